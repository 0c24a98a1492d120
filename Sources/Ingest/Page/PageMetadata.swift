import Text

/// What `<meta>`, `<link>` and `<base>` say.
struct PageMetadata {
  private var values: [String: [String]] = [:]
  /// The page's canonical address.
  private(set) var canonical: String?
  /// What relative addresses start from.
  private(set) var base: String?
  /// The text of `<title>`.
  private(set) var pageTitle: String?
  /// The language that the page declares.
  private(set) var language: String?

  init(_ tree: HTMLTree) {
    language = tree.attribute("lang", of: 0) ?? tree.attribute("xml:lang", of: 0)
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: addMeta(node, tree)
      case .link where canonical == nil && tree.attribute("rel", of: node) == "canonical":
        canonical = tree.attribute("href", of: node)
      case .base where base == nil: base = tree.attribute("href", of: node)
      case .title where pageTitle == nil: pageTitle = tree.inlineText(of: node)
      default: break
      }
    }
  }

  private mutating func addMeta(_ node: Int, _ tree: HTMLTree) {
    guard values.count < 1000, let content = tree.attribute("content", of: node) else { return }
    let text = HTMLText.collapsed(content)
    guard !text.isEmpty else { return }
    let names = [
      tree.attribute("property", of: node), tree.attribute("name", of: node),
      tree.attribute("itemprop", of: node), tree.attribute("http-equiv", of: node),
    ]
    for case let name? in names {
      values[name.lowercased(), default: []].append(text)
    }
  }

  /// The values of `names`, in the order of the names.
  func values(_ names: [String]) -> [String] { names.flatMap { values[$0] ?? [] } }

  /// The first value of `name`.
  func value(_ name: String) -> String? { values[name]?.first }
}
