/// A row of the list and where it is on the screen, to find it again in another result.
package struct ListPlace: Equatable, Sendable {
  /// The article of the row.
  package var article: Article.ID
  /// Its position in its result.
  package var position: RowPosition
  /// The rows of the screen above it; nil if the list may show it in any row.
  package var lead: Int?
  /// The rows of its result before it; nil if that is not known.
  package var index: Int?
  /// Whether the list begins at its top if it doesn't have the row; else it begins where the row
  /// would be.
  package var isOptional = false
}

extension ListPlace {
  /// The place in a result that `before` ordered and `order` orders now: the same row if both are
  /// orders of time, or else wherever the first rows have the article.
  func reordered(by order: ArticleQuery.Order, before: ArticleQuery.Order) -> ListPlace {
    if order == before { return self }
    var place = self
    (place.index, place.lead) = (nil, nil)
    let times: [ArticleQuery.Order] = [.newest, .oldest]
    place.isOptional = !times.contains(order) || !times.contains(before)
    return place
  }
}

extension ListWindow {
  /// The place of the row under the cursor; nil if there is none.
  package var place: ListPlace? {
    var place = place(at: cursor)
    place?.index = position.map { $0 - 1 }
    return place
  }

  /// The place of the row at `index` of ``rows``; nil if there is none.
  func place(at index: Int) -> ListPlace? {
    guard rows.indices.contains(index) else { return nil }
    return ListPlace(
      article: rows[index].id, position: rows[index].position, lead: index - top)
  }
}
