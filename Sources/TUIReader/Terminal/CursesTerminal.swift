import CNcurses
import Glibc
import ReaderModel

/// The terminal through ncurses. Use it only on the thread that opened it.
final class CursesTerminal: Terminal {
  private let wakeUp: WakeUp
  private let screen: OpaquePointer
  private let isInTmux: Bool
  private let inks: CursesInks
  private var theme: ThemeChoice
  private var isGroundLight: Bool
  /// When the terminal was asked for its background; nil if it was not, or has answered.
  private var asked: ContinuousClock.Instant?
  private var shown: Canvas?
  private var isClosed = false
  private var idleReads = 0
  private var paste: Paste?
  private var decoder = InputDecoder()
  private var lastInput = ContinuousClock.now
  private var title: TerminalTitle

  /// After this long without input, the rest of a control sequence counts as lost.
  private static let patience = Duration.milliseconds(500)

  /// A terminal that is left sooner than this after it was asked may still answer, within the other
  /// time.
  private static let (answering, lingering) = (Duration.milliseconds(500), 50)

  /// Opens the terminal full-screen; reads TERM, NO_COLOR and COLORFGBG from `environment`.
  init(
    wakeUp: WakeUp, environment: [String: String], configuration: ReaderConfiguration
  ) throws(TerminalError) {
    try Self.check(environment)
    setlocale(LC_ALL, "")
    if String(cString: tui_codeset()).uppercased() != "UTF-8" { setlocale(LC_ALL, "C.UTF-8") }
    tui_bound_heap()
    tui_guard(wakeUp.writing)
    guard let screen = tui_newterm() else { throw .unknownName(environment["TERM"] ?? "") }
    self.wakeUp = wakeUp
    self.screen = screen
    title = TerminalTitle(terminal: environment["TERM"] ?? "")
    isInTmux = !(environment["TMUX"] ?? "").isEmpty
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    nodelay(tui_stdscr(), true)
    keypad(tui_stdscr(), true)
    if configuration.usesMouse { mousemask(TUI_MOUSE_EVENTS, nil) }
    mouseinterval(0)
    CursesKeys.learnPaste()
    Self.tellPastes(true)
    theme = configuration.appearance.theme
    isGroundLight = TerminalGround.isLight(variable: environment["COLORFGBG"])
    let isMonochrome = !(environment["NO_COLOR"] ?? "").isEmpty
    inks = CursesInks(
      theme: Theme(theme, isGroundLight: isGroundLight), isMonochrome: isMonochrome)
    if !isMonochrome { askForGround() }
  }

  /// Asks for the background if the theme depends on it. Nothing waits for the answer: whenever it
  /// comes, the theme follows.
  private func askForGround() {
    guard theme.name == .automatic || theme.name == .sixteen else { return }
    asked = .now
    Self.send(TerminalGround.question)
  }

  /// Takes an answer of the terminal, if it is about the background.
  private func take(answer: String) {
    guard let isLight = TerminalGround.isLight(answer: answer) else { return }
    asked = nil
    if isLight == isGroundLight { return }
    isGroundLight = isLight
    renewInks()
  }

  private func renewInks() {
    inks.theme = Theme(theme, isGroundLight: isGroundLight)
    shown = nil
  }

  func configure(_ configuration: ReaderConfiguration) {
    mousemask(configuration.usesMouse ? TUI_MOUSE_EVENTS : 0, nil)
    theme = configuration.appearance.theme
    renewInks()
  }

  /// Swallows an answer that is still to come, which would be typed into the shell.
  private func awaitAnswer() {
    guard let asked, ContinuousClock.now - asked < Self.answering else { return }
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    if poll(&descriptor, 1, Int32(Self.lingering)) > 0 { tcflush(STDIN_FILENO, TCIFLUSH) }
  }

  /// Restores the terminal.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    awaitAnswer()
    show(title: nil)
    Self.tellPastes(false)
    endwin()
  }

  func show(title: String?) { self.title.sequence(for: title).map(Self.send) }

  deinit {
    close()
    delscreen(screen)
  }

  var size: Size {
    Size(columns: Int(getmaxx(tui_stdscr())), rows: Int(getmaxy(tui_stdscr())))
  }

  func wait(atMost milliseconds: Int) {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeUp.reading, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, Int32(milliseconds))
    let isGone = descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    let isReadable = count > 0 && descriptors[0].revents != 0
    idleReads = isReadable && !CursesKeys.hasInput ? idleReads + 1 : 0
    if isGone { hangUp() }
  }

  func readEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = wakeUp.drained().map { .end($0) }
    let now = ContinuousClock.now
    if decoder.isWithinSequence, now - lastInput > Self.patience { decoder = InputDecoder() }
    while let reading = CursesKeys.next(size: { self.size }) {
      idleReads = 0
      lastInput = now
      if case .character(let scalar) = reading {
        if let key = decoder.take(scalar) { take(.key(key), &events) }
        if let answer = decoder.takeAnswer() { take(answer: answer) }
        continue
      }
      decoder = InputDecoder()
      switch reading {
      case .ignored, .character: continue
      case .pasteBegins: paste = Paste()
      case .pasteEnds: events += pasted()
      case .event(.resized(let size)): events.append(.event(.resized(size)))
      case .event(let event): take(event, &events)
      }
    }
    if let key = decoder.pause() { take(.key(key), &events) }
    if paste?.isCutShort == true { events += pasted() }
    // Repeatedly readable without input: the other side has closed the terminal.
    if idleReads > 100 { events.append(.end(SIGHUP)) }
    return events
  }

  func draw(_ canvas: Canvas) {
    let old = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if old == nil { erase() }
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns {
        let cell = canvas[x, y]
        if cell.text.isEmpty { continue }
        let isWide = x + 1 < canvas.size.columns && canvas[x + 1, y].text.isEmpty
        if let old, old[x, y] == cell, !isWide || old[x + 1, y].text.isEmpty { continue }
        put(cell, width: isWide ? 2 : 1, x, y)
      }
    }
    shown = canvas
    if let cursor = canvas.cursor {
      CNcurses.move(Int32(cursor.y), Int32(cursor.x))
      curs_set(1)
    } else {
      curs_set(0)
    }
    CNcurses.refresh()
  }

  func redraw() {
    clearok(tui_stdscr(), true)
    CNcurses.refresh()
  }

  func suspend() {
    leave()
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    comeBack()
  }

  /// Asks the terminal (OSC 52), or tmux, which as it comes ignores what programs ask and hands on
  /// only what it is given itself.
  func copy(_ text: String) -> String? {
    guard isInTmux else {
      Self.send("\u{1B}]52;c;\(Base64.encoded(text))\u{07}")
      return nil
    }
    let outcome = ForegroundProgram.run(["tmux", "load-buffer", "-w", "-"], input: text)
    return outcome == .succeeded ? nil : "not copied: tmux refused it"
  }

  func run(_ arguments: [String]) -> ForegroundProgram.Outcome {
    leave()
    defer { comeBack() }
    return ForegroundProgram.run(arguments)
  }

  /// Adds an event, to the paste if there is one.
  private func take(_ event: Event, _ events: inout [TerminalEvent]) {
    if paste == nil { events.append(.event(event)) } else { paste?.take(event) }
  }

  /// Returns the finished paste as an event.
  private func pasted() -> [TerminalEvent] {
    defer { paste = nil }
    return paste.map { [.event(.typed($0.letters))] } ?? []
  }

  /// Turns bracketed paste on or off (XTerm, mode 2004).
  private static func tellPastes(_ isOn: Bool) { send("\u{1B}[?2004\(isOn ? "h" : "l")") }

  /// Writes a control sequence directly, bypassing ncurses.
  private static func send(_ sequence: String) {
    _ = sequence.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
  }

  private func hangUp() {
    var byte = UInt8(SIGHUP)
    _ = write(wakeUp.writing, &byte, 1)
  }

  private func leave() {
    show(title: nil)
    def_prog_mode()
    Self.tellPastes(false)
    endwin()
  }

  private func comeBack() {
    reset_prog_mode()
    Self.tellPastes(true)
    shown = nil
    redraw()
  }

  /// Prints a cell. If the C library's width of the glyph differs from the canvas's, prints a
  /// substitute of the right width, so that columns never shift.
  private func put(_ cell: Cell, width: Int, _ x: Int, _ y: Int) {
    var letters = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    if let first = letters.first, Int(tui_width(first)) != width {
      letters = [wchar_t(UInt8(ascii: "?"))]
      if width == 2 { put(Cell(text: " ", style: cell.style), width: 1, x + 1, y) }
    }
    letters.append(0)
    let look = inks.look(of: cell.style)
    tui_put(Int32(y), Int32(x), letters, look.attributes, look.pair)
  }
}
