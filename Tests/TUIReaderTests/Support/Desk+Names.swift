import ReaderModel

extension Desk {
  /// A few countries by name.
  struct Names: CountryDirectory {
    private let names = ["KR": "South Korea", "PL": "Poland", "UZ": "Uzbekistan", "NO": "Norway"]

    func code(named name: String) -> CountryCode? {
      names.first { $0.value == name || $0.key == name }.map { CountryCode(rawValue: $0.key) }
    }

    func name(of code: CountryCode) -> String? { names[code.rawValue] }
    func similarNames(to name: String) -> [String] { [] }
  }
}
