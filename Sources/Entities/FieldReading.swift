import ReaderModel
import Text

/// A field while the layers claim parts of it.
struct FieldReading {
  let field: ScannedField
  /// The field's index in the article.
  let index: Int
  /// The tagger's names, in order.
  let tagged: [TaggedName]
  /// The countries that the country layer found in this field, in order.
  let countries: [NamedSpan]
  /// What has been claimed so far.
  var claims = SpanClaims()

  /// Takes `range` as a name of `kind` unless some of it is taken.
  mutating func claim(_ range: Range<Int>, _ kind: Entity.Kind, _ basis: SpanBasis) {
    claims.claim(NamedSpan(field: index, range: range, kind: kind, basis: basis))
  }

  /// Takes `range` as a place in `country` unless some of it is taken.
  mutating func claim(_ range: Range<Int>, in country: CountryCode, name: String? = nil) {
    claims.claim(
      NamedSpan(
        field: index, range: range, kind: .place, country: country, name: name, basis: .listedPhrase
      ))
  }

  /// The tagger's name of `kind` that holds `range`, or `range` itself.
  func widest(over range: Range<Int>, kind: NameSpan.Kind) -> Range<Int> {
    tagged.first { $0.kind == kind && Self.holds($0.range, range) }?.range ?? range
  }

  /// The tagger's names that hold one of `words`, in order.
  func tagged(over words: Range<Int>) -> ArraySlice<TaggedName> {
    Self.names(over: words, in: tagged)
  }

  /// The names among `names`, which are in order, that hold one of `words`.
  static func names(over words: Range<Int>, in names: [TaggedName]) -> ArraySlice<TaggedName> {
    let first = names.partitioningIndex { $0.words.upperBound > words.lowerBound }
    return names[first...].prefix { $0.words.lowerBound < words.upperBound }
  }

  /// Whether a longer name of the tagger's holds `range`.
  func isInsideName(_ range: Range<Int>) -> Bool {
    tagged.contains { Self.holds($0.range, range) && $0.range.count > range.count }
  }

  /// Whether the tagger has a person of two names or more exactly there.
  func isPerson(_ range: Range<Int>) -> Bool {
    tagged.contains { $0.kind == .person && $0.range == range && $0.words.count > 1 }
  }

  /// Whether the range is exactly a country's name or demonym.
  func isCountryAlone(_ range: Range<Int>) -> Bool {
    countries.overlapping(range).contains { $0.range == range && $0.kind == .country }
  }

  /// Whether the name is made of two or more countries and capitals: `S. Korea-U.S.`
  func isCompound(_ name: TaggedName) -> Bool {
    let start = field.word(name.words.lowerBound).map { Int($0.start) } ?? name.range.lowerBound
    let endWithPoint = max(start, name.range.upperBound + 1)
    let parts = field.matches(in: start..<endWithPoint).filter { match in
      guard match.words.upperBound <= name.words.upperBound else { return false }
      return match.entry.kind == .country || match.entry.kind == .demonym || match.entry.isCapital
    }
    return parts.count > 1 && parts.reduce(0) { $0 + $1.words.count } == name.words.count
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}
