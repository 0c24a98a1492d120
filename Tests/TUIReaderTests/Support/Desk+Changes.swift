import ReaderModel

/// Tags, notes and removal.
extension Desk {
  /// Makes or undoes a change; returns how many articles it concerns.
  mutating func perform(_ change: DeskChange) -> Int {
    guard change.isOn else {
      let present = articles
      articles = before[change.ticket] ?? articles
      searches = searchesBefore[change.ticket] ?? searches
      let difference = abs(present.count - articles.count)
      return difference > 0 ? difference : zip(present, articles).count { $0 != $1 }
    }
    let old = articles
    before[change.ticket] = old
    searchesBefore[change.ticket] = searches
    switch change.deed {
    case .mark(let reach, let kind, let isOn):
      let ids = Set(ids(in: reach))
      for index in articles.indices where ids.contains(articles[index].id) {
        switch kind {
        case .bookmarked: articles[index].isBookmarked = isOn
        case .read: articles[index].isRead = isOn
        }
      }
    case .tag(let group, let adding, let removing):
      let ids = ids(of: group)
      for index in articles.indices where ids.contains(articles[index].id) {
        let kept = articles[index].tags.filter { !removing.contains($0) }
        articles[index].tags = kept + adding.filter { !kept.contains($0) }
      }
    case .addNote(let text, let passage, let id):
      notes += 1
      let note = Note(
        id: notes, article: id, text: text, passage: passage, made: notes, changed: notes)
      for index in articles.indices where articles[index].id == id {
        articles[index].notes.append(note)
      }
    case .changeNote(let id, let text):
      for index in articles.indices {
        for place in articles[index].notes.indices where articles[index].notes[place].id == id {
          articles[index].notes[place].text = text
        }
      }
    case .removeNote(let id):
      for index in articles.indices { articles[index].notes.removeAll { $0.id == id } }
    case .takeOut(let group):
      let ids = ids(of: group)
      articles.removeAll { ids.contains($0.id) }
      return old.count - articles.count
    case .keepSearch(let search):
      searches.removeAll { $0.name == search.name }
      searches.append(
        SavedSearch(name: search.name, query: search.query, made: 0, looked: 1000))
    case .dropSearch(let name): searches.removeAll { $0.name == name }
    }
    return zip(old, articles).count { $0 != $1 }
  }

  func ids(of group: ArticleGroup) -> Set<Article.ID> {
    switch group {
    case .listed(let ids): Set(ids)
    case .reach(let reach): Set(ids(in: reach))
    }
  }
}
