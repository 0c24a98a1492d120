import ReaderModel

/// A range of an article that names something, before it is assigned to an entity.
struct NamedSpan {
  /// The most UTF-8 bytes of a name; longer ones are damage or an attack.
  static let longestName = 120

  /// Index of the field.
  var field: Int
  /// UTF-8 byte range in the field.
  var range: Range<Int>
  /// What sort of thing it names.
  var kind: Entity.Kind
  /// The country that it is, lies in or belongs to, where the name itself tells.
  var country: CountryCode?
  /// How it names it.
  var form: Mention.Form = .name
  /// The entity's name where it is not the span's text.
  var name: String?
  /// Why it was taken.
  var basis: SpanBasis

  /// The span as a mention of that form.
  func named(as form: Mention.Form) -> NamedSpan {
    var span = self
    span.form = form
    return span
  }
}
