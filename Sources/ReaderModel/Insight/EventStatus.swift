/// How real an event is at the time of publication, the least real first.
package enum EventStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Offered, sought, considered.
  case proposed
  /// Announced, ordered, scheduled.
  case planned
  /// In progress.
  case ongoing
  /// Done, or agreed and signed.
  case happened
  /// A party denies the thing itself.
  case denied
}
