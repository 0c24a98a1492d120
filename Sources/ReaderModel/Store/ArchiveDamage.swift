/// Something in an archive that is not as it must be.
public struct ArchiveDamage: Hashable, Sendable {
  /// The part: `file`, `references`, `search index`, `articles`, `counts`.
  public var part: String
  /// What is wrong there, one sentence without a full stop.
  public var detail: String
}
