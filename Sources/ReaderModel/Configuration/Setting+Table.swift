/// The settings that the reader obeys, in the order of the file.
extension Setting {
  /// All settings. Keys and macros have sections of their own.
  package static let all: [Setting] = general + theme + list + text + panes

  private static let general: [Setting] = [
    flag("", "mouse", \.usesMouse, "clicks and the wheel; false leaves them to the terminal"),
    flag("", "title", \.setsTitle, "the terminal's title says what is read"),
    Setting(
      "", "browser", .program,
      "opens links, %s stands for the link; [] is $BROWSER or the desktop's",
      value: { .list($0.browser.map { .text($0) }) }, store: { $0.browser = $1.texts ?? [] }),
    Setting(
      "", "editor", .program, "writes long notes; [] is $VISUAL, $EDITOR or vi",
      value: { .list($0.editor.map { .text($0) }) }, store: { $0.editor = $1.texts ?? [] }),
  ]

  private static let theme: [Setting] =
    [
      choice(
        "theme", "name", \.appearance.theme.name,
        "colours; auto asks the terminal whether its background is dark or light")
    ]
    + ThemeChoice.Part.allCases.map { part in
      Setting(
        "theme", part.rawValue, .colour, part.help,
        value: { $0.appearance.theme.colours[part].map { .text($0.text) } },
        store: {
          if case .text(let text) = $1 {
            $0.appearance.theme.colours[part] = ThemeChoice.Colour(text)
          }
        })
    }

  private static let list: [Setting] = [
    Setting(
      "list", "columns", .choices(Appearance.Column.allCases.map(\.rawValue)),
      "what a row shows besides the title",
      value: { .list($0.appearance.columns.map { .text($0.rawValue) }) },
      store: {
        $0.appearance.columns = ($1.texts ?? []).compactMap { Appearance.Column(rawValue: $0) }
      }),
    choice("list", "date_format", \.appearance.dates, "how dates are written, here and elsewhere"),
    number("list", "lines", \.appearance.rowsPerArticle, 1...2, "rows per article, if they fit"),
  ]

  private static let text: [Setting] = [
    number("text", "width", \.appearance.textWidth, 20...200, "the most columns of the text"),
    flag("text", "centred", \.appearance.isTextCentred, "in the middle of a wider pane"),
    flag("text", "justify", \.appearance.isTextJustified, "lines that end below each other"),
  ]

  private static let panes: [Setting] = [
    number(
      "panes", "list", \.appearance.listShare, 0...70,
      "percent of the width, if panes stand side by side; 0 is automatic"),
    number("panes", "entities", \.appearance.entitiesShare, 0...50, "the same, of a wide screen"),
  ]

  private static func flag(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<ReaderConfiguration, Bool> & Sendable,
    _ help: String
  ) -> Setting {
    Setting(
      section, key, .flag, help, value: { .flag($0[keyPath: path]) },
      store: { if case .flag(let flag) = $1 { $0[keyPath: path] = flag } })
  }

  private static func number(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<ReaderConfiguration, Int> & Sendable,
    _ range: ClosedRange<Int>, _ help: String
  ) -> Setting {
    Setting(
      section, key, .number(range), help, value: { .number($0[keyPath: path]) },
      store: { if case .number(let number) = $1 { $0[keyPath: path] = number } })
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<ReaderConfiguration, Value> & Sendable,
    _ help: String
  ) -> Setting {
    Setting(
      section, key, .choice(Value.allCases.map(\.rawValue)), help,
      value: { .text($0[keyPath: path].rawValue) },
      store: {
        if case .text(let text) = $1, let value = Value(rawValue: text) {
          $0[keyPath: path] = value
        }
      })
  }
}
