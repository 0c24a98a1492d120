import Text

/// Names of tags. Two names that differ only in case, accents or punctuation are one tag.
package enum Tag {
  /// The longest name, in bytes.
  package static let longestName = 100

  /// `text` as a name: one line without blanks around it, cut at ``longestName`` bytes; nil if it has
  /// no letter or digit.
  package static func name(_ text: String) -> String? {
    // A comma separates names where several are typed.
    let name = text.replacing(",", with: " ").oneLine(atMost: longestName)
    return key(name).isEmpty ? nil : name
  }

  /// Whether a name is too long to be kept whole.
  package static func isTooLong(_ text: String) -> Bool {
    let line = text.replacing(",", with: " ").oneLine(atMost: longestName + 4)
    return line.utf8.count > longestName
  }

  /// What equal names share; empty for a name without letters and digits.
  package static func key(_ name: String) -> String { FacetKey.squashed(name) }
}

extension String {
  /// The text as one line with single spaces, cut between characters at `limit` bytes.
  func oneLine(atMost limit: Int) -> String {
    var line = ""
    // No word that fits lies behind many times the limit.
    for word in utf8Prefix(64 * limit).split(whereSeparator: \.isWhitespace) {
      for character in line.isEmpty ? word : " " + word {
        guard line.utf8.count + character.utf8.count <= limit else {
          return line.last == " " ? String(line.dropLast()) : line
        }
        line.append(character)
      }
    }
    return line
  }

  /// The beginning of the text that fits into `limit` bytes; cuts between Unicode scalars.
  func utf8Prefix(_ limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(startIndex, offsetBy: limit)
    while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
