import Text

/// A paragraph with the numbers of its links put in, to be wrapped with them.
struct MarkedText {
  /// The paragraph with the numbers.
  private(set) var text = ""
  private let start: Int
  private let end: Int
  private var notes: [(place: Int, note: TextPage.Line.Note)] = []

  /// The paragraph at `range` of `text`; `notes` ascend and are within it.
  init(_ text: String, _ range: Range<Int>, notes: [TextPage.Line.Note]) {
    start = range.lowerBound
    end = range.upperBound
    var from = range.lowerBound
    for note in notes {
      self.text += text.slice(from..<note.offset)
      from = max(from, note.offset)
      self.notes.append((self.text.utf8.count, note))
      self.text += note.text
    }
    self.text += text.slice(from..<range.upperBound)
  }

  /// The range of the original text that is at `range` of ``text``.
  func source(of range: Range<Int>) -> Range<Int> {
    let low = source(of: range.lowerBound)
    return low..<max(low, source(of: range.upperBound))
  }

  /// The notes that begin at `range` of ``text``.
  func notes(in range: Range<Int>) -> [TextPage.Line.Note] {
    if notes.isEmpty { return [] }
    return notes.filter { range.contains($0.place) }.map(\.note)
  }

  private func source(of place: Int) -> Int {
    var inserted = 0
    for (start, note) in notes where start < place {
      inserted += min(note.text.utf8.count, place - start)
    }
    return min(end, start + place - inserted)
  }
}
