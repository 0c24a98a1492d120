import Foundation
import Testing

@testable import DataTool

@Suite struct CorporaManifestTests {
  private static let row =
    "a.txt\t3\tba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\tfree\tmade up\n"

  private func check(_ content: String?) throws {
    let folder = try TemporaryFolder()
    let list = "file\tbytes\tsha256\tlicence\tsource\n" + Self.row
    try list.write(toFile: "\(folder.path)/corpora.tsv", atomically: true, encoding: .utf8)
    try content?.write(toFile: "\(folder.path)/a.txt", atomically: true, encoding: .utf8)
    try CorporaManifest(folder: folder.path).check(folder: folder.path)
  }

  @Test func theListedFilePasses() throws { try check("abc") }

  @Test func whatDiffersIsNamed() {
    for (content, sentence) in [
      (nil, "a.txt is not in"), ("abcd", "a.txt has 4 bytes instead of 3"),
      ("abd", "a.txt has another checksum"),
    ] {
      let error = #expect(throws: CorporaManifest.Differences.self) { try check(content) }
      #expect(error?.sentences.count == 1)
      #expect(error?.sentences.first?.hasPrefix(sentence) == true)
    }
  }

  @Test func theShippedListIsRead() throws {
    #expect(throws: CorporaManifest.Differences.self) {
      try CorporaManifest(folder: "\(TestData.folder)/tagger/sources").check(folder: "/nowhere")
    }
  }
}
