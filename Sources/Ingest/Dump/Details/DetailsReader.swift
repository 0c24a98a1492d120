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
  /// Whether the line has no small letters.
  private var isShoutedLine = false

  init(_ lexicon: PageLexicon, allowsPlaces: Bool = false) {
    self.lexicon = lexicon
    self.allowsPlaces = allowsPlaces
  }

  /// The details in `block`; nil if it is something else.
  func details(in block: DumpBlock) -> Details? {
    guard block.width <= 200, !block.words.isEmpty else { return nil }
    var reader = self
    reader.isShoutedLine = block.content == block.content.uppercased()
    return reader.details(of: pieces(of: block.content), in: block.content)
  }

  private func details(of pieces: [Piece], in line: String) -> Details? {
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
    details.isUpdateLabel =
      isUpdate && details.stamps.isEmpty && !line.contains(where: \.isNumber)
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
    let spoken = WordSplitter.words(of: withoutTimes(text)).filter {
      !lexicon.calendar.isDay($0) && !isClockWord($0)
    }
    if spoken.isEmpty { return hasDate || text.isEmpty || details.isLabelled }
    if readLabel(spoken, into: &details, isUpdate: &isUpdate) {
      return hasDate || details.isLabelled
    }
    return readNames(
      withoutTail(text, &details, &isUpdate), spoken, into: &details, hasDate: hasDate)
  }

  private func readNames(
    _ text: Substring, _ spoken: [String], into details: inout Details, hasDate: Bool
  ) -> Bool {
    let words = WordSplitter.words(of: text)
    if let byline = lexicon.bylines.byline(in: String(text)) {
      details.authors += byline.authors
      details.source = details.source ?? byline.source
      details.isLabelled = details.isLabelled || byline.authors.isEmpty
      return true
    }
    if words.first == "by", hasDate, namesNobody(words.dropFirst(), in: text) { return true }
    let hasFacts = hasDate || !details.authors.isEmpty
    if text.contains("@") || lexicon.bylines.words.roles.covers(words) { return hasFacts }
    return hasFacts && readBesideFacts(text, words, spoken, into: &details)
  }

  /// Reads what counts only on a line with a date or a name: a paper, a place, a widget.
  private func readBesideFacts(
    _ text: Substring, _ words: [String], _ spoken: [String], into details: inout Details
  ) -> Bool {
    if words.first == "in", words.count <= 4 { return true }
    if lexicon.bylines.words.whereabouts.lengthAtStart(of: words) != nil, words.count <= 6 {
      return true
    }
    if let source = lexicon.mastheads.name(in: text) {
      details.source = details.source ?? source
      return true
    }
    if lexicon.furniture.widgets.covers(spoken) || lexicon.furniture.sections.covers(spoken) {
      return true
    }
    if lexicon.bylines.isPlace(text) { return true }
    // A place in a line of names and dates that are not in capitals themselves.
    let isShouted = text == text.uppercased() && text != text.lowercased()
    if isShouted, !isShoutedLine { return words.count <= 4 }
    if text.contains(" "), details.authors.isEmpty, !allowsPlaces || !text.contains(",") {
      let byline = lexicon.bylines.byline(of: text)
      details.authors += byline.authors
      details.source = details.source ?? byline.source
      if !byline.isEmpty { return true }
    }
    return allowsPlaces && lexicon.people.name(in: text) != nil
  }

  /// Reads a label like `Published on`; returns false if `spoken` is none.
  private func readLabel(
    _ spoken: [String], into details: inout Details, isUpdate: inout Bool
  ) -> Bool {
    let telling = spoken.filter { word in
      !lexicon.dates.fillers.contains(word) && !lexicon.dates.spans.contains(word)
    }
    func covers(_ phrases: PhraseSet) -> Bool {
      phrases.covers(telling) || phrases.covers(spoken)
    }
    if covers(lexicon.dates.updated) || covers(lexicon.dates.received) {
      (isUpdate, details.isLabelled) = (true, true)
      return true
    }
    guard telling.isEmpty || covers(lexicon.dates.published) else { return false }
    if spoken.contains(where: { !lexicon.dates.fillers.contains($0) }) { isUpdate = false }
    details.isLabelled = details.isLabelled || spoken.joined().count > 2
    return true
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

  /// `text` without times of day and their zones: `9:00 a.m. ET`.
  private func withoutTimes(_ text: Substring) -> String {
    DateReader(String(text), lexicon.calendar).lineWithoutTimes(String(text))
  }

  /// `text` without the label at its end that belongs to the date behind it: `By Nora Feldt,
  /// updated`.
  private func withoutTail(
    _ text: Substring, _ details: inout Details, _ isUpdate: inout Bool
  ) -> Substring {
    var all = text.split(separator: " ")
    guard all.count > 2 else { return text }
    for count in (1...min(3, all.count - 2)).reversed() {
      let words = all.suffix(count).flatMap { WordSplitter.words(of: $0) }
      let isUpdated = lexicon.dates.updated.contains(words)
      guard !words.isEmpty, isUpdated || lexicon.dates.published.contains(words) else { continue }
      all.removeLast(count)
      isUpdate = isUpdated
      details.isLabelled = true
      break
    }
    while all.count > 2, let day = all.last, lexicon.calendar.isDay(day.lowercased()) {
      all.removeLast()
    }
    guard let last = all.last else { return text }
    return text[..<last.endIndex].trimmed { $0.isBlank || ",;|-–—".unicodeScalars.contains($0) }
  }
}
