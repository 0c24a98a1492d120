import Archive
import Foundation
import Insight
import ReaderModel

/// Assembles the reader, for the screen and for pictures.
struct ReaderProgram {
  let store: ArticleStore
  let setting: ScreenSetting
  private let isPicture: Bool
  /// Whether the archive's file was made for this run.
  private let isNew: Bool
  /// The folders that were made for it, the deepest first.
  private let newFolders: [String]
  /// The query that the reader starts with.
  let query: ArticleQuery
  let importSamples: @Sendable (ArticleStore) throws -> Int

  private let configuration: UserConfiguration

  /// Opens the archive and parses the query; throws the errors of commands.
  ///
  /// A picture never makes or changes an archive.
  init(
    archive: ArchiveOptions, query: QueryArgument, configuration: UserConfiguration,
    isPicture: Bool = false
  ) throws {
    self.configuration = configuration
    self.query = try query.query(for: archive)
    self.isPicture = isPicture
    isNew = !FileManager.default.fileExists(atPath: archive.path)
    newFolders = Self.missingFolders(above: archive.path)
    store = isPicture ? try archive.openExisting() : try archive.open()
    setting = ScreenSetting(
      archiveName: URL(fileURLWithPath: archive.path).deletingPathExtension().lastPathComponent,
      countries: try QueryArgument.countries(), today: QueryArgument.today,
      rules: store.rules,
      calendar: try QueryArgument.calendar(), searches: QueryNames(try store.namedQueries()),
      bindings: configuration.values.bindings, configuration: configuration.values,
      sentences: Sentences.ranges, helpSections: Self.queryHelp)
    importSamples = { try SampleArchive.load(into: $0) }
  }

  /// The query language, as the help shows it.
  private static let queryHelp = QueryLanguage.Group.allCases.map { group in
    HelpSection(
      "Query: " + group.rawValue,
      QueryLanguage.rows.filter { $0.group == group }.map {
        .init($0.examples, $0.meaning, separator: " · ")
      })
  }

  /// Runs the reader on a terminal until it ends; returns the signal that ended it, if one did.
  func run(environment: [String: String]) throws(TerminalError) -> Int32? {
    guard let wakeUp = WakeUp() else { throw .outOfDescriptors }
    let terminal = try CursesTerminal(
      wakeUp: wakeUp, environment: environment, configuration: configuration.values)
    defer { terminal.close() }
    let mailbox = Mailbox { wakeUp.ring() }
    store.goFirst()
    let runner = runner(mailbox)
    runner.settleRulings()
    runner.settleStories()
    if store.isReadOnly {
      mailbox.post(.informed("this archive can only be read here: marks can't be kept"))
    }
    if let notice = configuration.notice { mailbox.post(.informed(notice)) }
    let session = SessionFile(
      archive: URL(fileURLWithPath: store.path).standardizedFileURL.path, environment: environment)
    var state = state(terminal.size)
    if let last = session.read() { state.resume(last) }
    var loop = RunLoop(
      terminal: terminal, runner: runner, mailbox: mailbox, state: state,
      browser: environment["BROWSER"], session: session)
    defer { runner.endFetch() }
    defer { if isNew { removeIfEmpty() } }
    return loop.run()
  }

  /// Removes an archive into which nothing came, so that a mistyped path leaves no file behind.
  private func removeIfEmpty() {
    guard (try? store.summary().articles) == 0, (try? store.subscriptions().isEmpty) == true,
      (try? store.namedQueries().isEmpty) == true
    else { return }
    for ending in ["", "-wal", "-shm", ".turn"] {
      try? FileManager.default.removeItem(atPath: store.path + ending)
    }
    for folder in newFolders { rmdir(folder) }
  }

  private static func missingFolders(above path: String) -> [String] {
    var missing: [String] = []
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    while folder.path.count > 1, !FileManager.default.fileExists(atPath: folder.path) {
      missing.append(folder.path)
      folder.deleteLastPathComponent()
    }
    return missing
  }

  /// Returns the frame after `keys`, without a terminal, and the theme in which to show it.
  func frame(size: Size, keys: [Key]) -> (canvas: Canvas, theme: ThemeChoice) {
    let mailbox = Mailbox {}
    let runner = runner(mailbox)
    let terminal = ScriptedTerminal(
      size: size, script: keys.map(Event.key),
      isSettled: {
        runner.settle()
        return mailbox.isEmpty
      })
    var loop = RunLoop(
      terminal: terminal, runner: runner, mailbox: mailbox, state: state(size), browser: nil)
    _ = loop.run()
    let theme = loop.state.setting.configuration.appearance.theme
    return (ScreenView(state: loop.state).drawn(), theme)
  }

  private func runner(_ mailbox: Mailbox) -> EffectRunner {
    EffectRunner(
      store: store, mailbox: mailbox, isPicture: isPicture, importSamples: importSamples,
      extractor: { try InsightExtractor(dataFolder: DataFolder.locate()) })
  }

  private func state(_ size: Size) -> ScreenState {
    ScreenState(setting: setting, size: size, query: query)
  }
}
