/// Cuts text into lower-case words for comparison with a ``PhraseSet``.
enum WordSplitter {
  /// The runs of letters and digits in `text`, in lower case; apostrophes within words vanish.
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        word.append(contentsOf: lowered(scalar))
      } else if scalar != "'" && scalar != "’" && !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: scalar == "ª" || scalar == "º"
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x41...0x5A: String.UnicodeScalarView([Unicode.Scalar(UInt8(scalar.value) + 32)])
    case 0..<0x80: String.UnicodeScalarView([scalar])
    default: scalar.properties.lowercaseMapping.unicodeScalars
    }
  }
}
