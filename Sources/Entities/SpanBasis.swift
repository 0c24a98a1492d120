import ReaderModel

/// Why a stretch of an article was taken for a name; ``NameExplanations`` says it in words.
enum SpanBasis {
  /// The tagger read this class here, this sure (0 to 1).
  case tagger(NameSpan.Kind, score: Float)
  /// The tagger found the same name elsewhere in the article.
  case repeated
  /// The gazetteer lists the phrase as this.
  case gazetteer(GazetteerEntry)
  /// The gazetteer lists these words as a name.
  case listedPhrase
  /// The weapon layer accepted it.
  case weapon(WeaponEvidence)
  /// It looks like a person's name where it stands: a Korean one, or one behind a title.
  case personShape
  /// The family name of a person whom the article names in full.
  case familyName
  /// The given name of such a person, which is a country's name too.
  case givenName
  /// Capitalised words with a generic word such as `Ministry`.
  case bodyShape
  /// Capitalised words with a word such as `Summit`.
  case eventShape
  /// The end of the name of a ship or storm that the article names in full.
  case shortForm
  /// The article has introduced it in brackets behind a full name.
  case introducedAcronym

  /// What the tagger, a list or another place in the article says of `name`.
  init(_ name: TaggedName) {
    switch name.origin {
    case .tagger(let kind): self = .tagger(kind, score: name.score)
    case .gazetteer: self = .listedPhrase
    case .shape: self = .bodyShape
    case .repetition: self = .repeated
    }
  }
}
