import Text

/// The line in which a note is typed. A sign stands for the end of a line of it.
package struct NotePrompt: LineOverlay {
  package var line: Prompt
  package var sign: String { passage == nil ? "note: " : "note on the passage: " }
  private let article: Article.ID
  private let passage: Passage?
  /// The note that is changed; nil for a new one.
  private let note: Note?

  /// How a line end is shown.
  static let lineEnd: Character = "⏎"

  /// The line for a new note.
  init(on passage: Passage?, of article: Article.ID) {
    (self.passage, self.article) = (passage, article)
    note = nil
    line = Prompt()
  }

  /// The line with a note that is to be changed.
  init(changing note: Note) {
    (passage, article, self.note) = (note.passage, note.article, note)
    line = Prompt(text: String(note.text.map { $0.isNewline ? Self.lineEnd : $0 }))
  }

  static let context = KeyContext("note", "note", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding("accept", .overlay(.accept), [.enter], in: context, .lines, "note: keep it"),
    KeyBinding(
      "edit-note", .overlay(.edited), [.control("x")], in: context, .lines,
      "note: write it in $EDITOR"),
  ]

  package var context: KeyContext { Self.context }

  private var text: String { String(line.text.map { $0 == Self.lineEnd ? "\n" : $0 }) }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: [.close] + kept(text)
    case .leave: [.close]
    case .edited: [.effect(.terminal(.edit(text)))]
    default: []
    }
  }

  /// Takes what the editor wrote.
  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .edited(let text) = answer else { return [] }
    return [.close] + kept(text)
  }

  private func kept(_ text: String) -> [ScreenRequest] {
    guard let text = Note.text(text) else {
      return note.map { [.change(.removeNote($0.id))] } ?? [.tell("an empty note is none")]
    }
    guard let note else { return [.change(.addNote(text, on: passage, to: article))] }
    return text == note.text ? [] : [.change(.changeNote(note.id, to: text))]
  }
}
