import ReaderModel
import Text

/// Reads bylines, date lines and combinations of them: `By Ji Da-gyum | Updated July 31, 2023`.
///
/// It must recognise every part of a line, so a sentence with a date in it does not count.
struct DetailsReader {
  private let lexicon: PageLexicon
  /// Whether to accept a place before a date (`WARSAW, 31 July 2023`), which may also be a
  /// headline.
  private let allowsPlaces: Bool

  init(_ lexicon: PageLexicon, allowsPlaces: Bool = false) {
    self.lexicon = lexicon
    self.allowsPlaces = allowsPlaces
  }

  /// The details in `block`; nil if it is something else.
  func details(in block: DumpBlock) -> Details? {
    guard block.width <= 200, !block.words.isEmpty else { return nil }
    let pieces = pieces(of: block.content)
    var details = Details()
    var isUpdate = false
    for piece in pieces {
      switch piece {
      case .date(let date):
        details.stamps.append(Details.Stamp(date: date, isUpdate: isUpdate))
      case .text(let text):
        guard
          read(text, into: &details, isUpdate: &isUpdate, hasDate: pieces.contains(where: \.isDate))
        else { return nil }
      }
    }
    details.isUpdateLabel = isUpdate && details.stamps.isEmpty
    let isYearless = details.stamps.allSatisfy { $0.date.year == nil }
    if details.authors.isEmpty, isYearless, !details.isLabelled { return nil }
    return details
  }
}

extension DetailsReader {
  private enum Piece {
    case date(PrintedDate)
    case text(Substring)

    var isDate: Bool { if case .date = self { true } else { false } }
  }

  /// The dates of `line` and the text between them, split at bars, bullets and wide gaps.
  private func pieces(of line: String) -> [Piece] {
    let reader = DateReader(line, lexicon.calendar)
    var pieces: [Piece] = []
    var start = 0
    let bytes = Array(line.utf8)
    func addText(upTo end: Int) {
      guard start < end else { return }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      pieces += Self.parts(of: text).map(Piece.text)
    }
    for found in reader.dates() {
      guard let first = reader.tokens[found.tokens].first,
        let last = reader.tokens[found.tokens].last
      else { continue }
      addText(upTo: first.range.lowerBound)
      pieces.append(.date(found.date))
      start = last.range.upperBound
    }
    addText(upTo: bytes.count)
    return pieces
  }

  private static func parts(of text: String) -> [Substring] {
    var text = text
    for mark in [" · ", " • ", " — ", " – ", " - ", "ㅣ", "\t", "   ", " / "] {
      text = text.replacingAll(mark, with: "|")
    }
    return text.split(separator: "|").map { part in
      part.trimmed { $0.isBlank || ",.;:()[]-–—/·•".unicodeScalars.contains($0) && $0 != ")" }
    }.filter { !$0.isEmpty }
  }

  private func read(
    _ text: Substring, into details: inout Details, isUpdate: inout Bool, hasDate: Bool
  ) -> Bool {
    let words = WordSplitter.words(of: text)
    let spoken = words.filter { !lexicon.calendar.isDay($0) && !isClockWord($0) }
    if spoken.isEmpty { return hasDate || words.isEmpty }
    let telling = spoken.filter { word in
      !lexicon.dates.fillers.contains(word) && !lexicon.dates.spans.contains(word)
    }
    if lexicon.dates.updated.covers(telling) {
      (isUpdate, details.isLabelled) = (true, true)
      return true
    }
    if telling.isEmpty || lexicon.dates.published.covers(telling) {
      isUpdate = false
      details.isLabelled = details.isLabelled || spoken.joined().count > 2
      return hasDate || details.isLabelled
    }
    if let paper = lexicon.bylines.publication(in: String(text)) {
      details.source = details.source ?? paper
      details.isLabelled = true
      return true
    }
    if let authors = lexicon.bylines.authors(in: Self.withoutTail(text)) {
      details.authors += authors
      return true
    }
    if words.first == "by", hasDate, namesNobody(words.dropFirst(), in: text) { return true }
    let hasFacts = hasDate || !details.authors.isEmpty
    if text.contains("@") || lexicon.bylines.words.roles.covers(words) { return hasFacts }
    guard hasFacts else { return false }
    if words.first == "in", words.count <= 4 { return true }
    if let source = lexicon.mastheads.name(in: text) {
      details.source = details.source ?? source
      return true
    }
    if lexicon.furniture.widgets.covers(spoken) || lexicon.furniture.sections.covers(spoken) {
      return true
    }
    if text.contains(" "), details.authors.isEmpty, !allowsPlaces || !text.contains(",") {
      let authors = lexicon.bylines.names(in: text)
      details.authors += authors
      if !authors.isEmpty { return true }
    }
    return allowsPlaces && lexicon.people.name(in: text) != nil
  }

  /// Whether the words after `by` are an account or an office: `admin`, `newsdesk`, `KMP Staff`.
  private func namesNobody(_ words: ArraySlice<String>, in text: Substring) -> Bool {
    guard let last = words.last, words.count <= 3 else { return false }
    let isAccount = words.count == 1 && text.hasSuffix(last)
    return isAccount || lexicon.bylines.words.roles.contains([last])
  }

  /// Whether `word` is a time of day or part of one: `pm`, `KST`, `18h32`, a number.
  private func isClockWord(_ word: String) -> Bool {
    if word.first?.isNumber == true, word.allSatisfy({ $0.isNumber || $0 == "h" }) { return true }
    return ["am", "pm", "uhr"].contains(word) || lexicon.calendar.clock(named: word) != nil
  }

  /// `text` without a word like `on` or `published` that preceded the removed date.
  private static func withoutTail(_ text: Substring) -> String {
    for tail in [" on", " at", ", published", " published", ", updated", " dnia"]
    where text.hasSuffix(tail) {
      return String(text.dropLast(tail.count))
    }
    return String(text)
  }
}
