extension String {
  /// A copy with every `part` replaced by `other`, from left to right.
  func replacingAll(_ part: String, with other: String) -> String {
    guard !part.isEmpty, utf8.count >= part.utf8.count, place(of: part) != nil else { return self }
    return split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
