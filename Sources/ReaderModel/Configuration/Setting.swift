/// A row of the table of settings: defines what `config.toml`, `config --default` and `:set` know.
package struct Setting: Sendable {
  /// The values that a setting takes.
  package enum Form: Equatable, Sendable {
    case flag
    case number(ClosedRange<Int>)
    case choice([String])
    /// Any of these, each once.
    case choices([String])
    /// A program and its arguments.
    case program
    case colour
  }

  /// The section of the file; empty above all sections.
  package let section: String
  /// The key in it.
  package let key: String
  /// The values that it takes.
  package let form: Form
  /// One line for the comment in the file.
  package let help: String
  /// The present value; nil if there is none, as for a colour that is the theme's.
  package let value: @Sendable (ReaderConfiguration) -> ConfigurationValue?
  /// Stores a value of the right form.
  private let store: @Sendable (inout ReaderConfiguration, ConfigurationValue) -> Void

  init(
    _ section: String, _ key: String, _ form: Form, _ help: String,
    value: @escaping @Sendable (ReaderConfiguration) -> ConfigurationValue?,
    store: @escaping @Sendable (inout ReaderConfiguration, ConfigurationValue) -> Void
  ) {
    self.section = section
    self.key = key
    self.form = form
    self.help = help
    self.value = value
    self.store = store
  }

  /// The name after `:set`: section and key, `theme` for the name of the theme.
  package var name: String {
    section.isEmpty ? key : key == "name" ? section : section + "." + key
  }

  /// The values in words: `auto, dark or light`.
  package var allowed: String {
    switch form {
    case .flag: "true or false"
    case .number(let range) where range.count == 2: "\(range.lowerBound) or \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let values):
      (values.contains { $0.contains(" ") } ? values.map { "‘\($0)’" } : values).alternatives
    case .choices(let values): "a list of \(values.joined(separator: ", "))"
    case .program: "a list of a program and its arguments"
    case .colour: "#rrggbb, a number from 0 to 255, red, bright-red or default"
    }
  }

  /// Changes the setting; returns false if `value` is not allowed.
  package func change(_ configuration: inout ReaderConfiguration, to value: ConfigurationValue)
    -> Bool
  {
    guard let value = accepted(value) else { return false }
    store(&configuration, value)
    return true
  }

  /// Changes the setting to a value typed after `:set`; returns false if it is not allowed.
  package func change(_ configuration: inout ReaderConfiguration, typed text: String) -> Bool {
    change(&configuration, to: typed(text))
  }

  /// Why a value is not allowed: names the entry of a list that is wrong.
  func fault(of value: ConfigurationValue) -> String {
    var wrong = value
    if case .choices(let values) = form, case .list(let entries) = value {
      for (index, entry) in entries.enumerated() {
        guard case .text(let text) = entry, values.contains(text) else {
          wrong = entry
          break
        }
        if entries[..<index].contains(entry) { return "\(entry.shown) stands there twice" }
      }
    }
    return "\(wrong.shown) is not allowed; \(allowed) is"
  }

  /// The values that can be typed, for completion.
  package var proposals: [String] {
    switch form {
    case .flag: ["on", "off"]
    case .choice(let values), .choices(let values): values
    case .number(let range): range.count < 4 ? range.map(String.init) : []
    case .program, .colour: []
    }
  }

  /// The value as it would be typed.
  package func shown(in configuration: ReaderConfiguration) -> String {
    switch value(configuration) {
    case .flag(let flag): return flag ? "on" : "off"
    case .number(let number): return String(number)
    case .text(let text): return text
    case let value?: return value.texts?.joined(separator: " ") ?? ""
    case nil: return "the theme's"
    }
  }

  private func accepted(_ value: ConfigurationValue) -> ConfigurationValue? {
    switch (form, value) {
    case (.flag, .flag), (.program, .text): return value
    case (.number(let range), .number(let number)): return range.contains(number) ? value : nil
    case (.choice(let values), .text(let text)): return values.contains(text) ? value : nil
    case (.choice(let values), .number(let number)):
      return values.contains(String(number)) ? .text(String(number)) : nil
    case (.choices(let values), .list):
      guard let texts = value.texts, texts.allSatisfy(values.contains),
        Set(texts).count == texts.count
      else { return nil }
      return value
    case (.program, .list): return value.texts.map { $0.first != "" } == true ? value : nil
    case (.colour, .text(let text)): return ThemeChoice.Colour(text).map { .text($0.text) }
    case (.colour, .number(let number)):
      return ThemeChoice.Colour(String(number)).map { .text($0.text) }
    default: return nil
    }
  }

  private func typed(_ text: String) -> ConfigurationValue {
    let words = text.split { $0 == " " || $0 == "," }.map { ConfigurationValue.text(String($0)) }
    switch form {
    case .flag:
      switch text {
      case "on", "true", "yes": return .flag(true)
      case "off", "false", "no": return .flag(false)
      default: return .text(text)
      }
    case .number: return Int(text).map { .number($0) } ?? .text(text)
    case .choice, .colour: return .text(text)
    case .choices, .program: return .list(words)
    }
  }
}

extension Array where Element == String {
  /// `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
