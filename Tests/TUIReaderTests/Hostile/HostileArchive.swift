import Foundation

/// An archive of articles that are hostile in every field, imported by the built program from files
/// with hostile names.
struct HostileArchive {
  let folder: TestFolder
  /// What the import printed.
  let run: MeasuredRun
  var path: String { folder.path + "/a.sqlite" }

  init(_ texts: [String]) throws {
    folder = try TestFolder()
    let files = folder.url.appendingPathComponent("in \u{1B}[31;5;7m")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    let lines = try texts.enumerated().map { try Self.line($0, $1) }
    try Data(lines.joined(separator: "\n").utf8).write(
      to: files.appendingPathComponent("a\u{1B}]0;owned\u{7}.jsonl"))
    for (index, text) in texts.enumerated() {
      let name = Self.fileName(text)
      try Data(Self.page(index, text).utf8).write(
        to: files.appendingPathComponent("\(index)\(name).txt"))
      try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]).write(
        to: files.appendingPathComponent("\(index)\(name).bin"))
    }
    let archive = folder.path + "/a.sqlite"
    run = try MeasuredRun(["--archive", archive, "import", files.path], in: folder)
  }

  /// An article as JSON with `text` in every field.
  private static func line(_ index: Int, _ text: String) throws -> String {
    let fields: [String: Any] = [
      "id": "h\(index)\(text)", "title": "Title \(index) \(text)", "subtitles": [text],
      "source": "S\(text)", "authors": ["Ann \(text) Lee"], "url": "https://example.org/\(text)",
      "language": "en\(text)", "published": "2023-01-02\(text)", "tags": [text],
      "captions": [["text": "Caption \(text)", "credit": text]],
      "text": "Poland and Minister Lee \(text) Jong-sup met.\n\n\(text)\n\nK9 \(text) howitzers.",
    ]
    let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  /// A page as copied from a news site.
  private static func page(_ index: Int, _ text: String) -> String {
    """
    The Example\(text)
    Page \(index) \(text) agreed in Warsaw

    By Ann \(text) Lee
    February 24, 2023 \(text)

    The ministers of Poland and South Korea \(text) met on Friday to speak about howitzers.
    \(text)
    They agreed to meet again next year, \(text) the ministry said in a statement on Friday.
    """
  }

  /// `text` without what no file name can hold, and short enough for one.
  private static func fileName(_ text: String) -> String {
    let bytes = text.utf8.filter { $0 != 0 && $0 != UInt8(ascii: "/") }.prefix(60)
    return String(decoding: bytes, as: UTF8.self)
  }
}
