import ReaderModel
import Text

/// A text of Markdown without marks of emphasis and code, and with the words of its links.
struct MarkdownLine {
  /// The text and its links.
  private(set) var linked = LinkedText("")
  private let references: [String: String]
  private let base: String?
  private var result: [Character] = []
  /// The bytes of ``result``.
  private var length = 0
  /// Where the words of open brackets begin in the result, in characters and bytes; nil for a picture.
  private var brackets: [(character: Int, byte: Int)?] = []
  private var links: [ArticleLink] = []

  /// Reads `source`, whose own links are kept; `references` has addresses by label, and relative ones
  /// are relative to `base`.
  init(_ source: LinkedText, _ references: [String: String], base: String?) {
    self.references = references
    self.base = base
    guard source.text.contains(where: { "*_`[]!\\~".contains($0) }) else {
      linked = source
      return
    }
    read(source)
    let text = String(result)
    let trimmed = text.trimmed
    let start = text.utf8.distance(from: text.startIndex, to: trimmed.startIndex)
    let end = start + trimmed.utf8.count
    linked.text = String(trimmed)
    links.sort { $0.range.lowerBound < $1.range.lowerBound }
    for link in links {
      let range = link.range.clamped(to: max(start, linkEnd + start)..<max(end, linkEnd + start))
      guard !range.isEmpty else { continue }
      linked.links.append(
        ArticleLink(range: range.lowerBound - start..<range.upperBound - start, url: link.url))
    }
  }

  /// Where the last link ends.
  private var linkEnd: Int { linked.links.last?.range.upperBound ?? 0 }
}

extension MarkdownLine {
  private mutating func read(_ source: LinkedText) {
    let all = Array(source.text)
    var places = LinkPlaces(source.links)
    var index = 0
    var offset = 0
    while index < all.count {
      places.pass(offset, at: length)
      let next = step(all, index)
      for character in all[index..<next] { offset += character.utf8.count }
      index = next
    }
    places.pass(.max, at: length)
    links += places.links
  }

  /// Reads what stands at `index`; returns where to go on.
  private mutating func step(_ all: [Character], _ index: Int) -> Int {
    let next = index + 1 < all.count ? all[index + 1] : " "
    switch all[index] {
    case "\\" where next.isASCII && (next.isPunctuation || next.isSymbol):
      append(next)
      return index + 2
    case "`": return index + 1
    case "*" where !(next == " " && (result.last ?? " ") == " "): return index + 1
    case "_" where !isInsideWord(next): return index + 1
    case "~" where next == "~": return index + 2
    case "!" where next == "[":
      brackets.append(nil)
      return index + 2
    case "[":
      brackets.append((result.count, length))
      return index + 1
    case "]": return endBracket(all, index + 1)
    case let character:
      append(character)
      return index + 1
    }
  }

  private mutating func append(_ character: Character) {
    result.append(character)
    length += character.utf8.count
  }

  private func isInsideWord(_ next: Character) -> Bool {
    let isAfterWord = result.last.map { $0.isLetter || $0.isNumber } ?? false
    return isAfterWord && (next.isLetter || next.isNumber)
  }

  /// Reads `(address)` or `[label]`, at `index` behind a bracket; within 2,000 characters.
  private mutating func endBracket(_ all: [Character], _ index: Int) -> Int {
    let start = brackets.popLast() ?? nil
    guard index < all.count, all[index] == "(" || all[index] == "[" else {
      note(start?.byte, reference("", start?.character))
      return index
    }
    let close: Character = all[index] == "(" ? ")" : "]"
    guard let end = all[index...].prefix(2000).firstIndex(of: close) else { return index }
    let inner = String(all[index + 1..<end])
    note(
      start?.byte,
      close == ")"
        ? MarkdownAddress.address(inner[...], base: base) : reference(inner, start?.character))
    return end + 1
  }

  /// The address of a label; an empty one is the words of the link.
  private func reference(_ label: String, _ start: Int?) -> String? {
    guard !references.isEmpty else { return nil }
    guard label.isEmpty, let start else { return references[label.lowercased()] }
    return references[String(result[start...].prefix(200)).lowercased()]
  }

  private mutating func note(_ start: Int?, _ url: String?) {
    guard let start, let url, start < length else { return }
    links.append(ArticleLink(range: start..<length, url: url))
  }
}

/// Carries the links of a text over to one with fewer letters.
private struct LinkPlaces {
  private let source: [ArticleLink]
  private(set) var links: [ArticleLink] = []
  private var next = 0
  private var start: Int?

  init(_ source: [ArticleLink]) { self.source = source }

  /// Notes that byte `offset` of the source is byte `place` of the result.
  mutating func pass(_ offset: Int, at place: Int) {
    while next < source.count {
      let range = source[next].range
      if start == nil, offset >= range.lowerBound { start = place }
      guard let start, offset >= range.upperBound else { return }
      if start < place { links.append(ArticleLink(range: start..<place, url: source[next].url)) }
      self.start = nil
      next += 1
    }
  }
}
