/// A segment of an FTS5 index: words in order, on leaf pages.
///
/// Source: the comments "Structure Records" and "Segment leaves" of
/// https://sqlite.org/src/file/ext/fts5/fts5_index.c; see ``FTS5Form``.
struct IndexSegment {
  let id: Int64
  /// Its first page; earlier ones were merged into another segment.
  let first: Int64

  /// The segments in a structure record; nil if its format is unknown.
  static func all(_ record: [UInt8]) -> [IndexSegment]? {
    // After the cookie of four bytes, a later format has FF, which can't begin a number of levels.
    guard record.count > 4, record[4] != 0xFF else { return nil }
    var place = 4
    func next() -> Int? {
      SQLiteVarint.read(record, &place, before: record.count).flatMap { Int(exactly: $0) }
    }
    guard let levels = next(), let count = next(), next() != nil, levels >= 0 else { return nil }
    var segments: [IndexSegment] = []
    for _ in 0..<levels {
      guard next() != nil, let size = next(), size >= 0 else { return nil }
      for _ in 0..<size {
        guard let id = next(), let first = next(), let last = next(), id > 0, first > 0,
          last >= first
        else { return nil }
        segments.append(IndexSegment(id: Int64(id), first: Int64(first)))
      }
    }
    return segments.count == count && place == record.count ? segments : nil
  }

  /// The page's row ID in `…_data`.
  func key(ofPage page: Int64) -> Int64 { id << 37 | max(page, first) }

  /// Calls `body` with the words of a page, in order, until it returns false.
  ///
  /// Returns false if the page's format is unknown; `body` may have been called before.
  static func forEachWord(on page: [UInt8], _ body: (_ word: [UInt8]) -> Bool) -> Bool {
    guard page.count >= 4 else { return false }
    let end = Int(page[2]) << 8 | Int(page[3])
    guard end >= 4, end <= page.count else { return false }
    var (listed, start) = (end, 0)
    var word: [UInt8] = []
    while listed < page.count {
      let isFirst = start == 0
      guard let step = SQLiteVarint.read(page, &listed, before: page.count), step > 0,
        step < end - start
      else { return false }
      start += Int(step)
      var place = start
      var kept: Int64 = 0
      if !isFirst {
        guard let shared = SQLiteVarint.read(page, &place, before: end) else { return false }
        kept = shared
      }
      guard let added = SQLiteVarint.read(page, &place, before: end), added >= 0,
        added <= end - place, kept >= 0, kept <= word.count
      else { return false }
      word.removeSubrange(Int(kept)...)
      word += page[place..<place + Int(added)]
      guard body(word) else { return true }
    }
    return true
  }
}
