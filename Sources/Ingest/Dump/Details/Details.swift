import ReaderModel

/// What a line beside the article says about it: who wrote it, when, where it appeared.
struct Details: Equatable, Sendable {
  /// A date and what it is the date of.
  struct Stamp: Equatable, Sendable {
    var date: PrintedDate
    /// The date of a later edition.
    var isUpdate: Bool
  }

  var authors: [String] = []
  var stamps: [Stamp] = []
  var source: String?
  /// A word like `Published` stands there.
  var isLabelled = false

  /// Says that the date on the next line is that of a later edition.
  var isUpdateLabel = false

  /// Says nothing but dates, and doesn't say of what.
  var isBareDate: Bool { authors.isEmpty && source == nil && !stamps.isEmpty && !isLabelled }
}
