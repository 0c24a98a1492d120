import ReaderModel
import Text

/// Reads a copyright line: whose the article is, and of which year.
enum CopyrightLine {
  /// The owner that `line` names: `The Korea Defense Daily`; nil when it names none.
  static func owner(in line: String) -> String? {
    var text = line
    for mark in ["©", "ⓒ", "(c)", "(C)", "<", ">", "|", ";", " - ", " – ", "ⓘ", "[", "]", "(", ")"]
    {
      text = text.replacingAll(mark, with: "\n")
    }
    for company in [
      " Co.,", " Co.", " Inc.", " Ltd.", " LLC", " Corp.", " Limited", " GmbH", " S.A.",
      " sp. z o.o.",
    ] {
      text = text.replacingAll(company, with: "\n")
    }
    let pieces = text.split(whereSeparator: { "\n.,:".contains($0) })
    return pieces.lazy.compactMap(owner(inPiece:)).first
  }

  /// The first year that `line` prints; nil when there is none, or a range of years.
  static func year(in line: String) -> Int? {
    let years = DateToken.tokens(of: line).filter { token in
      token.digits == 4 && token.number.map { (1900...2199).contains($0) } == true
    }
    return years.count == 1 ? years[0].number : nil
  }

  private static let legal = Set(
    """
    copyright copyrights copyrighted all rights reserved c by inc ltd llc co corp prawa wszelkie
    zastrzeżone autorskie limited reprints reproduction only 저작권자 저작권 무단 전재 무단전재 재배포 금지 및 복사 배포 학습 이용 ai alle rechte vorbehalten
    tous droits réservés todos los derechos reservados все права защищены
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func owner(inPiece piece: Substring) -> String? {
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
      !PageLexicon.rights.isFound(in: WordSplitter.words(of: piece)) || end != nil
    else { return nil }
    return owner
  }
}
