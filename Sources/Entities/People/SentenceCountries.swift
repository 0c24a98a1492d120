import ReaderModel
import Text

/// The countries that the sentences around mentions name or imply.
struct SentenceCountries {
  /// The most words on either side that are searched for a sentence's ends.
  private static let reach = 60

  private let fields: [ScannedField]
  private let owners: [OfficeOwners]

  /// For an article with these fields and what its offices belong to.
  init(_ fields: [ScannedField], _ owners: [OfficeOwners]) {
    self.fields = fields
    self.owners = owners
  }

  /// The countries, bodies and places in the sentences of `mentions`, by country.
  func countries(near mentions: [NamedSpan]) -> Set<CountryCode> {
    var found: Set<CountryCode> = []
    for mention in mentions {
      let sentence = sentence(around: mention.range, in: fields[mention.field])
      for spans in [owners[mention.field].states, owners[mention.field].places] {
        found.formUnion(spans.overlapping(sentence).lazy.compactMap(\.country))
      }
    }
    return found
  }

  /// The field with this number.
  func field(_ number: Int) -> ScannedField { fields[number] }

  private func sentence(around range: Range<Int>, in field: ScannedField) -> Range<Int> {
    let start = field.wordIndex(at: range.lowerBound)
    var first = start
    while first > 0, start - first < Self.reach, !field.startsSentence(first) { first -= 1 }
    let behind = field.wordIndex(at: range.upperBound)
    var end = behind
    while end < field.words.count, end - behind < Self.reach, !field.startsSentence(end) {
      end += 1
    }
    return field.byteRange(of: first..<max(end, first + 1))
  }
}
