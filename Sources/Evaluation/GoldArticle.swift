import Foundation
package import ReaderModel

/// An article with the annotation that a careful reader would give it.
///
/// Decoded from a line of a gold set, whose offsets count Unicode code points; here they are UTF-8
/// bytes.
package struct GoldArticle {
  /// A place where something is named.
  package struct Mention {
    /// `person`, `place` …
    package var kind: String
    var entity: String
    /// Spans that count as right, the main one first.
    package var spans: Set<Range<Int>>
  }

  /// A place that was left out on purpose.
  package struct Ignored {
    /// UTF-8 byte range in the field.
    package var range: Range<Int>
    /// A finding there is neither right nor wrong.
    package var isNeutral: Bool
    /// Kinds for which it is wrong all the same.
    var wrongFor: Set<String>
  }

  /// Its id in the gold set.
  package let id: String
  /// The article that was annotated.
  package let parsed: ParsedArticle
  /// All mentions that have to be found.
  package let mentions: [Mention]
  /// Places where findings are not counted, or always count as wrong.
  package let ignored: [Ignored]
  /// Codes of the countries of persons, by entity; only of those of whom they were written down.
  let personCountries: [String: String]
  /// What the text says that persons are, by entity and in lower case; only of sets that say it.
  let roles: [String: String]
  /// Codes that a list of the article's countries must hold.
  let countries: Set<String>
  /// Codes that it may hold.
  let optionalCountries: Set<String>
  /// Values of dates, nil ones left out.
  let dates: [String]
  /// Byte ranges of dates that can't be resolved.
  let unresolvable: [Range<Int>]

  /// Reads a gold set, an article a line.
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
    let optional = line.countries.filter { $0.via == "organ" || $0.via == "event" }
    optionalCountries = Set(optional.map(\.code))
    countries = Set(line.countries.map(\.code)).subtracting(optionalCountries)
    dates = line.dates.compactMap(\.value)
    unresolvable = line.dates.filter { $0.value == nil }.map { offsets.bytes($0.start..<$0.end) }
  }
}

/// A line of a gold set as it stands in the file.
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
  var countries: [Country]
  var dates: [Date]
  var persons: [String: String]?
  var roles: [String: String]?
}
