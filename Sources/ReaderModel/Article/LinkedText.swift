/// A paragraph with the links in it.
package struct LinkedText: Equatable, Sendable {
  /// The paragraph.
  package var text: String
  /// Its links in order; ranges are in ``text``.
  package var links: [ArticleLink]

  /// A paragraph.
  package init(_ text: String, links: [ArticleLink] = []) {
    self.text = text
    self.links = links
  }
}

extension ParsedArticle {
  /// Takes the links of `paragraphs`, of which the text was made; at most ``ArticleLink/most``.
  package mutating func takeLinks(of paragraphs: [LinkedText]) {
    links = []
    for (range, paragraph) in zip(self.paragraphs, paragraphs) {
      for link in paragraph.links where links.count < ArticleLink.most {
        let start = range.lowerBound + link.range.lowerBound
        links.append(ArticleLink(range: start..<start + link.range.count, url: link.url))
      }
    }
  }
}
