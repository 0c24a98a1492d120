import ArgumentParser
import Glibc
import Testing

@testable import TUIReader

@Suite struct CommandTreeTests {
  /// A full disk once ended in success.
  @Test func resultsThatCanNotBeWrittenAreNoSuccess() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    var stream = StandardStream(descriptor: full)
    #expect(throws: StandardStream.Failed.self) {
      try stream.write(line: "lost")
      try stream.flush()
    }
  }

  @Test func theProgramIsCalledByItsName() {
    #expect(TUIReader.configuration.commandName == "tuireader")
  }
}
