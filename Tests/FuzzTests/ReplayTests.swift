import Foundation
import Testing

/// The corpus of `make fuzz`, and whatever broke a target once, given to it again.
@Suite struct ReplayTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Corpus")

  @Test(arguments: FuzzTargets.names)
  func theCorpusBreaksNothing(name: String) throws {
    let kind = try #require(FuzzTargets.all.first { $0.name == name })
    let target = try kind.init()
    let folder = Self.corpus.appendingPathComponent(name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count >= 2)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      #expect(throws: Never.self, "\(name)/\(file)") { try target.run(bytes) }
      // Every beginning of it too, as of a file that was cut.
      for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 16)) {
        #expect(throws: Never.self, "\(length) bytes of \(name)/\(file)") {
          try target.run(Array(bytes.prefix(length)))
        }
      }
    }
  }
}
