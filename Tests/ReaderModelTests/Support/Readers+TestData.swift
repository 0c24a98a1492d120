@testable import Ingest
@testable import ReaderModel

extension PageDump {
  /// The page read with the lists of the repository.
  init(_ text: String) { self.init(text, TestData.lexicon) }
}

extension DateReader {
  /// The line read with the lists of the repository.
  init(_ line: String) { self.init(line, TestData.calendar) }
}
