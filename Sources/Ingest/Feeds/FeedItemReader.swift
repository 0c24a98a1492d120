import ReaderModel
import Text

/// Reads an item of RSS or an entry of Atom.
struct FeedItemReader {
  private var item = FeedItem()
  private let base: String?
  private var textLink: String?
  private var pageLink: String?
  private var permanentLink: String?
  /// Fields of dates by how surely they are the publication's; the lower, the surer.
  private var stamps: [(rank: Int, stamp: String)] = []
  private var mediaText = FeedText()
  private var mediaTitle = FeedText()

  /// The item in `element`, whose links are relative to `base` unless it has a base of its own.
  static func item(_ element: XMLElement, base: String?) -> FeedItem {
    var reader = FeedItemReader(base: FeedReader.base(of: element, outer: base))
    reader.item.line = element.line
    reader.permanentLink = element.attribute("about")
    for child in element.children { reader.read(child) }
    return reader.finished()
  }

  private init(base: String?) { self.base = base }

  private func finished() -> FeedItem {
    var item = item
    let guid = permanentLink.flatMap { WebAddress.isPage($0) ? $0 : nil }
    item.link = (textLink ?? pageLink ?? guid).map { WebAddress.resolved($0, against: base) }
    item.stamps = stamps.sorted { $0.rank < $1.rank }.map(\.stamp)
    item.base = base ?? item.link
    if item.title.isEmpty { item.title = mediaTitle }
    if item.summary.isEmpty { item.summary = mediaText }
    return item
  }

  private mutating func read(_ element: XMLElement) {
    switch (element.space, element.name) {
    case (.none, "title"), (.atom, "title"), (.dublinCore, "title"):
      if item.title.isEmpty { item.title = element.feedText }
    case (.none, "link"), (.atom, "link"): readLink(element)
    case (.none, "guid"), (.atom, "id"), (.none, "id"), (.dublinCore, "identifier"):
      readIdentifier(element)
    case (.none, "description"), (.atom, "summary"), (.none, "summary"),
      (.dublinCore, "description"):
      if item.summary.isEmpty { item.summary = element.feedText }
    case (.content, "encoded"), (.atom, "content"), (.none, "content"), (.xhtml, "body"),
      (.none, "body"), (.xhtml, "div"):
      if item.content.isEmpty { item.content = element.feedText }
    case (.podcast, "summary"), (.podcast, "subtitle"):
      if mediaText.isEmpty { mediaText = FeedText(text: element.text, notation: .html) }
    case (.media, _): readMedia(element)
    default:
      if !readStamp(element) { readAuthor(element) }
    }
  }

  private mutating func readLink(_ element: XMLElement) {
    guard let address = element.attribute("href") else {
      let text = element.text
      if textLink == nil, text.utf8.contains(where: { $0 > 0x20 }) { textLink = text }
      return
    }
    guard (element.attribute("rel") ?? "alternate").lowercased() == "alternate" else { return }
    if pageLink == nil {
      let base = FeedReader.base(of: element, outer: base)
      pageLink = WebAddress.resolved(address, against: base)
    }
  }

  private mutating func readIdentifier(_ element: XMLElement) {
    let id = String(element.text.trimmed { $0.isBlank || $0 == "\n" })
    guard !id.isEmpty else { return }
    if item.id == nil { item.id = id }
    if element.attribute("isPermaLink")?.lowercased() != "false" { permanentLink = id }
  }

  /// Reads a date; returns whether it is one.
  private mutating func readStamp(_ element: XMLElement) -> Bool {
    let rank: Int
    switch (element.space, element.name) {
    case (.none, "pubdate"), (.atom, "published"), (.atom, "issued"), (.none, "published"),
      (.none, "issued"):
      rank = 0
    case (.dublinCore, "date"), (.dublinCoreTerms, "issued"), (.dublinCoreTerms, "date"): rank = 1
    case (.none, "date"), (.dublinCoreTerms, "created"), (.atom, "created"): rank = 2
    case (.atom, "updated"), (.atom, "modified"), (.none, "updated"), (.none, "modified"),
      (.dublinCoreTerms, "modified"):
      rank = 3
    default: return false
    }
    let stamp = element.text
    if stamp.utf8.contains(where: { $0 > 0x20 }) { stamps.append((rank, stamp)) }
    return true
  }

  private mutating func readAuthor(_ element: XMLElement) {
    switch (element.space, element.name) {
    case (.none, "author"), (.atom, "author"), (.dublinCore, "creator"):
      let name = element.personName
      if !name.isEmpty, !item.authors.contains(name) { item.authors.append(name) }
    case (.podcast, "author"):
      let name = element.personName
      if item.authors.isEmpty, !name.isEmpty { item.authors = [name] }
    default: break
    }
  }
}

extension FeedItemReader {
  /// Reads what Media RSS says of pictures and films, on the item itself or in groups.
  private mutating func readMedia(_ element: XMLElement) {
    switch element.name {
    case "title": if mediaTitle.isEmpty { mediaTitle = element.feedText }
    case "description": if mediaText.isEmpty { mediaText = element.feedText }
    case "content", "thumbnail": readPicture(element)
    case "group":
      for child in element.children where child.space == .media {
        switch child.name {
        case "content": readPicture(child)
        case "title": if mediaTitle.isEmpty { mediaTitle = child.feedText }
        case "description": if mediaText.isEmpty { mediaText = child.feedText }
        default: break
        }
      }
    default: break
    }
  }

  private mutating func readPicture(_ element: XMLElement) {
    let parts = element.children.filter { $0.space == .media }
    let text = parts.first { $0.name == "description" || $0.name == "text" }?.feedText
    guard let text, !text.isEmpty else { return }
    let credit = parts.first { $0.name == "credit" }?.text
    let caption = Caption(text: text.text, credit: credit)
    if !item.captions.contains(where: { $0.text == caption.text }) { item.captions.append(caption) }
  }
}
