import ReaderModel

/// How many articles of a result have each value, for all kinds at once.
struct FacetTally: Sendable {
  /// Indexed by a facet's ordinal, which is its `id` without the four bits of the kind. A cell has
  /// the kind in its lowest four bits and the count above. A million articles have some hundred
  /// thousand values, so this takes 1 to 2 MB.
  private var cells: [UInt32] = []

  /// Counts the values of one article: `facets` of its row in `article_facets`, LEB128.
  mutating func count(_ record: UnsafeRawBufferPointer) {
    var index = 0
    while let ordinal = count(record, from: &index) {
      // Damaged records may hold any number.
      guard ordinal < 1 << 28 else { return }
      let size = max(ordinal + 1, cells.count * 2, 1024)
      cells += [UInt32](repeating: 0, count: size - cells.count)
    }
  }

  /// Counts from `index` on. Returns the first ordinal without a cell, or nil at the end.
  private mutating func count(_ record: UnsafeRawBufferPointer, from index: inout Int) -> Int? {
    cells.withUnsafeMutableBufferPointer { cells in
      var start = index
      var (id, shift): (UInt, UInt) = (0, 0)
      for position in start..<record.count {
        let byte = record[position]
        id |= UInt(byte & 0x7F) &<< shift
        shift += 7
        guard byte < 0x80 else { continue }
        let ordinal = Int(id >> 4)
        guard ordinal < cells.count else {
          index = start
          return ordinal
        }
        cells[ordinal] = (cells[ordinal] | UInt32(id & 15)) &+ 16
        (id, shift) = (0, 0)
        start = position + 1
      }
      return nil
    }
  }

  /// The number of articles with the facet of that `id`.
  subscript(id: Int64) -> Int {
    let ordinal = Int(id >> 4)
    return cells.indices.contains(ordinal) ? Int(cells[ordinal] >> 4) : 0
  }

  /// The number of values of `kind` that some article has.
  func count(_ kind: Facet.Kind) -> Int {
    let code = UInt32(kind.code)
    return cells.count { $0 >= 16 && $0 & 15 == code }
  }

  /// The values of `kind` that most articles have, at most `limit`, most first.
  func most(_ kind: Facet.Kind, limit: Int) -> [Int64] {
    var best = RankedFacets(limit: limit)
    let code = kind.code
    for (ordinal, cell) in cells.enumerated() where cell >= 16 && cell & 15 == UInt32(code) {
      best.insert(Int64(ordinal) << 4 | code, articles: Int(cell >> 4))
    }
    return best.ids
  }
}

/// Keeps the `limit` facets with the most articles; of equals, the older ones.
struct RankedFacets {
  let limit: Int
  private var ranked: [(id: Int64, articles: Int)] = []

  init(limit: Int) { self.limit = limit }

  /// The most first.
  var ids: [Int64] { ranked.map(\.id) }

  mutating func insert(_ id: Int64, articles: Int) {
    if ranked.count == limit, let last = ranked.last, (articles, last.id) <= (last.articles, id) {
      return
    }
    let place = ranked.firstIndex { ($0.articles, id) < (articles, $0.id) } ?? ranked.count
    ranked.insert((id, articles), at: place)
    if ranked.count > limit { ranked.removeLast() }
  }
}
