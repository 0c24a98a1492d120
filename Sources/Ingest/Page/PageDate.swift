import ReaderModel
import Text

/// When a page's article was published, by metadata first and then by what the page shows.
struct PageDate {
  private let tree: HTMLTree
  private let outline: PageOutline
  private let lexicon: PageLexicon
  private let headline: Int
  private let root: Int
  /// How the page writes dates of numbers; nil if nothing tells.
  private let isDayFirst: Bool?

  /// - Parameter isDayFirst: What the page's language and address say of dates of numbers.
  init(
    _ outline: PageOutline, _ lexicon: PageLexicon, headline: Int?, root: Int, isDayFirst: Bool?
  ) {
    tree = outline.tree
    self.outline = outline
    self.lexicon = lexicon
    self.headline = headline ?? root
    self.root = root
    let shown = outline.blocks.lazy.map(\.text).filter { $0.utf8.count < 200 }
    self.isDayFirst = shown.compactMap { NumericOrder.isDayFirst(in: $0) }.first ?? isDayFirst
  }

  /// The date, never more precise than stated; unknown if nothing on the page says it.
  func published(_ metadata: PageMetadata, _ data: StructuredData, url: String?) -> PublicationDate
  {
    let stated =
      StructuredData.strings(data.article?["datePublished"])
      + metadata.values(lexicon.html.dateNames)
    let candidates = stated.lazy.compactMap { read($0) }
    if let date = candidates.first(where: DateStamp.isCredible) { return date }
    if let date = marked() ?? shown() ?? inAddress(url) { return date }
    let created = StructuredData.strings(data.article?["dateCreated"])
    if let date = created.lazy.compactMap({ read($0) }).first {
      return date
    }
    var changed =
      (StructuredData.strings(data.article?["dateModified"])
      + metadata.values(["article:modified_time", "og:updated_time", "last-modified"])).lazy
      .compactMap { read($0) }.first ?? .unknown
    changed.isInferred = changed.day != nil
    return changed
  }
}

extension PageDate {
  private func read(_ text: String) -> PublicationDate? {
    DateStamp.read(text, lexicon.calendar, isDayFirst: isDayFirst)
  }

  /// The date of an element that is marked as the date of publication.
  private func marked() -> PublicationDate? {
    var best: (date: PublicationDate, distance: Int)?
    var looked = 0
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let property = tree.attribute("itemprop", of: node) ?? tree.attribute("property", of: node)
      let isMarked =
        property?.lowercased().hasSuffix("datepublished") == true
        || tree.hasAttribute("pubdate", of: node)
      guard isMarked || (tree.nodes[node].tag == .time && !isElsewhere(node)) else { continue }
      looked += 1
      guard looked <= 200 else { break }
      guard let date = date(of: node), !isUpdate(node) else { continue }
      let distance = (isMarked ? 0 : 1_000_000) + abs(node - headline)
      if distance < best?.distance ?? .max { best = (date, distance) }
    }
    return best?.date
  }

  private func date(of node: Int) -> PublicationDate? {
    let values = [
      tree.attribute("content", of: node), tree.attribute("datetime", of: node),
      tree.attribute("title", of: node), tree.inlineText(of: node, limit: 200),
    ]
    return values.lazy.compactMap { $0 }.compactMap { read($0) }.first
  }

  /// Whether the element is in a teaser or another box of the page.
  private func isElsewhere(_ node: Int) -> Bool {
    guard outline.reasons[node] != nil else { return false }
    for around in [node] + Array(tree.ancestors(of: node)) {
      let other = outline.hints[around].intersection([
        .related, .teaser, .comments, .advertisement, .navigation, .media,
      ])
      if !other.isEmpty || tree.nodes[around].tag == .aside || tree.nodes[around].tag == .footer {
        return true
      }
      if outline.reasons[around] == nil { return false }
    }
    return false
  }

  /// Whether a word before the date, or the element's name, says that it is that of a change.
  private func isUpdate(_ node: Int) -> Bool {
    if let property = tree.attribute("itemprop", of: node) {
      return property.lowercased().hasSuffix("datemodified")
    }
    for around in [node, tree.nodes[node].parent] where around >= 0 {
      let name = (tree.attribute("class", of: around) ?? "").lowercased()
      if name.contains("update") || name.contains("modif") { return true }
      let words = WordSplitter.words(of: tree.inlineText(of: around, limit: 80).prefix(60))
      if words.count < 20, lexicon.dates.updated.lengthAtStart(of: words) != nil { return true }
    }
    return false
  }

  /// The date in a short line near the headline; one with a time is better than one without.
  private func shown() -> PublicationDate? {
    var found: [(date: PublicationDate, distance: Int)] = []
    for block in outline.blocks where block.text.utf8.count < 200 {
      let node = block.nodes.lowerBound
      guard !isElsewhere(node), node > headline - 400, node < root + 400 || node < headline + 400
      else { continue }
      let words = WordSplitter.words(of: block.text)
      guard words.count < 25, lexicon.dates.updated.lengthAtStart(of: words) == nil,
        let match = DateReader(block.text, lexicon.calendar).dates().first(where: {
          $0.date.year != nil && $0.date.day != nil
        })
      else { continue }
      let date = match.date.read(isDayFirst: isDayFirst).publication()
      guard DateStamp.isCredible(date) else { continue }
      let isHinted = outline.hints[block.container].contains(.date)
      let penalty = (date.precision == .minute ? 0 : 300) + (isHinted ? 0 : 400) + words.count * 10
      found.append((date, abs(node - headline) + penalty))
    }
    return found.min { $0.distance < $1.distance }?.date
  }

  /// `/2023/07/31/`, `/20230731`.
  private func inAddress(_ url: String?) -> PublicationDate? {
    guard let url, let path = url.firstIndex(of: "/") else { return nil }
    let parts = url[path...].split { "/-_.".contains($0) }
    for index in parts.indices {
      if parts[index].count == 8, let date = DateStamp.read(String(parts[index]), .numbersOnly) {
        return date
      }
      guard index + 2 < parts.endIndex, parts[index].count == 4 else { continue }
      let text = parts[index...index + 2].map { $0.count == 1 ? "0" + $0 : String($0) }
      if let date = DateStamp.read(text.joined(separator: "-"), .numbersOnly),
        date.precision == .day
      {
        return date
      }
    }
    return nil
  }
}
