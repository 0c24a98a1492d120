import Text

extension InsightPane: Pane {
  package static let context = KeyContext("insight", "ledger, timeline …", under: .panes)

  static let keys: [KeyBinding] = [
    KeyBinding(
      "ledger", .insight(.list(.events)), [.character("L")], .insight,
      "ledger of the result: who did what, with or to whom"),
    KeyBinding(
      "timeline", .insight(.list(.timeline)), [.character("T")], .insight,
      "timeline: dated sentences of the result, a month at a time"),
    KeyBinding(
      "quotes", .insight(.list(.quotes)), [.character("\"")], .insight,
      "quotes of the result: who said what"),
    KeyBinding(
      "deals", .insight(.list(.deals)), [], .insight,
      "deals of the result: what is supplied to whom"),
    KeyBinding(
      "dossier", .insight(.dossier), [.character("d")], .insight,
      "dossier of the selected entity"),
    KeyBinding(
      "next-list", .insight(.nextList), [.tab], in: context, .insight,
      "ledger: deals, quotes, timeline"),
    KeyBinding(
      "group", .insight(.group), [.character("g")], in: context, .insight,
      "ledger: together by pair, by act, by month"),
    KeyBinding(
      "fact-order", .insight(.order), [.character("s")], in: context, .insight,
      "ledger: by date; deals: by value, recipient, item"),
    KeyBinding(
      "why-fact", .insight(.explain), [.character("i")], in: context, .insight,
      "ledger: which rule made this, and whether it is wrong"),
  ]

  package func search(typed: TypedLines) -> any Overlay { NarrowPrompt(proposing: narrowing) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(let movement):
      move(movement, page: screen.layout.content(of: screen.layout.insight).height)
    case .step(let step):
      guard let requests = stepMonth(by: step) else {
        if case .list(.timeline) = content, step > 0 { return [.tell("no later month")] }
        return step < 0 ? nil : []
      }
      return requests
    case .activate: return selected.map { [.openFact($0)] } ?? []
    case .wheel(let turns): move(.lines(turns), page: 1)
    case .click(_, let y):
      if let index = item(atRow: y - contentTop(screen), in: screen),
        case .row = items[index]
      {
        let isAgain = index == cursor
        cursor = index
        if isAgain, let selected { return [.focus(.insight), .openFact(selected)] }
      }
      return [.focus(.insight)]
    }
    return []
  }

  private func contentTop(_ screen: Surroundings) -> Int {
    screen.layout.content(of: screen.layout.insight).y
  }

  private mutating func move(_ movement: Movement, page: Int) {
    let target: Int
    isGoingToEnd = movement == .bottom
    switch movement {
    case .top: target = 0
    case .bottom: target = items.count - 1
    case .row(let row): target = row
    case .lines(let count): return step(by: count)
    case .halfPages(let count): return step(by: count * max(1, page / 4))
    case .pages(let count): return step(by: count * max(1, page / 2))
    }
    let start = min(max(0, target), max(0, items.count - 1))
    cursor = firstRow(from: start, by: 1) ?? firstRow(from: start, by: -1) ?? cursor
    if movement == .top { top = 0 }
  }

  /// Moves over `count` facts; from the first one up, shows what stands above it.
  private mutating func step(by count: Int) {
    let step = count.signum()
    for _ in 0..<abs(count) {
      guard let next = firstRow(from: cursor + step, by: step) else {
        if step < 0 { top = 0 }
        return
      }
      cursor = next
    }
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    var hints = [
      Hint(.activate, "open"), Hint(.search, "narrow"), Hint(.insight(.nextList), "next list"),
    ]
    if case .list(let list) = content {
      if list == .timeline {
        return hints + [Hint(.focus(.right), "later"), .help, Hint(.back, "back")]
      }
      hints += [Hint(.insight(.group), "group")]
      if list != .quotes { hints.append(Hint(.insight(.order), "order")) }
      hints.append(Hint(.insight(.explain), "why"))
    }
    return hints + [.help, Hint(.back, "back")]
  }
}

/// What is where on the screen.
extension InsightPane {
  /// The items from ``top`` on that fit into `area`, each with its lines.
  package func visible(
    width: Int, height: Int, dates: DateStyle
  ) -> [(item: Int, lines: [[InsightPiece]])] {
    let reader = InsightLines(width: width, dates: dates)
    var result: [(item: Int, lines: [[InsightPiece]])] = []
    var left = height
    for index in items.indices.dropFirst(top) where left > 0 {
      let lines = lines(of: index, reader)
      result.append((index, Array(lines.prefix(left))))
      left -= lines.count
    }
    return result
  }

  private func lines(of index: Int, _ reader: InsightLines) -> [[InsightPiece]] {
    switch items[index] {
    case .row(let row): reader.lines(of: rows[row], isSelected: index == cursor)
    case .heading(let title, let aside):
      (index == 0 ? [] : [[]])
        + [
          [
            InsightPiece(title, .strong),
            InsightPiece(aside.isEmpty ? "" : "  \(aside)", .secondary),
          ]
        ]
    case .line(let pieces): reader.broken(pieces)
    case .chart: [[]]
    }
  }

  private func item(atRow row: Int, in screen: Surroundings) -> Int? {
    let area = screen.layout.content(of: screen.layout.insight)
    var left = row - headRows
    for (index, lines) in visible(
      width: area.width - 3, height: area.height,
      dates: screen.setting.configuration.appearance.dates)
    {
      if left < lines.count { return left >= 0 ? index : nil }
      left -= lines.count
    }
    return nil
  }

  /// Rows above the facts: the months of a timeline.
  package var headRows: Int { content == .list(.timeline) && !months.isEmpty ? 2 : 0 }

  /// Scrolls so that the selected fact is on the screen.
  mutating func scroll(width: Int, height: Int, dates: DateStyle) {
    if cursor < top { top = cursor }
    guard items.indices.contains(cursor) else {
      top = 0
      return
    }
    let reader = InsightLines(width: width, dates: dates)
    var used = 0
    var first = cursor
    while first >= top {
      used += lines(of: first, reader).count
      if used > height { break }
      first -= 1
    }
    top = min(max(top, first + 1), cursor)
  }
}
