/// What the reader remembers of an archive from one run to the next: the result, the row, scroll
/// positions, and typed lines.
package struct Session: Codable, Equatable, Sendable {
  /// The row on which the cursor was.
  package struct Row: Codable, Equatable, Sendable {
    var article: String
    var number: Int64
    var rank: String?
    var index: Int?
    var lead: Int?
  }

  /// How far an article was scrolled.
  package struct Scroll: Codable, Equatable, Sendable {
    var article: String
    var field: String
    var offset: Int
    var lead: Int
  }

  /// The most lines of a history that are kept.
  static let longestHistory = 500

  /// The query, as a line.
  package var query = ""
  /// Whether the list has one row for each story.
  package var isFolded = true
  /// The row; nil in an empty list.
  package var row: Row?
  /// Scroll positions, in no order.
  package var scrolls: [Scroll] = []
  /// The names of saved searches in the reader's order.
  /// Like all that follows, not in sessions of earlier versions.
  package var searches: [String]?
  /// The names of saved searches whose news the title bar tells.
  package var alerts: [String]?
  /// Whether the saved searches are shown.
  package var showsSearches: Bool?
  /// Rows that are remembered, by their letters.
  package var places: [String: Row]?
  /// Typed lines by their sort, oldest first.
  package var lines: [String: [String]] = [:]

  /// The session of a reader that has never run.
  package init() {}
}

extension ScreenState {
  /// What to remember for the next run.
  package var session: Session {
    var session = Session()
    session.query = ArticleQuery(filter: settled.query.filter, order: settled.order).line
    session.isFolded = settled.isFolded
    session.row = (placeBeforeTyping ?? list.window.place).map(Session.Row.init)
    session.scrolls = reading.scrolls
    session.searches = searches.order
    session.alerts = searches.alerts.sorted()
    session.showsSearches = searches.isOpen
    session.places = Dictionary(
      uniqueKeysWithValues: places.map { (String($0.key), Session.Row($0.value)) })
    for sort in TypedLines.Sort.allCases {
      session.lines[sort.rawValue] = typedLines[sort].suffix(Session.longestHistory)
    }
    return session
  }

  /// Continues where the last run ended, except for a query that this one was started with.
  ///
  /// What can't be read any more, such as a query that names a saved search that is gone, is left
  /// out. Call it before ``Event/started``.
  package mutating func resume(_ session: Session) {
    for sort in TypedLines.Sort.allCases {
      for line in (session.lines[sort.rawValue] ?? []).suffix(Session.longestHistory)
      where line.count <= Prompt.capacity {
        typedLines.remember(line, as: sort)
      }
    }
    reading.resume(session.scrolls)
    searches.order = session.searches ?? []
    searches.alerts = Set(session.alerts ?? [])
    searches.isOpen = session.showsSearches ?? false
    for (letter, row) in session.places ?? [:] where letter.count == 1 {
      places[Character(letter)] = row.place
    }
    guard result == ResultQuery() else { return }
    let query: ArticleQuery
    do {
      query = try setting.query(session.query)
    } catch {
      _ = tell(
        Phrase("the last query, ‘\(session.query.clipped)’, can't be read: \(error)"),
        isProblem: true)
      return
    }
    result = ResultQuery(query)
    result.isFolded = session.isFolded
    settled = result
    resumed = session.row?.place
  }
}

extension Session.Row {
  /// The place; nil if its numbers can be none.
  fileprivate var place: ListPlace? {
    guard (0...Int(Int32.max)).contains(index ?? 0), (0...1000).contains(lead ?? 0) else {
      return nil
    }
    return ListPlace(
      article: Article.ID(rawValue: article), position: RowPosition(rank: rank, number: number),
      lead: lead, index: index)
  }

  fileprivate init(_ place: ListPlace) {
    article = place.article.rawValue
    number = place.position.number
    rank = place.position.rank
    index = place.index
    lead = place.lead
  }
}

extension Reading {
  /// The scroll positions of articles, that on the screen too.
  fileprivate var scrolls: [Session.Scroll] {
    anchors.compactMap { id, anchor in
      anchor.field.map {
        Session.Scroll(
          article: id.rawValue, field: $0.label, offset: anchor.offset, lead: anchor.lead)
      }
    }
  }

  fileprivate mutating func resume(_ scrolls: [Session.Scroll]) {
    for scroll in scrolls.prefix(Reading.memory) where scroll.offset >= 0 && scroll.lead >= 0 {
      guard let field = ArticleField(label: scroll.field) else { continue }
      remember(
        TextAnchor(field: field, offset: scroll.offset, lead: min(scroll.lead, 1000)),
        for: Article.ID(rawValue: scroll.article))
    }
  }
}
