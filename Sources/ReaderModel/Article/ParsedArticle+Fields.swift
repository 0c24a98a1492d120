extension ParsedArticle {
  /// Every field that holds text, in reading order.
  package var fields: [ArticleField] {
    [.title] + subtitles.indices.map(ArticleField.subtitle)
      + captions.indices.map(ArticleField.caption) + [.text]
  }

  /// The text of `field`; empty if there is no such subtitle or caption.
  package subscript(field: ArticleField) -> String {
    switch field {
    case .title: title
    case .text: text
    case .subtitle(let index): subtitles.indices.contains(index) ? subtitles[index] : ""
    case .caption(let index): captions.indices.contains(index) ? captions[index].text : ""
    }
  }
}
