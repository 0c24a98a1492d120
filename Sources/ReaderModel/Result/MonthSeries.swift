/// The articles of each month from the first to the last one of a result, without gaps.
package struct MonthSeries {
  /// The months in the order of time, as `2023-07`, with their articles.
  package let months: [(name: String, articles: Int)]

  /// The numbers of articles.
  package var counts: [Int] { months.map(\.articles) }

  /// The most months; dates of old texts may be centuries apart.
  private static let longest = 1200

  /// The series of months that articles have, as facets in any order.
  package init(_ facets: [Facet]) {
    var articles: [Int: Int] = [:]
    for month in facets {
      if let number = Self.number(month.name) { articles[number] = month.articles }
    }
    guard let last = articles.keys.max(), let first = articles.keys.min() else {
      months = []
      return
    }
    months = (max(first, last - Self.longest + 1)...last).map {
      (Self.name($0), articles[$0] ?? 0)
    }
  }

  /// Months since the year 0, of `2023-07`.
  private static func number(_ name: String) -> Int? {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (0...9999).contains(parts[0]) else { return nil }
    return parts[0] * 12 + parts[1] - 1
  }

  private static func name(_ number: Int) -> String {
    String(
      CivilDate(year: number / 12, month: number % 12 + 1, day: 1)?.description.prefix(7) ?? "")
  }
}
