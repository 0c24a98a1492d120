import ReaderModel

/// Whom a noun phrase speaks of.
struct Reference: Equatable, Sendable {
  var party: Party
  /// The entity's number in the annotation; nil for groups and unnamed speakers.
  var entity: Int?
  /// Forces that move: `U.S. troops`, `Syrian Army`.
  var isForce = false
  /// Members of the body: `leaders of the African Union`.
  var isMembers = false
  /// An unnamed person who speaks for the party.
  var isVoice = false
  /// A place or building of the party, not the party.
  var isSite = false
  /// By the name of a people: `the Saudis`.
  var isPeople = false
  /// By a pronoun or a description, not by name.
  var isResolved = false
}
