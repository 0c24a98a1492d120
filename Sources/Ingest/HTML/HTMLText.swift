package import ReaderModel
import Text

/// Turns a piece of HTML, as feeds and newsletters have it, into plain text.
package enum HTMLText {
  /// The paragraphs of a fragment in UTF-8 or of a whole document.
  ///
  /// Blanks are collapsed and character references read. Blocks and double line breaks part
  /// paragraphs, a single `<br>` is a line end inside one. The items of a list are the lines of one
  /// paragraph, and so are the rows of a table. Scripts, styles, forms and hidden elements have no
  /// text. Markup that is too deep or too tangled for the parser only loses its tags.
  package static func paragraphs(of html: String) -> [String] {
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return plain(html) }
    guard let tree = try? HTMLTree(html) else { return plain(withoutTags(html)) }
    return paragraphs(of: tree)
  }

  /// The paragraphs of a parsed document.
  package static func paragraphs(of tree: HTMLTree) -> [String] {
    linked(tree, HTMLLinks(tree, bases: [])).map(\.text)
  }

  /// The same paragraphs as ``paragraphs(of:)-(String)`` with their links; `base` is what relative
  /// addresses are relative to.
  package static func linked(_ html: String, base: String?) -> [LinkedText] {
    guard html.utf8.contains(UInt8(ascii: "<")), let tree = try? HTMLTree(html) else {
      return paragraphs(of: html).map { LinkedText($0) }
    }
    return linked(tree, HTMLLinks(tree, bases: [base].compactMap(\.self)))
  }

  private static func linked(_ tree: HTMLTree, _ links: HTMLLinks) -> [LinkedText] {
    joined(TextFlow.blocks(of: tree) { isHidden($0, in: tree) }, links)
  }

  /// The text of a title or a name in one line: markup gone, character references read.
  package static func inline(_ html: String) -> String {
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return collapsed(html) }
    guard let tree = try? HTMLTree("<body>" + html) else { return collapsed(withoutTags(html)) }
    return tree.inlineText(of: 0)
  }

  /// Whether `text` is HTML and not plain text with a stray `<` or `&`: it has a known element's
  /// tag or a character reference.
  package static func isMarkup(_ text: String) -> Bool {
    MarkupSigns(text).isFound
  }

  /// `text` in one line, with single spaces between its words.
  package static func collapsed(_ text: some StringProtocol) -> String {
    var line = TextLine()
    line.append(Array(text.utf8)[...])
    return line.text
  }

  /// The texts of blocks, those of one list or quote joined.
  static func joined(_ blocks: [TextBlock], _ links: HTMLLinks) -> [LinkedText] {
    var paragraphs: [LinkedText] = []
    var list: Int?
    for block in blocks {
      let isNext = block.list != nil && block.list == list && !paragraphs.isEmpty
      if !isNext { paragraphs.append(LinkedText("")) }
      let place = paragraphs.count - 1
      if isNext { paragraphs[place].text += "\n" }
      let start = paragraphs[place].text.utf8.count
      paragraphs[place].text += block.text
      paragraphs[place].links += links.links(of: block, from: start)
      list = block.list
    }
    return paragraphs
  }

  /// Whether browsers don't show the element.
  static func isHidden(_ node: Int, in tree: HTMLTree) -> Bool {
    if tree.hasAttribute("hidden", of: node) { return true }
    guard let bytes = tree.attributeBytes("style", of: node), bytes.count > 10 else { return false }
    let style = String(decoding: bytes.prefix(2000), as: UTF8.self)
    let bare = style.lowercased().filter { $0 != " " }
    return bare.contains("display:none") || bare.contains("visibility:hidden")
  }

  private static func plain(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = collapsed(line)
      if !line.isEmpty { lines.append(line) }
      if line.isEmpty, !lines.isEmpty {
        paragraphs.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    return lines.isEmpty ? paragraphs : paragraphs + [lines.joined(separator: "\n")]
  }

  private static func withoutTags(_ html: String) -> String {
    var bytes: [UInt8] = []
    var isInTag = false
    for byte in html.utf8 {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag { bytes.append(byte) }
      if byte == UInt8(ascii: ">"), isInTag {
        isInTag = false
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
