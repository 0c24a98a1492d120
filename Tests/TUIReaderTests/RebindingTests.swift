import ReaderModel
import Testing

@testable import TUIReader

/// Other keys, while the reader runs.
@Suite struct RebindingTests {
  private static let standard = KeyBindings.standard

  private static func place(_ name: String) -> KeyContext? { standard.context(named: name) }

  private func desk(_ changes: [KeyChange]) throws -> Desk {
    var desk = Desk()
    desk.feed(.rebound(try Self.standard.rebinding(changes)))
    return desk
  }

  @Test func hintsHelpAndSentencesFollow() throws {
    var desk = try desk([
      KeyChange("down", [.character("_")]), KeyChange("search", [.character("%")]),
      KeyChange("facets", [.character("W")]), KeyChange("help", [.character("H")]),
    ])
    #expect(desk.screen.contains("W facets"))
    #expect(desk.screen.split(separator: "\n").last?.contains("% search") == true)
    desk.type("j")
    #expect(desk.state.message?.text == "j does nothing here; H shows the keys")
    desk.type("_")
    #expect(desk.state.list.window.cursor == 1)
    desk.type("i")
    desk.feed(.typed(Array("abc")))
    #expect(desk.state.message?.text == "a paste goes into a line: press % first")
    desk.type("<Esc>Wi")
    #expect(desk.state.message?.text == "select an entity first: Tab to the entities, then _")
    desk.type("H")
    #expect(desk.screen.contains("_                     one line down"))
    #expect(!desk.screen.contains("j ↓"))
  }

  @Test func windowsAndLinesFollowToo() throws {
    var desk = try desk([
      KeyChange("leave", [.control("g")], in: .windows),
      KeyChange("accept", [.control("o")], in: Self.place("picker")),
      KeyChange("merge", [.character("=")], in: Self.place("inspection")),
      KeyChange("delete-word", [.control("y")]),
    ])
    desk.type("cnor")
    #expect(desk.screen.contains("Ctrl-o filter") && desk.screen.contains("Ctrl-g leave"))
    desk.type("<C-y>")
    #expect(desk.state.overlay?.prompt?.line == "")
    desk.type("<Esc>")
    #expect(desk.state.overlay != nil)
    desk.type("<C-g>")
    #expect(desk.state.overlay == nil)
    desk.type("<Tab><Tab>jji")
    #expect(desk.screen.contains("=  merge:"))
    desk.type("=")
    #expect(desk.state.overlay is Picker)
  }

  /// A key of one pane goes before the same key of every pane.
  @Test func aPaneMayHaveAKeyOfItsOwn() throws {
    var desk = try desk([KeyChange("bottom", [.character("j")], in: Self.place("text"))])
    desk.type("j")
    #expect(desk.state.list.window.cursor == 1)
    desk.type("jj<Enter>j")
    #expect(desk.state.reading.percent == 100)
  }

  @Test func twoActionsMayChangeTheirKeys() throws {
    let bindings = try Self.standard.rebinding([
      KeyChange("zoom", [.character("f")]), KeyChange("facets", [.character("Z")]),
    ])
    #expect(bindings.action(for: .character("f"), in: ListPane.context.chain) == .zoom)
    #expect(bindings.action(for: .character("Z"), in: ListPane.context.chain) == .toggleFacets)
  }

  @Test(arguments: [
    (KeyChange("down", [.character("f")]), "f can't be both ‘down’ and ‘facets’ in every pane"),
    (KeyChange("downwards", []), "no action is called ‘downwards’"),
    (KeyChange("zoom", [.control("y")], in: Self.place("picker")), "‘zoom’ is nothing for picker"),
    (
      KeyChange("accept", [.character("t")], in: Self.place("picker")),
      "t is a letter of the line (picker): ‘accept’ needs another key"
    ),
    (
      KeyChange("help", [.character("?")], in: .everywhere),
      "? is a letter of the line (everywhere): ‘help’ needs another key"
    ),
    (KeyChange("undo", [.control("c")]), "Ctrl-c always quits, and can't be ‘undo’"),
    (KeyChange("quit", [], in: .everywhere), "‘quit’ needs a key"),
    (KeyChange("leave", [], in: .windows), "‘leave’ needs a key"),
    (
      KeyChange("swap", [.control("t")], in: Self.place("help")), "‘swap’ is nothing for help"
    ),
    (
      KeyChange("accept", [.control("t")]),
      "‘accept’ needs a place: search, find, narrow, command, picker, naming, question, "
        + "search-name, export, tags, note, notes, links"
    ),
  ])
  func whatCannotBeIsRefused(change: KeyChange, sentence: String) {
    do {
      _ = try Self.standard.rebinding([change])
      Issue.record("‘\(change.name)’ was taken")
    } catch {
      #expect(error.description == sentence)
    }
  }
}
