import Text

/// What tells names in a language other than English; its words stand in a file of its own.
struct ForeignLanguage: Sendable {
  /// ISO 639-1: `pl`.
  let code: String
  /// How it bends names.
  let cases: CaseEndings
  /// The tagger never learned its script.
  let isCyrillic: Bool
  /// It writes every noun with a capital, as German does.
  let capitalisesNouns: Bool
  /// Its prepositions of place; empty where no rule asks for them.
  let locatives: WordSet
}
