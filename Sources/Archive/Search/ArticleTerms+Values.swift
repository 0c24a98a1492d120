import ReaderModel

extension ArticleTerms {
  /// The index terms of an article with these values and insights, each once, separated by spaces.
  static func text(of values: [ArticleValue], _ insights: Insights) -> String {
    var terms = [everything]
    var seen = Set(terms)
    func add(_ term: String) {
      if seen.insert(term).inserted { terms.append(term) }
    }
    if !values.contains(where: { $0.kind == .source }) { add(name(.source, "")) }
    for value in values where value.kind != .month {
      add(name(value.kind, value.identity.base))
      if value.identity.qualifier != nil { add(name(value.kind, value.key)) }
      for term in value.terms { add(term) }
    }
    if !insights.events.isEmpty { add(has(.event)) }
    if !insights.quotes.isEmpty { add(has(.quote)) }
    if !insights.deals.isEmpty { add(has(.deal)) }
    return terms.joined(separator: " ")
  }
}
