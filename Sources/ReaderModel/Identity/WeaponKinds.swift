import Foundation
import Text

/// What sort of weapon a name is: a tank, a howitzer. Knows the names of `weapons/catalogue.tsv` and
/// the names of the classes in `identity/weapon-kinds.tsv`.
package struct WeaponKinds: Sendable {
  /// What the catalogue says of a name.
  private struct Entry: Sendable {
    var system: String
    var kind: String
  }

  /// The checksum of both files.
  let checksum: UInt64
  private let catalogue: [UInt8]
  /// The usual name of a kind by all of its names, squashed.
  private let names: [String: String]
  private let entries = Lazily<[String: Entry]>()

  /// Reads both files in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = dataFolder + "/weapons/catalogue.tsv"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    let list = try ListFile("identity/weapon-kinds.tsv", in: dataFolder, columns: ["names"])
    catalogue = [UInt8](data)
    checksum = catalogue.reduce(list.checksum) { FNV1a.adding($1, to: $0) }
    var names: [String: String] = [:]
    for row in list.rows {
      let all = row.values("names")
      for name in all { names[FacetKey.squashed(name)] = all[0] }
    }
    self.names = names
  }

  /// The usual name of the kind that `name` (squashed) means; nil if it is no kind.
  package func kind(called name: String) -> String? { names[name] }

  /// The kinds that have a name with this beginning (squashed), sorted.
  package func kinds(beginning needle: String) -> [String] {
    if let kind = names[needle] { return [kind] }
    return Set(names.filter { $0.key.hasPrefix(needle) }.values).sorted()
  }

  /// The kind of the weapon of that name; nil if it is not known.
  ///
  /// Looks up the name, then the name without its last words, then its designator without what
  /// follows the number: `M1A2` is an `M1`.
  package func kind(of name: String) -> String? {
    let words = FacetKey.words(of: name)
    if let entry = entry(of: words) { return kind(inCatalogue: entry.kind) }
    for count in [3, 2, 1] where words.count >= count {
      if let kind = names[words.suffix(count).map(\.joined).joined()] { return kind }
    }
    return nil
  }

  /// The catalogue's usual name of the weapon that is also called `name`; nil if it is not known.
  package func system(of name: String) -> String? { entry(of: FacetKey.words(of: name))?.system }

  /// The letters and the number that a designator (squashed) begins with: `m1` of `m1a2`; nil if it
  /// is none or has no more.
  package static func base(of designator: String) -> String? {
    let letters = designator.prefix { $0.isLetter }
    let digits = designator.dropFirst(letters.count).prefix { $0.isNumber }
    let base = designator.prefix(letters.count + digits.count)
    let isOne = (1...4).contains(letters.count) && !digits.isEmpty && base.count < designator.count
    return isOne ? String(base) : nil
  }

  private func kind(inCatalogue name: String) -> String { names[FacetKey.squashed(name)] ?? name }

  private func entry(of words: [FacetKey.NameWord]) -> Entry? {
    let table = entries.value(read)
    for count in stride(from: words.count, to: 0, by: -1) {
      if let entry = table[words.prefix(count).map(\.joined).joined()] { return entry }
    }
    return words.first.flatMap { Self.base(of: $0.joined) }.flatMap { table[$0] }
  }

  private func read() -> [String: Entry] {
    var table: [String: Entry] = [:]
    for line in catalogue.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#")
    {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count >= 3 else { continue }
      let entry = Entry(system: cells[1], kind: cells[2])
      for name in cells[0...1] {
        let key = FacetKey.squashed(name)
        if !key.isEmpty, table[key] == nil { table[key] = entry }
      }
    }
    return table
  }
}
