import ArgumentParser
import ReaderModel
import Text

/// `tuireader render`: prints one frame of the reader without a terminal.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Print one frame of the reader, after some keys, without a terminal.")

  /// The output format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, svg
  }

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "The window, COLUMNSxROWS.") var size = "120x40"
  @Option(
    help: """
      Keys to press first: words are typed, "two words" keeps its space, and <Enter> or <C-d> is one \
      key, as are <Space> and <Quote>.
      """)
  var keys = ""
  @Flag(
    help: "Let the keys change the archive, as a bookmark does; without this they only seem to.")
  var write = false
  @Option(help: "text or svg.") var format = Format.text
  @Option(
    help: ArgumentHelp(
      "A configuration to use; without this, that of the user counts for nothing here.",
      valueName: "file"))
  var config: String?
  @Option(help: "The colours of the picture: auto, dark, light, high-contrast or 16.")
  var theme: String?
  @OptionGroup var query: QueryArgument

  func run() throws {
    guard let size = Self.parsed(size) else {
      throw CommandFailure(
        "--size \(TerminalText.sanitised(size)): write it as 120x40, at most 1000x1000")
    }
    guard let keys = Key.script(keys) else {
      throw CommandFailure(
        "--keys \(TerminalText.sanitised(keys)): a name between < and > is no key; "
          + "write <Enter>, <Esc>, <Tab>, <Down> or <C-d>")
    }
    let configuration = try configuration()
    let program = try ReaderProgram(
      archive: archive, query: query, configuration: configuration, isPicture: !write)
    let (canvas, theme) = program.frame(size: size, keys: keys)
    var output = StandardStream.output()
    let picture =
      format == .svg ? canvas.svg(Theme(theme, isGroundLight: false)) : canvas.plainText
    try output.write(line: String(picture.dropLast()))
    try output.flush()
  }

  /// The configuration that was asked for, else the defaults.
  private func configuration() throws -> UserConfiguration {
    var configuration = try config.map { try UserConfiguration(file: $0) } ?? .standard
    guard let theme else { return configuration }
    guard let name = ThemeChoice.Name(rawValue: theme) else {
      throw CommandFailure(
        "--theme \(TerminalText.sanitised(theme)): write auto, dark, light, high-contrast or 16")
    }
    configuration.values.appearance.theme.name = name
    return configuration
  }

  private static func parsed(_ text: String) -> Size? {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    return Size(columns: columns, rows: rows)
  }
}
