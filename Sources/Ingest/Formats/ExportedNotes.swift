import ReaderModel

/// The notes of an exported article.
///
/// A note is a text of its own, so a bad member of one costs nothing else: a place that does not fit
/// is left out, as the quote finds it again, and so is a note without a text.
struct ExportedNotes {
  /// The most notes to read.
  private static let most = 1000
  /// Times in milliseconds since 1970 of the years 1970 to 9999.
  private static let times = 0...253_402_300_799_999

  let notes: [Note]

  /// The notes in the member of an object.
  init(_ list: Any?) {
    var times: Set<Int64> = []
    notes = (list as? [Any] ?? []).prefix(Self.most).enumerated().compactMap { index, member in
      guard let object = member as? [String: Any],
        let text = (object["text"] as? String).flatMap(Note.text)
      else { return nil }
      var made = Self.time(object["made"]) ?? Int64(index)
      while !times.insert(made).inserted { made += 1 }
      return Note(
        id: 0, article: Article.ID(rawValue: ""), text: text, passage: Self.passage(object),
        made: made, changed: max(made, Self.time(object["changed"]) ?? made))
    }
  }

  private static func time(_ value: Any?) -> Int64? {
    (value as? Int).flatMap { times.contains($0) ? Int64($0) : nil }
  }

  private static func passage(_ object: [String: Any]) -> Passage? {
    guard let quote = (object["quote"] as? String).map(Passage.trimmed), !quote.isEmpty else {
      return nil
    }
    guard let start = object["start"] as? Int, let end = object["end"] as? Int, start >= 0,
      end > start, end - start <= Passage.longestQuote
    else { return Passage(quote: quote) }
    return Passage(quote: quote, range: start..<end)
  }
}
