/// The keys common to all windows and lines being typed.
extension KeyBindings {
  static let lines: [KeyBinding] = [
    edit("cursor-left", .left, [.left, .control("b")], "a letter to the left"),
    edit("cursor-right", .right, [.right, .control("f")], "a letter to the right"),
    edit("word-left", .wordLeft, [.alt("b")], "a word to the left"),
    edit("word-right", .wordRight, [.alt("f")], "a word to the right"),
    edit("line-start", .start, [.home, .control("a")], "to the start of the line"),
    edit("line-end", .end, [.end, .control("e")], "to the end of the line"),
    edit(
      "delete-backward", .deleteBackward, [.backspace, .control("h")],
      "delete the letter before the cursor; leave an empty line"),
    edit(
      "delete-forward", .deleteForward, [.delete, .control("d")],
      "delete the letter at the cursor"),
    edit("delete-word", .deleteWord, [.control("w")], "delete the word before the cursor"),
    edit(
      "delete-next-word", .deleteNextWord, [.alt("d")], "delete the word behind the cursor"),
    edit("delete-to-start", .deleteToStart, [.control("u")], "delete all before the cursor"),
    edit("delete-to-end", .deleteToEnd, [.control("k")], "delete all behind the cursor"),
    edit("earlier-line", .earlier, [.up, .control("p")], "the line typed before"),
    edit("later-line", .later, [.down, .control("n")], "the line typed after it"),
  ]

  static let windows: [KeyBinding] = [
    KeyBinding(
      "leave", .overlay(.leave), [.escape, .control("c")], in: .windows, .windows,
      "leave the window or the line")
  ]

  private static func edit(
    _ name: String, _ edit: LineEdit, _ keys: [Key], _ help: Phrase
  ) -> KeyBinding {
    KeyBinding(name, .overlay(.edit(edit)), keys, in: .line, .lines, help)
  }
}
