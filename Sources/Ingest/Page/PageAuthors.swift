import Text

/// The people who wrote a page's article, and apart from them the agencies.
struct PageAuthors {
  /// Names of people in reading order.
  private(set) var people: [String] = []
  /// Agencies, desks and papers that are named as authors.
  private(set) var agencies: [String] = []

  private let lexicon: PageLexicon
  private let publisher: [String]

  init(
    _ outline: PageOutline, _ metadata: PageMetadata, _ data: StructuredData,
    _ lexicon: PageLexicon, publisher: String?, headline: Int?, root: Int
  ) {
    self.lexicon = lexicon
    self.publisher = WordSplitter.words(of: publisher ?? "")
    addStated(data)
    if people.isEmpty {
      for value in metadata.values(lexicon.html.authorNames) where people.isEmpty { add(value) }
    }
    if people.isEmpty { addMarked(outline, headline: headline ?? root, root: root) }
  }
}

extension PageAuthors {
  private mutating func addStated(_ data: StructuredData) {
    for field in ["author", "creator"] where people.isEmpty {
      for value in data.objects(data.article?[field]) {
        let types = (value as? StructuredData.Object).map(StructuredData.types) ?? []
        for name in StructuredData.strings(value) {
          if types.contains("organization") || types.contains("newsmediaorganization") {
            addOrganisation(name)
          } else {
            add(name)
          }
        }
      }
    }
  }

  /// An organisation's name, which careless pages also give to people.
  private mutating func addOrganisation(_ name: String) {
    agencies.append(name)
  }

  /// Takes names from links to authors, from microdata, and from bylines near the headline.
  private mutating func addMarked(_ outline: PageOutline, headline: Int, root: Int) {
    let tree = outline.tree
    let end = tree.nodes[root].end
    for pass in 0..<2 where people.isEmpty {
      for node in tree.nodes.indices where tree.nodes[node].tag != .text {
        guard node > headline - 500, node < end + 60 else { continue }
        let isMarked: Bool
        if pass == 0 {
          isMarked =
            tree.attribute("rel", of: node)?.contains("author") == true
            || tree.attribute("itemprop", of: node) == "author"
        } else {
          isMarked = outline.hints[node].contains(.byline)
        }
        guard isMarked, !isElsewhere(node, outline) else { continue }
        let text = tree.inlineText(of: node)
        if text.utf8.count < 200 { add(text) }
        if people.count > 12 { return }
      }
    }
  }

  private func isElsewhere(_ node: Int, _ outline: PageOutline) -> Bool {
    guard outline.reasons[node] != nil else { return false }
    for around in [node] + Array(outline.tree.ancestors(of: node)) {
      if !outline.hints[around].isDisjoint(with: [.related, .teaser, .comments, .navigation]) {
        return true
      }
      if outline.reasons[around] == nil { return false }
    }
    return false
  }

  /// Adds the names in a byline or a list of names.
  private mutating func add(_ text: String) {
    for name in AuthorNames(text, lexicon).names {
      let words = WordSplitter.words(of: name)
      if words.isEmpty || words == publisher { continue }
      if isOrganisation(name, words) {
        if !agencies.contains(name) { agencies.append(name) }
      } else if !people.contains(where: { WordSplitter.words(of: $0) == words }) {
        people.append(name)
      }
    }
  }

  private func isOrganisation(_ name: String, _ words: [String]) -> Bool {
    if lexicon.mastheads.isAgency(name) || lexicon.mastheads.name(in: name) != nil { return true }
    if lexicon.bylines.words.roles.covers(words) { return true }
    if words.count == 1, name.allSatisfy({ $0.isLowercase }) { return true }
    if !publisher.isEmpty, words.starts(with: publisher) || publisher.starts(with: words) {
      return true
    }
    return false
  }
}
