package import ReaderModel

extension NewsExtractor {
  /// Why each mention and date of `article`'s annotation was taken, by field and offset.
  ///
  /// Reads the article again, so that annotations need not store reasons.
  package func explanations(of article: ParsedArticle) -> [MentionExplanation] {
    guard let visible = VisibleArticle(article) else { return plainExplanations(of: article) }
    return plainExplanations(of: visible.article).map { explanation in
      var explanation = explanation
      explanation.range = visible.placed(explanation.range, in: explanation.field)
      return explanation
    }
  }

  private func plainExplanations(of article: ParsedArticle) -> [MentionExplanation] {
    let reading = reading(of: article)
    let annotation = annotation(of: article, reading)
    let names = NameExplanations(gazetteer, NameWords(lists.words))
    var spans: [Place: NamedSpan] = [:]
    for span in reading.spans {
      spans[Place(field: reading.fields[span.field].field, range: span.range)] = span
    }
    var explanations: [MentionExplanation] = []
    for entity in annotation.entities {
      for mention in entity.mentions {
        guard let span = spans[Place(field: mention.field, range: mention.range)] else { continue }
        explanations.append(
          MentionExplanation(
            field: mention.field, range: mention.range, kind: entity.kind,
            why: names.why(span, in: reading.fields[span.field], names: entity)))
      }
    }
    let dates = DateExplanations(article, dateLayer)
    explanations += annotation.dates.map {
      MentionExplanation(field: .text, range: $0.range, kind: nil, why: dates.why($0))
    }
    return explanations.sorted {
      ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound)
    }
  }

  private struct Place: Hashable {
    var field: ArticleField
    var range: Range<Int>
  }
}
