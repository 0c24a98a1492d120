extension ScreenState {
  /// The contexts in which keys are looked up now, nearest first.
  package var contexts: [KeyContext] {
    if let overlay { return overlay.context.chain }
    return (isArchiveEmpty ? [.welcome] : []) + Swift.type(of: pane(focus)).context.chain
  }

  /// Whether letters go into a line being typed.
  package var takesLetters: Bool { overlay?.takesLetters == true }

  /// Performs the action of a key; a letter without one goes into the line being typed.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if takeDigit(key) { return [] }
    if let action = setting.bindings.action(for: key, in: contexts) {
      return performCounted(action)
    }
    count = nil
    if case .character(let letter) = key, let overlay {
      return overlay.prompt != nil
        ? insert([letter]) : withOverlay { $0.take(letter, in: $1) } ?? []
    }
    if overlay != nil { return [] }
    return tell("\(key.label) does nothing here; \(key: .help) shows the keys")
  }

  /// Types letters into the line; updates the results once, after the last one.
  mutating func type(_ letters: [Character]) -> [Effect] {
    guard !letters.isEmpty else { return [] }
    guard let prompt = overlay?.prompt else {
      return tell("a paste goes into a line: press \(key: .search) first")
    }
    let taken = letters.prefix(max(0, prompt.room))
    guard !taken.isEmpty else { return tell(Self.fullLine) }
    message = nil
    let effects = insert(taken)
    return taken.count < letters.count ? effects + tell(Self.fullLine) : effects
  }

  private static let fullLine: Phrase =
    "a line takes \(Prompt.capacity) letters; the others were left out"

  /// Performs the action of a key or a command.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .move(let movement): return move(movement)
    case .focus(let step): return focus(step)
    case .zoom: return zoom()
    case .activate: return send(.activate, to: focus) ?? []
    case .toggleFacets: return obey(sidebar.switchContent(in: surroundings))
    case .toggleStory:
      return list.toggleStory()
        ? obey([list.follow]) : tell("no other version of this story is here")
    case .toggleFolding:
      result.isFolded.toggle()
      return tell(result.isFolded ? "one row for a story" : "one row for every article")
        + renewQuery(keeping: list.window.place)
    case .pick(let kind): return open(Picker(kind: kind))
    case .search: return open(pane(focus).search(typed: typedLines))
    case .removeFilter(let choice): return removeFilter(choice)
    case .only(let mark): return toggleFilter(.mark(mark))
    case .onlyNew: return toggleFilter(.added(.sinceVisit))
    case .changeOrder: return sort(by: result.order.next)
    case .sort(let order): return sort(by: order)
    case .query(let line): return replaceQuery(line)
    case .editQuery: return editQuery()
    case .typeQuery(let text): return open(SearchPrompt(beginning: text, typedLines[.queries]))
    case .filterMenu: return open(FilterMenu())
    case .toggle(let kind): return toggle(kind)
    case .mark(let kind, let isOn): return mark(kind, isOn: isOn)
    case .select: return select()
    case .readAll: return readAll()
    case .again: return repeatChange()
    case .tag: return openTags()
    case .changeTags(let line): return changeTags(line)
    case .note: return openNotes()
    case .addNote(let text): return addNote(text)
    case .takeOut: return takeOut()
    case .quote: return quote()
    case .showSearches: return showSearches()
    case .keepSearch: return keepSearch()
    case .moveSearch(let step): return moveSearch(step)
    case .alertSearch: return alertSearch()
    case .dropSearch: return dropSearch()
    case .export: return export()
    case .exportTo(let path): return export(to: path)
    case .keepPlace: return open(LetterPrompt(purpose: .keepPlace, known: []))
    case .returnToPlace:
      return open(LetterPrompt(purpose: .returnToPlace, known: Array(places.keys)))
    case .undo: return take(marks.undo(), as: "undo")
    case .redo: return take(marks.redo(), as: "redo")
    case .walkTrail(let step): return walkTrail(step)
    case .stepArticle(let step): return stepArticle(step)
    case .readOn: return readOn()
    case .walkMentions(let step): return walkMentions(step)
    case .walkMatches(let step): return walkMatches(step)
    case .walkSentences(let step): return walkSentences(step)
    case .insight(let action): return perform(action)
    case .inspect: return inspect()
    case .copyLink: return copyLink()
    case .openLink: return openLink()
    case .commandLine: return open(CommandPrompt(history: typedLines[.commands]))
    case .help: return open(HelpPage())
    case .importSamples: return importSamples()
    case .fetch: return tell("fetching …") + [.archive(.fetch)]
    case .redraw: return redraw()
    case .suspend: return [.terminal(.suspend)]
    case .cancel: return cancel()
    case .back: return back()
    case .quit: return [.terminal(.quit)]
    case .set(let line): return set(line)
    case .play(let keys): return [.terminal(.play(keys))]
    case .overlay(let action): return update(action)
    }
  }

  /// Shows a sentence in the status line.
  mutating func tell(_ phrase: Phrase, isProblem: Bool = false) -> [Effect] {
    message = ScreenMessage(
      text: phrase.text(setting.bindings, in: contexts), isProblem: isProblem)
    return []
  }

  private mutating func importSamples() -> [Effect] {
    guard isArchiveEmpty else { return tell("only an empty archive takes the samples") }
    return tell("importing the sample articles …") + [.archive(.importSamples)]
  }

  private mutating func redraw() -> [Effect] {
    // New articles above the cursor show if there is room.
    var place = list.window.place
    place?.lead = nil
    return [.terminal(.redraw), .archive(.loadSummary)] + renewQuery(keeping: place)
  }
}
