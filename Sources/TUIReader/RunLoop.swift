import Foundation
import ReaderModel

/// The reader's event loop: waits, takes events, changes the state, performs effects, draws.
struct RunLoop {
  private let terminal: any Terminal
  private let runner: EffectRunner
  private let mailbox: Mailbox
  private let browser: String?
  private let session: SessionFile?
  private(set) var state: ScreenState
  /// Whether a quick answer of the archive is pending.
  private var isAwaiting = false
  private var clicks = ClickPairs()
  /// Whether a macro is being played, in which no other is.
  private var isPlaying = false

  /// The milliseconds to wait for the archive's answer to a key before drawing, so that most keys
  /// draw once, not twice.
  private static let patience = 4

  /// The milliseconds without a key after which the archive is checked for changes by others.
  private static let idleTime = 2000

  init(
    terminal: any Terminal, runner: EffectRunner, mailbox: Mailbox, state: ScreenState,
    browser: String?, session: SessionFile? = nil
  ) {
    self.terminal = terminal
    self.runner = runner
    self.mailbox = mailbox
    self.state = state
    self.browser = browser
    self.session = session
  }

  /// Runs until the user quits (returns nil) or a signal ends the program (returns its number).
  mutating func run() -> Int32? {
    if feed(.started) { return finish(nil) }
    draw()
    while true {
      terminal.wait(atMost: Self.idleTime)
      isAwaiting = false
      var events = terminal.readEvents()[...]
      if events.isEmpty, mailbox.isEmpty {
        _ = feed(.idled)
        session?.write(state.session)
      }
      while let event = events.popFirst() {
        switch event {
        case .end(let signal): return finish(signal)
        case .event(let event):
          if feed(gathered(clicks.judged(event, at: .now), &events)) { return finish(nil) }
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

  /// The event, or if it is a letter of a line being typed, it and all the letters that follow.
  private func gathered(_ event: Event, _ rest: inout ArraySlice<TerminalEvent>) -> Event {
    guard state.takesLetters, case .key(.character(let letter)) = event else { return event }
    let others = rest.popLetters()
    return others.isEmpty ? event : .typed([letter] + others)
  }

  private func draw() {
    terminal.show(title: state.setting.configuration.setsTitle ? state.title : nil)
    terminal.draw(ScreenView(state: state).drawn())
  }

  private func finish(_ signal: Int32?) -> Int32? {
    runner.settleMarks()
    if let session {
      session.write(state.session)
      runner.rememberVisit()
    }
    return signal
  }

  /// Handles the answers that have arrived; returns true if the reader should end.
  private mutating func takeMail() -> Bool {
    for event in mailbox.emptied() where feed(event) { return true }
    return false
  }

  /// Feeds an event and performs its effects; returns true if the reader should end.
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

  /// Performs an effect; returns true if the reader should end.
  private mutating func perform(_ effect: TerminalEffect) -> Bool {
    switch effect {
    case .quit: return true
    case .redraw: terminal.redraw()
    case .configure(let configuration): terminal.configure(configuration)
    case .play(let keys): return play(keys)
    case .suspend:
      terminal.suspend()
      if terminal.size != state.size { _ = feed(.resized(terminal.size)) }
    case .copy(let text):
      if let problem = terminal.copy(text) { return feed(.failed(problem)) }
    case .open(let link): _ = open(link)
    case .edit(let text): return edit(text)
    }
    return false
  }

  /// Has the user's editor change a text.
  private mutating func edit(_ text: String) -> Bool {
    let words = ForegroundProgram.editor(state.setting.configuration.editor)
    let draft = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: draft) }
    guard
      FileManager.default.createFile(
        atPath: draft.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return feed(.failed("\(draft.path): no draft can be written there")) }
    switch terminal.run(words + [draft.path]) {
    case .failed(let sentence), .notStarted(let sentence):
      return feed(.failed("\(sentence); see what EDITOR names"))
    case .succeeded:
      guard let data = try? Data(contentsOf: draft) else {
        return feed(.failed("the editor left no text"))
      }
      return feed(.edited(String(decoding: data, as: UTF8.self)))
    }
  }

  /// Feeds the keys of a macro, each when the rows and values that the one before asked for have
  /// come. Returns true if the reader should end.
  private mutating func play(_ keys: [Key]) -> Bool {
    guard !isPlaying else { return feed(.failed("a macro can't play another")) }
    isPlaying = true
    defer { isPlaying = false }
    for key in keys {
      if feed(.key(key)) { return true }
      runner.settleMarks()
      if takeMail() { return true }
    }
    return false
  }

  /// Opens an address with a program, which must not get controls from an article: it may print them.
  private mutating func open(_ address: String) -> Bool {
    let link = address.withEncodedControls
    var failures: [String] = []
    let path = ProcessInfo.processInfo.environment["PATH"]
    let configured = state.setting.configuration.browser
    let vectors =
      configured.isEmpty
      ? ForegroundProgram.browsers(for: link, browser: browser)
      : [ForegroundProgram.arguments(configured, for: link)]
    for arguments in vectors {
      guard ForegroundProgram.exists(arguments[0], path: path) else {
        failures.append("\(arguments[0]): No such file or directory")
        continue
      }
      switch terminal.run(arguments) {
      case .succeeded: return feed(.informed("opened \(link)"))
      case .failed(let sentence):
        return feed(.failed(configured.isEmpty ? "\(sentence); see what BROWSER names" : sentence))
      case .notStarted(let sentence): failures.append(sentence)
      }
    }
    let tried = failures.joined(separator: "; ")
    if !configured.isEmpty { return feed(.failed("\(tried); see browser in config.toml")) }
    let advice = "set BROWSER to the program that opens links, as in BROWSER=firefox"
    if tried.isEmpty { return feed(.failed(advice)) }
    return feed(.failed(browser?.isEmpty == false ? tried : "\(advice); \(tried)"))
  }
}

extension ArchiveEffect {
  /// Whether a quick queue answers it.
  fileprivate var isAnsweredAtOnce: Bool {
    switch self {
    case .loadRows, .loadArticle, .loadInsights, .mark: true
    case .loadFacets(let request): request.purpose == .picker
    case .count, .countMatches, .change, .cite, .export, .loadSearches, .countSearches,
      .look, .loadSnippets, .loadDossier, .loadSummary, .rule, .explain,
      .importSamples, .fetch:
      false
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

extension String {
  /// The text with its controls as `%1B`.
  var withEncodedControls: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    return unicodeScalars.map { scalar in
      guard scalar.properties.generalCategory == .control else { return String(scalar) }
      return String(scalar).utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }.joined()
    }.joined()
  }
}
