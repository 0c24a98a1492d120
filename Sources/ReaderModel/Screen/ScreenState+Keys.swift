extension ScreenState {
  /// A key goes to the overlay when there is one, and through the key table otherwise.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if key == .control("c") { return [.terminal(.quit)] }
    switch overlay {
    case .none: break
    case .search, .find, .narrow, .command: return typeInPrompt(key)
    case .picker(let picker): return pressInPicker(key, picker)
    case .inspection(let inspection): return pressInInspection(key, inspection)
    case .naming(let inspection, let prompt): return pressInNaming(key, inspection, prompt)
    case .help(let help): return pressInHelp(key, help)
    }
    if isArchiveEmpty, key == .enter {
      message = ScreenMessage(text: "importing the sample articles …", isProblem: false)
      return [.archive(.importSamples)]
    }
    guard let action = setting.bindings.action(for: key, in: focus) else {
      message = ScreenMessage(
        text: "\(key.label) does nothing here; ? shows the keys", isProblem: false)
      return []
    }
    return perform(action)
  }

  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .moveDown, .moveUp, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .moveToTop,
      .moveToBottom:
      return move(action)
    case .focusNext, .focusPrevious, .focusLeft, .focusRight, .zoom, .back, .cancel, .activate:
      return changeFocus(action)
    case .pick, .search, .removeLastFilter, .removeAllFilters, .removeSelectedFilter,
      .onlyBookmarked, .onlyUnread, .changeOrder, .toggleFacets:
      return changeResult(action)
    case .toggleBookmark, .toggleRead, .undo, .redo:
      return changeMark(action)
    case .findNext, .findPrevious, .nextMention, .previousMention:
      return walk(action)
    case .inspect: return inspect()
    case .copyLink, .openLink:
      return useLink(action)
    case .commandLine:
      overlay = .command(Prompt(history: typedCommands))
      return []
    case .help:
      overlay = .help(HelpPage())
      return []
    case .redraw:
      return [.terminal(.redraw), .archive(.loadSummary)] + renewQuery(keeping: list.selected?.id)
    case .suspend: return [.terminal(.suspend)]
    case .quit: return [.terminal(.quit)]
    }
  }

  private mutating func pressInHelp(_ key: Key, _ old: HelpPage) -> [Effect] {
    var help = old
    let page = helpRows
    let isTyping = !help.prompt.text.isEmpty
    switch key {
    case .escape, .enter: overlay = .none
    case .character("q") where !isTyping, .character("?") where !isTyping: overlay = .none
    case .down: help.top += 1
    case .up: help.top -= 1
    case .pageDown: help.top += page
    case .pageUp: help.top -= page
    case .home: help.top = 0
    case .character(" ") where !isTyping: help.top += page
    case .character("j") where !isTyping: help.top += 1
    case .character("k") where !isTyping: help.top -= 1
    default: if help.prompt.edit(key) { help.top = 0 }
    }
    guard case .help = overlay else { return [] }
    show(help, from: help.top)
    return []
  }

  /// Shows the help from its line `top`, or as near as there are lines to fill the window.
  mutating func show(_ help: HelpPage, from top: Int) {
    var help = help
    let width = HelpPage.window(in: layout.body).width
    let last = max(0, help.lines(of: setting.bindings, width: width).count - helpRows)
    help.top = min(max(0, top), last)
    overlay = .help(help)
  }

  /// Lines of the help on the screen, below its title.
  private var helpRows: Int { max(1, layout.body.height - 2) }
}
