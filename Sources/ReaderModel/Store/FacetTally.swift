/// How many articles of a result have each value, of all kinds: made in one walk over the result.
struct FacetTally: Sendable {
  /// By the ordinal of a facet: its `id` without the four bits of the kind. A million articles have
  /// some hundred thousand values, so this takes a megabyte or two.
  private var counts: [UInt32] = []
  private var kinds: [UInt8] = []

  /// Counts the values of one article: `facets` of its row in `article_facets`, LEB128.
  mutating func count(_ record: UnsafeRawBufferPointer) {
    var id = 0
    var shift = 0
    for byte in record {
      id |= Int(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      add(id)
      (id, shift) = (0, 0)
    }
  }

  @inline(__always)
  private mutating func add(_ id: Int) {
    let ordinal = id >> 4
    if ordinal >= counts.count { grow(to: ordinal) }
    guard counts.indices.contains(ordinal) else { return }
    counts[ordinal] &+= 1
    kinds[ordinal] = UInt8(id & 15)
  }

  private mutating func grow(to ordinal: Int) {
    // Damaged records may say anything.
    guard ordinal < 1 << 28 else { return }
    let missing = max(ordinal + 1, counts.count * 2) - counts.count
    counts += [UInt32](repeating: 0, count: missing)
    kinds += [UInt8](repeating: 0, count: missing)
  }

  /// The articles that have the facet of that `id`.
  subscript(id: Int64) -> Int {
    let ordinal = Int(id >> 4)
    return counts.indices.contains(ordinal) ? Int(counts[ordinal]) : 0
  }

  /// The values of `kind` that most articles have, at most `limit`, most first.
  func most(_ kind: Facet.Kind, limit: Int) -> [Int64] {
    var best = RankedFacets(limit: limit)
    for (ordinal, count) in counts.enumerated()
    where count > 0 && kinds[ordinal] == UInt8(kind.code) {
      best.insert(Int64(ordinal) << 4 | kind.code, articles: Int(count))
    }
    return best.ids
  }
}

/// The facets with the most articles among those that it is told of; of equals, the older ones.
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
