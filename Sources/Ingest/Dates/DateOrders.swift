import ReaderModel

/// Whether countries and languages write the day or the month first in dates like `5/6/2023`.
struct DateOrders: Sendable {
  private let monthFirst: Set<String>
  private let either: Set<String>
  private let openLanguages: Set<String>
  private let genericDomains: Set<String>

  /// Reads `dates/orders.tsv` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = "dates/orders.tsv"
    let uses = ["month first", "either", "open language", "generic domain"]
    var names: [String: Set<String>] = [:]
    for row in try ListFile(path, in: dataFolder, columns: ["use", "names"]).rows {
      guard uses.contains(row["use"]) else {
        throw .badValue(row["use"], column: "use", path: "\(dataFolder)/\(path)", line: row.line)
      }
      names[row["use"], default: []].formUnion(row.words("names"))
    }
    monthFirst = names["month first"] ?? []
    either = names["either"] ?? []
    openLanguages = names["open language"] ?? []
    genericDomains = names["generic domain"] ?? []
  }

  /// What a document's language, a BCP 47 code, and its address say; nil if they don't tell.
  ///
  /// The country of the address comes first: programs name American English unasked.
  func isDayFirst(language: String?, url: String?) -> Bool? {
    if let country = url.flatMap(country), let order = isDayFirst(in: country) { return order }
    let parts = language?.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init) ?? []
    guard let spoken = parts.first, (2...3).contains(spoken.utf8.count) else { return nil }
    if let region = parts.dropFirst().last(where: { $0.utf8.count == 2 }),
      let order = isDayFirst(in: region)
    {
      return order
    }
    return openLanguages.contains(spoken) ? nil : true
  }

  private func isDayFirst(in country: String) -> Bool? {
    either.contains(country) ? nil : !monthFirst.contains(country)
  }

  /// The country at the end of an address's host, in lower case; nil if there is none.
  private func country(of url: String) -> String? {
    let host = WebAddress.host(of: url)?.prefix { $0 != ":" } ?? ""
    guard let ending = host.split(separator: ".").last, ending.utf8.count == 2,
      host.contains("."), !genericDomains.contains(String(ending)),
      ending.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return String(ending)
  }
}
