/// A designator typed as two words: `K 9`.
///
/// Up to two capitals and three digits are certainly a model and become the word `K-9`. Longer or
/// lower-case letters (`div 12`) may mean something else, so the filter also matches both words
/// apart.
struct SpacedDesignator: Equatable {
  let letters: String
  let digits: String

  /// Returns nil unless the two words make a designator.
  init?(_ first: Filter, _ second: Filter) {
    guard case .word(let letters) = first, case .word(let digits) = second,
      (1...4).contains(letters.utf8.count), letters.allSatisfy({ $0.isASCII && $0.isLetter }),
      let start = digits.utf8.first, (0x30...0x39).contains(start), digits.utf8.count <= 6,
      digits.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    self.letters = letters
    self.digits = digits
  }

  /// Returns nil unless `filter` is the ``filter`` of a designator that also matches the words
  /// apart.
  init?(_ filter: Filter) {
    guard case .or(let branches) = filter, branches.count == 2, case .and(let words) = branches[1],
      words.count == 2, let designator = SpacedDesignator(words[0], words[1]),
      designator.filter == filter
    else { return nil }
    self = designator
  }

  /// The designator as typed.
  var text: String { "\(letters) \(digits)" }

  /// The filter for it.
  var filter: Filter {
    let joined = Filter.word("\(letters)-\(digits)")
    let isModel =
      letters.utf8.count <= 2 && digits.utf8.count <= 3 && letters.allSatisfy(\.isUppercase)
    return isModel ? joined : .or([joined, .and([.word(letters), .word(digits)])])
  }

  /// Replaces adjacent words in `parts` that make a designator.
  static func joining(_ parts: [Filter]) -> [Filter] {
    var joined: [Filter] = []
    var rest = parts[...]
    while let part = rest.popFirst() {
      if let next = rest.first, let designator = SpacedDesignator(part, next) {
        joined.append(designator.filter)
        rest.removeFirst()
      } else {
        joined.append(part)
      }
    }
    return joined
  }
}
