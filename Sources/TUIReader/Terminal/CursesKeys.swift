import CNcurses
import ReaderModel

/// Converts ncurses' keys to the reader's events.
enum CursesKeys {
  /// The result of one read.
  enum Reading {
    case event(Event)
    /// The events until ``pasteEnds`` are pasted.
    case pasteBegins
    case pasteEnds
    /// A key unknown to the reader.
    case ignored
  }

  /// Codes beyond those of ncurses for the marks around a paste (XTerm, mode 2004).
  private static let paste = (begins: KEY_MAX + 1, ends: KEY_MAX + 2)

  /// Defines the marks around a paste as keys; call it once per terminal.
  static func learnPaste() {
    define_key("\u{1B}[200~", paste.begins)
    define_key("\u{1B}[201~", paste.ends)
  }

  /// Returns the next event; nil if no key is waiting.
  static func next(size: () -> Size) -> Reading? {
    var code: wint_t = 0
    switch get_wch(&code) {
    case OK: return letter(code).map { .event(.key($0)) } ?? .ignored
    case KEY_CODE_YES: return special(Int32(bitPattern: code), size)
    default: return nil
    }
  }

  private static func letter(_ code: wint_t) -> Key? {
    switch code {
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 1...26: return .control(Character(UnicodeScalar(UInt8(code) + 96)))
    case 0..<32: return nil
    default: return UnicodeScalar(code).map { .character(Character($0)) }
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
