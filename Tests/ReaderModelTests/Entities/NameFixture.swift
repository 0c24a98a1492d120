@testable import Entities
@testable import ReaderModel

/// Fields and tagged names for tests of single rules. `Zorvik` and `Bellan` stand in no list.
struct NameFixture {
  private static let loaded = Result { try Gazetteer(folder: TestData.folder + "/gazetteer") }

  let gazetteer: Gazetteer
  let lists: EntityLists

  init() throws {
    gazetteer = try Self.loaded.get()
    lists = try TestData.lists()
  }

  /// `text` as a scanned field.
  func field(_ text: String) -> ScannedField {
    ScannedField(.text, text: text, gazetteer: gazetteer)
  }

  /// The first place of `part` in `field` as the tagger would name it.
  func name(
    _ part: String, _ kind: NameSpan.Kind, score: Float = 0.99, in field: ScannedField
  ) -> TaggedName {
    let needle = Array(part.utf8)
    let start = field.bytes.indices.first { field.bytes[$0...].starts(with: needle) } ?? 0
    let range = start..<start + needle.count
    let words = field.words(in: range)
    return TaggedName(
      range: range, words: words.startIndex..<words.endIndex, kind: kind, score: score,
      origin: .tagger(kind))
  }

  /// The countries of a field.
  func countries(in field: ScannedField) -> [NamedSpan] {
    CountryLayer(gazetteer, lists).spans(in: [field])
  }
}
