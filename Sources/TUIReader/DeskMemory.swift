import ReaderModel

/// How changes of this run are undone, by their tickets.
final class DeskMemory: Sendable {
  /// What undoes a change.
  enum Undo {
    /// Articles whose mark has to be set or removed.
    case marks([Article.ID], MarkChange.Kind, isOn: Bool)
    case tags([TagChange])
    /// A note as it was before it was changed or removed.
    case note(Note)
    case newNote(Note)
    case removal(Removal)
    case search(SavedSearch)
    case newSearch(String)
  }

  private let undos = Guarded<[Int: Undo]>([:])

  subscript(ticket: Int) -> Undo? {
    get { undos.withLock { $0[ticket] } }
    set { undos.withLock { $0[ticket] = newValue } }
  }
}
