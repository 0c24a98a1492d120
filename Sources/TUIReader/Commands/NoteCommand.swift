import Archive
import ArgumentParser
import Foundation
import ReaderModel
import Text

/// `tuireader note ID [TEXT|-]`: writes, lists and removes notes on an article.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write, list and remove notes on an article.",
    discussion: """
      Without a text it lists the notes, each with its number. note:WORD finds articles by their \
      notes, has:note all that have one.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("Put the note on these words of the text.", valueName: "words"))
  var passage: String?
  @Option(help: ArgumentHelp("Give the note of this number the new text.", valueName: "number"))
  var change: Int64?
  @Option(help: ArgumentHelp("Remove the note of this number.", valueName: "number"))
  var remove: [Int64] = []
  @Flag(help: "Print the notes as JSON objects.") var json = false
  @Argument(help: "The article's identity, or its beginning.") var id: String
  @Argument(help: "The text of a new note; - reads it from the standard input.") var text: String?

  func validate() throws {
    if !remove.isEmpty, text != nil || change != nil || passage != nil {
      throw ValidationError("--remove takes no text")
    }
    if change != nil, text == nil { throw ValidationError("--change needs the new text") }
    if change != nil, passage != nil { throw ValidationError("--change keeps the passage") }
    if passage != nil, text == nil { throw ValidationError("--passage needs the text of a note") }
  }

  func run() throws {
    let store = try archive.openExisting()
    guard let id = try ArticleLookup(store: store).id(id) else { throw ExitStatus.incomplete }
    let notes = try store.notes(of: id)
    if let unknown = (remove + [change].compactMap { $0 }).first(where: { number in
      !notes.contains { $0.id == number }
    }) {
      throw CommandFailure("the article has no note \(unknown); 'tuireader note ID' lists them")
    }
    for number in remove { _ = try store.removeNote(number) }
    if let text { try write(text, on: id, in: store) }
    try list(try store.notes(of: id))
  }

  private func write(_ typed: String, on id: Article.ID, in store: ArticleStore) throws {
    let text = typed == "-" ? try Self.input() : typed
    guard Note.text(text) != nil else { throw CommandFailure("the note is empty") }
    guard text.utf8.count <= Note.longestText else {
      throw CommandFailure("a note has at most \(Note.longestText / 1024) KB of text")
    }
    let now = FeedFetching.now()
    if let change {
      _ = try store.changeNote(change, to: text, at: now)
      return
    }
    var place: Passage?
    if let passage {
      place = try store.article(id).flatMap { Passage(words: passage, in: $0.parsed.text) }
      guard place != nil else {
        let shown = TerminalText.sanitised(String(passage.prefix(60)))
        throw CommandFailure("the text does not have the words '\(shown)'")
      }
    }
    _ = try store.addNote(text, on: place, to: id, at: now)
  }

  /// The standard input, a little more than a note may have.
  private static func input() throws -> String {
    let data = try FileHandle.standardInput.read(upToCount: Note.longestText + 4) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private func list(_ notes: [Note]) throws {
    var output = StandardStream.output()
    for note in notes {
      if json {
        let number = JSONValue.Member("number", .number(Int(note.id)))
        try output.write(line: ArticleJSON.note(note, with: [number]).line)
      } else {
        for line in NoteText.lines(of: note) { try output.write(line: line) }
      }
    }
    try output.flush()
    if notes.isEmpty, text == nil, remove.isEmpty {
      var errors = StandardStream.errors()
      try errors.write(line: "the article has no notes; 'tuireader note ID TEXT' writes one")
      try errors.flush()
    }
  }
}
