/// Splits text into lower-case words, to be compared with a ``PhraseSet``.
enum WordSplitter {
  /// The runs of letters and digits in `text`, in lower case; `don't` becomes `dont`.
  static func words(of text: some StringProtocol) -> [String] {
    if let words = text.utf8.withContiguousStorageIfAvailable(words) { return words }
    return Array(text.utf8).withUnsafeBufferPointer(words)
  }

  /// The words of valid UTF-8.
  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var index = 0
    func end() {
      if word.isEmpty { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case UInt8(ascii: "'"): break
        default: end()
        }
        index += 1
      } else {
        let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, bytes.count - index)
        let scalar = bytes[index..<index + length]
        if !append(scalar, to: &word) { end() }
        index += length
      }
    }
    end()
    return words
  }

  /// Appends a letter or digit beyond ASCII in lower case; returns false for anything else but an
  /// apostrophe.
  private static func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to word: inout [UInt8]
  ) -> Bool {
    // Syllables of Hangul and ideographs are letters without case.
    if let lead = bytes.first, (0xE4...0xED).contains(lead), isSyllable(bytes) {
      word.append(contentsOf: bytes)
      return true
    }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    if scalar == "’" { return true }
    guard isLetter(scalar) else { return false }
    if scalar.properties.changesWhenLowercased {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      word.append(contentsOf: bytes)
    }
    return true
  }

  /// Whether the letter is one of U+4E00 to U+9FFF or U+AC00 to U+D7A3.
  private static func isSyllable(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let value = bytes.reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
    return (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xC0 { return scalar == "ª" || scalar == "º" }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
