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
