import ReaderModel

/// A bracketed paste: its characters are text, never keys.
struct Paste {
  /// The most characters kept; no line takes more.
  private static let most = 10_000
  /// After this long without input, the end mark counts as lost.
  private static let patience = Duration.seconds(1)

  private(set) var letters: [Character] = []
  private var last = ContinuousClock.now

  /// Whether the end mark was lost.
  var isCutShort: Bool { ContinuousClock.now - last > Self.patience }

  /// Adds an event to the paste: line ends and tabs become spaces, other keys are ignored.
  mutating func take(_ event: Event) {
    last = .now
    guard letters.count < Self.most else { return }
    switch event {
    case .key(.character(let letter)): letters.append(letter)
    case .key(.enter), .key(.tab): letters.append(" ")
    default: break
    }
  }
}
