/// The project's own list `systems.txt`; its head says how it is written.
struct WeaponSystemList {
  /// Every name, the first of a line last.
  private(set) var rows: [WeaponRow] = []

  init(_ text: String) {
    var category = ""
    var country = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("@ ") {
        let parts = line.dropFirst(2).split(separator: "|").map { Self.trimmed(String($0)) }
        category = parts.first ?? ""
        country = parts.count > 1 && parts[1] != "XX" ? parts[1] : ""
        continue
      }
      guard let equals = line.firstRange(of: " = ") else { continue }
      let first = Self.trimmed(String(line[..<equals.lowerBound]))
      let system = String(first.drop { $0 == "?" })
      var names: [WeaponRow] = []
      for alias in line[equals.upperBound...].split(separator: ",") {
        let marked = Self.trimmed(String(alias))
        let name = String(marked.drop { $0 == "=" || $0 == "?" })
        let isSame = marked.hasPrefix("=") || Self.isSame(name, system)
        names.append(
          WeaponRow(
            name: name, system: isSame ? system : name, category: category, country: country,
            needsEvidence: marked.prefix(2).contains("?")))
      }
      let own = WeaponRow(
        name: system, system: system, category: category, country: country,
        needsEvidence: first.hasPrefix("?"))
      if !names.contains(where: { $0.key == own.key }) { names.append(own) }
      rows += names
    }
  }

  /// Whether two names share a word of three letters, and their numbers do not differ.
  private static func isSame(_ name: String, _ system: String) -> Bool {
    let numbers = (signs(in: name), signs(in: system))
    if !numbers.0.isEmpty { return !numbers.0.isDisjoint(with: numbers.1) }
    return words(of: name).contains {
      $0.count >= 3 && !generic.contains($0) && words(of: system).contains($0)
    }
  }

  private static let generic: Set<String> = ["type", "super", "class", "admiral", "sea", "sky"]

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

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
