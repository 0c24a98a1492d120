import Foundation
import ReaderModel
import Testing

@testable import Settings

/// What a configuration file says, and what is said about its faults.
@Suite struct ConfigurationFileTests {
  private func file(_ text: String) -> ConfigurationFile { ConfigurationFile(Array(text.utf8)) }

  private func faults(_ text: String) -> [String] {
    file(text).problems.map { $0.description(file: "config.toml") }
  }

  @Test func theDefaultFileMeansTheDefaults() throws {
    let read = file(ReaderConfiguration.defaultFile)
    #expect(read.problems.isEmpty)
    let standard = KeyBindings.standard.rows
    let rows = read.configuration.bindings.rows
    #expect(rows.count == standard.count)
    for (row, usual) in zip(rows, standard) {
      #expect(row.name == usual.name && row.context == usual.context)
      #expect(row.action == usual.action && row.keys == usual.keys)
    }
    var rest = read.configuration
    rest.keys = []
    #expect(rest == ReaderConfiguration())
  }

  /// Each default, written as another value that is allowed, changes the configuration.
  @Test(arguments: Setting.all.map(\.name))
  func everySettingIsReadAndKept(name: String) throws {
    let setting = try #require(Setting.all.first { $0.name == name })
    let value: ConfigurationValue =
      switch setting.form {
      case .flag: setting.value(ReaderConfiguration()) == .flag(true) ? .flag(false) : .flag(true)
      case .number(let range):
        .number(
          setting.value(ReaderConfiguration()) == .number(range.upperBound)
            ? range.lowerBound : range.upperBound)
      case .choice(let values): .text(values[1])
      case .choices(let values): .list([.text(values[1])])
      case .program: .list([.text("a"), .text("b %s \"c\" \\")])
      case .colour: .text("#a0b1c2")
      }
    let line = "\(setting.key) = \(value.toml)"
    let read = file(setting.section.isEmpty ? line : "[\(setting.section)]\n\(line)")
    #expect(read.problems.isEmpty)
    #expect(setting.value(read.configuration) == value)
    #expect(read.configuration != ReaderConfiguration())
  }

  @Test(arguments: [
    ("mouse = \"maybe\"", "line 1: mouse: ‘maybe’ is not allowed; true or false is"),
    ("brwser = []", "line 1: brwser: no such setting; did you mean ‘browser’?"),
    ("browser = [1]", "line 1: browser: this list is not allowed; a list of a program and"),
    ("[list]\n\nlines = 3", "line 3: list.lines: 3 is not allowed; 1 or 2 is"),
    ("list.lnes = 1", "line 1: list.lnes: no such setting; did you mean ‘lines’?"),
    ("[list]\ncolumns = [\"date\", \"date\"]", "line 2: list.columns: ‘date’ stands there twice"),
    ("[list]\ncolumns = [\"date\", \"datte\"]", "line 2: list.columns: ‘datte’ is not allowed"),
    ("[keys]\nundo = [\"5\"]", "line 2: keys.undo: 5 is a key now, and begins no number"),
    ("[text]\nwidth = 10", "line 2: text.width: 10 is not allowed; a number from 20 to 200 is"),
    ("theme = \"solarised\"", "theme: ‘solarised’ is not allowed; auto, dark, light, high"),
    ("[theme]\nperson = \"#12345\"", "line 2: theme.person: ‘#12345’ is not allowed; #rrggbb"),
    ("[keys]\ndown = [\"f\"]", "line 2: keys.down: f can't be both ‘down’ and ‘facets’ in every"),
    ("[keys]\ndwn = [\"j\"]", "line 2: keys.dwn: no action is called ‘dwn’; did you mean ‘down’?"),
    ("[keys]\ndown = [\"Ctrl-1\"]", "line 2: keys.down: ‘Ctrl-1’ is no key; a letter is"),
    ("[keys]\ndown = 1", "line 2: keys.down: 1 is not allowed; a list of keys is"),
    ("[keys]\nundo = [\"Ctrl-c\"]", "line 2: keys.undo: Ctrl-c always quits"),
    ("[keys-in.txt]\ndown = [\"j\"]", "line 1: keys-in.txt: no such view; did you mean ‘text’?"),
    ("[keys-in.picker]\naccept = [\"t\"]", "keys-in.picker.accept: t is a letter of the line"),
    ("[macros]\nM = \"c<Entr>\"", "line 2: macros.M: ‘c<Entr>’ is not allowed; keys are"),
    ("[macros]\nj = \"gg\"", "line 2: macros.j: j can't be both ‘down’ and ‘macro-j’"),
    ("[macros]\nquit = \"gg\"", "line 2: macros.quit: there is a command of that name"),
    ("[macros]\n\"A B\" = \"gg\"", "line 2: macros.A B: ‘A B’ is no key, and a command has"),
    ("keys = 3", "line 1: keys: this is a section: write [keys]"),
    ("mouse = true\nbroken here", "line 2: this can't be read:"),
    ("[!]\nmouse = true", "line 1: this can't be read: neither a section"),
    ("browser = [}]", "line 1: this can't be read: neither a section"),
    ("browser = [\"a\",\u{2028}\"b\"]", "line 1: this can't be read: neither a section"),
    ("x = 2023-02-24T", "line 1: this can't be read: neither a section"),
  ])
  func aFaultNamesItsPlaceAndWhatIsAllowed(text: String, sentence: String) throws {
    let faults = faults(text)
    #expect(faults.count == 1, "\(faults)")
    #expect(try #require(faults.first).hasPrefix("config.toml, line"))
    #expect(try #require(faults.first).contains(sentence))
  }

  @Test func theRestOfAFileWithFaultsIsUsed() throws {
    let read = file(
      """
      mouse = false
      nonsense
      [list
      lines = 7
      [text]
      width = 66
      [keys]
      down = ["f"]
      up = ["w"]
      zoom = ["W", "Ctrl-1"]
      help = ["H"]
      """)
    #expect(read.problems.map(\.line) == [2, 3, 4, 8, 9, 10])
    #expect(!read.configuration.usesMouse)
    #expect(read.configuration.appearance.textWidth == 66)
    let keys = read.configuration.bindings
    #expect(keys.action(for: .character("W"), in: ListPane.context.chain) == .zoom)
    #expect(keys.action(for: .character("H"), in: ListPane.context.chain) == .help)
    #expect(keys.action(for: .character("j"), in: ListPane.context.chain) == .move(.lines(1)))
  }

  /// Of two changes that can't be together, the later line is left out.
  @Test func theEarlierOfTwoChangesStays() {
    let read = file("[keys]\nzoom = [\"W\"]\nfacets = [\"W\"]")
    #expect(read.problems.map(\.line) == [3])
    #expect(read.configuration.keys.map(\.name) == ["zoom"])
  }

  @Test func twoActionsMaySwapTheirKeys() {
    #expect(faults("[keys]\nzoom = [\"f\"]\nfacets = [\"Z\"]").isEmpty)
    #expect(faults("[keys]\nsuspend = []\n[macros]\nCtrl-z = \"gg\"").isEmpty)
  }

  @Test func hostileFilesGiveOneSentenceAndTheDefaults() throws {
    let many = String(repeating: "[", count: 200_000)
    for text in [many, "a = " + many, "a=" + String(repeating: "{b=", count: 60_000)] {
      let read = file(text)
      #expect(read.problems.count == 1)
      #expect(read.configuration == ReaderConfiguration())
    }
    let bytes: [([UInt8], String)] = [
      (Array(repeating: 0x5B, count: 1 << 20), "it is larger than 256 KB; the defaults hold"),
      ([0x61, 0, 0x62], "it holds bytes that are no text; the defaults hold"),
      ([0x61, 0x3D, 0xFF], "it is not UTF-8; the defaults hold"),
    ]
    for (bytes, sentence) in bytes {
      let read = ConfigurationFile(bytes)
      #expect(read.problems.map(\.sentence) == [sentence])
      #expect(read.configuration == ReaderConfiguration())
    }
    let lines = ConfigurationFile(Array(String(repeating: "x\n", count: 60_000).utf8))
    #expect(lines.problems.count <= 21)
    #expect(
      lines.problems.contains { $0.sentence == "too little of it can be read; the defaults hold" })
  }

  @Test func whatIsNoFileGivesOneSentence() throws {
    let folder = try TestFolder()
    #expect(
      ConfigurationFile(path: folder.path).problems.map(\.sentence) == [
        "it is not a file; the defaults hold"
      ])
    #expect(ConfigurationFile(path: "/dev/zero").problems.count == 1)
    let missing = ConfigurationFile(path: folder.path + "/none.toml")
    #expect(missing.problems.isEmpty && !missing.exists)
    try folder.write("large.toml", Array(repeating: 0x5B, count: 1 << 20))
    #expect(
      ConfigurationFile(path: folder.path + "/large.toml").problems.map(\.sentence) == [
        "it is larger than 256 KB; the defaults hold"
      ])
    #expect(mkfifo(folder.path + "/pipe.toml", 0o600) == 0)
    #expect(ConfigurationFile(path: folder.path + "/pipe.toml").problems.count == 1)
  }
}
