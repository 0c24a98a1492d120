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
    let headings = Self.headings(tree, outline).map { (node: $0, text: tree.inlineText(of: $0)) }
    choose(headings, titles: titles, isSite: trimmer.isName)
  }

  /// Takes the heading that most of a title's words are in, else the only `h1`, else a title.
  private mutating func choose(
    _ headings: [(node: Int, text: String)], titles: [String], isSite: (String) -> Bool
  ) {
    let keys = titles.map(TitleKey.init)
    var best: (heading: (node: Int, text: String), share: Double)?
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
    text = titles.first ?? first?.text ?? ""
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
