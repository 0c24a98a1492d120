/// A designator that was typed as two words, as in `K 9`.
///
/// Up to two capitals and three signs make a model, which is meant for sure: it becomes the word `K-9`.
/// With longer or lower-case letters (`div 12`) the words may mean something else, so that articles
/// with both of them, apart, are found as well.
struct SpacedDesignator: Equatable {
  let letters: String
  let digits: String

  /// Nil unless two words side by side make a designator.
  init?(_ first: Filter, _ second: Filter) {
    guard case .word(let letters) = first, case .word(let digits) = second,
      (1...4).contains(letters.utf8.count), letters.allSatisfy({ $0.isASCII && $0.isLetter }),
      let start = digits.utf8.first, (0x30...0x39).contains(start), digits.utf8.count <= 6,
      digits.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    self.letters = letters
    self.digits = digits
  }

  /// Nil unless ``filter`` made `filter`, with the words apart in it.
  init?(_ filter: Filter) {
    guard case .or(let branches) = filter, branches.count == 2, case .and(let words) = branches[1],
      words.count == 2, let designator = SpacedDesignator(words[0], words[1]),
      designator.filter == filter
    else { return nil }
    self = designator
  }

  /// The designator as it is typed.
  var text: String { "\(letters) \(digits)" }

  /// What it asks for.
  var filter: Filter {
    let joined = Filter.word("\(letters)-\(digits)")
    let isModel =
      letters.utf8.count <= 2 && digits.utf8.count <= 3 && letters.allSatisfy(\.isUppercase)
    return isModel ? joined : .or([joined, .and([.word(letters), .word(digits)])])
  }

  /// `parts` with each two words side by side that make a designator replaced by it.
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
