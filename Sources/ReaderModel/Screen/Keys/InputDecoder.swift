/// Turns the characters that a terminal sends into keys (ECMA-48, section 5.4).
///
/// Terminals also send answers, and keys that the reader doesn't know, as control sequences. One
/// may arrive in pieces, and must never count as typed letters; the decoder swallows it to its end.
package struct InputDecoder: Equatable, Sendable {
  /// Where the decoder is within a sequence.
  private enum Place: Equatable {
    case ground
    case escape
    /// Behind `ESC [`; the parameters so far.
    case parameters(String)
    /// Behind `ESC O`, which one letter ends.
    case shifted
    /// In an answer such as `ESC ] 11 ; rgb:…`, which BEL or `ESC \` ends.
    case text
    /// In a sequence that a number of characters ends.
    case counted(Int)
  }

  /// The most characters of parameters that are looked at.
  private static let longest = 32

  private var place = Place.ground
  /// The beginning of the answer that is arriving.
  private var text = ""
  /// The answer that arrived last, without its introducer and terminator: `11;rgb:…`.
  private(set) var answer: String?

  /// A decoder outside all sequences.
  package init() {}

  /// Whether a sequence has begun and not ended.
  package var isWithinSequence: Bool { place != .ground }

  /// Takes a character; returns the key that it is or ends, if any.
  package mutating func take(_ scalar: Unicode.Scalar) -> Key? {
    if scalar == "\u{18}" || scalar == "\u{1A}", place != .ground {
      place = .ground
      return nil
    }
    switch place {
    case .ground: return begin(scalar)
    case .escape: return continueEscape(scalar)
    case .parameters(let parameters): return `continue`(parameters, scalar)
    case .shifted:
      place = scalar == "\u{1B}" ? .escape : .ground
      return Self.arrows[scalar]
    case .text:
      if scalar == "\u{1B}" {
        place = .escape
        answer = text
      } else if scalar == "\u{07}" || scalar == "\u{9C}" {
        place = .ground
        answer = text
      } else if text.utf8.count < Self.longest {
        text.unicodeScalars.append(scalar)
      }
      return nil
    case .counted(let count):
      place = count > 1 ? .counted(count - 1) : .ground
      return nil
    }
  }

  /// Returns the answer that has arrived since the last call; nil if there is none.
  package mutating func takeAnswer() -> String? {
    defer { answer = nil }
    return answer
  }

  /// Says that no input is waiting: an Escape that nothing follows is the key.
  package mutating func pause() -> Key? {
    guard place == .escape else { return nil }
    place = .ground
    return .escape
  }

  private mutating func begin(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 27: place = .escape
    case 0x80...0x9F: introduce(Unicode.Scalar(UInt8(scalar.value - 0x40)))
    default: return Self.key(scalar)
    }
    return nil
  }

  private mutating func continueEscape(_ scalar: Unicode.Scalar) -> Key? {
    if scalar == "\u{1B}" { return .escape }
    place = .ground
    if introduce(scalar) || scalar == "\\" || scalar.value < 32 { return nil }
    return scalar == "\u{7F}" ? .control("w") : .alt(Character(scalar))
  }

  /// Goes into the sequence that `scalar` behind Escape begins; returns false if it begins none.
  @discardableResult
  private mutating func introduce(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[": place = .parameters("")
    case "O": place = .shifted
    case "]", "P", "X", "^", "_":
      place = .text
      text = ""
    default: return false
    }
    return true
  }

  private mutating func `continue`(_ parameters: String, _ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 27: place = .escape
    case 0x20...0x3F where parameters.utf8.count < Self.longest:
      place = .parameters(parameters + String(scalar))
    case 0x20...0x3F: break
    default:
      // The console's function keys are `ESC [ [ A`; a mouse in the old form is `ESC [ M` and three.
      let rest = parameters.isEmpty ? scalar == "[" ? 1 : scalar == "M" ? 3 : 0 : 0
      place = rest > 0 ? .counted(rest) : .ground
      if parameters.isEmpty { return Self.arrows[scalar] }
      return scalar == "~" ? Self.numbered[parameters] : nil
    }
    return nil
  }

  /// The key of a character outside all sequences.
  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value + 96))))
    case 0..<32: nil
    default: .character(Character(scalar))
    }
  }

  /// Final letters of keys without parameters (XTerm, ECMA-48).
  private static let arrows: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
  ]

  /// Numbers before `~` (VT220; 1, 4, 7 and 8 as PuTTY, the console and rxvt send them).
  private static let numbered: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]
}
