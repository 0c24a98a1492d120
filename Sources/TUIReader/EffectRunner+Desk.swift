import Archive
import Dispatch
import ReaderModel

/// Marks of a whole result, tags, notes, removal and saved searches.
extension EffectRunner {
  /// Makes or undoes a change. Large ones go to the slow queue, so that no mark waits for them.
  func change(_ change: DeskChange) {
    run(on: change.mayBeLong ? slow : marking, isStale: { false }) {
      [quick] store throws(StoreError) in
      let count = try self.perform(change, in: store)
      // Through the quick queue, so that rows posted after it have the change.
      self.run(on: quick, isStale: { false }) { _ in .changed(change, count: count) }
      return nil
    }
  }

  /// Writes a mark. The answer goes through the quick queue, so that rows posted after it have the mark.
  ///
  /// Another program may have taken articles out of the archive meanwhile: then it says so.
  func mark(_ change: MarkChange) {
    run(on: marking, isStale: { false }) { [quick] store throws(StoreError) in
      let gone = try store.absent(change.articles)
      let left = change.articles.filter { !gone.contains($0) }
      guard let first = left.first else {
        if change.reason == .opened { return nil }
        return .failed("not marked: the archive no longer has this article")
      }
      var present = change
      (present.article, present.others) = (first, Array(left.dropFirst()))
      try store.apply(present)
      self.run(on: quick, isStale: { false }) { _ in .marked(change) }
      if !gone.isEmpty, change.reason != .opened {
        self.run(on: quick, isStale: { false }) { _ in
          .informed("marked \(left.count); the archive no longer has the other \(gone.count)")
        }
      }
      return nil
    }
  }

  /// Remembers that the reader saw what the archive has now.
  func rememberVisit() {
    if store.isReadOnly { return }
    // Without it the same articles are new again next time, which harms nobody.
    try? store.visit()
  }

  /// Returns the number of articles that changed.
  private func perform(
    _ change: DeskChange, in store: ArticleStore
  ) throws(StoreError) -> Int {
    let now = FeedFetching.now()
    if let undo = memory[change.ticket] {
      let (count, reverse) = try apply(undo, in: store)
      memory[change.ticket] = reverse
      return count
    }
    guard change.isOn else { return 0 }
    let undo: DeskMemory.Undo?
    var count = 1
    switch change.deed {
    case .mark(let reach, let kind, let isOn):
      let ids = try store.ids(in: reach, withVersions: kind == .read)
      let changed = try store.mark(ids, kind, isOn: isOn)
      (undo, count) = (.marks(changed, kind, isOn: !isOn), changed.count)
    case .tag(let group, let adding, let removing):
      let changes = try store.changeTags(
        of: ids(of: group, in: store), adding: adding, removing: removing)
      (undo, count) = (.tags(changes), changes.count)
    case .addNote(let text, let passage, let article):
      undo = try store.addNote(text, on: passage, to: article, at: now).map { .newNote($0) }
      count = undo == nil ? 0 : 1
    case .changeNote(let id, let text):
      undo = try store.changeNote(id, to: text, at: now).map { .note($0) }
    case .removeNote(let id): undo = try store.removeNote(id).map { .note($0) }
    case .takeOut(let group):
      let removal = try takeOut(ids(of: group, in: store), from: store, at: now)
      (undo, count) = (removal.map { .removal($0) }, removal?.articles ?? 0)
    case .keepSearch(let search):
      undo = try Self.known(search.name, in: store)
      _ = try store.save(search, at: now)
    case .dropSearch(let name):
      undo = try Self.known(name, in: store)
      _ = try store.removeSearch(name)
    }
    memory[change.ticket] = undo
    return count
  }

  /// Undoes a change, or makes an undone one again; returns the number of articles and what reverses
  /// that. An undone removal is made anew.
  private func apply(
    _ undo: DeskMemory.Undo, in store: ArticleStore
  ) throws(StoreError) -> (Int, DeskMemory.Undo?) {
    switch undo {
    case .marks(let ids, let kind, let isOn):
      let changed = try store.mark(ids, kind, isOn: isOn)
      return (changed.count, .marks(changed, kind, isOn: !isOn))
    case .tags(let changes):
      let reversed = changes.map(\.reversed)
      try store.apply(reversed)
      return (changes.count, .tags(reversed))
    case .newNote(let note): return (1, try store.removeNote(note.id).map { .note($0) })
    case .note(let note):
      let present = try store.notes(of: note.article).first { $0.id == note.id }
      let restored = try store.restoreNote(note)
      return (1, present.map { .note($0) } ?? .newNote(restored))
    case .removal(let removal):
      let count = try store.restore(removal.id) {
        self.tell("putting back", $0, of: removal.articles)
      }
      return (count, nil)
    case .newSearch(let name):
      let known = try Self.known(name, in: store)
      _ = try store.removeSearch(name)
      return (1, known)
    case .search(let search):
      let known = try Self.known(search.name, in: store)
      try store.restore(search)
      return (1, known)
    }
  }

  /// What brings the search of a name back as it is now, or takes away one that is not there yet.
  private static func known(
    _ name: String, in store: ArticleStore
  ) throws(StoreError) -> DeskMemory.Undo {
    try store.searches().first { $0.name == name }.map { .search($0) } ?? .newSearch(name)
  }

  private func takeOut(
    _ ids: [Article.ID], from store: ArticleStore, at now: Int64
  ) throws(StoreError) -> Removal? {
    try store.remove(ids, at: now) { self.tell("taking out", $0, of: ids.count) }
  }

  /// Says how far a large change is.
  private func tell(_ verb: String, _ done: Int, of all: Int) {
    if all > 500 { mailbox.post(.informed("\(verb) … \(done) of \(all)")) }
  }

  func ids(
    of group: ArticleGroup, in store: ArticleStore
  ) throws(StoreError) -> [Article.ID] {
    switch group {
    case .listed(let ids): ids
    case .reach(let reach): try store.ids(in: reach)
    }
  }
}
