import Foundation
import ReaderModel

/// Names of countries, places, bodies and events, found by hash.
///
/// Every beginning of a phrase has an entry too, so that a search stops at the first word that no
/// phrase goes on with. The file is described at ``GazetteerFile``.
package struct Gazetteer: Sendable {
  /// A country of the table; its number is its index.
  struct Country: Sendable, Equatable {
    /// ISO 3166-1 alpha-2.
    var code: CountryCode
    /// Usual English name.
    var name: String
  }

  /// Number 0 is no country.
  let countries: [Country]
  /// The upper half of a slot is the upper half of the hash, the lower one the entry; 0 is empty.
  let slots: [UInt64]
  /// Names the content; changes whenever it does.
  let checksum: UInt64
  private let numbers: [CountryCode: Int]

  /// A gazetteer of parts that belong together.
  init(countries: [Country], slots: [UInt64], checksum: UInt64) {
    self.countries = countries
    self.slots = slots
    self.checksum = checksum
    numbers = Dictionary(
      countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads `gazetteer.bin` of the folder.
  package init(folder: String) throws(GazetteerError) {
    let path = folder + "/gazetteer.bin"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    guard let gazetteer = GazetteerFile.decoded(data) else { throw .damaged(path: path) }
    self = gazetteer
  }

  /// What is known of the phrase; nil when no phrase is or begins like it.
  @inline(__always)
  func entry(_ phrase: PhraseHash) -> GazetteerEntry? {
    var index = Self.home(of: phrase, count: slots.count)
    let check = phrase.value >> 32
    while true {
      let slot = slots[index]
      if slot == 0 { return nil }
      if slot >> 32 == check { return GazetteerEntry(rawValue: UInt32(truncatingIfNeeded: slot)) }
      index += 1
      if index == slots.count { index = 0 }
    }
  }

  /// The town of that name in `country` where the name means another one first; nil for none.
  func namesake(_ phrase: PhraseHash, in country: CountryCode) -> GazetteerEntry? {
    entry(phrase.namesake(in: country))
  }

  /// Where a search for `phrase` starts among `count` slots.
  @inline(__always)
  static func home(of phrase: PhraseHash, count: Int) -> Int {
    let spread = (phrase.value &* 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: UInt64(count))
    return Int(spread.high)
  }

  /// The code of country `number`; nil for 0 or beyond the table.
  func code(_ number: Int) -> CountryCode? {
    number > 0 && number < countries.count ? countries[number].code : nil
  }

  /// The number of a country; 0 for none.
  func number(of code: CountryCode) -> Int { numbers[code] ?? 0 }

  /// The usual English name of a country; the code itself when it is not in the table.
  func name(of code: CountryCode) -> String {
    numbers[code].map { countries[$0].name } ?? code.rawValue
  }
}
