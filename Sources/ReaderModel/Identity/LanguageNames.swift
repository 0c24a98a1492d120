/// The languages of articles by their codes and names, from `identity/languages.tsv`.
package struct LanguageNames: Sendable {
  /// The checksum of the file.
  let checksum: UInt64
  /// The usual name of a language by all of its names and codes, squashed.
  private let names: [String: String]

  /// Reads the file in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let list = try ListFile("identity/languages.tsv", in: dataFolder, columns: ["code", "names"])
    checksum = list.checksum
    var names: [String: String] = [:]
    for row in list.rows {
      let all = row.values("names")
      for name in [row["code"]] + all { names[FacetKey.squashed(name)] = all.first }
    }
    self.names = names
  }

  /// The usual name of the language that `name` (squashed) is a code or a name of; nil if it is none.
  func language(called name: String) -> String? { names[name] }

  /// The name of the language of a BCP 47 code, whose first part counts: `Korean` for `ko-KR`. A code
  /// that the list does not have is its own name; nil for no code.
  package func name(ofCode code: String) -> String? {
    let part = code.prefix { $0 != "-" && $0 != "_" }
    guard (2...8).contains(part.utf8.count), part.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    return names[part.lowercased()] ?? part.lowercased()
  }
}
