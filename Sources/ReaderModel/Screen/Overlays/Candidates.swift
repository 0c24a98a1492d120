/// What may complete a line: Tab takes the likeliest, again the next.
struct Candidates: Equatable {
  private let texts: [String]
  private var place = 0

  /// No candidate.
  static let none = Candidates([])

  /// Candidates, the likeliest first.
  init(_ texts: [String]) { self.texts = texts }

  /// The candidate that is in the line now; nil if there is none.
  var present: String? { texts.isEmpty ? nil : texts[place] }

  /// Goes to the next one; after the last comes the first.
  mutating func advance() {
    if !texts.isEmpty { place = (place + 1) % texts.count }
  }

  /// Which of how many is in the line, and what comes next; nothing if there is only one.
  var report: [ScreenRequest] {
    guard texts.count > 1 else { return [] }
    let next = texts[(place + 1) % texts.count]
    return [.tell(Phrase("\(place + 1) of \(texts.count) · next \(next)"))]
  }
}
