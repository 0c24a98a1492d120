import Entities
import ReaderModel

/// Words between quotation marks.
struct Quotation: Sendable {
  /// The words without the marks.
  let words: Range<Int>
  /// A statement of its own, no words within one of the article's.
  let isDirect: Bool
  /// The number of the paragraph that it begins in.
  let paragraph: Int

  /// The words between marks in a field, in order.
  ///
  /// A mark that nothing closes reaches to the end of its paragraph.
  static func all(in field: ReadField) -> [Quotation] {
    var found: [Quotation] = []
    for (number, paragraph) in field.text.paragraphs.enumerated() {
      var opening: Int?
      for index in paragraph {
        guard let mark = QuotationMark(field, index) else { continue }
        switch (mark, opening) {
        case (.opening, _), (.either, nil): opening = index
        case (.closing, nil): break
        case (.closing, let start?), (.either, let start?):
          append(start + 1..<index, number, field, &found)
          opening = nil
        }
      }
      if let start = opening { append(start + 1..<paragraph.upperBound, number, field, &found) }
    }
    return found
  }

  private static func append(
    _ words: Range<Int>, _ paragraph: Int, _ field: ReadField, _ found: inout [Quotation]
  ) {
    guard !words.isEmpty else { return }
    found.append(
      Quotation(
        words: words, isDirect: isDirect(words, paragraph, field, found.last), paragraph: paragraph)
    )
  }

  private static func isDirect(
    _ words: Range<Int>, _ paragraph: Int, _ field: ReadField, _ before: Quotation?
  ) -> Bool {
    guard words.count >= 3 else { return false }
    let isCapital = field.tokens[words.lowerBound].flags.contains(.startsUpper)
    let lead = words.lowerBound - 2
    let startsParagraph = field.text.paragraphs[paragraph].lowerBound > lead
    let last = field.mark(words.upperBound - 1)
    let isPointed =
      last == UInt8(ascii: ",") || last == UInt8(ascii: ".") || last == UInt8(ascii: "?")
      || last == UInt8(ascii: "!") || last == UInt8(ascii: ";")
    if startsParagraph { return words.count >= 4 && hasVerb(words, field) }
    let mark = field.mark(lead)
    let isLed = mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":")
    if isCapital {
      let endsBefore =
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
      let isLedByVerb =
        lead >= 0 && words.count >= 6 && !field.facts[lead].form.isEmpty && field.mark(lead) == 0
      return (isLed || endsBefore || isLedByVerb || isPointed && words.count >= 6)
        && hasVerb(words, field)
    }
    // The second half of a sentence that `she said` divides.
    guard isLed, let before, before.isDirect, before.paragraph == paragraph else { return false }
    return words.lowerBound - before.words.upperBound < 14 && words.count >= 4
  }

  private static func hasVerb(_ words: Range<Int>, _ field: ReadField) -> Bool {
    words.contains { index in
      field.facts[index].has(.auxiliary) || !field.facts[index].form.isEmpty
        || field.text.bytes[field.tokens[index].range].last == UInt8(ascii: "s")
          && field.isPossessive(index)
    }
  }
}
