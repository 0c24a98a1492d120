/// A part of an article that holds text of its own. Ordered as read.
public enum ArticleField: Hashable, Comparable, Sendable {
  /// The headline.
  case title
  /// A deck, counted from 0.
  case subtitle(Int)
  /// A picture's caption, counted from 0.
  case caption(Int)
  /// The body.
  case text

  /// `title`, `subtitle:0`, `caption:0`, `text`: the spelling in JSON.
  public var label: String {
    switch self {
    case .title: "title"
    case .subtitle(let index): "subtitle:\(index)"
    case .caption(let index): "caption:\(index)"
    case .text: "text"
    }
  }

  /// Reads what ``label`` writes; nil for anything else.
  public init?(label: String) {
    let parts = label.split(separator: ":", maxSplits: 1)
    let index = parts.count == 2 ? Int(parts[1]).flatMap { $0 >= 0 ? $0 : nil } : nil
    switch (parts.first, index, parts.count) {
    case ("title", nil, 1): self = .title
    case ("text", nil, 1): self = .text
    case ("subtitle", .some(let index), 2): self = .subtitle(index)
    case ("caption", .some(let index), 2): self = .caption(index)
    default: return nil
    }
  }
}
