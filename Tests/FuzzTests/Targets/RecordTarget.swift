@testable import Archive
@testable import ReaderModel

/// What an archive holds: records as they are on the disk, and records with a right checksum around
/// anything.
struct RecordTarget: FuzzTarget {
  static let name = "record"

  func run(_ bytes: [UInt8]) throws {
    let known = ParsedArticle(title: "Council", paragraphs: ["Poland agreed."])
    _ = try? PackedBytes.unpacked(bytes)
    _ = try? AnnotationRecord.annotation(from: bytes)
    let packed = try PackedBytes.packed(bytes)
    try promise(try PackedBytes.unpacked(packed) == bytes, "packed and unpacked is not the same")
    if let annotation = try? AnnotationRecord.annotation(from: bytes) {
      let article = Article(
        id: Article.ID(rawValue: "x"), parsed: known, annotation: annotation)
      _ = ArticleJSON.object(article).line
      _ = try AnnotationRecord.annotation(from: AnnotationRecord.bytes(of: annotation))
    }
    if let parsed = try? ArticleRecord.article(from: packed) {
      _ = parsed.published.iso
      _ = parsed.published.epochMinutes
      let again = try ArticleRecord.article(from: ArticleRecord.bytes(of: parsed))
      try promise(again == parsed, "written and read is not the same")
    }
  }
}
