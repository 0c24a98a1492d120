/// Designations out of a table of losses: the signs alone, nothing else of the table.
///
/// Every one of them needs evidence, because nobody chose them by hand. Trucks, radios and sheds
/// are left out.
struct SeenDesignations {
  /// Every designation once, in the order of the table.
  private(set) var rows: [WeaponRow] = []

  init(_ table: String) {
    for line in table.split(whereSeparator: \.isNewline).dropFirst() {
      let columns = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      guard columns.count == 3, let category = Self.category(of: columns[1]) else { continue }
      for word in columns[1].split(whereSeparator: { " '()/:,".contains($0) }) {
        guard Self.isDesignation(word) else { continue }
        rows.append(
          WeaponRow(
            name: String(word), system: String(word), category: category, country: "",
            needsEvidence: true))
      }
    }
  }

  private static let categories: [(word: String, category: String)] = [
    ("howitzer", "howitzer"), ("rocket launcher", "rocket artillery"), ("tank", "tank"),
    ("missile", "missile"), ("radar", "radar"), ("helicopter", "helicopter"),
    ("aircraft", "aircraft"), ("UAV", "drone"), ("UCAV", "drone"), ("mortar", "mortar"),
    ("gun", "gun"), ("armoured", "armoured vehicle"), ("armored", "armoured vehicle"),
    ("fighting vehicle", "armoured vehicle"), ("BTR-", "armoured vehicle"),
    ("BMP-", "armoured vehicle"), ("T-", "tank"), ("Grad", "rocket artillery"),
    ("launcher", "missile"), ("ship", "ship"), ("boat", "ship"), ("jammer", "radar"),
  ]

  private static func category(of system: Substring) -> String? {
    guard !system.contains("truck"), !system.contains("tractor"), !system.contains("trailer") else {
      return nil
    }
    return categories.first { system.contains($0.word) }?.category
  }

  private static let civil: Set<Substring> = [
    "KamAZ", "Kamaz", "Ural", "UAZ", "GAZ", "ZiL", "MAZ", "KrAZ", "PAZ", "AMN", "VPK", "ASN", "K",
    "LC", "EOV", "SB", "MM", "P", "TS", "B", "M", "R",
  ]

  /// Two letters or more and a number, or the index of the Soviet artillery directorate (`2S19`).
  private static func isDesignation(_ word: Substring) -> Bool {
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
      && !civil.contains(letters) && behind.first == "-"
      && behind.dropFirst().first?.isNumber == true
  }
}
