import Text

/// The people who wrote a page's article, and apart from them the agencies.
struct PageAuthors {
  /// Names of people in reading order.
  private(set) var people: [String] = []
  /// Agencies, desks and papers that are named as authors.
  private(set) var agencies: [String] = []

  private let lexicon: PageLexicon
  /// The words of the site's names.
  private let sites: [[String]]

  init(
    _ outline: PageOutline, _ metadata: PageMetadata, _ data: StructuredData,
    _ lexicon: PageLexicon, sites: [String], headline: Int?,
    body: PageBody
  ) {
    self.lexicon = lexicon
    self.sites = sites.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }
    addStated(data)
    if people.isEmpty {
      for value in metadata.values(lexicon.html.authorNames) where people.isEmpty { add(value) }
    }
    let root = body.root
    if people.isEmpty { addMarked(outline, headline: headline ?? root, root: root) }
    if people.isEmpty { addPrinted(outline, headline: headline ?? root, root: root) }
    if people.isEmpty { for name in body.signatures { add(name) } }
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
      var found: Int?
      var looked = 0
      for node in tree.nodes.indices where tree.nodes[node].tag != .text {
        guard node > headline - 500, node < found.map({ $0 + 80 }) ?? (end + 60) else { continue }
        guard Self.isMarked(node, outline, pass), !isElsewhere(node, outline) else { continue }
        looked += 1
        if looked > 300 { break }
        for name in names(in: node, tree) { add(name) }
        if people.count > 12 { return }
        if found == nil, !people.isEmpty { found = node }
      }
    }
  }

  private static func isMarked(_ node: Int, _ outline: PageOutline, _ pass: Int) -> Bool {
    guard pass == 0 else { return outline.hints[node].contains(.byline) }
    return outline.tree.attribute("rel", of: node)?.contains("author") == true
      || outline.tree.attribute("itemprop", of: node) == "author"
  }

  /// The names of people in a byline's element: those in its links, or in its pieces of text, or in all
  /// of it.
  private func names(in node: Int, _ tree: HTMLTree) -> [String] {
    let range = node..<tree.nodes[node].end
    let text = tree.inlineText(of: node, limit: 400)
    guard range.count < 200, text.utf8.count < 300 else { return [] }
    let links = range.filter { tree.nodes[$0].tag == .a }.map { tree.inlineText(of: $0) }
    let texts = range.map {
      HTMLText.collapsed(String(decoding: tree.textBytes(of: $0), as: UTF8.self))
    }
    for pieces in [links, [text], texts.filter { !$0.isEmpty }] {
      let names = pieces.flatMap { AuthorNames($0, lexicon).names }.filter(isPerson)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Whether a name that only a class marks reads like a person's.
  private func isPerson(_ name: String) -> Bool {
    let words = WordSplitter.words(of: name)
    if lexicon.bylines.words.roles.isFound(in: words) { return false }
    if name.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return name.count <= 12 }
    if name.unicodeScalars.contains(where: { (0x590..<0x1E00).contains($0.value) }) { return true }
    let parts = name.split(separator: " ").count
    return (2...4).contains(parts) && lexicon.people.name(in: name) != nil
      && words.count < 6 && !words.contains(where: lexicon.mastheads.isMediaWord)
  }

  /// Takes names from a line near the headline that reads like a byline.
  private mutating func addPrinted(_ outline: PageOutline, headline: Int, root: Int) {
    var passed = 0
    for block in outline.blocks where block.nodes.lowerBound > min(headline, root) {
      if block.letters > 120 { passed += 1 }
      if passed > 3 { return }
      guard block.letters < 80,
        let authors = lexicon.bylines.authors(in: block.text)
      else { continue }
      for author in authors { add(author) }
      if !people.isEmpty { return }
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
      if words.isEmpty || sites.contains(words) { continue }
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
    if lexicon.domains.contains(where: name.lowercased().hasSuffix) { return true }
    return sites.contains { isSite($0, words) }
  }

  /// Whether `words` are the site's name, a part of it, or begin with it.
  private func isSite(_ site: [String], _ words: [String]) -> Bool {
    if words.joined() == site.joined() || words.starts(with: site) { return true }
    if words.count == 1, site.contains(words[0]) { return true }
    return words.first == site.first && words[0].count > 4
  }
}
