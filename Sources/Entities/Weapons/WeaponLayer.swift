import ReaderModel

/// Finds weapons and military platforms in an article.
///
/// Names come from the catalogue or are recognised by their shape. ``WeaponJudge`` decides whether they
/// mean a weapon in their context.
struct WeaponLayer: Sendable {
  private let catalogue: WeaponCatalogue
  /// Names the catalogue's content; changes whenever it does.
  var checksum: UInt64 { catalogue.checksum }
  private let vocabulary: WeaponWords

  /// Reads the catalogue from `weapons` in `dataFolder`.
  init(dataFolder: String, words: WeaponWords) throws(WeaponCatalogueError) {
    vocabulary = words
    catalogue = try WeaponCatalogue(path: dataFolder + "/weapons/catalogue.tsv")
  }

  /// Mentions in every field, in the order of the fields, then of the text; never overlapping.
  func weapons(in article: ParsedArticle) -> [WeaponMention] {
    weapons(in: article, PieceText(article.text))
  }

  /// The same where the text of `article` is cut into pieces already.
  func weapons(in article: ParsedArticle, _ text: PieceText) -> [WeaponMention] {
    let fields = article.fields
    let contexts = fields.indices.map { index in
      context(
        of: fields[index] == .text ? text : PieceText(article[fields[index]]), field: index)
    }
    let accepted = WeaponJudge(contexts: contexts).accepted()
    var names: [UInt64: String] = [:]
    for (candidate, _) in accepted {
      let name = candidate.system ?? singularName(of: candidate, in: contexts[candidate.field].text)
      if name.utf8.count > names[candidate.key, default: ""].utf8.count {
        names[candidate.key] = name
      }
    }
    return accepted.map { candidate, evidence in
      WeaponMention(
        field: fields[candidate.field],
        range: contexts[candidate.field].text.byteRange(candidate.pieces),
        name: names[candidate.key, default: ""], country: candidate.country, evidence: evidence)
    }
  }

  private func context(of text: PieceText, field: Int) -> WeaponContext {
    let words = text.pieces.map { $0.kind == .word ? meaning(of: $0, in: text) : nil }
    let scanner = WeaponScanner(
      catalogue: catalogue, series: vocabulary.series, text: text, words: words, field: field)
    return WeaponContext(
      text: text, words: words, candidates: scanner.candidates(),
      platforms: vocabulary.platforms, speech: vocabulary.speech)
  }

  /// The meaning of a word; a Hangul word may have particles behind it.
  private func meaning(of piece: Piece, in text: PieceText) -> WeaponWord? {
    if let word = vocabulary.meanings[piece.hash] { return word }
    guard piece.length > 6, (0xEA...0xED).contains(text.bytes[Int(piece.start)]) else { return nil }
    var hash = PieceHash()
    for index in Int(piece.start)..<Int(piece.end) {
      hash.add(text.bytes[index])
      let isWhole = (index - Int(piece.start)) % 3 == 2
      if isWhole, let word = vocabulary.meanings[hash.value] { return word }
    }
    return nil
  }

  private func singularName(of candidate: WeaponCandidate, in text: PieceText) -> String {
    let name = text.string(text.byteRange(candidate.pieces))
    return candidate.isPlural && name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
