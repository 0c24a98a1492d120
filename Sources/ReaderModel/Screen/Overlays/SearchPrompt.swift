import Text

/// A query being typed; the list updates with every letter.
package struct SearchPrompt: LineOverlay {
  package var line: Prompt
  /// Whether the line is the whole query, in place of all filters.
  let isWhole: Bool
  package var sign: String { isWhole ? "query: " : "/" }
  /// Why the line can't be parsed; nil if it can.
  package private(set) var problem: QueryError?
  private var completion = LineCompletion()

  init(history: [String]) {
    line = Prompt(history: history)
    isWhole = false
  }

  /// A query that is begun already.
  init(beginning text: String, _ history: [String]) {
    line = Prompt(text: text, history: history)
    isWhole = false
  }

  /// The whole query as a line to edit.
  init(editing text: String, history: [String]) {
    line = Prompt(text: text.isEmpty ? "" : text + " ", history: history)
    isWhole = true
  }

  private static let context = KeyContext("search", "search", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines,
      "search: keep the query as a filter"),
    KeyBinding(
      "complete", .overlay(.complete), [.tab], in: context, .lines,
      "search: complete a field or a value; again for the next"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: context, .lines,
      "search: a page down in the list"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: context, .lines,
      "search: a page up in the list"),
  ]

  package var context: KeyContext { Self.context }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: accept(screen)
    case .leave: [.close, .showTyped(nil)]
    case .complete: complete(screen) { $0.press(on: &$1, in: screen) }
    default: []
    }
  }

  /// Values for a completion.
  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .facets(let facets) = answer else { return [] }
    return complete(screen) { $0.take(facets, into: &$1, in: screen) }
  }

  private mutating func complete(
    _ screen: Surroundings,
    _ body: (inout LineCompletion, inout Prompt) -> [ScreenRequest]
  ) -> [ScreenRequest] {
    let before = line
    let requests = body(&completion, &line)
    return edited(before, in: screen) + requests
  }

  /// Paging keys move the list.
  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    [.move(movement, .list)]
  }

  /// Shows what the line finds. A last word that can't be read yet leaves the list unchanged; a mistake
  /// further in front brings back the result from before the typing, since that of a part of the line
  /// answers nothing that was asked.
  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    guard line.text != before.text else { return [] }
    let isOpen = line.text.count { $0 == "\"" } % 2 == 1 && line.text.last != "\""
    do {
      let query = try screen.setting.query(isOpen ? line.line + "\"" : line.line)
      problem = nil
      return [isWhole ? .showWhole(query) : .showTyped(query.asTyped(line.line))]
    } catch {
      problem = error
      return isUnfinished(error) ? [] : [.showTyped(nil)]
    }
  }

  /// Whether the mistake is in the word that is being typed at the end of the line.
  private func isUnfinished(_ error: QueryError) -> Bool {
    line.cursor == line.text.count
      && !line.text.dropFirst(max(0, error.column - 1)).contains(" ")
  }

  private mutating func accept(_ screen: Surroundings) -> [ScreenRequest] {
    do {
      let query = try screen.setting.query(line.line)
      let kept: ScreenRequest = isWhole ? .keepWhole(query) : .keep(query.asTyped(line.line))
      return [.close, .remember(String(line.line.trimmed), .queries), kept]
    } catch {
      problem = error
      return []
    }
  }
}

extension ArticleQuery {
  /// The query of a typed line: its last word counts as a prefix too, unless it is a designator,
  /// which would then mean another thing, or a space ends it. Enter keeps exactly what the list
  /// shows.
  ///
  /// In an open phrase, the last word is searched apart from the others until a space or the quote
  /// ends it, because a phrase with half a word would find nothing.
  fileprivate func asTyped(_ line: String) -> ArticleQuery {
    guard line.last?.isLetter == true else { return self }
    var parts = filter.conditions
    switch parts.last {
    case .word(let word)? where line.hasSuffix(word) && !word.contains(where: \.isNumber):
      parts[parts.count - 1] = .begun(word)
    case .phrase(let phrase)? where line.hasSuffix("\"" + phrase):
      let words = phrase.split(separator: " ")
      guard let last = words.last, !last.contains(where: \.isNumber) else { break }
      parts[parts.count - 1] = .begun(String(last))
      if words.count > 1 {
        parts.insert(.phrase(words.dropLast().joined(separator: " ")), at: parts.count - 1)
      }
    default: break
    }
    return ArticleQuery(filter: .conjunction(parts), order: order)
  }
}

extension Filter {
  /// The word, or words that begin with it.
  fileprivate static func begun(_ word: String) -> Filter { .or([.word(word), .prefix(word)]) }
}
