import Foundation

@testable import Ingest
@testable import ReaderModel

/// The notes of an export, and passages that are looked for in any text. The first line is the text,
/// the rest the JSON of its notes.
struct NotesTarget: FuzzTarget {
  static let name = "notes"

  func run(_ bytes: [UInt8]) throws {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = String(decoding: bytes[end...], as: UTF8.self)
    let json = try? JSONSerialization.jsonObject(with: Data(rest.utf8), options: .fragmentsAllowed)
    let notes = ExportedNotes(json).notes
    try promise(Set(notes.map(\.made)).count == notes.count, "two notes of one time")
    for note in notes {
      try promise(Note.text(note.text) == note.text, "a text is not as notes are")
      try promise(note.changed >= note.made, "changed before it was made")
      if let passage = note.passage { try check(passage, in: text) }
      _ = ArticleJSON.note(note).line
    }
    if let passage = Passage(words: rest, in: text) {
      try promise(passage.range != nil, "a passage without a place")
      try check(passage, in: text)
    }
    if let text = Note.text(rest) {
      try promise(text.utf8.count <= Note.longestText, "a note is too long")
      try promise(Note.text(text) == text, "a note of a note is another")
    }
    if let tag = Tag.name(rest) { try promise(Tag.name(tag) == tag, "a tag of a tag is another") }
  }

  private func check(_ passage: Passage, in text: String) throws {
    guard let range = passage.found(in: text).range else { return }
    try promise(
      range.lowerBound >= 0 && range.upperBound <= text.utf8.count && !range.isEmpty,
      "a passage lies outside of the text")
    guard let found = Passage(range, of: text) else { return }
    let words = [found, passage].map { $0.quote.unicodeScalars.filter { $0.value > 0x20 } }
    try promise(words[0].elementsEqual(words[1]), "other words were found")
  }
}
