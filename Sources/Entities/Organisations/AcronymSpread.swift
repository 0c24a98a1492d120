import ReaderModel
import Text

/// Finds every place where an acronym stands that the article has introduced behind a full name.
struct AcronymSpread {
  /// Spans for the acronyms of `bodies`, in brackets and alone, that no other span covers.
  static func spans(of bodies: [NamedSpan], among taken: [NamedSpan], in fields: [ScannedField])
    -> [NamedSpan]
  {
    var hashes: Set<UInt64> = []
    for body in bodies {
      let field = fields[body.field]
      guard let range = AcronymReader.acronym(behind: body.range, in: field) else { continue }
      if let word = field.word(field.wordIndex(at: range.lowerBound)), word.range == range {
        hashes.insert(word.hash)
      }
    }
    guard !hashes.isEmpty else { return [] }
    let byField = Dictionary(grouping: taken, by: \.field)
    return fields.enumerated().flatMap { index, field -> [NamedSpan] in
      var claims = SpanClaims()
      for span in byField[index] ?? [] { claims.reserve(span.range) }
      return field.words.compactMap { word in
        guard word.isAllCaps || word.isCapitalised, hashes.contains(word.hash), word.count > 1,
          claims.reserve(word.range)
        else { return nil }
        return NamedSpan(
          field: index, range: word.range, kind: .organisation, form: .alias,
          basis: .introducedAcronym)
      }
    }
  }
}
