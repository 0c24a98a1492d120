import ReaderModel

/// A few countries for the tests of queries.
struct SampleCountries: CountryDirectory {
  private static let names: [CountryCode: [String]] = [
    "PL": ["Poland", "Polish"], "KR": ["South Korea", "ROK", "S. Korea"], "UA": ["Ukraine"],
    "UZ": ["Uzbekistan"],
  ]

  func code(named name: String) -> CountryCode? {
    let wanted = name.lowercased()
    return Self.names.first { code, names in
      code.rawValue.lowercased() == wanted || names.contains { $0.lowercased() == wanted }
    }?.key
  }

  func name(of code: CountryCode) -> String? { Self.names[code]?.first }

  func similarNames(to name: String) -> [String] {
    Self.names.values.compactMap(\.first).filter { $0.lowercased().hasPrefix(name.lowercased()) }
  }
}
