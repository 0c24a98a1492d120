import ReaderModel
import Text

/// What stands around the text of a mail: a signature below `--`, how to end the newsletter, where to
/// see it in a browser.
struct MailFurniture {
  private let furniture: FurnitureWords
  private let texts: [LinkedText]

  init(_ texts: [LinkedText], _ furniture: FurnitureWords) {
    self.texts = texts
    self.furniture = furniture
  }

  /// The most bytes of a signature or of a newsletter's closing words.
  private static let longestEnd = 2500
  /// How many paragraphs at the beginning may offer the mail elsewhere.
  private static let mostAbove = 3

  /// The reasons why paragraphs are furniture, by their places.
  func reasons() -> [Int: String] {
    var reasons: [Int: String] = [:]
    var end = texts.count
    if let signature = texts.indices.first(where: { $0 > 0 && isSignature($0) }), fits(signature) {
      for index in signature..<end { reasons[index] = "signature" }
      end = signature
    }
    if let closing = closing(before: end) {
      for index in closing..<end { reasons[index] = "closing words of a newsletter" }
    }
    for index in texts.indices.prefix(Self.mostAbove) where reasons[index] == nil {
      guard isAboutMail(index), texts[index].text.columns <= 160 else { continue }
      if texts.count > 1 { reasons[index] = "a link to the mail elsewhere" }
    }
    return reasons
  }

  /// `--` alone on the first line.
  private func isSignature(_ index: Int) -> Bool {
    let text = texts[index].text
    return text.utf8.starts(with: "--".utf8) && text.prefix { $0 != "\n" }.trimmed == "--"
  }

  private func block(_ index: Int) -> DumpBlock { DumpBlock(lines: [], text: texts[index].text) }

  private func fits(_ start: Int) -> Bool {
    texts[start...].reduce(0) { $0 + $1.text.utf8.count } <= Self.longestEnd
  }

  /// Where the closing words begin: the first paragraph about the mail with no long one behind it that
  /// is not about it.
  private func closing(before end: Int) -> Int? {
    var start: Int?
    var size = 0
    for index in (0..<end).reversed() where index > 0 {
      size += texts[index].text.utf8.count
      if size > Self.longestEnd { break }
      if isAboutMail(index) {
        start = index
      } else if block(index).isProse {
        break
      }
    }
    return start
  }

  /// Whether the paragraph speaks of the mail and not of mails: it is short, has a link, or addresses
  /// its reader.
  private func isAboutMail(_ index: Int) -> Bool {
    let block = block(index)
    guard block.width <= 600, furniture.mails.isFound(in: block.words) else { return false }
    return block.width <= 60 || !texts[index].links.isEmpty || block.text.contains("://")
      || block.words.contains { furniture.address.contains($0) } && block.width <= 400
  }
}
