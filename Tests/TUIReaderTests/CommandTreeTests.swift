import ArgumentParser
import Testing

@testable import TUIReader

@Suite struct CommandTreeTests {
  @Test func theProgramIsCalledByItsName() {
    #expect(TUIReader.configuration.commandName == "tuireader")
  }
}
