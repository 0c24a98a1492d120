import ReaderModel
import Text

/// The addresses that the `a` elements of a document lead to.
struct HTMLLinks {
  private let tree: HTMLTree
  /// What relative addresses are relative to; nil if nothing says it.
  private let base: String?
  /// The document's own address without its fragment.
  private let own: String?

  /// - Parameter bases: Addresses of the document, the surest first; a `base` element comes before.
  init(_ tree: HTMLTree, bases: [String]) {
    self.tree = tree
    let known = bases.first(where: WebAddress.isPage)
    let stated = tree.elements(.base).first { _ in true }
      .flatMap { tree.attribute("href", of: $0) }
      .map { WebAddress.resolved($0, against: known) }
    base = stated.flatMap { WebAddress.isPage($0) ? $0 : nil } ?? known
    own = known.map { String($0.prefix { $0 != "#" }) }
  }

  /// The links of `block`, whose text begins at byte `start` of its paragraph.
  func links(of block: TextBlock, from start: Int) -> [ArticleLink] {
    block.anchors.compactMap { anchor in
      address(of: anchor.node).map {
        let range = anchor.range
        return ArticleLink(range: start + range.lowerBound..<start + range.upperBound, url: $0)
      }
    }
  }

  /// Where an `a` element leads; nil for a place in the document itself, a script and the like.
  private func address(of node: Int) -> String? {
    tree.attribute("href", of: node).flatMap { Self.address($0, base: base, own: own) }
  }

  /// `reference` as an address to keep; nil if it leads nowhere else than to `own`.
  static func address(_ reference: String, base: String?, own: String? = nil) -> String? {
    let reference = reference.trimmed { $0.value <= 0x20 }
    guard !reference.isEmpty, !reference.hasPrefix("#"),
      reference.utf8.count <= ArticleLink.longest
    else { return nil }
    let resolved = WebAddress.resolved(String(reference), against: base)
    let address =
      resolved.unicodeScalars.allSatisfy(ArticleLink.isPrintable)
      ? resolved : printable(resolved)
    guard ArticleLink.isAllowed(address) else { return nil }
    if let own, address.prefix(while: { $0 != "#" }) == own { return nil }
    return address
  }

  /// The address with `%` and its bytes for what no address may hold.
  private static func printable(_ address: String) -> String {
    var printable = ""
    for scalar in address.unicodeScalars {
      if ArticleLink.isPrintable(scalar) {
        printable.unicodeScalars.append(scalar)
      } else {
        printable += WebAddress.escaped(String(scalar)).replacing("\"", with: "%22")
      }
    }
    return printable
  }
}
