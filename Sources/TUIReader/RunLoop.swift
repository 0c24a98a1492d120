import ReaderModel

/// The reader's heart: wait, take events, change the state, perform effects, draw.
struct RunLoop {
  private let terminal: any Terminal
  private let runner: EffectRunner
  private let mailbox: Mailbox
  private let browser: String?
  private(set) var state: ScreenState
  /// Whether the archive owes an answer that comes at once.
  private var isAwaiting = false

  /// The milliseconds that drawing waits for the archive's answer to a key, so that most keys are drawn
  /// once and not twice.
  private static let patience = 4

  /// The milliseconds without a key after which the archive is asked whether others changed it.
  private static let idleTime = 2000

  init(
    terminal: any Terminal, runner: EffectRunner, mailbox: Mailbox, state: ScreenState,
    browser: String?
  ) {
    self.terminal = terminal
    self.runner = runner
    self.mailbox = mailbox
    self.state = state
    self.browser = browser
  }

  /// Runs until the person quits (nil) or a signal asks for the end (its number).
  mutating func run() -> Int32? {
    if feed(.started) { return finish(nil) }
    draw()
    while true {
      terminal.wait(atMost: Self.idleTime)
      isAwaiting = false
      var events = terminal.readEvents()[...]
      if events.isEmpty, mailbox.isEmpty { _ = feed(.idled) }
      while let event = events.popFirst() {
        switch event {
        case .end(let signal): return finish(signal)
        case .event(let event):
          if feed(gathered(event, &events)) { return finish(nil) }
        }
      }
      if takeMail() { return finish(nil) }
      if isAwaiting {
        terminal.wait(atMost: Self.patience)
        if takeMail() { return finish(nil) }
      }
      draw()
    }
  }

  /// The event, or all the letters that follow it too when it is one of a line that is being typed.
  private func gathered(_ event: Event, _ rest: inout ArraySlice<TerminalEvent>) -> Event {
    guard state.takesLetters, case .key(.character(let letter)) = event else { return event }
    let others = rest.popLetters()
    return others.isEmpty ? event : .typed([letter] + others)
  }

  private func draw() { terminal.draw(ScreenView(state: state).drawn()) }

  private func finish(_ signal: Int32?) -> Int32? {
    runner.settleMarks()
    return signal
  }

  /// Takes the answers that have come; true when the reader is to end.
  private mutating func takeMail() -> Bool {
    for event in mailbox.emptied() where feed(event) { return true }
    return false
  }

  /// Feeds an event and performs its effects; true when the reader is to end.
  private mutating func feed(_ event: Event) -> Bool {
    for effect in state.update(event) {
      switch effect {
      case .archive(let effect):
        runner.perform(effect)
        isAwaiting = isAwaiting || effect.isAnsweredAtOnce
      case .terminal(let effect):
        if perform(effect) { return true }
      }
    }
    return false
  }

  /// True when the reader is to end.
  private mutating func perform(_ effect: TerminalEffect) -> Bool {
    switch effect {
    case .quit: return true
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      if terminal.size != state.size { _ = feed(.resized(terminal.size)) }
    case .copy(let text): terminal.copy(text)
    case .open(let link): _ = open(link)
    }
    return false
  }

  private mutating func open(_ link: String) -> Bool {
    var failures: [String] = []
    for arguments in ForegroundProgram.browsers(for: link, browser: browser) {
      switch terminal.run(arguments) {
      case .succeeded: return feed(.informed("opened \(link)"))
      case .failed(let sentence): return feed(.failed("\(sentence); see what BROWSER names"))
      case .notStarted(let sentence): failures.append(sentence)
      }
    }
    return feed(
      .failed(
        failures.isEmpty
          ? "set BROWSER to the program that opens links, as in BROWSER=firefox"
          : failures.joined(separator: "; ")))
  }
}

extension ArchiveEffect {
  /// Whether the quick queue answers it.
  fileprivate var isAnsweredAtOnce: Bool {
    switch self {
    case .loadRows, .loadArticle, .mark: true
    case .loadFacets(let request): request.purpose == .picker
    case .count, .loadSummary, .rule, .explain, .importSamples: false
    }
  }
}

extension ArraySlice<TerminalEvent> {
  /// Removes and returns the letters at the beginning.
  fileprivate mutating func popLetters() -> [Character] {
    var letters: [Character] = []
    while case .event(.key(.character(let letter)))? = first {
      letters.append(letter)
      removeFirst()
    }
    return letters
  }
}
