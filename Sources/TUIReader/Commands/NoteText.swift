import ReaderModel
import Text

/// A note as text for a terminal or a pipe.
enum NoteText {
  /// `Note 3, 2026-11-30 21:15`, the passage in quotation marks, and the note's lines, indented.
  static func lines(of note: Note) -> [String] {
    let quote = note.passage.map { passage in
      let place = passage.range == nil ? " (no longer in the text)" : ""
      return "  “\(Citation.oneLine(passage.quote))”\(place)"
    }
    let text = TerminalText.sanitised(note.text, keepsLines: true).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.isEmpty ? "" : "  \($0)" }
    return ["Note \(note.id), \(LocalTime.minute(note.made))"] + [quote].compactMap { $0 } + text
  }
}
