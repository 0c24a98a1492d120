import Text

/// The line with the name of the file that the articles go to; its end says in which format.
package struct ExportPrompt: LineOverlay {
  package var line: Prompt
  package let sign = "export to: "
  private let group: ArticleGroup
  /// How many articles that are, if that is known.
  package let count: Int?
  /// The file that exists and that Enter replaces now.
  package private(set) var existing: String?

  init(_ group: ArticleGroup, count: Int?) {
    self.group = group
    self.count = count
    line = Prompt(text: "articles.md")
  }

  private static let context = KeyContext("export", "export", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines, "export: write the file"),
    KeyBinding(
      "complete", .overlay(.complete), [.tab], in: context, .lines,
      "export: the next format, by the end of the file's name"),
  ]

  package var context: KeyContext { Self.context }

  /// The format that the name asks for; nil if its end is of none.
  package var format: ExportFormat? { ExportFormat(fileName: line.line) }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: return write()
    case .leave: return [.close]
    case .complete:
      nextFormat()
      return []
    default: return []
    }
  }

  /// An answer that the file exists keeps the line open.
  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .exported(let outcome) = answer else { return [] }
    guard case .exists(let path) = outcome else { return [.close] }
    existing = path
    return [
      .tell("that file exists; \(key: .overlay(.accept), in: Self.context) again replaces it")
    ]
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    existing = nil
    return []
  }

  private mutating func write() -> [ScreenRequest] {
    let path = String(line.line.trimmed)
    if path.isEmpty { return [.tell("name a file, as in tanks.bib")] }
    guard format != nil else {
      let endings = ExportFormat.allCases.map { "." + $0.endings[0] }.joined(separator: " ")
      return [.tell(Phrase("the end of the name says the format: \(endings)"))]
    }
    return [.effect(.archive(.export(group, to: path, replacing: existing != nil)))]
  }

  private mutating func nextFormat() {
    let all = ExportFormat.allCases
    let name = line.line
    guard let format, let place = all.firstIndex(of: format),
      let ending = format.endings.first(where: { name.lowercased().hasSuffix("." + $0) })
    else {
      line.replace(with: name + "." + all[0].endings[0])
      return
    }
    let next = all[(place + 1) % all.count]
    line.replace(with: name.dropLast(ending.count) + next.endings[0])
    existing = nil
  }
}
