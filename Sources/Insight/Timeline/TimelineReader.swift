import Entities
import ReaderModel

/// Gathers the dated sentences of an article.
struct TimelineReader {
  /// Entries of an article at most.
  private static let longest = 500

  private(set) var entries: [TimelineEntry] = []
  /// The day of publication; nil if unknown.
  private let published: String?

  init(_ article: ParsedArticle) { published = article.published.day?.description }

  /// Adds the dates of a sentence; those before the publication are of the past.
  mutating func add(_ sentence: ReadSentence, _ frames: [SpeechFrame]) {
    var last: Int32 = -1
    for word in sentence.words where entries.count < Self.longest {
      let number = sentence.field.dateOfWord[word]
      guard number >= 0, number != last else { continue }
      last = number
      guard let date = sentence.field.dates[Int(number)].value,
        !entries.contains(where: { $0.date == date && $0.sentence == sentence.span })
      else { continue }
      entries.append(
        TimelineEntry(
          date: date, isPlanned: isPlanned(date, sentence), sentence: sentence.span))
    }
  }

  /// Whether the date begins after the publication; without one, whether the sentence says `will`.
  private func isPlanned(_ date: String, _ sentence: ReadSentence) -> Bool {
    guard let published else {
      return sentence.chunks.contains {
        $0.kind == .verb && ($0.verb.mood == .future || $0.verb.isDue)
      }
    }
    let first = date.prefix { $0 != "/" }
    return first > published.prefix(first.count)
  }

  /// The entries by date, those of the past first.
  func finished() -> [TimelineEntry] {
    entries.enumerated().sorted { a, b in
      if a.element.isPlanned != b.element.isPlanned { return !a.element.isPlanned }
      return (a.element.date, a.offset) < (b.element.date, b.offset)
    }.map(\.element)
  }
}
