import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

/// A page of `Fixtures/dumps` and what a careful reader says of it.
struct DumpFixture: CustomTestStringConvertible, Sendable {
  struct Expectation: Decodable, Equatable {
    struct Caption: Decodable, Equatable {
      var text: String
      var credit: String?
    }

    var title: String
    var subtitles: [String]
    var source: String?
    var authors: [String]
    var published: String?
    var isInferred: Bool
    var isZoneAssumed: Bool
    var language: String?
    var captions: [Caption]
    var dropped: [Int]
    var paragraphs: Int
    var firstWords: String
    var lastWords: String
  }

  let name: String
  var testDescription: String { name }

  /// Every page that has an expectation beside it, by name.
  static let all: [DumpFixture] = {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures/dumps")
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return (files ?? []).filter { $0.hasSuffix(".json") }.sorted().map {
      DumpFixture(name: String($0.dropLast(5)))
    }
  }()

  func bytes() throws -> [UInt8] { [UInt8](try data("txt")) }

  func expectation() throws -> Expectation {
    try JSONDecoder().decode(Expectation.self, from: try data("json"))
  }

  func text() throws -> String { try TextDecoder.decode(try bytes(), file: name).text }

  private func data(_ ending: String) throws -> Data {
    let url = Bundle.module.url(
      forResource: name, withExtension: ending, subdirectory: "Fixtures/dumps")
    return try Data(contentsOf: try #require(url))
  }
}

extension DumpFixture.Expectation {
  /// What `article` turned out to be, in the same terms.
  init(of article: ParsedArticle) {
    let paragraphs = article.paragraphTexts
    title = article.title
    subtitles = article.subtitles
    source = article.source
    authors = article.authors
    published = article.published.iso
    isInferred = article.published.isInferred
    isZoneAssumed = article.published.isZoneAssumed
    language = article.language
    captions = article.captions.map { Caption(text: $0.text, credit: $0.credit) }
    dropped = article.dropped.map(\.line)
    self.paragraphs = paragraphs.count
    firstWords = paragraphs.first?.split(separator: " ").prefix(4).joined(separator: " ") ?? ""
    lastWords = paragraphs.last?.split(separator: " ").suffix(3).joined(separator: " ") ?? ""
  }
}

extension ParsedArticle {
  /// The paragraphs as strings.
  var paragraphTexts: [String] {
    let bytes = Array(text.utf8)
    return paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
