import Text

/// Lays out the text of an HTML tree as blocks: paragraphs, headings, items, tables.
struct TextFlow {
  private let tree: HTMLTree
  private let isSkipped: (Int) -> Bool
  private(set) var blocks: [TextBlock] = []

  private var line = TextLine()
  private var firstNode: Int?
  private var lastNode = 0
  private var linkLength = 0
  /// Open elements that matter, from the outside in.
  private var open: [Int] = []
  /// The `a` elements among them.
  private var openAnchors: [Int] = []
  /// The words of links in ``line``.
  private var anchors: [TextBlock.Anchor] = []
  private var lists: [List] = []
  private var marker: String?
  /// The data table around the position.
  private var table: Int?
  private var breaks = 0
  private var isVerbatim = false

  private struct List {
    let node: Int
    var number: Int?
  }

  /// The blocks of `root`, without the elements that `isSkipped` names.
  static func blocks(
    of tree: HTMLTree, in root: Int = 0, skipping isSkipped: @escaping (Int) -> Bool
  ) -> [TextBlock] {
    var flow = TextFlow(tree: tree, isSkipped: isSkipped)
    flow.run(root)
    return flow.blocks
  }

  private init(tree: HTMLTree, isSkipped: @escaping (Int) -> Bool) {
    self.tree = tree
    self.isSkipped = isSkipped
  }

  private mutating func run(_ root: Int) {
    var node = root
    let end = tree.nodes[root].end
    while node < end {
      while let last = open.last, tree.nodes[last].end <= node { leave(last) }
      let tag = tree.nodes[node].tag
      if tag == .text {
        addText(node)
      } else if Self.silent.contains(tag) || isSkipped(node) {
        if Self.blockTags.contains(tag), table == nil { flush() }
        node = tree.nodes[node].end
        continue
      } else if tag == .br {
        addBreak()
      } else {
        enter(node, tag)
      }
      node += 1
    }
    while let last = open.last { leave(last) }
    flush()
  }
}

extension TextFlow {
  /// Elements whose content is not text of the page.
  static let silent: HTMLTagSet = [
    .script, .style, .template, .noscript, .iframe, .object, .applet, .svg, .canvas, .video,
    .audio, .select, .textarea, .button, .rt, .rp, .head, .noembed, .noframes, .input,
  ]
  /// Elements that begin and end a block.
  static let blockTags: HTMLTagSet = [
    .html, .body, .p, .div, .hr, .pre, .center, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .article,
    .main, .section, .header, .footer, .nav, .aside, .form, .address, .ul, .ol, .li, .dl, .dt, .dd,
    .menu, .dir, .blockquote, .figure, .figcaption, .table, .caption, .tr, .td, .th, .thead,
    .tbody, .tfoot, .details, .summary, .fieldset, .legend, .listing, .xmp, .plaintext,
  ]
  private static let listTags: HTMLTagSet = [.ul, .ol, .menu, .dir]
  private static let structure: HTMLTagSet = [
    .h1, .h2, .h3, .h4, .h5, .h6, .article, .section, .figure, .table, .header, .footer,
  ]

  /// Whether words on both sides of the element are apart.
  static func breaksLine(_ tag: HTMLTag) -> Bool { tag == .br || blockTags.contains(tag) }

  private mutating func addText(_ node: Int) {
    let bytes = tree.textBytes(of: node)
    let before = line.count
    breaks = bytes.contains { $0 > 0x20 } ? 0 : breaks
    if isVerbatim { line.appendVerbatim(bytes) } else { line.append(bytes) }
    guard line.count > before else { return }
    if firstNode == nil { firstNode = node }
    lastNode = node
    guard let anchor = openAnchors.last else { return }
    linkLength += line.count - before
    if let last = anchors.last, last.node == anchor {
      anchors[anchors.count - 1].range = last.range.lowerBound..<line.count
    } else {
      anchors.append(.init(range: line.wordStart(from: before)..<line.count, node: anchor))
    }
  }

  private mutating func addBreak() {
    breaks += 1
    if table != nil { return line.addSpace() }
    if breaks > 1 { return flush() }
    line.addLineEnd()
  }

  private mutating func enter(_ node: Int, _ tag: HTMLTag) {
    if tag == .a {
      openAnchors.append(node)
      open.append(node)
      return
    }
    guard Self.blockTags.contains(tag) else { return }
    open.append(node)
    if table != nil { return enterInTable(tag) }
    flush()
    if Self.listTags.contains(tag) {
      let start = tree.attribute("start", of: node).flatMap { Int($0.prefix(6)) }
      lists.append(List(node: node, number: tag == .ol ? start ?? 1 : nil))
    } else if tag == .li {
      startItem(node)
    } else if tag == .table, isDataTable(node) {
      table = node
    } else if tag == .pre || tag == .listing || tag == .xmp || tag == .plaintext {
      isVerbatim = true
    }
  }

  private mutating func enterInTable(_ tag: HTMLTag) {
    line.addSpace()
    guard tag == .td || tag == .th, !line.beginsLine else { return }
    line.append([UInt8(ascii: "|")])
    line.addSpace()
  }

  private mutating func leave(_ node: Int) {
    defer { open.removeLast() }
    let tag = tree.nodes[node].tag
    if tag == .a {
      openAnchors.removeLast()
      return
    }
    if let table {
      if tag == .tr || tag == .caption { line.addLineEnd() } else { line.addSpace() }
      guard node == table else { return }
      flush()
      self.table = nil
      return
    }
    flush()
    if Self.listTags.contains(tag) { lists.removeLast() }
    if tag == .li { marker = nil }
    if tag == .pre || tag == .listing || tag == .xmp || tag == .plaintext { isVerbatim = false }
  }

  private mutating func startItem(_ node: Int) {
    guard var list = lists.last, lists.count <= 8 else { return }
    let holdsBlocks = tree.descendants(of: node).prefix(200).contains {
      Self.structure.contains(tree.nodes[$0].tag)
    }
    if let number = list.number {
      marker = "\(number). "
      list.number = number + 1
      lists[lists.count - 1] = list
    } else {
      marker = "• "
    }
    marker = holdsBlocks ? nil : marker.map { String(repeating: "  ", count: lists.count - 1) + $0 }
  }

  /// Whether a table has rows of several cells with little text each, and no table in it.
  private func isDataTable(_ node: Int) -> Bool {
    var cells = 0
    var rows = 0
    for inner in tree.descendants(of: node) {
      let tag = tree.nodes[inner].tag
      if tag == .table || Self.structure.contains(tag) { return false }
      if tag == .tr { rows += 1 }
      if tag == .td || tag == .th { cells += 1 }
      if tag == .text, tree.textBytes(of: inner).count > 600 { return false }
    }
    return cells > rows
  }

  private mutating func flush() {
    defer { (line, firstNode, linkLength, breaks, anchors) = (TextLine(), nil, 0, 0, []) }
    line.trimEnd()
    guard let firstNode, !line.isEmpty else { return }
    let container = open.last { tree.nodes[$0].tag != .a } ?? 0
    let kind = kind(in: container)
    var block = TextBlock(
      kind: kind, text: line.text, nodes: firstNode..<lastNode + 1, container: container,
      list: kind == .item ? lists.first?.node : nil, linkLength: linkLength,
      anchors: line.fitted(anchors))
    if case .item = kind {
      if let marker { block.prefix(marker) }
      marker = nil
    }
    blocks.append(block)
  }

  private func kind(in container: Int) -> TextBlock.Kind {
    if table != nil { return .table }
    if isVerbatim { return .verbatim }
    var inner = TextBlock.Kind.paragraph
    for node in open.reversed().prefix(6) {
      switch tree.nodes[node].tag {
      case .h1: return .heading(1)
      case .h2: return .heading(2)
      case .h3: return .heading(3)
      case .h4: return .heading(4)
      case .h5: return .heading(5)
      case .h6: return .heading(6)
      case .figcaption: return .caption
      case .li, .dd, .dt: inner = lists.isEmpty ? inner : .item
      case .blockquote where inner == .paragraph: inner = .quote
      default: break
      }
    }
    return inner
  }
}
