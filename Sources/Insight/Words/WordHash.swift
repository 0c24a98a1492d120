import Text

/// How a word ends, for words that no list has.
enum WordEnding: Sendable {
  case ed, ing, ly, other
}

/// The hash by which the lists are asked: of the word in small letters, with a straight apostrophe.
enum WordHash {
  static func hash(_ word: String) -> UInt64 { hash(Array(word.utf8)[...]) }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a.start
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      {
        hash = FNV1a.adding(UInt8(ascii: "'"), to: hash)
        index += 3
        continue
      }
      hash = FNV1a.adding(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
      index += 1
    }
    return hash
  }

  /// How a word of five letters or more in small letters ends.
  static func ending(_ bytes: ArraySlice<UInt8>) -> WordEnding {
    guard bytes.count >= 5, let first = bytes.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A,
      !bytes.contains(UInt8(ascii: "-"))
    else {
      return .other
    }
    let tail = (bytes[bytes.endIndex - 3], bytes[bytes.endIndex - 2], bytes[bytes.endIndex - 1])
    if first < 0x61 {
      return tail.1 == UInt8(ascii: "l") && tail.2 == UInt8(ascii: "y") ? .ly : .other
    }
    switch tail {
    case (_, UInt8(ascii: "e"), UInt8(ascii: "d")): return .ed
    case (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g")): return .ing
    case (_, UInt8(ascii: "l"), UInt8(ascii: "y")): return .ly
    default: return .other
    }
  }
}
