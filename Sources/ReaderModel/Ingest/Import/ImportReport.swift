/// What an import did.
public struct ImportReport: Equatable, Sendable, Codable {
  /// A file, or a line of one, that gave no article.
  public struct Rejection: Hashable, Sendable, Codable {
    /// The file as named or found.
    public var file: String
    /// What was wrong, in one sentence; names the line where one is to blame.
    public var reason: String

    /// A rejection.
    public init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// Articles that were new.
  public var imported = 0
  /// Articles of which another edition was there.
  public var updated = 0
  /// Articles that were there just so.
  public var unchanged = 0
  /// In the order of reading.
  public var rejected: [Rejection] = []
  /// How long it took.
  public var seconds = 0.0

  /// Nothing done yet.
  public init() {}

  /// All articles that were saved or found to be there.
  public var articles: Int { imported + updated + unchanged }

  /// Counts `outcomes` in.
  mutating func add(_ outcomes: [SaveOutcome]) {
    for outcome in outcomes {
      switch outcome {
      case .imported: imported += 1
      case .updated: updated += 1
      case .unchanged: unchanged += 1
      }
    }
  }
}

extension ImportReport: CustomStringConvertible {
  /// `imported 2 · updated 0 · unchanged 0 · rejected 0`.
  public var description: String {
    "imported \(imported) · updated \(updated) · unchanged \(unchanged) · rejected \(rejected.count)"
  }
}
