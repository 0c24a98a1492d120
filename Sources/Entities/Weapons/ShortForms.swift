import ReaderModel
import Text

/// Finds ships and storms again by the end of their names: `Typhoon Kalmira` and then `Kalmira`,
/// `the frigate Almirante Ruvias` and then `the Ruvias`.
struct ShortForms {
  private struct Form {
    /// The hashes of the short form's words.
    var words: [UInt64]
    var name: String
    var kind: Entity.Kind
    /// Only behind `the`: the last word of a longer name.
    var needsArticle: Bool
  }

  private static let the = WordSet("the")
  private let forms: [UInt64: [Form]]

  /// The short forms of the ships and storms among `readings`, where no person of the article has
  /// the same word; `storms` and `ships` are words that a storm's and a ship's name follow.
  init(_ readings: [FieldReading], storms: WordSet, ships: WordSet) {
    var forms: [UInt64: [Form]] = [:]
    for reading in readings {
      for span in reading.claims.spans {
        for form in Self.forms(of: span, in: reading.field, storms, ships) {
          guard let first = form.words.first else { continue }
          let isKnown = forms[first, default: []].contains { $0.words == form.words }
          if !isKnown { forms[first, default: []].append(form) }
        }
      }
    }
    self.forms = forms
  }

  /// Where the short forms stand in a field.
  func spans(in field: ScannedField, index: Int) -> [NamedSpan] {
    guard !forms.isEmpty else { return [] }
    return field.words.indices.compactMap { start in
      guard field.words[start].isCapitalised, let known = forms[field.words[start].hash] else {
        return nil
      }
      let form = known.first { fits($0, at: start, in: field) }
      return form.map { form in
        NamedSpan(
          field: index, range: field.byteRange(of: start..<start + form.words.count),
          kind: form.kind, name: form.name, basis: .shortForm)
      }
    }
  }

  private func fits(_ form: Form, at start: Int, in field: ScannedField) -> Bool {
    let end = start + form.words.count
    guard end <= field.words.count,
      zip(field.words[start..<end], form.words).allSatisfy({ $0.hash == $1 && $0.isCapitalised })
    else { return false }
    if let next = field.after(end - 1), next.gap == .space, next.isCapitalised { return false }
    let before = field.before(start)
    if form.needsArticle { return Self.the.contains(before) }
    return before.map { !$0.isCapitalised || field.startsSentence(start - 1) } ?? true
  }

  private static func forms(
    of span: NamedSpan, in field: ScannedField, _ storms: WordSet, _ ships: WordSet
  ) -> [Form] {
    let words = field.words(in: span.range)
    let name = span.name ?? field.string(span.range)
    switch (span.kind, span.basis) {
    case (.event, _):
      guard let storm = words.firstIndex(where: storms.contains) else { return [] }
      let rest = words[(storm + 1)...]
      guard rest.count == 1, let last = rest.last, !last.hasDigit else { return [] }
      return [Form(words: [last.hash], name: name, kind: .event, needsArticle: false)]
    case (.weapon, .weapon(.ship(let sign))) where sign != "-class":
      let isPrefixed = words.first?.isAllCaps == true
      return shipForms(Array(isPrefixed ? words.dropFirst() : words), name)
    case (.weapon, .weapon(.context)) where !words.isEmpty:
      guard let noun = field.before(words.startIndex), ships.contains(noun) else { return [] }
      return shipForms(Array(words), name)
    default: return []
    }
  }

  private static func shipForms(_ words: [Word], _ name: String) -> [Form] {
    guard let last = words.last, !words.contains(where: \.hasDigit) else { return [] }
    let whole = Form(words: words.map(\.hash), name: name, kind: .weapon, needsArticle: false)
    guard words.count > 1, last.count > 3 else { return [whole] }
    return [whole, Form(words: [last.hash], name: name, kind: .weapon, needsArticle: true)]
  }
}
