import Text

/// Words that are searched in the text.
extension Reading {
  /// Lights sentences until other words are found, and goes to the first.
  mutating func show(evidence spans: [TextSpan]) {
    needle = ""
    matches = spans.map { Spot(field: $0.field, range: $0.range) }
    matchCursor = matches.isEmpty ? nil : 0
    _ = reveal(matches.first)
  }

  /// Searches the whole article; goes to the first match from line `start` on, wrapping around, or
  /// stays if that is nil.
  mutating func find(_ needle: String, from start: Int?) {
    self.needle = needle
    matchCursor = nil
    matches = []
    guard let parsed = article?.parsed else { return }
    if needle.isEmpty {
      matches = soughtSpots(in: parsed)
      return
    }
    for field in parsed.fields {
      matches += Self.ranges(of: needle, in: parsed[field]).map { Spot(field: field, range: $0) }
    }
    guard let start, let page, !matches.isEmpty else { return }
    matchCursor =
      matches.firstIndex { page.line(of: $0.field, offset: $0.range.lowerBound) >= start } ?? 0
    _ = reveal(matchCursor.map { matches[$0] })
  }

  /// Where a text has the letters of `needle`, or a designator in another spelling: K9 as K-9.
  private static func ranges(of needle: String, in text: String) -> [Range<Int>] {
    let plain = FoldedText(text).ranges(of: FoldedText(needle))
    guard needle.contains(where: \.isNumber), needle.contains(where: \.isLetter) else {
      return plain
    }
    let others = SoughtWords(.word(needle)).ranges(in: text, isTitle: false).filter { range in
      !plain.contains { $0.overlaps(range) }
    }
    return (plain + others).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Finds words while they are typed: goes to the first match from where the typing began, or back
  /// there if there is none.
  mutating func findTyped(_ needle: String) {
    let origin = findOrigin ?? top
    scrolled = origin
    find(needle, from: needle.isEmpty ? nil : origin)
    findOrigin = origin
  }

  /// Ends the typing; the matches stay.
  mutating func keepFound() { findOrigin = nil }

  /// Highlights the words of a filter unless other ones are searched for in the text.
  mutating func light(_ filter: Filter) {
    guard filter != soughtBy else { return }
    soughtBy = filter
    let words = SoughtWords(filter)
    guard words != sought else { return }
    sought = words
    if needle.isEmpty { find("", from: nil) }
  }

  private func soughtSpots(in parsed: ParsedArticle) -> [Spot] {
    if sought.isEmpty { return [] }
    return parsed.fields.flatMap { field in
      sought.ranges(in: parsed[field], isTitle: field == .title)
        .map { Spot(field: field, range: $0) }
    }
  }

  /// Goes to the next (1) or previous (-1) match, wrapping around; returns false if there is none.
  mutating func walkMatches(by step: Int) -> Bool {
    matchCursor = walked(matches, from: matchCursor, by: step)
    return reveal(matchCursor.map { matches[$0] })
  }
}
