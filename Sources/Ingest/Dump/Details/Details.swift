import ReaderModel

/// What a byline or date line says: who wrote the article, when, and where it appeared.
struct Details: Equatable, Sendable {
  /// A date with its meaning.
  struct Stamp: Equatable, Sendable {
    var date: PrintedDate
    /// Whether it dates a later edition.
    var isUpdate: Bool
  }

  var authors: [String] = []
  var stamps: [Stamp] = []
  var source: String?
  /// Whether it has a word like `Published`.
  var isLabelled = false

  /// Whether it announces the date of a later edition on the next line.
  var isUpdateLabel = false

  /// Whether it holds dates only, without a label.
  var isBareDate: Bool { authors.isEmpty && source == nil && !stamps.isEmpty && !isLabelled }
}
