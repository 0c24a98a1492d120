import ReaderModel
import Text

/// The paragraphs of a Markdown text without its marks.
///
/// Knows what articles have: headings, emphasis, links, pictures, lists, quotes, rules, code and HTML.
/// Takes one pass over the lines.
struct MarkdownText {
  /// The text of the first heading of the first level; nil if there is none.
  private(set) var heading: String?
  /// The paragraphs; a list is one, with a line for every item.
  private(set) var paragraphs: [LinkedText] = []
  /// The addresses that references name, by their labels in small letters.
  private let references: [String: String]
  /// What relative addresses are relative to; nil if nothing says it.
  private let base: String?
  private var lines: [String] = []
  private var isInCode = false

  /// Reads `text`, whose lines end with `\n`; `base` is its address, if that is known.
  init(_ text: Substring, base: String? = nil) {
    self.base = base
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    references = Self.references(in: rows, base: base)
    for (index, row) in rows.enumerated() {
      let line = row.trimmed
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        end()
        isInCode.toggle()
      } else if isInCode {
        lines.append(String(row))
      } else {
        take(line, next: index + 1 < rows.count ? rows[index + 1].trimmed : "")
      }
    }
    end()
  }

  private mutating func take(_ line: Substring, next: Substring) {
    if line.isEmpty || Self.isRule(line) {
      end()
    } else if let title = Self.heading(line) {
      end()
      add(heading: title.text, level: title.level)
    } else if lines.isEmpty, Self.isUnderline(next, "="), !line.isEmpty {
      add(heading: String(line), level: 1)
    } else if lines.isEmpty, Self.isUnderline(next, "-"), !Self.isItem(line) {
      add(heading: String(line), level: 2)
    } else if Self.isUnderline(line, "=") || Self.isReference(line) {
      return
    } else {
      let bare = line.hasPrefix(">") ? line.drop { $0 == ">" || $0 == " " } : line
      if Self.isItem(bare), !lines.isEmpty {
        lines.append("\n" + String(bare))
      } else {
        lines.append(String(bare))
      }
    }
  }

  private mutating func add(heading text: String, level: Int) {
    let title = MarkdownLine(LinkedText(text), references, base: base).linked
    if heading == nil, level == 1 {
      heading = title.text
    } else if !title.text.isEmpty {
      paragraphs.append(title)
    }
  }

  /// Ends a paragraph: its lines are one text, HTML read.
  private mutating func end() {
    defer { lines = [] }
    guard !lines.isEmpty else { return }
    if isInCode { return paragraphs.append(LinkedText(lines.joined(separator: "\n"))) }
    let joined = MarkdownAddress.linked(
      lines.joined(separator: " ").replacingAll(" \n", with: "\n"))
    let texts =
      HTMLText.isMarkup(joined) ? HTMLText.linked(joined, base: base) : [LinkedText(joined)]
    paragraphs += texts.map { MarkdownLine($0, references, base: base).linked }
      .filter { !$0.text.isEmpty }
  }
}

extension MarkdownText {
  private static func heading(_ line: Substring) -> (text: String, level: Int)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    let text = line.dropFirst(level).trimmed { $0.isBlank || $0 == "#" }
    return text.isEmpty ? nil : (String(text), level)
  }

  private static func isUnderline(_ line: Substring, _ mark: Character) -> Bool {
    line.count >= 3 && line.allSatisfy { $0 == mark }
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard let first = marks.first, "-*_".contains(first) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  private static func isItem(_ line: Substring) -> Bool {
    if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " { return true }
    let digits = line.prefix(while: \.isNumber)
    return (1...3).contains(digits.count) && line.dropFirst(digits.count).prefix(2) == ". "
  }

  /// `[1]: https://example.org`, the address of a link elsewhere.
  private static func isReference(_ line: Substring) -> Bool {
    line.hasPrefix("[")
      && line.firstRange(of: "]: ").map { $0.lowerBound > line.startIndex } == true
  }

  /// The addresses in rows like `[label]: https://example.org "title"`, at most 2,000.
  private static func references(
    in rows: [Substring], base: String?
  ) -> [String: String] {
    var references: [String: String] = [:]
    for row in rows where references.count < 2000 && row.prefix(4).contains("[") {
      let line = row.trimmed
      guard isReference(line), let mark = line.firstRange(of: "]: ") else { continue }
      let label = line[..<mark.lowerBound].dropFirst().lowercased()
      references[label] =
        references[label]
        ?? MarkdownAddress.address(line[mark.upperBound...], base: base)
    }
    return references
  }
}
