extension Schema {
  /// The last migrations of earlier versions; see ``ArchiveVersion/hasRecords``.
  static let earlier = ["1 articles", "2 rulings", "3 records"]

  /// From here on annotations may have insights, which earlier versions can't read; no table changes.
  static let insights = "10 insights"
}
