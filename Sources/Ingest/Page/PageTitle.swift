import Text

/// The article's title, from the headline on the page and the metadata.
struct PageTitle {
  /// The title, without the publisher's name.
  private(set) var text = ""
  /// The heading that shows it; nil if none does.
  private(set) var node: Int?
  /// The publisher's name; nil if the page doesn't give it.
  private(set) var publisher: String?

  init(
    _ tree: HTMLTree, _ outline: PageOutline, _ metadata: PageMetadata, _ data: StructuredData,
    _ lexicon: PageLexicon
  ) {
    publisher = Self.publisher(metadata, data, lexicon)
    let stated =
      StructuredData.strings(data.article?["headline"])
      + metadata.values(lexicon.html.titleNames)
    let trimmer = PublisherSuffix(
      names: [publisher].compactMap(\.self) + metadata.values(lexicon.html.siteNames))
    let page = metadata.pageTitle.map { [trimmer.trimmed($0)] } ?? []
    let titles = stated.map { trimmer.trimmed($0) } + page
    let headings = Self.headings(tree, outline)
    let keys = titles.map(TitleKey.init)
    for node in headings {
      let heading = tree.inlineText(of: node)
      let key = TitleKey(heading)
      if keys.contains(where: { $0.agrees(with: key) || $0.overlap(with: key) > 0.75 }) {
        (text, self.node) = (heading, node)
        return
      }
    }
    node = headings.first
    text = titles.first ?? node.map { tree.inlineText(of: $0) } ?? ""
  }

  /// The headings that may be the headline, the likeliest first.
  private static func headings(_ tree: HTMLTree, _ outline: PageOutline) -> [Int] {
    let first = tree.elements(.h1).filter { !tree.inlineText(of: $0).isEmpty }
    let rest = tree.nodes.indices.filter { node in
      let tag = tree.nodes[node].tag
      if let property = tree.attribute("itemprop", of: node) { return property == "headline" }
      return tag == .h2 || (outline.hints[node].contains(.headline) && tag != .text && tag != .a)
    }
    return Array(first) + rest.prefix(50)
  }

  private static func publisher(
    _ metadata: PageMetadata, _ data: StructuredData, _ lexicon: PageLexicon
  ) -> String? {
    let stated = data.objects(data.article?["publisher"]).flatMap { StructuredData.strings($0) }
    let names = stated + metadata.values(lexicon.html.siteNames)
    return names.first { !$0.contains("://") && $0.utf8.count < 80 }
  }
}

/// Takes the publisher's name off the end, or the beginning, of a page's title.
struct PublisherSuffix {
  private let names: [[String]]
  private static let marks: Set<Character> = [
    "-", "–", "—", "|", "·", "•", "»", "«", ":", "：", "｜", "_", "/",
  ]

  init(names: [String]) {
    self.names = names.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }
  }

  /// `title` without the name and the mark before it.
  func trimmed(_ title: String) -> String {
    var rest = title[...]
    var index = rest.endIndex
    while index > rest.startIndex {
      index = rest.index(before: index)
      guard Self.marks.contains(rest[index]) else { continue }
      let end = rest[rest.index(after: index)...]
      let words = WordSplitter.words(of: end)
      guard words.count <= 8 else { break }
      if names.contains(where: { $0 == words || $0.starts(with: words) || words.starts(with: $0) }),
        !words.isEmpty
      {
        rest = rest[..<index].trimmed { $0.isBlank || Self.marks.contains(Character($0)) }
        index = rest.endIndex
      }
    }
    return rest.isEmpty ? title : String(rest.trimmed)
  }
}
