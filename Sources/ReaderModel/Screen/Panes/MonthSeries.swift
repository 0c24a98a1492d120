/// The articles of each month between the first and the last one of a result.
struct MonthSeries {
  /// The counts in the order of time; nil if there are fewer than three months.
  let counts: [Int]?

  /// The most months; dates of old texts may be centuries apart.
  private static let longest = 1200

  /// The series of months, as facets.
  init(_ months: [Facet]) {
    var articles: [Int: Int] = [:]
    for month in months {
      if let number = Self.number(month.name) { articles[number] = month.articles }
    }
    guard let last = articles.keys.max(), let first = articles.keys.min(), last - first > 1 else {
      counts = nil
      return
    }
    counts = (max(first, last - Self.longest + 1)...last).map { articles[$0] ?? 0 }
  }

  /// Months since the year 0, of `2023-07`.
  private static func number(_ name: String) -> Int? {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (0...9999).contains(parts[0]) else { return nil }
    return parts[0] * 12 + parts[1] - 1
  }
}
