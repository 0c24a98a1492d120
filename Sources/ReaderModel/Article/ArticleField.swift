/// A part of an article with its own text, in reading order.
package enum ArticleField: Hashable, Comparable, Sendable {
  /// The headline.
  case title
  /// A deck, counted from 0.
  case subtitle(Int)
  /// A picture's caption, counted from 0.
  case caption(Int)
  /// The body.
  case text

  /// The field of that ``label``; nil if there is none.
  package init?(label: String) {
    let parts = label.split(separator: ":", maxSplits: 1)
    switch (parts.first, parts.count > 1 ? Int(parts[1]) : nil) {
    case ("title", nil): self = .title
    case ("text", nil): self = .text
    case ("subtitle", let index?) where index >= 0: self = .subtitle(index)
    case ("caption", let index?) where index >= 0: self = .caption(index)
    default: return nil
    }
  }

  /// `title`, `subtitle:0`, `caption:0`, `text`: the spelling in JSON.
  package var label: String {
    switch self {
    case .title: "title"
    case .subtitle(let index): "subtitle:\(index)"
    case .caption(let index): "caption:\(index)"
    case .text: "text"
    }
  }
}
