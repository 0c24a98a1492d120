/// Gives the articles of one run the identities that an empty archive would give them.
package struct RunIdentities {
  /// The articles by their identities, the last ``most`` of them.
  private var known: [Int64: ParsedArticle] = [:]
  private var order: [Int64] = []
  private var oldest = 0

  /// How many articles are compared with later ones.
  private static let most = 2000

  /// No article yet.
  package init() {}

  /// The identity of `article`: a different article before it may have the first one.
  package mutating func id(of article: ParsedArticle) -> Article.ID {
    let isExported = ArticleFingerprint.isExported(article)
    let numbers = ArticleFingerprint.numbers(of: article)
    let number = numbers.first { number in
      guard let other = known[number] else { return true }
      if other == article { return true }
      let comparison = SameStory(other, article)
      return isExported ? comparison.isOneExport : comparison.isOneKey
    }
    let taken = number ?? numbers[numbers.count - 1]
    remember(article, as: taken)
    return ArticleFingerprint.id(taken)
  }

  private mutating func remember(_ article: ParsedArticle, as number: Int64) {
    if known.updateValue(article, forKey: number) != nil { return }
    if order.count < Self.most { return order.append(number) }
    known[order[oldest]] = nil
    order[oldest] = number
    oldest = (oldest + 1) % Self.most
  }
}
