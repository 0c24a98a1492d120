/// Completes fields and values in a query line: Tab takes the likeliest, again the next.
struct LineCompletion: Equatable {
  /// The candidates, as whole operands.
  private var candidates = Candidates.none
  /// The characters that the present candidate takes.
  private var range = 0..<0
  /// The line with the present candidate.
  private var shown: [Character] = []
  /// The line whose values are awaited.
  private var awaited: [Character]?

  /// The most values that are offered.
  private static let most = 12

  /// Completes `line`, whose query begins at `start`, or asks for the values that can.
  mutating func press(
    on line: inout Prompt, from start: Int = 0, in screen: Surroundings
  ) -> [ScreenRequest] {
    if candidates.present != nil, line.text == shown, line.cursor == range.upperBound {
      candidates.advance()
      return put(into: &line)
    }
    candidates = .none
    awaited = nil
    let text = Array(line.text.dropFirst(start))
    let found = QueryCompletion(
      text, cursor: max(0, line.cursor - start), searches: screen.setting.searches)
    guard let found else { return [.tell("nothing completes this")] }
    range = found.range.lowerBound + start..<found.range.upperBound + start
    switch found.subject {
    case .choice(let choices):
      candidates = Candidates(choices)
      return put(into: &line)
    case .value(let kind, let typed):
      awaited = line.text
      return [.pickValues(kind, narrowedBy: typed, limit: Self.most, inResult: false)]
    }
  }

  /// Takes the values that were asked for, unless the line has changed since.
  mutating func take(
    _ facets: [Facet], into line: inout Prompt, in screen: Surroundings
  ) -> [ScreenRequest] {
    guard let awaited, awaited == line.text else { return [] }
    self.awaited = nil
    candidates = Candidates(facets.compactMap { $0.operand(by: screen.setting.rules) })
    return put(into: &line)
  }

  /// Puts the present candidate into the line, and lists all.
  private mutating func put(into line: inout Prompt) -> [ScreenRequest] {
    guard let candidate = candidates.present else {
      return [.tell("no such value in the archive")]
    }
    line.replace(range, with: candidate)
    range = range.lowerBound..<range.lowerBound + candidate.count
    shown = line.text
    return candidates.report
  }
}

extension Facet {
  /// The value as an operand of a query line; nil if there can be none.
  fileprivate func operand(by rules: IdentityRules) -> String? {
    if kind == .country { return "country:" + Filter.value(name) }
    return kind.filter(for: self, by: rules)?.line
  }
}
