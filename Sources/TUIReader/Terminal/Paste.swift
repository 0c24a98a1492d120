import ReaderModel

/// Letters that the terminal says were pasted: text and never keys, whatever they are.
struct Paste {
  /// No line takes more; the others are not kept.
  private static let most = 10_000
  /// The end is lost where nothing comes for so long.
  private static let patience = Duration.seconds(1)

  private(set) var letters: [Character] = []
  private var last = ContinuousClock.now

  /// Whether nothing has come for long.
  var isCutShort: Bool { ContinuousClock.now - last > Self.patience }

  /// Takes what was read as a part of it: line ends and tabs are spaces, other keys are nothing.
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
