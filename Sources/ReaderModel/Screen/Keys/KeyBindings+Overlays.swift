/// The keys of windows, and of lines that are being typed.
extension KeyBindings {
  static let lines: [KeyBinding] = [
    edit("cursor-left", .left, [.left, .control("b")], "a letter to the left"),
    edit("cursor-right", .right, [.right, .control("f")], "a letter to the right"),
    edit("line-start", .start, [.home, .control("a")], "to the start of the line"),
    edit("line-end", .end, [.end, .control("e")], "to the end of the line"),
    edit(
      "delete-backward", .deleteBackward, [.backspace, .control("h")],
      "delete the letter before the cursor; leave an empty line"),
    edit(
      "delete-forward", .deleteForward, [.delete, .control("d")],
      "delete the letter at the cursor"),
    edit("delete-word", .deleteWord, [.control("w")], "delete the word before the cursor"),
    edit("delete-to-start", .deleteToStart, [.control("u")], "delete all before the cursor"),
    edit("delete-to-end", .deleteToEnd, [.control("k")], "delete all behind the cursor"),
    edit("earlier-line", .earlier, [.up, .control("p")], "the line typed before"),
    edit("later-line", .later, [.down, .control("n")], "the line typed after it"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .search, .lines,
      "search: keep the query as a filter"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: .search, .lines,
      "search: a page down in the list"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: .search, .lines,
      "search: a page up in the list"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .find, .lines,
      "find: keep the matches, for \(key: .walkMatches(.next)) and \(key: .walkMatches(.previous))"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .narrow, .lines, "narrow: stay at what is left"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .command, .lines, "command line: do it"),
    KeyBinding(
      "complete", .overlay(.complete), [.tab], in: .command, .lines, "command line: complete it"),
  ]

  static let windows: [KeyBinding] = [
    KeyBinding(
      "leave", .overlay(.leave), [.escape], in: .windows, .windows, "leave the window or the line"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .picker, .windows,
      "picker: filter by the value, or merge with it"),
    KeyBinding(
      "down", .move(.lines(1)), [.down, .control("n"), .tab], in: .picker, .windows,
      "picker: one value down"),
    KeyBinding(
      "up", .move(.lines(-1)), [.up, .control("p"), .backTab], in: .picker, .windows,
      "picker: one value up"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: .picker, .windows, "picker: ten values down"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: .picker, .windows, "picker: ten values up"),
    KeyBinding(
      "swap", .overlay(.swap), [.tab], in: .merge, .windows, "merging: let the other name stay"),
    KeyBinding(
      "merge", .overlay(.merge), [.character("m")], in: .inspection, .windows,
      "inspection: the entity is the same as another"),
    KeyBinding(
      "split", .overlay(.split), [.character("s")], in: .inspection, .windows,
      "inspection: in this article it is another one"),
    KeyBinding(
      "refuse", .overlay(.refuse), [.character("n")], in: .inspection, .windows,
      "inspection: never take these words as that again"),
    KeyBinding(
      "leave", .overlay(.leave), [.enter, .character("q"), .character("i")], in: .inspection,
      .windows, "inspection: leave it"),
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: .naming, .windows,
      "name of the other one: split the mention off"),
    KeyBinding("down", .move(.lines(1)), [.down], in: .help, .windows, "help: one line down"),
    KeyBinding("up", .move(.lines(-1)), [.up], in: .help, .windows, "help: one line up"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: .help, .windows, "help: a page down"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: .help, .windows, "help: a page up"),
    KeyBinding("top", .move(.top), [.home], in: .help, .windows, "help: to its top"),
    KeyBinding(
      "leave", .overlay(.leave), [.enter], in: .help, .windows, "help: leave it"),
    KeyBinding(
      "down", .move(.lines(1)), [.character("j")], in: .helpPage, .windows, "help: one line down"),
    KeyBinding(
      "up", .move(.lines(-1)), [.character("k")], in: .helpPage, .windows, "help: one line up"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.character(" ")], in: .helpPage, .windows,
      "help: a page down"),
    KeyBinding(
      "leave", .overlay(.leave), [.character("q"), .character("?")], in: .helpPage, .windows,
      "help: leave it"),
  ]

  private static func edit(
    _ name: String, _ edit: LineEdit, _ keys: [Key], _ help: Phrase
  ) -> KeyBinding {
    KeyBinding(name, .overlay(.edit(edit)), keys, in: .line, .lines, help)
  }
}
