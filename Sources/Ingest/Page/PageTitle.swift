import Text

/// The article's title, from the headline on the page and the metadata.
struct PageTitle {
  /// The title, without the publisher's name.
  private(set) var text = ""
  /// The heading that shows it; nil if none does.
  private(set) var node: Int?
  /// The publisher's name; nil if the page doesn't give it.
  private(set) var publisher: String?
  /// All names that the site has for itself.
  private(set) var sites: [String]

  /// A heading of the page.
  private struct Heading {
    let node: Int
    let text: String
    let isFirstLevel: Bool
  }

  init(
    _ tree: HTMLTree, _ outline: PageOutline, _ metadata: PageMetadata, _ data: StructuredData,
    _ lexicon: PageLexicon, address: String?
  ) {
    publisher = Self.publisher(metadata, data, lexicon)
    let stated =
      StructuredData.strings(data.article?["headline"])
      + metadata.values(lexicon.html.titleNames)
    sites =
      [publisher].compactMap(\.self) + metadata.values(lexicon.html.siteNames)
      + [address.flatMap(PageAddress.siteName)].compactMap(\.self)
    let sections = metadata.values(["article:section", "section"]).filter {
      WordSplitter.words(of: $0).count <= 3
    }
    let trimmer = PublisherSuffix(names: sites, sections: sections)
    let page = metadata.pageTitle.map { [trimmer.trimmed($0)] } ?? []
    let titles = stated.map { trimmer.trimmed($0) } + page
    let headings = Self.headings(tree, outline).map {
      Heading(
        node: $0, text: tree.inlineText(of: $0, limit: 1000),
        isFirstLevel: tree.nodes[$0].tag == .h1 && outline.hints[$0].isDisjoint(with: .navigation))
    }
    choose(headings, titles: titles, isSite: trimmer.isName)
  }

  /// Takes the heading that most of a title's words are in, else the only `h1`, else a title.
  private mutating func choose(
    _ headings: [Heading], titles: [String], isSite: (String) -> Bool
  ) {
    let keys = titles.map(TitleKey.init)
    var best: (heading: Heading, share: Double)?
    for heading in headings where !isSite(heading.text) {
      let key = TitleKey(heading.text)
      let share =
        keys.map { key.agrees(with: $0) || key.overlap(with: $0) > 0.75 ? $0.coverage(by: key) : 0 }
        .max() ?? 0
      if share > best?.share ?? 0.4 { best = (heading, share) }
    }
    if let best {
      node = best.heading.node
      text = Self.withoutKicker(best.heading.text, titles)
      return
    }
    let first = headings.first { !isSite($0.text) }
    node = first?.node
    // A long headline of its own is what the page shows, whatever it tells other programs.
    let isOwn = first.map { $0.isFirstLevel && $0.text.letterWeight > 25 } ?? false
    text = (isOwn ? first?.text : titles.first) ?? first?.text ?? ""
  }

  /// The title that a heading ends with, if it has a label before that.
  private static func withoutKicker(_ heading: String, _ titles: [String]) -> String {
    let key = TitleKey(heading)
    let inner = titles.first { title in
      let words = TitleKey(title).words
      return words.count >= 3 && words.count < key.words.count
        && key.words.suffix(words.count).elementsEqual(words)
    }
    return inner ?? heading
  }

  /// The headings that may be the headline, the likeliest first.
  private static func headings(_ tree: HTMLTree, _ outline: PageOutline) -> [Int] {
    let first = tree.elements(.h1).prefix(20).filter { !tree.inlineText(of: $0, limit: 20).isEmpty }
    let rest = tree.nodes.indices.lazy.filter { node in
      let tag = tree.nodes[node].tag
      if tag == .text || tag == .a || tag == .meta { return false }
      if tag == .h2 || outline.hints[node].contains(.headline) { return true }
      return tree.attributeBytes("itemprop", of: node)?.elementsEqual("headline".utf8) == true
    }
    return Array(first) + rest.prefix(30)
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
  private let sections: [[String]]
  private static let marks: Set<Character> = [
    "-", "–", "—", "|", "·", "•", "»", "«", ":", "：", "｜", "_", "/", "ㅣ",
  ]

  init(names: [String], sections: [String]) {
    self.names = names.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }
    self.sections = sections.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }
  }

  /// Whether `text` is one of the names.
  func isName(_ text: String) -> Bool {
    let words = WordSplitter.words(of: text)
    return words.isEmpty || names.contains(words)
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
      if isFound(words) {
        rest = rest[..<index].trimmed { $0.isBlank || Self.marks.contains(Character($0)) }
        index = rest.endIndex
      }
    }
    return rest.isEmpty ? title : String(rest.trimmed)
  }

  /// Whether `words` are one of the names, begin one or begin with one, or are a section's.
  private func isFound(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    if sections.contains(words) { return true }
    let joined = words.joined()
    return names.contains { name in
      name.starts(with: words) || words.starts(with: name) || name.joined() == joined
    }
  }
}
