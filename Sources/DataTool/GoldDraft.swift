import Foundation
import ReaderModel

/// An annotation as a line of a gold set; offsets count code points.
struct GoldDraft: Encodable {
  struct Mention: Encodable {
    var start: Int
    var end: Int
    var text: String
    var kind: String
    var entity: String
  }

  struct Named: Encodable {
    var id: String
    var name: String
    var country: String?
    var role: String?
  }

  struct Country: Encodable {
    var code: String
    var via: String?
  }

  struct Date: Encodable {
    var start: Int
    var end: Int
    var text: String
    var value: String?
  }

  var id: String
  var licence = "written for this project"
  var published: String?
  var text: String
  var mentions: [Mention] = []
  var entities: [Named] = []
  var countries: [Country] = []
  var dates: [Date] = []

  init(_ id: String, _ article: ParsedArticle, _ annotation: Annotation) {
    self.id = id
    text = article.text
    published = article.published.iso
    let bytes = Array(article.text.utf8)
    let points = { (offset: Int) in
      String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count
    }
    for entity in annotation.entities {
      entities.append(
        Named(
          id: entity.id, name: entity.name, country: entity.country?.rawValue, role: entity.role))
      for mention in entity.mentions {
        mentions.append(
          Mention(
            start: points(mention.range.lowerBound), end: points(mention.range.upperBound),
            text: String(decoding: bytes[mention.range], as: UTF8.self),
            kind: entity.kind.rawValue, entity: entity.id))
      }
    }
    mentions.sort { $0.start < $1.start }
    countries = annotation.countries.map {
      Country(code: $0.code.rawValue, via: $0.how == .implied ? "place" : nil)
    }
    dates = annotation.dates.map {
      Date(
        start: points($0.range.lowerBound), end: points($0.range.upperBound),
        text: String(decoding: bytes[$0.range], as: UTF8.self), value: $0.value)
    }
  }

  /// The line of the gold set.
  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
