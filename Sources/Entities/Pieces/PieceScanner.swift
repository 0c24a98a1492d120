import ReaderModel

/// Cuts UTF-8 into pieces, byte by byte.
///
/// Letters are ASCII letters and everything beyond ASCII that is not known as a mark or a space:
/// general punctuation (U+2000–U+206F), Latin-1 signs (U+00A0–U+00BF), minus, CJK and full-width
/// punctuation. Ill-formed bytes count as letters.
struct PieceScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  private enum Role {
    case letter, digit, mark, space, newline
  }

  /// All pieces, in order.
  func pieces() -> [Piece] {
    var found: [Piece] = []
    found.reserveCapacity(bytes.count / 4)
    var gap = Piece.Gap.paragraph
    var at = 0
    while at < bytes.count {
      let (role, length) = role(at: at)
      switch role {
      case .space:
        if gap == .none { gap = .space }
        at += length
      case .newline:
        gap = gap == .line || gap == .paragraph ? .paragraph : .line
        at += length
      case .mark:
        found.append(piece(.mark, at..<at + length, gap))
        gap = .none
        at += length
      case .letter, .digit:
        let end = endOfRun(of: role, from: at + length, lead: bytes[at])
        found.append(piece(role == .digit ? .number : .word, at..<end, gap))
        gap = .none
        at = end
      }
    }
    return found
  }

  private func endOfRun(of role: Role, from start: Int, lead: UInt8) -> Int {
    var end = start
    while end < bytes.count {
      let next = self.role(at: end)
      guard next.0 == role, role != .letter || !changesScript(at: end, behind: lead) else { break }
      end += next.length
    }
    return end
  }

  /// Between Latin letters and Hangul: `II` + `는`.
  private func changesScript(at index: Int, behind lead: UInt8) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (0xEA...0xED).contains(lead) }
    return lead < 0x80 && (0xEA...0xED).contains(byte) && bytes[index - 1] < 0x80
  }

  private func piece(_ kind: Piece.Kind, _ range: Range<Int>, _ gap: Piece.Gap) -> Piece {
    var hash = PieceHash()
    for index in range { hash.add(bytes[index]) }
    return Piece(
      start: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound), kind: kind, gap: gap,
      isCapital: kind == .word && isCapital(range), hash: hash.value)
  }

  /// ASCII, Latin-1 (À–Þ), Latin Extended-A (even code points, nearly all of them capitals) and
  /// Cyrillic (Ѐ–Я, Ґ).
  private func isCapital(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    guard first >= 0x80 else { return first &- 0x41 < 26 }
    guard range.count > 1 else { return false }
    let second = bytes[range.lowerBound + 1]
    switch first {
    case 0xC3: return second >= 0x80 && second <= 0x9E
    case 0xC4: return second & 1 == (second < 0xB9 ? 0 : 1)
    case 0xC5: return second & 1 == (second < 0x8A || second >= 0xB9 ? 1 : 0)
    case 0xD0: return second < 0xB0
    case 0xD2: return second == 0x90
    default: return false
    }
  }

  @inline(__always)
  private func role(at index: Int) -> (Role, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if (byte | 0x20) &- 0x61 < 26 { return (.letter, 1) }
      if byte &- 0x30 < 10 { return (.digit, 1) }
      if byte == 0x0A { return (.newline, 1) }
      return (byte <= 0x20 || byte == 0x7F ? .space : .mark, 1)
    }
    return roleBeyondASCII(at: index)
  }

  private func roleBeyondASCII(at index: Int) -> (Role, length: Int) {
    let byte = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xC2, 0xA1...0xBF, _): return (.mark, 2)
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return (.space, 3)
    case (0xE2, 0x80, 0x90...0xBF), (0xE2, 0x81, 0x80...0xAF), (0xE2, 0x88, 0x92),
      (0xE3, 0x80, 0x81...0xBF), (0xEF, 0xBC, 0x80...0xBF):
      return (.mark, 3)
    default: return (.letter, 1)
    }
  }
}
