import ReaderModel

/// A noun phrase whose head is a person's office or trade: `Poland's deputy minister of defence`.
struct RolePhrase {
  /// The words of the office, without whose it is: `deputy minister of defence`.
  var words: Range<Int>
  /// The first word behind the phrase, in front of `of Poland`.
  var end: Int
  /// The country of what it belongs to.
  var country: CountryCode?
  /// `former`, `then`, `ex` stand in it.
  var isFormer: Bool
  /// Its head.
  var head: Int
}
