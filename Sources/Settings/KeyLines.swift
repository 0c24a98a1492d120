/// Finds the lines of sections and keys in a text in TOML, for errors.
///
/// Looks at the beginnings of lines alone. In a text over several lines it may take words for a key,
/// which no error asks for.
struct KeyLines {
  /// The first line of each section and key, from 1.
  private(set) var lines: [[String]: Int] = [:]

  /// Reads the lines of a text.
  init(_ rows: [String]) {
    var section: [String] = []
    for (index, row) in rows.enumerated() {
      var rest = row[...].drop { $0 == " " || $0 == "\t" }
      let brackets = rest.prefix { $0 == "[" }.count
      rest = rest.dropFirst(brackets)
      guard let path = Self.path(rest, end: brackets > 0 ? "]" : "=") else { continue }
      if brackets > 0 { section = path }
      let whole = brackets > 0 ? path : section + path
      for length in 1...whole.count {
        let part = Array(whole.prefix(length))
        if lines[part] == nil { lines[part] = index + 1 }
      }
    }
  }

  /// The most parts of a dotted key.
  private static let most = 8

  /// The parts of a dotted key before `end`; nil if there are none.
  private static func path(_ text: Substring, end: Character) -> [String]? {
    var path: [String] = []
    var part = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { part.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "." || character == end {
        guard !part.isEmpty, path.count < most else { return nil }
        path.append(part)
        part = ""
        if character == end { return path }
      } else if character != " " && character != "\t" {
        part.append(character)
      }
    }
    return nil
  }
}
