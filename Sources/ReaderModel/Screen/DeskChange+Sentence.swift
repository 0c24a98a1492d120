import Text

extension DeskChange {
  /// The sentence for the status line once it is on disk; for an undone change it names the original
  /// one. `count` is the number of articles that it changed.
  func sentence(count: Int) -> Phrase {
    let articles = grouped(count, "article")
    let what: String
    switch deed {
    case .mark(_, let kind, let isOn): what = kind.sentence(isOn: isOn, articles: articles)
    case .tag(_, let adding, let removing):
      if count == 0 { return "these tags are as they were" }
      let parts =
        (adding.isEmpty ? [] : ["tagged \(Self.quoted(adding))"])
        + (removing.isEmpty ? [] : ["took away \(Self.quoted(removing))"])
      what = parts.joined(separator: ", ") + (count == 1 ? "" : ", \(articles)")
    case .addNote where count == 0 && reason == .asked:
      return "the note is not kept: the archive no longer has this article"
    case .addNote: what = "note kept"
    case .changeNote: what = "note changed"
    case .removeNote: what = "note removed"
    case .takeOut where count == 0:
      return reason == .undone
        ? "nothing could be brought back: it is there again, or was dropped"
        : "the archive had none of these articles any more"
    case .takeOut:
      if reason == .asked {
        return "\(articles) taken out of the archive; \(key: .undo) brings back"
      }
      what = "\(articles) taken out"
    case .keepSearch(let search): what = "search ‘\(search.name)’ kept"
    case .dropSearch(let name): what = "search ‘\(name)’ removed"
    }
    return switch reason {
    case .undone: Phrase("undone: \(what)")
    case .redone: Phrase("redone: \(what)")
    case .asked, .opened: Phrase(what)
    }
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "‘\($0)’" }.joined(separator: ", ")
  }
}
