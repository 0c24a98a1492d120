import Text

/// The words that offices are made of.
struct RoleWords: Sendable {
  /// Whoever is one of these holds an office or a trade.
  let heads: WordSet
  /// Words that make an office more exact.
  let modifiers: WordSet
  /// What makes an office a past one.
  let formers = WordSet("then former ex late")
  /// Words that join parts of an office.
  let links = WordSet("of and for the & to")
  /// Words an apposition begins with.
  let articles = WordSet("the a an its their his her")
  /// Single words.
  let of = WordSet("of")
  let under = WordSet("under")
  let secretary = WordSet("secretary")

  /// The sets of `words`.
  init(_ words: WordLists) {
    heads = words[.officeHeads]
    modifiers = words[.officeModifiers]
  }
}
