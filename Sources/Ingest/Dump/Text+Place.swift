extension StringProtocol {
  /// The first place of `piece`, compared by bytes; nil if it does not occur.
  func place(of piece: String) -> Range<Index>? {
    offset(of: piece) { bytes, wanted in
      var start = 0
      while start + wanted.count <= bytes.count {
        if isFound(wanted, in: bytes, at: start) { return start }
        start += 1
      }
      return nil
    }
  }

  /// The last place of `piece`, compared by bytes; nil if it does not occur.
  func lastPlace(of piece: String) -> Range<Index>? {
    offset(of: piece) { bytes, wanted in
      var start = bytes.count - wanted.count
      while start >= 0 {
        if isFound(wanted, in: bytes, at: start) { return start }
        start -= 1
      }
      return nil
    }
  }

  private func offset(
    of piece: String,
    _ search: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Int?
  ) -> Range<Index>? {
    var piece = piece
    let count = piece.utf8.count
    let found = piece.withUTF8 { wanted -> Int? in
      if wanted.isEmpty { return nil }
      return utf8.withContiguousStorageIfAvailable { search($0, wanted) }
        ?? Array(utf8).withUnsafeBufferPointer { search($0, wanted) }
    }
    return found.map {
      utf8.index(startIndex, offsetBy: $0)..<utf8.index(startIndex, offsetBy: $0 + count)
    }
  }
}

private func isFound(
  _ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
) -> Bool {
  guard bytes[start] == wanted[0] else { return false }
  for offset in 1..<max(1, wanted.count) where bytes[start + offset] != wanted[offset] {
    return false
  }
  return true
}
