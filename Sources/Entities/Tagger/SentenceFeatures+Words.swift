/// The features that a word has by itself, by where it stands.
extension SentenceFeatures {
  /// No word has more of them in one place.
  static let mostOfWord = 24

  /// Writes what `form` says of the token that sees it as `role`.
  @inline(__always)
  static func write(_ form: WordForm, as role: WordRoles.Role, to sink: inout FeatureSink) {
    switch role {
    case .here: writeHere(form, to: &sink)
    case .before:
      sink.add(4, form.lower)
      sink.add(10, form.suffixes[2])
      sink.add(12, form.prefixes[2])
      sink.add(22, form.shortShape)
      for size in 0..<4 { sink.add(44 + UInt64(size), UInt64(form.clusters[size])) }
    case .after:
      sink.add(6, form.lower)
      sink.add(11, form.suffixes[2])
      sink.add(13, form.prefixes[2])
      sink.add(23, form.shortShape)
      for size in 0..<4 { sink.add(48 + UInt64(size), UInt64(form.clusters[size])) }
    case .twoBefore:
      sink.add(3, form.lower)
      for size in 0..<3 { sink.add(52 + UInt64(size), UInt64(form.clusters[size])) }
    case .twoAfter:
      sink.add(7, form.lower)
      for size in 0..<3 { sink.add(55 + UInt64(size), UInt64(form.clusters[size])) }
    }
  }

  @inline(__always)
  private static func writeHere(_ form: WordForm, to sink: inout FeatureSink) {
    sink.add(1, 0)
    sink.add(2, form.exact)
    sink.add(5, form.lower)
    for length in 0..<4 {
      sink.add(8, form.prefixes[length])
      sink.add(9, form.suffixes[length])
    }
    sink.add(20, form.shape)
    sink.add(21, form.shortShape)
    for size in 0..<4 { sink.add(40 + UInt64(size), UInt64(form.clusters[size])) }
    sink.add(65, UInt64(form.clusters[1]), form.shape)
  }
}
