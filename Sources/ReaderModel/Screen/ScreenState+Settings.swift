import Text

/// Settings that change while the reader runs.
extension ScreenState {
  /// Changes the setting that `line` begins with to the value behind it, or shows its value.
  mutating func set(_ line: String) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else {
      return tell("set what? \(Setting.all.prefix(3).map(\.name).joined(separator: ", ")), …")
    }
    guard let setting = Setting.all.first(where: { $0.name == name }) else {
      let likely = name.count < 40 ? nearest(to: name.lowercased(), among: Setting.names) : nil
      let hint = likely.map { "; did you mean ‘\($0)’?" } ?? ""
      return tell("no setting ‘\(name.clipped)’\(hint)", isProblem: true)
    }
    guard words.count > 1 else {
      return tell("\(name) is \(setting.shown(in: configuration)); \(setting.allowed)")
    }
    guard setting.change(&self.setting.configuration, typed: String(words[1].trimmed)) else {
      return tell(
        "\(name): ‘\(words[1].clipped)’ is not allowed; \(setting.allowed) is", isProblem: true)
    }
    return tell("\(name) is \(setting.shown(in: configuration))")
      + [.terminal(.configure(configuration))]
  }

  private var configuration: ReaderConfiguration { setting.configuration }
}

extension Setting {
  /// The names of all settings.
  static let names = all.map(\.name)

  /// The completions of what is typed after `:set`, a name or a name and a value.
  static func completions(of text: String) -> [String] {
    let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count > 1, let setting = all.first(where: { $0.name == words[0] }) else {
      return names.filter { $0.hasPrefix(text) }
    }
    return setting.proposals.filter { $0.hasPrefix(words[1]) }.map { "\(words[0]) \($0)" }
  }
}
