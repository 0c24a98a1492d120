/// What the lists say of a word.
struct WordFacts: Sendable {
  var roles: WordRoles = []
  var form: VerbForm = []
  /// The number of its verb in the lexicon; -1 for none.
  var verb: Int32 = -1
  /// The number of its noun among the predicates; -1 for none.
  var noun: Int32 = -1

  static let none = WordFacts()

  func has(_ roles: WordRoles) -> Bool { !self.roles.isDisjoint(with: roles) }
}
