import CNcurses
import Glibc
import ReaderModel

/// Reads from ncurses: characters, and the keys that it knows.
enum CursesKeys {
  /// The result of one read.
  enum Reading {
    /// A character as the terminal sent it.
    case character(Unicode.Scalar)
    case event(Event)
    /// The events until ``pasteEnds`` are pasted.
    case pasteBegins
    case pasteEnds
    /// A key unknown to the reader.
    case ignored
  }

  /// Codes for the marks around a paste (XTerm, mode 2004), beyond those that ncurses gives to the
  /// keys of its keyboard table and, from KEY_MAX on, to a terminal's own.
  private static let paste = (begins: KEY_MAX + 20_000, ends: KEY_MAX + 20_001)

  /// Defines the marks around a paste as keys; call it once per terminal.
  static func learnPaste() {
    define_key("\u{1B}[200~", paste.begins)
    define_key("\u{1B}[201~", paste.ends)
  }

  /// Whether any bytes are waiting.
  static var hasInput: Bool {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Reads on; returns nil if nothing is waiting.
  static func next(size: () -> Size) -> Reading? {
    var code: wint_t = 0
    switch get_wch(&code) {
    case OK: return Unicode.Scalar(code).map { .character($0) } ?? .ignored
    case KEY_CODE_YES: return special(Int32(bitPattern: code), size)
    default: return nil
    }
  }

  private static func special(_ code: Int32, _ size: () -> Size) -> Reading {
    if code == paste.begins { return .pasteBegins }
    if code == paste.ends { return .pasteEnds }
    if code == KEY_RESIZE { return .event(.resized(size())) }
    if code == KEY_MOUSE { return mouse().map { .event(.mouse($0)) } ?? .ignored }
    return keys[code].map { .event(.key($0)) } ?? .ignored
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_ENTER: .enter,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
  ]

  private static func mouse() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let (x, y) = (Int(event.x), Int(event.y))
    if tui_is_wheel_up(event.bstate) != 0 { return .wheelUp(x: x, y: y) }
    if tui_is_wheel_down(event.bstate) != 0 { return .wheelDown(x: x, y: y) }
    return tui_is_click(event.bstate) != 0 ? .click(x: x, y: y) : nil
  }
}
