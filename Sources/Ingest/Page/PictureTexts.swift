/// Tells texts that belong to a picture.
struct PictureTexts {
  private let outline: PageOutline
  private let tree: HTMLTree
  /// For each node, how many pictures and how many blocks begin before it.
  private var pictures: [Int32]
  private var blocks: [Int32]

  init(_ outline: PageOutline) {
    self.outline = outline
    tree = outline.tree
    pictures = [Int32](repeating: 0, count: tree.nodes.count + 1)
    blocks = pictures
    for node in tree.nodes.indices where Self.isPicture(node, in: tree) { pictures[node + 1] = 1 }
    for block in outline.blocks { blocks[block.nodes.lowerBound + 1] += 1 }
    for index in 1..<pictures.count {
      pictures[index] += pictures[index - 1]
      blocks[index] += blocks[index - 1]
    }
  }

  /// Whether the block is in a picture's element, is called a caption by a class, or is the only text
  /// beside a picture.
  func isCaption(_ block: TextBlock, below root: Int) -> Bool {
    switch block.kind {
    case .caption: return true
    case .paragraph: break
    default: return false
    }
    let isShort = block.letters < 350
    var node = block.container
    for _ in 0..<5 where node > 0 {
      if tree.nodes[node].tag == .figure { return isShort }
      if outline.hints[node].contains(.caption), outline.mass(of: node) < 800 { return true }
      let end = tree.nodes[node].end
      if isShort, blocks[end] - blocks[node] == 1, pictures[end] - pictures[node] > 0 {
        return true
      }
      if node <= root { break }
      node = tree.nodes[node].parent
    }
    return false
  }

  private static func isPicture(_ node: Int, in tree: HTMLTree) -> Bool {
    let tag = tree.nodes[node].tag
    guard tag == .img || (!tag.isListed && tree.name(of: node) == "amp-img") else { return false }
    let width = tree.attribute("width", of: node).flatMap { Int($0.prefix(6)) }
    // An emoji is a letter, whatever draws it.
    return (width ?? 100) > 60 && tree.attribute("alt", of: node)?.count != 1
  }
}
