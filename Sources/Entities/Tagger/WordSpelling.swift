/// A word as the tagger spells it: as printed, in lower case without accents, and as kinds of
/// characters.
///
/// Curly quotes, long dashes and the quotes of TeX become plain ones first, what can't be seen
/// (soft hyphens, joiners) is left out, and words are cut after 48 bytes.
struct WordSpelling {
  private static let limit = 48

  /// The word with quotes and dashes in their plain form.
  private(set) var exact: [UInt8] = []
  /// The word in lower case, accents folded, digits as 0.
  private(set) var lower: [UInt8] = []
  /// A letter a character: `X`, `x`, `d`, `k` for letters without case, or the mark itself.
  private(set) var shape: [UInt8] = []

  /// The spelling of no word.
  init() {
    exact.reserveCapacity(Self.limit + 8)
    lower.reserveCapacity(Self.limit + 8)
    shape.reserveCapacity(Self.limit + 8)
  }

  /// The spelling of a word.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init()
    read(bytes)
  }

  /// The hash of ``lower``.
  var lowerHash: UInt64 { FeatureHash.of(lower[...]) }

  /// Spells another word; the memory is kept.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    exact.removeAll(keepingCapacity: true)
    lower.removeAll(keepingCapacity: true)
    shape.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count, exact.count < Self.limit {
      let byte = bytes[index]
      if byte < 0x80 {
        take(byte)
        index += 1
      } else {
        let (scalar, length) = CharacterReader.scalar(in: bytes, at: index)
        take(scalar, bytes: bytes[index..<index + length])
        index += length
      }
    }
    if exact == [UInt8(ascii: "'"), UInt8(ascii: "'")]
      || exact == [UInt8(ascii: "`"), UInt8(ascii: "`")]
    {
      exact = [UInt8(ascii: "\"")]
      lower = exact
      shape = exact
    }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      exact.append(byte)
      lower.append(byte | 0x20)
      shape.append(UInt8(ascii: "X"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      exact.append(byte)
      lower.append(byte)
      shape.append(UInt8(ascii: "x"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      exact.append(byte)
      lower.append(UInt8(ascii: "0"))
      shape.append(UInt8(ascii: "d"))
    default:
      exact.append(byte)
      lower.append(byte)
      shape.append(byte)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar?, bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let scalar else { return }
    switch scalar.value {
    case 0x201C...0x201F, 0xAB, 0xBB: return take(UInt8(ascii: "\""))
    case 0x2026:
      for _ in 0..<3 { take(UInt8(ascii: ".")) }
      return
    case 0x2014, 0x2015:
      for _ in 0..<2 { take(UInt8(ascii: "-")) }
      return
    case 0xFF01...0xFF5E: return take(UInt8(scalar.value - 0xFEE0))
    default: break
    }
    let kind = CharacterClass(beyondASCII: scalar)
    switch kind {
    case .apostrophe: return take(UInt8(ascii: "'"))
    case .hyphen: return take(UInt8(ascii: "-"))
    case .ignorable: return
    case .upper: shape.append(UInt8(ascii: "X"))
    case .lower: shape.append(UInt8(ascii: "x"))
    case .letter: shape.append(UInt8(ascii: "k"))
    case .digit: shape.append(UInt8(ascii: "d"))
    default: shape.append(UInt8(ascii: "?"))
    }
    exact.append(contentsOf: bytes)
    if let plain = TrainedFolding.plain(scalar) {
      lower.append(plain)
    } else if kind == .upper {
      lower.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      lower.append(contentsOf: bytes)
    }
  }
}
