import ArgumentParser
import Foundation
import Insight
import ReaderModel

/// `tuireader annotate`: annotates text from standard input, without an archive.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotate text from the standard input and print JSON; needs no archive.",
    discussion: """
      Offsets count the UTF-8 bytes of the text as it came. With --jsonl, every line is an object \
      with "text" and, if known, "id" and "published" (2023-07-31).
      """)

  @Flag(help: "Read an object a line and print a line for each.") var jsonl = false

  func run() throws {
    let extractor = try InsightExtractor(dataFolder: DataFolder.locate())
    var output = StandardStream.output()
    let rejected =
      jsonl
      ? try annotateLines(extractor, to: &output)
      : try annotateText(extractor, to: &output)
    try output.flush()
    if rejected { throw ExitStatus.incomplete }
  }

  private func annotateText(
    _ extractor: InsightExtractor, to output: inout StandardStream
  ) throws -> Bool {
    let bytes: Data?
    do {
      bytes = try FileHandle.standardInput.readToEnd()
    } catch {
      throw CommandFailure("the standard input can't be read; give it a text: annotate < FILE")
    }
    guard let text = String(data: bytes ?? Data(), encoding: .utf8) else {
      throw CommandFailure("the standard input is not UTF-8 text; convert it with iconv first")
    }
    let members = ArticleJSON.annotation(
      extractor.annotation(of: ParsedArticle(verbatim: text)))
    try output.write(line: JSONValue.object(members).line)
    return false
  }

  /// Annotates each line; reports rejected ones on standard error and returns whether there were
  /// any.
  private func annotateLines(
    _ extractor: InsightExtractor, to output: inout StandardStream
  ) throws -> Bool {
    var errors = StandardStream.errors()
    var number = 0
    var isRejected = false
    let decoder = JSONDecoder()
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let request = try? decoder.decode(Request.self, from: Data(line.utf8)) else {
        try errors.write(line: "line \(number): no JSON object with a \"text\"; passed over")
        isRejected = true
        continue
      }
      let article = ParsedArticle(
        verbatim: request.text, published: PublicationDate(isoDay: request.published ?? ""))
      let members =
        [JSONValue.Member("id", .text(request.id))]
        + ArticleJSON.annotation(extractor.annotation(of: article))
      try output.write(line: JSONValue.object(members).line)
    }
    try errors.flush()
    return isRejected
  }
}

/// A line of the input.
private struct Request: Decodable {
  var id: String?
  var text: String
  var published: String?

  private enum CodingKeys: String, CodingKey { case id, text, published }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    published = try? values.decodeIfPresent(String.self, forKey: .published)
    if let name = try? values.decodeIfPresent(String.self, forKey: .id) {
      id = name
    } else {
      id = try values.decodeIfPresent(Int.self, forKey: .id).map(String.init)
    }
  }
}
