import Text

/// The publication of a page that names none in its metadata.
struct PageSource {
  private let lexicon: PageLexicon
  private let host: String?
  private let headline: [String]

  /// - Parameter headline: The page's headline, which stands beside the name in its title.
  init(_ lexicon: PageLexicon, address: String?, headline: String) {
    self.lexicon = lexicon
    self.headline = WordSplitter.words(of: headline)
    host = address.flatMap { WebAddress.host(of: $0) }.map(Self.bare)
  }

  /// The name at the end or the beginning of the page's title, else among `names`, else the host.
  func name(inTitle title: String?, among names: [String], sections: [String]) -> String? {
    let sections = sections.map { WordSplitter.words(of: $0) }
    let stated = title.flatMap { self.name(in: $0, sections: sections) }
    return stated ?? names.first(where: fitsHost) ?? (names.count == 1 ? names[0] : nil) ?? host
  }

  private static let doors = ["www.", "m.", "amp.", "mobile."]

  /// `courier.example` of `www.courier.example:8080`.
  private static func bare(_ host: String) -> String {
    let name = host.prefix { $0 != ":" }
    let door = doors.first { name.hasPrefix($0) && name.dropFirst($0.count).contains(".") }
    return String(name.dropFirst(door?.count ?? 0))
  }
}

extension PageSource {
  /// Marks between a headline and the site's name; those of the second row are also in headlines.
  private static let marks: Set<Character> = [
    "|", "｜", "–", "—", "-", "·", "•", "»", "«", "ㅣ", "_",
  ]
  private static let weakMarks: Set<Character> = [":", "："]

  /// A part of a title without marks around it.
  private static func bare(_ part: Substring) -> String {
    String(part.trimmed { $0.isBlank || marks.contains(Character($0)) })
  }

  private func name(in title: String, sections: [[String]]) -> String? {
    guard headline.count > 1 || headline.joined().utf8.count > 12, title.utf8.count <= 1000
    else { return nil }
    for index in title.indices.reversed() where isMark(at: index, in: title) {
      let before = Self.bare(title[..<index])
      let behind = Self.bare(title[title.index(after: index)...])
      let isWeak = Self.weakMarks.contains(title[index])
      if begins(WordSplitter.words(of: before)),
        isName(behind, isSure: !isWeak, sections: sections)
      {
        return behind
      }
      if WordSplitter.words(of: behind) == headline,
        isName(before, isSure: title[index] == "|", sections: sections)
      {
        return before
      }
    }
    return nil
  }

  /// Whether the title up to the name begins with the headline.
  private func begins(_ words: [String]) -> Bool { words.starts(with: headline) }

  /// Whether a mark parts the title at `index`: inside words and names it does not.
  private func isMark(at index: String.Index, in title: String) -> Bool {
    let mark = title[index]
    guard Self.marks.contains(mark) || Self.weakMarks.contains(mark) else { return false }
    guard mark.isASCII, mark != "|", mark != ":" else { return true }
    let isLast = title.index(after: index) == title.endIndex
    let isSpaced = !isLast && title[title.index(after: index)].isWhitespace
    // Scripts without blanks have none around it.
    let before = index > title.startIndex ? title[title.index(before: index)] : " "
    return isSpaced || before.unicodeScalars.contains { $0.isWide }
  }

  /// Whether `text` may be a publication's name; unless `isSure`, the host must have it too or a word
  /// of media be in it.
  private func isName(_ text: String, isSure: Bool, sections: [[String]]) -> Bool {
    let words = WordSplitter.words(of: text)
    guard (1...6).contains(words.count), text.utf8.count <= 60,
      words.contains(where: { !$0.allSatisfy(\.isNumber) })
    else { return false }
    if fitsHost(text) || words.contains(where: lexicon.mastheads.isMediaWord) { return true }
    return isSure && !sections.contains(words) && !lexicon.furniture.sections.covers(words)
  }

  /// Whether the host has the name's letters, or the name the host's.
  private func fitsHost(_ name: String) -> Bool {
    guard let host else { return false }
    let labels = host.split(separator: ".").dropLast().map { $0.filter { $0 != "-" } }
    let joined = WordSplitter.words(of: name).joined()
    guard joined.utf8.count >= 3 else { return false }
    return labels.contains { label in
      label.utf8.count >= 3 && (joined.contains(label) || label.contains(joined))
    }
  }
}
