import ReaderModel
import Testing

@testable import TUIReader

/// Selections of which the list holds only a part, in a real archive.
@Suite struct DistantSelectionTests {
  @Test func undoLeavesTheMarksThatWereThereBefore() throws {
    let desk = try ArchiveDesk(Desk.many(2500))
    try desk.play("9jb")
    try desk.play("gvGb")
    #expect(desk.state.message?.text == "bookmarked 2,499 articles")
    #expect(try desk.bookmarked() == 2500)
    try desk.play("z")
    #expect(try desk.bookmarked() == 1)
  }

  @Test func theQuestionBeforeARemovalSaysHowManyRowsAreSelected() throws {
    let desk = try ArchiveDesk(Desk.many(2500))
    try desk.play("4jvGD")
    #expect(desk.screen.contains("2,496 articles"))
    try desk.play("n")
    #expect(desk.screen.contains("/2,500"))
  }
}

extension ArchiveDesk {
  fileprivate func play(_ script: String) throws {
    for key in Key.script(script) ?? [] {
      feed(.key(key))
      try settle()
    }
  }
}
