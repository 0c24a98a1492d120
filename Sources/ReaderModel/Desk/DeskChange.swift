/// A change of marks, tags, notes, saved searches, or of what the archive has, that can be undone.
///
/// Who performs it remembers under the ticket how to undo it.
package struct DeskChange: Equatable, Sendable {
  /// What is done.
  package enum Deed: Equatable, Sendable {
    /// A mark of articles that are not all at hand; ``MarkChange`` is for those that are.
    case mark(ArticleReach, MarkChange.Kind, isOn: Bool)
    case tag(ArticleGroup, adding: [String], removing: [String])
    case addNote(String, on: Passage?, to: Article.ID)
    case changeNote(Note.ID, to: String)
    case removeNote(Note.ID)
    case takeOut(ArticleGroup)
    case keepSearch(NamedQuery)
    case dropSearch(String)
  }

  /// The number of the change, which no other of this run has.
  package var ticket: Int
  /// What is done.
  package var deed: Deed
  /// Whether it is done or undone.
  package var isOn = true
  /// The reason.
  package var reason = MarkChange.Reason.asked

  /// A change that the reader asks for.
  package init(ticket: Int, _ deed: Deed) {
    self.ticket = ticket
    self.deed = deed
  }

  /// Whether it may concern so many articles that marks must not wait for it.
  package var mayBeLong: Bool {
    switch deed {
    case .mark, .takeOut, .tag(.reach, _, _): true
    case .tag(.listed(let ids), _, _): ids.count > 100
    case .addNote, .changeNote, .removeNote, .keepSearch, .dropSearch: false
    }
  }

  /// Whether it changes saved searches, not articles.
  package var concernsSearches: Bool {
    switch deed {
    case .keepSearch, .dropSearch: true
    default: false
    }
  }
}
