import ReaderModel

/// Gives all case forms of a person's name the form nearest to the nominative, so that they are one
/// person.
///
/// `Andrzejem Dudą`, `Andrzeja Dudy` and `Andrzej Duda` become the last where the article has it;
/// `Bidena` becomes `Biden`.
struct NominativeNames: Sendable {
  private let gazetteer: Gazetteer
  private let endings: CaseEndings

  /// For a language with these endings, over the given names of `gazetteer`.
  init(_ endings: CaseEndings, gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    self.endings = endings
  }

  /// The spans, with the name of every person whose form in the text is another than the best one.
  func named(_ spans: [NamedSpan], in fields: [ScannedField]) -> [NamedSpan] {
    var forms: [String: NameForms.Form] = [:]
    for span in spans where span.kind == .person {
      let text = fields[span.field].string(span.range)
      if forms[text] == nil { forms[text] = form(text) }
    }
    let best = NameForms(
      forms.values.sorted { ($0.rank, $0.text) < ($1.rank, $1.text) }, endings)
    let names = forms.compactMapValues(best.name(of:))
    return spans.map { span in
      guard span.kind == .person, case let text = fields[span.field].string(span.range),
        let name = names[text], name != text
      else { return span }
      var span = span
      span.name = name
      return span
    }
  }

  private func form(_ text: String) -> NameForms.Form {
    let words = FoldedName(text).parts.map { String(decoding: $0, as: UTF8.self) }
    let isGiven =
      words.count > 1
      && words.first.map { gazetteer.entry(PhraseHash($0))?.isGivenName ?? false } ?? false
    let isOblique = text.split(separator: " ").contains { $0.hasSuffix("ą") || $0.hasSuffix("ę") }
    let length = words.reduce(0) { $0 + $1.utf8.count }
    return NameForms.Form(
      text: text, words: words, rank: length + (isGiven ? 0 : 100) + (isOblique ? 50 : 0))
  }
}
