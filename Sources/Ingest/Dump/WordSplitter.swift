/// Splits text into lower-case words, to be compared with a ``PhraseSet``.
enum WordSplitter {
  /// The runs of letters and digits in `text`, in lower case; `don't` becomes `dont`.
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        append(scalar, to: &word)
      } else if scalar != "'" && scalar != "’" && !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: scalar == "ª" || scalar == "º"
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Appends the scalar in lower case, in place.
  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    switch scalar.value {
    case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
    case 0..<0x80: word.unicodeScalars.append(scalar)
    default: word += scalar.properties.lowercaseMapping
    }
  }
}
