extension ScreenState {
  /// `/`: what it searches depends on the pane.
  mutating func openPrompt() -> [Effect] {
    switch focus {
    case .list, .chips: overlay = .search(Prompt(history: typedQueries))
    case .text: overlay = .find(Prompt(history: typedNeedles))
    case .entities: overlay = .narrow(Prompt(proposing: sidebar.narrowing))
    }
    return []
  }

  /// Whether every letter belongs to a line that is being typed.
  package var takesLetters: Bool {
    // In the help, some letters are keys until there is a line.
    if case .help(let help) = overlay { return !help.prompt.text.isEmpty }
    return overlay.prompt != nil
  }

  /// Types letters in the line; what the line is typed for follows the last one.
  mutating func type(_ letters: [Character]) -> [Effect] {
    guard !letters.isEmpty else { return [] }
    guard var prompt = overlay.prompt else {
      return tell("a paste goes into a line: press / first")
    }
    let taken = letters.prefix(max(0, prompt.room))
    guard let last = taken.last else { return tell(Self.fullLine) }
    if taken.count > 1 {
      prompt.insert(taken.dropLast())
      overlay.prompt = prompt
    }
    let effects = press(.character(last))
    return taken.count < letters.count ? effects + tell(Self.fullLine) : effects
  }

  private static let fullLine = "a line takes \(Prompt.capacity) letters; the others were left out"

  mutating func typeInPrompt(_ key: Key) -> [Effect] {
    switch (overlay, key) {
    case (_, .escape): return leavePrompt()
    case (.search(let prompt), .enter): return acceptQuery(prompt)
    case (.find(let prompt), .enter): return acceptNeedle(prompt)
    case (.narrow, .enter):
      overlay = .none
      return []
    case (.command(let prompt), .enter): return runCommand(prompt)
    case (.command(var prompt), .tab):
      complete(&prompt)
      overlay = .command(prompt)
      return []
    default: return edit(key)
    }
  }

  private mutating func edit(_ key: Key) -> [Effect] {
    switch overlay {
    case .search(var prompt):
      if key == .backspace && prompt.text.isEmpty { return leavePrompt() }
      let before = prompt.text
      guard prompt.edit(key) else { return moveBesidePrompt(key) }
      overlay = .search(prompt)
      return prompt.text == before ? [] : searchAsTyped(prompt)
    case .find(var prompt):
      if key == .backspace && prompt.text.isEmpty { return leavePrompt() }
      guard prompt.edit(key) else { return [] }
      overlay = .find(prompt)
      reading.find(prompt.line, from: reading.top)
    case .narrow(var prompt):
      if key == .backspace && prompt.text.isEmpty { return leavePrompt() }
      guard prompt.edit(key) else { return [] }
      overlay = .narrow(prompt)
      sidebar.narrowing = prompt.line
      rebuildSidebar()
      markSelection()
    case .command(var prompt):
      if key == .backspace && prompt.text.isEmpty { return leavePrompt() }
      guard prompt.edit(key) else { return [] }
      overlay = .command(prompt)
    default: break
    }
    return []
  }

  /// The list follows every key; a line that can't be read yet leaves it as it was.
  private mutating func searchAsTyped(_ prompt: Prompt) -> [Effect] {
    let isOpen = prompt.text.count { $0 == "\"" } % 2 == 1 && prompt.text.last != "\""
    do {
      let query = try parsed(isOpen ? prompt.line + "\"" : prompt.line)
      queryProblem = nil
      typed = query.asTyped(prompt.line)
      return renewQuery()
    } catch {
      queryProblem = error
      return []
    }
  }

  /// While a query is typed, paging keys still move the list.
  private mutating func moveBesidePrompt(_ key: Key) -> [Effect] {
    switch key {
    case .pageDown: list.move(by: layout.visibleItems)
    case .pageUp: list.move(by: -layout.visibleItems)
    default: return []
    }
    return followCursor()
  }

  private mutating func acceptQuery(_ prompt: Prompt) -> [Effect] {
    do {
      let query = try parsed(prompt.line)
      overlay = .none
      queryProblem = nil
      typed = .everything
      remember(prompt.line, in: &typedQueries)
      let fresh = query.asTyped(prompt.line).filter.distinctConditions
        .filter { !filters.contains($0) }
      if query.order != .newest { order = query.order }
      filters += fresh
      return renewQuery(keeping: list.selected?.id)
    } catch {
      queryProblem = error
      return []
    }
  }

  private mutating func acceptNeedle(_ prompt: Prompt) -> [Effect] {
    overlay = .none
    guard !prompt.text.isEmpty else { return [] }
    remember(prompt.line, in: &typedNeedles)
    return reading.matches.isEmpty ? tell("‘\(prompt.line)’ is not in this article") : []
  }

  private mutating func leavePrompt() -> [Effect] {
    let left = overlay
    overlay = .none
    queryProblem = nil
    switch left {
    case .search:
      guard typed != .everything else { return [] }
      typed = .everything
      return renewQuery()
    case .find: reading.find("", from: nil)
    case .narrow:
      sidebar.narrowing = ""
      rebuildSidebar()
      markSelection()
    default: break
    }
    return []
  }

  private mutating func runCommand(_ prompt: Prompt) -> [Effect] {
    overlay = .none
    remember(prompt.line, in: &typedCommands)
    switch TypedCommands.request(prompt.line) {
    case nil: return []
    case .action(let action): return perform(action)
    case .order(let order): return sort(by: order)
    case .problem(let text):
      message = ScreenMessage(text: text, isProblem: true)
      return []
    case .query(let line):
      do {
        let query = try parsed(line)
        filters = query.filter.distinctConditions
        order = query.order
        leaveChips()
        return renewQuery()
      } catch {
        message = ScreenMessage(text: error.description, isProblem: true)
        return []
      }
    }
  }

  private mutating func complete(_ prompt: inout Prompt) {
    let found = TypedCommands.completions(of: prompt.line)
    if found.count == 1 {
      prompt.replace(with: found[0])
    } else if found.count > 1 {
      prompt.replace(with: found.dropFirst().reduce(found[0]) { $0.commonPrefix(with: $1) })
      message = ScreenMessage(text: found.joined(separator: "  "), isProblem: false)
    }
  }

  private func parsed(_ line: String) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: setting.countries, today: setting.today, calendar: setting.calendar)
  }

  private func remember(_ line: String, in lines: inout [String]) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
  }
}

extension String {
  /// What both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

extension ArticleQuery {
  /// The query of a typed line: its last word may go on, unless it is a designator, which would then
  /// name another thing, or a space ends it. Enter keeps just what the list shows.
  ///
  /// The last word of a phrase that is still open is looked for beside the others until a space or
  /// the quote ends it: a phrase with half a word would find nothing on its way to what is wanted.
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
  /// A word, or the beginning of one.
  fileprivate static func begun(_ word: String) -> Filter { .or([.word(word), .prefix(word)]) }
}
