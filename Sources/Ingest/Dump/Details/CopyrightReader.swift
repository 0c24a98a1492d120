import ReaderModel
import Text

/// Reads the owner and the year from a copyright line.
struct CopyrightReader: Sendable {
  /// Words of copyright lines that are no part of a name.
  private let legal: Set<String>
  /// `Inc.`, `GmbH`.
  private let companies: [String]
  private let rights: PhraseSet

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList, rights: PhraseSet) throws(ListError) {
    legal = try list.words("legal")
    companies = try list.take("company")
    self.rights = rights
  }

  /// The owner that `line` names: `The Korea Defense Daily`; nil if it names none.
  func owner(in line: String) -> String? {
    var text = line
    for mark in ["©", "ⓒ", "(c)", "(C)", "<", ">", "|", ";", " - ", " – ", "ⓘ", "[", "]", "(", ")"]
    {
      text = text.replacingAll(mark, with: "\n")
    }
    for company in companies { text = text.replacingAll(" \(company)", with: "\n") }
    let pieces = text.split(whereSeparator: { "\n.,:".contains($0) })
    return pieces.lazy.compactMap(owner(inPiece:)).first
  }

  /// The only year in `line`; nil if there is none or more than one.
  static func year(in line: String) -> Int? {
    let years = DateToken.tokens(of: line).filter { token in
      token.digits == 4 && token.number.map { (1900...2199).contains($0) } == true
    }
    return years.count == 1 ? years[0].number : nil
  }

  private func owner(inPiece piece: Substring) -> String? {
    let words = piece.split(separator: " ").map {
      $0.trimmed { "-–,.·".unicodeScalars.contains($0) }
    }
    let kept = words.drop { word in
      let spoken = WordSplitter.words(of: word)
      return spoken.allSatisfy { legal.contains($0) || $0.allSatisfy(\.isNumber) }
    }
    let end = kept.firstIndex { word in
      let spoken = WordSplitter.words(of: word)
      return spoken.contains { legal.contains($0) || ($0.count == 4 && $0.allSatisfy(\.isNumber)) }
    }
    let named = kept[..<(end ?? kept.endIndex)]
    let owner = named.drop { $0 == "the" }.joined(separator: " ")
    guard (2...60).contains(owner.count), owner.contains(where: { !$0.isLowercase && $0.isLetter }),
      !rights.isFound(in: WordSplitter.words(of: piece)) || end != nil
    else { return nil }
    return owner
  }
}
