import Text

/// The window for choosing which link of an article to open: its own address or a reference.
package struct LinkPicker: Overlay {
  /// A link to choose.
  package struct Item: Equatable, Sendable {
    /// The reference's number; nil for the article's own address.
    package let number: Int?
    /// The words that lead there.
    package let words: String
    /// The address.
    package let url: String
  }

  /// The typed text: a reference's number, or words that narrow the links.
  package private(set) var line = Prompt()
  /// The selected item's index.
  package private(set) var cursor = 0
  private let all: [Item]
  /// The highest number.
  private let last: Int

  /// Rows of a page.
  private static let page = 10

  /// The links of `article`.
  init(_ article: ParsedArticle) {
    let references = References(article)
    last = references.addresses.count
    let own = article.url.map { [Item(number: nil, words: "this article", url: $0)] } ?? []
    all =
      own
      + references.addresses.enumerated().map { index, url in
        Item(number: index + 1, words: references.words[index], url: url)
      }
  }

  /// The items with the typed number, or the typed words in their words or address.
  package var items: [Item] {
    if line.text.isEmpty { return all }
    if let number = Int(line.line) { return all.filter { $0.number == number } }
    let needle = FoldedText(line.line)
    return all.filter { !FoldedText($0.words + " " + $0.url).ranges(of: needle).isEmpty }
  }

  /// The selected item.
  package var selected: Item? {
    let items = items
    return items.indices.contains(cursor) ? items[cursor] : nil
  }

  /// The window over `area`.
  package static func window(in area: Rect) -> Rect {
    ScreenLayout.window(columns: 72, rows: min(20, area.height - 1), in: area)
  }

  /// The rows of the items over `area`: below the title, above the selected address.
  package static func rows(in area: Rect) -> Rect {
    let window = window(in: area)
    let below = window.droppingTop(window.height < 8 ? 1 : 2)
    return Rect(x: below.x, y: below.y, width: below.width, height: max(1, below.height - 2))
  }

  /// The first item on the screen.
  package func top(rows: Int) -> Int { max(0, cursor - rows + 1) }

  private mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), max(0, items.count - 1))
  }

  private func opened() -> [ScreenRequest] {
    guard let selected else { return [.tell(Phrase("no link fits ‘\(line.line)’"))] }
    return [.close, .openLink(selected.url)]
  }

  /// Whether no other number begins with the typed one.
  private var isWholeNumber: Bool {
    Int(line.line).map { (1...max(1, last)).contains($0) && $0 * 10 > last } ?? false
  }
}

extension LinkPicker {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  private static let context = KeyContext("links", "links of the article", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .windows,
      "links: open the selected one; a number opens that one"),
    KeyBinding(
      "down", .move(.lines(1)), [.down, .control("n"), .tab], in: context, .windows,
      "links: one link down"),
    KeyBinding(
      "up", .move(.lines(-1)), [.up, .control("p"), .backTab], in: context, .windows,
      "links: one link up"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: context, .windows,
      "links: ten links down"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: context, .windows,
      "links: ten links up"),
  ]

  package var context: KeyContext { Self.context }
  package var isLeftByBackspace: Bool { true }

  package var hints: [Hint] {
    [
      Hint(.overlay(.accept), "open"), Hint(.typed("1–\(last)"), "open that one"),
      Hint(.overlay(.leave), "leave", isVital: true),
    ]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: opened()
    case .leave: [.close]
    default: []
    }
  }

  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    move(by: movement.lines(page: Self.page) ?? (movement == .top ? -all.count : all.count))
    return []
  }

  /// Opens a reference as soon as its number is typed.
  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    guard line.text != before.text else { return [] }
    cursor = 0
    return isWholeNumber && line.text.count > before.text.count ? opened() : []
  }

  /// A click opens a link; one outside closes the window.
  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    switch mouse {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .click(let x, let y):
      guard Self.window(in: screen.layout.body).contains(x: x, y: y) else { return [.close] }
      let rows = Self.rows(in: screen.layout.body)
      let index = top(rows: rows.height) + y - rows.y
      guard rows.contains(x: x, y: y), items.indices.contains(index) else { return [] }
      cursor = index
      return opened()
    }
    return []
  }
}
