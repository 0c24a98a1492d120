/// The window with the notes of an article.
package struct NoteList: Overlay {
  /// The notes, oldest first.
  package let notes: [Note]
  private let article: Article.ID
  /// The index of the selected note.
  package private(set) var cursor = 0

  init(of article: Article) {
    self.article = article.id
    notes = article.notes
  }

  private static let context = KeyContext(
    "notes", "notes of the article", under: .windows, takesLetters: false)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .windows, "notes: change the selected one"
    ),
    KeyBinding(
      "new-note", .overlay(.new), [.character("a")], in: context, .windows, "notes: write another"),
    KeyBinding(
      "remove-note", .overlay(.remove), [.character("D")], in: context, .windows,
      "notes: remove the selected one"),
    KeyBinding(
      "down", .move(.lines(1)), [.character("j"), .down], in: context, .windows, "notes: one down"),
    KeyBinding(
      "up", .move(.lines(-1)), [.character("k"), .up], in: context, .windows, "notes: one up"),
    KeyBinding("leave", .overlay(.leave), [.character("q")], in: context, .windows, "notes: leave"),
  ]

  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { nil }
    set {}
  }

  package var hints: [Hint] {
    [
      Hint(.overlay(.accept), "change"), Hint(.overlay(.new), "another"),
      Hint(.overlay(.remove), "remove"), Hint(.overlay(.leave), "leave", isVital: true),
    ]
  }

  /// The window over `area`.
  package static func window(in area: Rect) -> Rect {
    ScreenLayout.window(columns: 72, rows: min(20, area.height - 1), in: area)
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .leave: [.close]
    case .new: [.open(NotePrompt(on: nil, of: article))]
    case .accept: [.open(NotePrompt(changing: notes[cursor]))]
    case .remove: [.close, .change(.removeNote(notes[cursor].id))]
    default: []
    }
  }

  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    cursor = min(max(0, cursor + (movement.lines(page: 10) ?? 0)), notes.count - 1)
    return []
  }

  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    guard case .click(let x, let y) = mouse else { return [] }
    return Self.window(in: screen.layout.body).contains(x: x, y: y) ? [] : [.close]
  }
}
