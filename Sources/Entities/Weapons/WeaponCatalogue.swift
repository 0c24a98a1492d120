import Foundation
import ReaderModel
import Text

/// The weapons and platforms that are known by name, from `weapons/catalogue.tsv` in the data.
///
/// A name is found however its parts are joined: `K9`, `K-9` and `K 9` are one.
struct WeaponCatalogue: Sendable {
  /// One name of a weapon.
  struct Entry: Sendable {
    /// The weapon's usual full name, the same for all its names.
    var system: String
    /// What it is: `howitzer`.
    var category: String
    /// Who makes it.
    var country: CountryCode?
    /// The same letters mean other things as well.
    var needsEvidence: Bool
    /// It is written with a digit or a hyphen.
    var isSign: Bool
    /// It is written with a hyphen, after one or two letters.
    var isLooselyHyphenated: Bool
    /// Its first word is an acronym of three letters or more.
    var isAcronym: Bool
  }

  /// Names the content; changes whenever it does.
  let checksum: UInt64
  private let entries: [Entry]
  private let names: WordTable<Int32>
  private let starts: WordTable<Bool>
  private let nicknames: WordTable<Bool>

  /// Reads the file; takes a few milliseconds at most.
  init(path: String) throws(WeaponCatalogueError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    var entries: [Entry] = []
    var names: [(hash: UInt64, value: Int32)] = []
    var starts: [(hash: UInt64, value: Bool)] = []
    var nicknames: [(hash: UInt64, value: Bool)] = []
    let bytes = [UInt8](data)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard columns.count == 5, !columns[0].isEmpty else {
        throw .malformed(path: path, line: index + 1)
      }
      let name = PieceText(bytes: Array(columns[0]))
      names.append((Self.key(of: name), Int32(truncatingIfNeeded: entries.count)))
      if let first = name.pieces.first { starts.append((first.hash, true)) }
      for hash in Self.nicknames(in: name) { nicknames.append((hash, true)) }
      entries.append(
        Self.entry(of: name, columns: columns.map { String(decoding: $0, as: UTF8.self) }))
    }
    checksum = bytes.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }
    self.entries = entries
    self.names = WordTable(names)
    self.starts = WordTable(starts)
    self.nicknames = WordTable(nicknames)
  }

  /// Whether a name can begin with a piece of this hash.
  func startsName(_ hash: UInt64) -> Bool { starts[hash] != nil }

  /// Whether this word follows a designator in some name: the `Reaper` of `MQ-9 Reaper`.
  func isNickname(_ hash: UInt64) -> Bool { nicknames[hash] != nil }

  /// The name whose letters and digits have this hash.
  func entry(_ key: UInt64) -> Entry? {
    names[key].map { entries[Int($0)] }
  }

  /// The hash of all letters and digits of `name`.
  static func key(of name: PieceText) -> UInt64 {
    var hash = PieceHash()
    for piece in name.pieces where piece.kind != .mark {
      for index in Int(piece.start)..<Int(piece.end) { hash.add(name.bytes[index]) }
    }
    return hash.value
  }

  /// The capitalised words behind a part with a digit.
  private static func nicknames(in name: PieceText) -> [UInt64] {
    guard let digit = name.pieces.firstIndex(where: { $0.kind == .number }) else { return [] }
    return name.pieces[digit...].filter { $0.gap == .space && $0.isCapital }.map(\.hash)
  }

  private static func entry(of name: PieceText, columns: [String]) -> Entry {
    let first = name.pieces.first.map { name.bytes[Int($0.start)..<Int($0.end)] } ?? []
    return Entry(
      system: columns[1], category: columns[2],
      country: columns[3].isEmpty ? nil : CountryCode(rawValue: columns[3]),
      needsEvidence: columns[4] == "?",
      isSign: name.pieces.contains { $0.kind == .number || $0.kind == .mark },
      isLooselyHyphenated: first.count <= 2 && name.isDash(at: 1),
      isAcronym: first.count >= 3 && first.allSatisfy { $0 &- 0x41 < 26 })
  }
}
