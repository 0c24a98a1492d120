import Entities

/// Extracts designations from a table of losses, and nothing else of the table.
///
/// All of them need evidence, because they were not chosen by hand. Leaves out trucks, radios and
/// sheds.
struct SeenDesignations {
  /// Each designation once, with the class of its system, in the order of the table.
  private(set) var found: [(name: String, category: String)] = []

  /// Reads a table `country,system,…`.
  init(_ table: String, words: WeaponWords) {
    var known: Set<String> = []
    for line in table.split(whereSeparator: \.isNewline).dropFirst() {
      let columns = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      guard columns.count == 3, let category = Self.category(of: columns[1], words) else {
        continue
      }
      for word in columns[1].split(whereSeparator: { " '()/:,".contains($0) })
      where Self.isDesignation(word, words) {
        let name = String(word)
        if known.insert(WeaponRow.key(of: name)).inserted { found.append((name, category)) }
      }
    }
  }

  /// Writes them as a list, one row per class.
  func write(to path: String) throws {
    var list = ListText(
      comments: [
        "Designations seen in use, by class: the signs alone, which are facts, out of",
        "scarnecchia/oryx_data (CC BY 4.0). Written by `DataTool extract-sources`.",
      ], columns: ["class", "names", "source"])
    for (category, found) in Dictionary(grouping: found, by: \.category)
      .sorted(by: { $0.key < $1.key })
    {
      let names = found.map(\.name).sorted().joined(separator: "|")
      try list.add([category, names, "scarnecchia/oryx_data"])
    }
    try list.write(to: path)
  }

  private static func category(of system: Substring, _ words: WeaponWords) -> String? {
    guard !words.leftOut.contains(where: { system.contains($0) }) else { return nil }
    return words.classes.first { system.contains($0.word) }?.category
  }

  /// Two letters or more and a number, or the index of the Soviet artillery directorate (`2S19`).
  private static func isDesignation(_ word: Substring, _ words: WeaponWords) -> Bool {
    guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }),
      word.contains(where: \.isUppercase), word.count <= 12,
      let first = word.first, word.last?.isLetter == true || word.last?.isNumber == true
    else { return false }
    let letters = word.prefix { $0.isLetter }
    if first.isNumber {
      let behind = word.drop { $0.isNumber }.drop { $0.isUppercase }
      return word.prefix { $0.isNumber }.count <= 2 && behind.first?.isNumber == true
        && word.count >= 4
    }
    let behind = word.dropFirst(letters.count)
    return first.isUppercase && letters.count >= 2 && letters.count <= 4
      && !words.civil.contains(String(letters)) && behind.first == "-"
      && behind.dropFirst().first?.isNumber == true
  }
}
