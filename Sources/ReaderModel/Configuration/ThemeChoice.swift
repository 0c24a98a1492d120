/// The theme that was chosen, and colours in place of its own.
package struct ThemeChoice: Equatable, Sendable {
  /// A theme that the program brings.
  package enum Name: String, CaseIterable, Sendable {
    /// ``dark`` or ``light``, whichever suits the terminal.
    case automatic = "auto"
    case dark, light
    case highContrast = "high-contrast"
    /// The terminal's own sixteen colours.
    case sixteen = "16"
  }

  /// The theme.
  package var name = Name.automatic
  /// Colours in place of the theme's.
  package var colours: [Part: Colour] = [:]

  /// The default.
  package init() {}

  /// What a theme has a colour for.
  package enum Part: String, CaseIterable, Sendable {
    case ground, text, secondary, faint
    case country, person, organisation, weapon, place, event, date
    case unread, bookmark, key, problem
    case selection
    case otherSelection = "other-selection"
    case mention
    case currentMention = "current-mention"
    case match
    case currentMatch = "current-match"
    case chip
    case selectedChip = "selected-chip"
    case panel

    /// What has the colour.
    package var help: String {
      switch self {
      case .ground: "the background"
      case .text: "ordinary text"
      case .secondary: "text of less weight"
      case .faint: "lines between panes, bars"
      case .country: "names of countries"
      case .person: "names of people"
      case .organisation: "names of organisations"
      case .weapon: "names of weapons"
      case .place: "names of places"
      case .event: "names of events"
      case .date: "dates in the text"
      case .unread, .bookmark: "marks in the list"
      case .key: "keys in hints and help"
      case .problem: "what went wrong"
      case .selection: "behind the selected row"
      case .otherSelection: "behind it in panes without the focus"
      case .mention, .currentMention: "behind mentions of the selected entity"
      case .match, .currentMatch: "behind what was searched"
      case .chip, .selectedChip: "behind filters"
      case .panel: "behind windows"
      }
    }
  }

  /// A colour as a person names it.
  package enum Colour: Hashable, Sendable {
    /// The terminal's own for text or background.
    case standard
    /// An index into xterm's 256 colours.
    case index(Int)
    /// Red, green and blue, 0 to 255 each.
    case rgb(Int, Int, Int)
  }
}

extension ThemeChoice.Colour {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Reads `#rrggbb`, `0` to `255`, `red`, `bright-red` or `default`; nil for anything else.
  package init?(_ text: String) {
    let text = text.lowercased()
    if text == "default" {
      self = .standard
    } else if text.hasPrefix("#"), text.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
      let number = Int(text.dropFirst(), radix: 16)
    {
      self = .rgb(number >> 16, number >> 8 & 0xFF, number & 0xFF)
    } else if let number = Int(text), (0...255).contains(number) {
      self = .index(number)
    } else {
      let isBright = text.hasPrefix("bright-")
      let name = isBright ? String(text.dropFirst(7)) : text
      guard let index = Self.names.firstIndex(of: name) else { return nil }
      self = .index(index + (isBright ? 8 : 0))
    }
  }

  /// The colour as ``init(_:)`` reads it.
  package var text: String {
    switch self {
    case .standard: return "default"
    case .index(let index): return String(index)
    case .rgb(let red, let green, let blue):
      let digits = [red, green, blue].map { byte in
        let digits = String(byte, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }
      return "#" + digits.joined()
    }
  }
}
