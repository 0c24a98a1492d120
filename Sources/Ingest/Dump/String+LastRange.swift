extension String {
  /// The last place of `piece`, compared by bytes; nil if it does not occur.
  func lastRange(of piece: String) -> Range<Index>? {
    let wanted = Array(piece.utf8)
    let found = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var start = bytes.count - wanted.count
      while start >= 0, !wanted.isEmpty {
        if bytes[start] == wanted[0], bytes[start..<start + wanted.count].elementsEqual(wanted) {
          return start
        }
        start -= 1
      }
      return nil
    }
    guard let found else { return ranges(of: piece).last }
    return found.map {
      utf8.index(startIndex, offsetBy: $0)..<utf8.index(startIndex, offsetBy: $0 + wanted.count)
    }
  }
}
