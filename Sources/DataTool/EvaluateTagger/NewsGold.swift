import Foundation
import ReaderModel

/// An article of the annotated news set; offsets are characters (Unicode scalars).
struct NewsGold: Decodable {
  struct Mention: Decodable {
    var start: Int
    var end: Int
    var kind: String
    var alt: [[Int]]?
  }

  struct Ignored: Decodable {
    var start: Int
    var end: Int
    var neutral: Bool?
  }

  var id: String
  var text: String
  var mentions: [Mention]
  var ignored: [Ignored]?

  /// All articles of a JSONL file.
  static func articles(path: String) throws -> [NewsGold] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(NewsGold.self, from: $0)
    }
  }
}
