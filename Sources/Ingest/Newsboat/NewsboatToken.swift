/// A piece of newsboat's filter language.
enum NewsboatToken: Equatable {
  case open
  case close
  /// A field, `and`, `or` or `between`.
  case word(String)
  /// `=`, `!~`, `#` and the like.
  case sign(String)
  /// A string without its quotes, a number or a range: `x`, `7`, `0:7`.
  case value(String)

  /// The sign of a comparison; nil for another token.
  var sign: String? {
    switch self {
    case .sign(let sign): sign
    case .word("between"): "between"
    default: nil
    }
  }

  /// The token as it is written, for a message.
  var text: String {
    switch self {
    case .open: "("
    case .close: ")"
    case .word(let text), .sign(let text), .value(let text): text
    }
  }

  /// The longest first.
  private static let signs = ["==", "=~", "!=", "!~", "!#", "<=", ">=", "=", "<", ">", "#"]

  /// The tokens of `expression`, in order.
  static func tokens(of expression: String) throws(NewsboatFilter.Failure) -> [NewsboatToken] {
    var tokens: [NewsboatToken] = []
    var rest = expression[...]
    while let character = rest.first {
      if character.isWhitespace {
        rest = rest.dropFirst()
      } else if character == "(" || character == ")" {
        tokens.append(character == "(" ? .open : .close)
        rest = rest.dropFirst()
      } else if character == "\"" {
        guard let value = quoted(&rest) else { throw .unreadable(String(rest)) }
        tokens.append(.value(value))
      } else if let sign = signs.first(where: rest.hasPrefix) {
        tokens.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      } else {
        let run = rest.prefix { $0.isLetter || $0.isNumber || "_:-".contains($0) }
        guard let first = run.first else { throw .unreadable(String(rest)) }
        tokens.append(first.isLetter ? .word(String(run)) : .value(String(run)))
        rest = rest.dropFirst(run.count)
      }
    }
    return tokens
  }

  /// Takes a string with its quotes off `rest`; nil if it is never closed.
  private static func quoted(_ rest: inout Substring) -> String? {
    var value = ""
    var isEscaped = false
    for (offset, character) in rest.dropFirst().enumerated() {
      if isEscaped {
        if character != "\"" && character != "\\" { value.append("\\") }
        value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        rest = rest.dropFirst(offset + 2)
        return value
      } else {
        value.append(character)
      }
    }
    return nil
  }
}
