import ReaderModel

/// The project's own list `systems.tsv`; the head of the file explains its format.
struct WeaponSystemList {
  /// Every name, the first of a row last.
  private(set) var rows: [WeaponRow] = []

  /// Generic words, which don't show that two names mean one system.
  private let generic: Set<String>

  /// Reads `systems.tsv` of `folder`.
  init(folder: String, generic: Set<String>) throws(ListError) {
    self.generic = generic
    let list = try ListFile(
      "systems.tsv", in: folder, columns: ["class", "country", "system", "names"])
    for row in list.rows { rows += names(of: row) }
  }

  private func names(of row: ListFile.Row) -> [WeaponRow] {
    let category = row["class"]
    let country = row["country"] == "-" ? "" : row["country"]
    let system = String(row["system"].drop { $0 == "?" })
    var names = row.values("names").map { marked in
      let name = String(marked.drop { $0 == "=" || $0 == "?" })
      let isSame = marked.hasPrefix("=") || isSame(name, system)
      return WeaponRow(
        name: name, system: isSame ? system : name, category: category, country: country,
        needsEvidence: marked.prefix(2).contains("?"))
    }
    let own = WeaponRow(
      name: system, system: system, category: category, country: country,
      needsEvidence: row["system"].hasPrefix("?"))
    if !names.contains(where: { $0.key == own.key }) { names.append(own) }
    return names
  }

  /// Whether two names share a designation, or if `name` has none, a word of at least three letters
  /// that is not generic.
  private func isSame(_ name: String, _ system: String) -> Bool {
    let numbers = (Self.signs(in: name), Self.signs(in: system))
    if !numbers.0.isEmpty { return !numbers.0.isDisjoint(with: numbers.1) }
    return Self.words(of: name).contains {
      $0.count >= 3 && !generic.contains($0) && Self.words(of: system).contains($0)
    }
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// The letters and first number of each part with a digit: `f16` of `F-16C`, `2` of
  /// `Leopard 2A4`, `2s19` of `2S19 Msta`.
  private static func signs(in name: String) -> Set<String> {
    var signs: Set<String> = []
    for (index, part) in name.split(separator: " ").enumerated()
    where part.contains(where: \.isNumber) {
      let sign = part.filter { $0 != "-" && $0 != "/" }.lowercased()
      let letters = sign.prefix { !$0.isNumber }
      let number = sign.suffix(sign.count - letters.count).prefix { $0.isNumber }
      signs.insert(letters.isEmpty && index == 0 ? sign : String(letters) + String(number))
    }
    return signs
  }
}
