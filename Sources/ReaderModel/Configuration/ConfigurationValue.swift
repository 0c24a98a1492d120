/// A value of the configuration as its file has it, whatever the file's language.
package indirect enum ConfigurationValue: Equatable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([ConfigurationValue])
  case table([String: ConfigurationValue])
  /// A date, a fraction, or what is nested too deep: nothing that a setting could be.
  case other

  /// The texts of a list, or of one text alone; nil if it is something else.
  var texts: [String]? {
    switch self {
    case .text(let text): return [text]
    case .list(let values):
      let texts = values.compactMap { value -> String? in
        if case .text(let text) = value { text } else { nil }
      }
      return texts.count == values.count ? texts : nil
    case .flag, .number, .table, .other: return nil
    }
  }

  /// The value in words for an error.
  var shown: String {
    switch self {
    case .flag(let flag): String(flag)
    case .number(let number): String(number)
    case .text(let text): "‘\(text.clipped)’"
    case .list: "this list"
    case .table: "a table"
    case .other: "this value"
    }
  }

  /// The value in TOML.
  package var toml: String {
    switch self {
    case .flag(let flag): String(flag)
    case .number(let number): String(number)
    case .text(let text): Self.quoted(text)
    case .list(let values): "[" + values.map(\.toml).joined(separator: ", ") + "]"
    case .table, .other: "{}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension String {
  /// The beginning, for a sentence that must stay short.
  var clipped: String { count > 40 ? prefix(40) + "…" : self }
}
