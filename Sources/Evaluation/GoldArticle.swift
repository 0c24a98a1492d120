import Foundation
package import ReaderModel

/// An article with its reference annotation.
///
/// Decoded from a line of a gold set. Offsets there count Unicode code points; here they count
/// UTF-8 bytes.
package struct GoldArticle {
  /// A mention of an entity.
  package struct Mention {
    /// `person`, `place` …
    package var kind: String
    var entity: String
    /// Spans that count as right.
    package var spans: Set<Range<Int>>
  }

  /// A span left unannotated on purpose.
  package struct Ignored {
    /// UTF-8 byte range in the field.
    package var range: Range<Int>
    /// Whether a finding there is neither right nor wrong.
    package var isNeutral: Bool
    /// Kinds for which it is wrong nevertheless.
    var wrongFor: Set<String>
  }

  /// Its id in the gold set.
  package let id: String
  /// The article that was annotated.
  package let parsed: ParsedArticle
  /// All expected mentions.
  package let mentions: [Mention]
  /// Spans where findings are not counted or always count as wrong.
  package let ignored: [Ignored]
  /// Codes of the countries of persons, by entity; only for persons with an annotated country.
  let personCountries: [String: String]
  /// What the text says that persons are, by entity and in lower case; only of sets that say it.
  let roles: [String: String]
  /// Whether the set says which countries the article is about.
  let isCountryListMarked: Bool
  /// Codes that the article's list of countries must have.
  let countries: Set<String>
  /// Codes that it may have.
  let optionalCountries: Set<String>
  /// Values of dates, without unresolved ones.
  let dates: [String]
  /// Byte ranges of dates that can't be resolved.
  let unresolvable: [Range<Int>]

  /// Reads a gold set, one article per line.
  package static func load(_ path: String) throws -> [GoldArticle] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      GoldArticle(try decoder.decode(GoldLine.self, from: Data($0.utf8)))
    }
  }

  init(_ line: GoldLine) {
    id = line.id
    let offsets = ByteOffsets(line.text)
    let bytes = Array(line.text.utf8)
    parsed = ParsedArticle(
      verbatim: line.text, published: PublicationDate(isoDay: line.published ?? ""))
    mentions = line.mentions.map { mention in
      let spans = [[mention.start, mention.end]] + (mention.alt ?? [])
      return Mention(
        kind: mention.kind, entity: mention.entity,
        spans: Set(
          spans.map { SpanNorm.normalised(offsets.bytes($0[0]..<$0[1]), in: bytes) }))
    }
    ignored = (line.ignored ?? []).map {
      Ignored(
        range: offsets.bytes($0.start..<$0.end), isNeutral: $0.neutral ?? true,
        wrongFor: Set($0.wrongFor ?? []))
    }
    personCountries = line.persons ?? [:]
    roles = line.roles ?? [:]
    isCountryListMarked = line.countries != nil
    let optional = (line.countries ?? []).filter { $0.via == "organ" || $0.via == "event" }
    optionalCountries = Set(optional.map(\.code))
    countries = Set((line.countries ?? []).map(\.code)).subtracting(optionalCountries)
    dates = line.dates.compactMap(\.value)
    unresolvable = line.dates.filter { $0.value == nil }.map { offsets.bytes($0.start..<$0.end) }
  }
}

/// A line of a gold set, as in the file.
struct GoldLine: Decodable {
  struct Mention: Decodable {
    var start: Int
    var end: Int
    var kind: String
    var entity: String
    var alt: [[Int]]?
  }

  struct Country: Decodable {
    var code: String
    var via: String?
  }

  struct Date: Decodable {
    var start: Int
    var end: Int
    var value: String?
  }

  struct Ignored: Decodable {
    var start: Int
    var end: Int
    var neutral: Bool?
    var wrongFor: [String]?

    private enum CodingKeys: String, CodingKey {
      case start, end, neutral
      case wrongFor = "wrong_for"
    }
  }

  var id: String
  var text: String
  var published: String?
  var mentions: [Mention]
  var ignored: [Ignored]?
  var countries: [Country]?
  var dates: [Date]
  var persons: [String: String]?
  var roles: [String: String]?
}
