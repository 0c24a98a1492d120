import ReaderModel

extension Kind {
  /// The number of a counted kind in the archive; 0, which no row has, for others.
  var code: Int64 { traits.facet?.code ?? 0 }

  /// The letter of a counted kind in the search index; empty for others.
  var letter: String { traits.facet?.letter ?? "" }
}
