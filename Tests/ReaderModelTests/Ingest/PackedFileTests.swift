import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct PackedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func outcomes(_ path: String) throws -> [FileParser.Outcome] {
    var found: [FileParser.Outcome] = []
    try FileParser(formats: TestData.formats, format: nil, source: nil).run([path]) {
      found.append($0)
    }
    return found
  }

  /// Packs by the usual programs; `arguments` are relative to the folder.
  private func pack(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private static let line = "{\"title\":\"Fog\",\"text\":\"It is foggy.\"}\n"

  @Test func whatIsLeftOutOfAnArchiveIsCounted() throws {
    for name in ["a.jsonl", "README", "in/b.jsonl"] { try folder.write(name, Self.line) }
    let outside = String(folder.path.split(separator: "/").last ?? "") + "/in/b.jsonl"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.jsonl", withDestinationPath: "a.jsonl")
    try pack("tar", ["-czPf", "all.tar.gz", "a.jsonl", "README", "link.jsonl", "../\(outside)"])
    let found = try outcomes(folder.path + "/all.tar.gz")
    #expect(found.count == 2)
    #expect(
      try found.last?.contents.get().notes == [
        "left out 1 file about the others (README) and "
          + "2 unsafe entries (a link, a device or a path that leads outside)"
      ])
  }

  @Test func aPackedFileIsReadLikeTheFile() throws {
    try folder.write("a.jsonl", Self.line + Self.line)
    try pack("gzip", ["a.jsonl"])
    let found = try outcomes(folder.path + "/a.jsonl.gz")
    #expect(found.count == 2)
    #expect(try found.first?.contents.get().articles.first?.parsed.title == "Fog")
  }

  @Test func theFilesOfAnArchiveAreNamedWithIt() throws {
    try folder.write("a.jsonl", Self.line)
    try folder.write("b.pdf", "%PDF-1.4 x")
    try folder.write(".hidden", Self.line)
    try pack("python3", ["-m", "zipfile", "-c", "all.zip", "a.jsonl", "b.pdf", ".hidden"])
    let found = try outcomes(folder.path + "/all.zip")
    #expect(
      found.map { $0.file.split(separator: "/").suffix(2).joined(separator: "/") } == [
        "all.zip/a.jsonl", "all.zip/b.pdf",
      ])
    let error = #expect(throws: IngestError.self) { try found.last?.contents.get() }
    #expect(error?.reason.hasPrefix("a PDF document") == true)
  }

  @Test func aBombIsRefused() throws {
    try folder.write("a.txt", String(repeating: "0", count: 60_000_000))
    try pack("gzip", ["a.txt"])
    let error = #expect(throws: IngestError.self) {
      try outcomes(folder.path + "/a.txt.gz").first?.contents.get()
    }
    #expect(error == .tooCompressed(ratio: 250, file: folder.path + "/a.txt.gz"))
  }

  @Test func aDamagedFileIsRefusedAndWhatCameBeforeIsKept() throws {
    try folder.write("a.jsonl", String(repeating: Self.line, count: 2000))
    try pack("gzip", ["a.jsonl"])
    let url = URL(fileURLWithPath: folder.path + "/a.jsonl.gz")
    try Data(contentsOf: url).dropLast(30).write(to: url)
    let found = try outcomes(url.path)
    #expect(!found.isEmpty)
    let error = #expect(throws: IngestError.self) { try found.last?.contents.get() }
    if case .damagedArchive = error {} else { Issue.record("\(String(describing: error))") }
  }

  @Test(arguments: [
    (
      "passwd",
      "root:x:0:0:root:/root:/bin/sh\nbin:x:1:1:bin:/bin:/bin/no\nsys:x:3:3:sys:/dev:/bin/no\n",
      "a table of values"
    ),
    (
      "log", "2023-07-31T16:04:00Z a: b\n2023-07-31T16:05:00Z c: d\n2023-07-31T16:06:00Z e\n",
      "a log"
    ),
    ("conf", "[main]\nname = x\nother = y\n# note\n", "a configuration file"),
    (
      "config", "auto-reload no\nrefresh-on-startup no\n# a\nbind-key j down\n",
      "a configuration file"
    ),
    ("history", "Korea\nPoland K2\nset auto-reload\n", "a list of words"),
    ("run", "#!/bin/sh\necho hello\n", "a script"),
    ("x.c", "int main(void) {\n  return 0;\n}\nint x;\n", "source code"),
  ])
  func textThatIsNoArticleIsRefusedByItsName(_ name: String, _ text: String, _ kind: String) throws
  {
    try folder.write(name, text)
    let path = folder.path + "/" + name
    #expect(throws: IngestError.otherText(kind: kind, file: path)) {
      try outcomes(path).first?.contents.get()
    }
  }

  @Test func whatIsNotTextIsNamed() {
    let office =
      [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [19, 0, 0, 0]
      + Array("[Content_Types].xml".utf8)
    #expect(BinarySignature.kind(of: office) == "an office document")
    #expect(BinarySignature.kind(of: Array("ID3\u{4}".utf8)) == "an audio file")
    #expect(BinarySignature.kind(of: [0, 0, 0, 24] + Array("ftypisom".utf8)) == "a video")
    #expect(BinarySignature.kind(of: [0x7F, 0x45, 0x4C, 0x46]) == "a program")
  }
}
