/// A part of the program that reads bytes which anybody may have written.
///
/// `make fuzz` gives it bytes without end; the tests give it the corpus beside it.
protocol FuzzTarget: Sendable {
  /// The folder of its corpus.
  static var name: String { get }

  init() throws

  /// Reads `bytes`; throws ``Broken`` when a promise is broken. A crash breaks one too.
  func run(_ bytes: [UInt8]) throws
}

/// A promise that some bytes broke.
struct Broken: Error, CustomStringConvertible {
  let description: String
}

/// Throws ``Broken`` unless `holds`.
func promise(_ holds: Bool, _ sentence: @autoclosure () -> String) throws {
  if !holds { throw Broken(description: sentence()) }
}

/// All targets.
enum FuzzTargets {
  static let all: [any FuzzTarget.Type] = [
    PageTarget.self, HTMLTarget.self, JSONLinesTarget.self, DecoderTarget.self, QueryTarget.self,
    TerminalTextTarget.self, RecordTarget.self, DataFilesTarget.self, SearchWordsTarget.self,
    DateTarget.self, ExtractorTarget.self, IndexTarget.self, FeedTarget.self, OPMLTarget.self,
    MailTarget.self, MarkdownTarget.self, NewsboatTarget.self, HeadersTarget.self, KeysTarget.self,
    InsightTarget.self,
    NotesTarget.self, ConfigurationTarget.self,
  ]

  /// Their names.
  static var names: [String] { all.map { $0.name } }
}
