import Archive
import Dispatch
import Foundation
import ReaderModel

/// How changes of this run are undone, by their tickets.
final class DeskMemory: Sendable {
  /// What undoes a change.
  enum Undo {
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

/// Tags, notes, removal and saved searches.
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
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    if let undo = memory[change.ticket] {
      return try reverse(undo, of: change, at: now, in: store)
    }
    guard change.isOn else { return 0 }
    let undo: DeskMemory.Undo?
    var count = 1
    switch change.deed {
    case .tag(let group, let adding, let removing):
      let changes = try store.changeTags(
        of: ids(of: group, in: store), adding: adding, removing: removing)
      (undo, count) = (.tags(changes), changes.count)
    case .addNote(let text, let passage, let article):
      undo = try store.addNote(text, on: passage, to: article, at: now).map { .newNote($0) }
    case .changeNote(let id, let text):
      undo = try store.changeNote(id, to: text, at: now).map { .note($0) }
    case .removeNote(let id): undo = try store.removeNote(id).map { .note($0) }
    case .takeOut(let group):
      let removal = try takeOut(ids(of: group, in: store), from: store, at: now)
      (undo, count) = (removal.map { .removal($0) }, removal?.articles ?? 0)
    case .keepSearch(let search):
      let known = try store.searches().first { $0.name == search.name }
      _ = try store.save(search, at: now)
      undo = known.map { .search($0) } ?? .newSearch(search.name)
    case .dropSearch(let name):
      undo = try store.searches().first { $0.name == name }.map { .search($0) }
      _ = try store.removeSearch(name)
    }
    memory[change.ticket] = undo
    return count
  }

  /// Undoes a change or makes an undone one again, and remembers what reverses that.
  private func reverse(
    _ undo: DeskMemory.Undo, of change: DeskChange, at now: Int64, in store: ArticleStore
  ) throws(StoreError) -> Int {
    switch undo {
    case .tags(let changes):
      let reversed = changes.map(\.reversed)
      try store.apply(reversed)
      memory[change.ticket] = .tags(reversed)
      return changes.count
    case .newNote(let note):
      _ = try store.removeNote(note.id)
      memory[change.ticket] = .note(note)
    case .note(let note):
      if change.isOn, case .removeNote = change.deed {
        memory[change.ticket] = try store.removeNote(note.id).map { .note($0) }
      } else {
        let present = try store.notes(of: note.article).first { $0.id == note.id }
        let restored = try store.restoreNote(note)
        memory[change.ticket] = present.map { .note($0) } ?? .newNote(restored)
      }
    case .removal(let removal):
      let count = try store.restore(removal.id) {
        self.tell("putting back", $0, of: removal.articles)
      }
      memory[change.ticket] = nil
      return count
    case .newSearch(let name):
      let known = try store.searches().first { $0.name == name }
      _ = try store.removeSearch(name)
      memory[change.ticket] = known.map { .search($0) }
    case .search(let search):
      let known = try store.searches().first { $0.name == search.name }
      try store.restore(search)
      memory[change.ticket] = known.map { .search($0) } ?? .newSearch(search.name)
    }
    return 1
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
