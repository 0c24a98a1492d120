@testable import Ingest
@testable import ReaderModel

/// Saved pages: the parser, metadata, body.
struct HTMLTarget: FuzzTarget {
  static let name = "html"

  func run(_ bytes: [UInt8]) throws {
    let format = HTMLFormat(FuzzData.lexicon)
    _ = format.confidence(path: "page", head: Array(bytes.prefix(4096)))
    if let tree = try? HTMLTree(bytes) { try check(tree) }
    let text = String(decoding: bytes, as: UTF8.self)
    for paragraph in HTMLText.paragraphs(of: text) {
      try promise(!paragraph.isEmpty, "an empty paragraph")
    }
    try promise(!HTMLText.inline(text).contains("\n"), "a title of two lines")
    let record = RawRecord(bytes: bytes, line: 1)
    guard
      let article = try? format.article(from: record, context: IngestContext(file: "page")).parsed
    else { return }
    try promise(!article.text.isEmpty, "an article without a word")
    try article.checkPromises()
  }

  /// The nodes are in document order, each inside its parent.
  private func check(_ tree: HTMLTree) throws {
    for (index, node) in tree.nodes.enumerated() {
      try promise(node.end > index && node.end <= tree.nodes.count, "a node without an end")
      guard node.parent >= 0 else { continue }
      try promise(node.parent < index, "a node before its parent")
      try promise(node.end <= tree.nodes[node.parent].end, "a node beyond its parent")
    }
    let deepest = tree.nodes.indices.last.map { tree.ancestors(of: $0).reduce(0) { n, _ in n + 1 } }
    try promise(deepest ?? 0 <= 2 * HTMLScanner.limit, "a tree deeper than the scan allows")
  }
}
