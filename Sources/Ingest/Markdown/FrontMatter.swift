import TOMLKit
import Text
import Yams

/// The fields above a Markdown text: YAML between lines of `---`, TOML between lines of `+++`.
struct FrontMatter {
  /// The texts of each field, by its name in small letters; a list has several.
  private(set) var fields: [String: [String]] = [:]
  /// The text below.
  let body: Substring
  /// Why the fields can't be read; nil if they can.
  private(set) var fault: String?

  /// The most bytes of fields, and the deepest brackets in them: Yams reads those by recursion.
  private static let longest = 65_536
  private static let deepest = 100

  /// Parts `text`, whose lines end with `\n`; without front matter, all of it is the body.
  init(_ text: String) {
    guard let (mark, head, body) = Self.parts(of: text) else {
      self.body = text[...]
      return
    }
    self.body = body
    guard head.utf8.count <= Self.longest, Self.depth(of: head) <= Self.deepest else {
      fault = "the fields above the text are too large"
      return
    }
    do {
      fields = try mark == "---" ? Self.yaml(String(head)) : Self.toml(String(head))
    } catch {
      fault = "the fields above the text are no \(mark == "---" ? "YAML" : "TOML")"
    }
  }

  /// Whether `text` begins with front matter.
  static func isFound(in text: String) -> Bool { parts(of: text) != nil }

  /// The first text of the first of `names` that has one.
  func text(_ names: String...) -> String? { names.lazy.compactMap { fields[$0]?.first }.first }

  /// The texts of the first of `names` that has some.
  func texts(_ names: String...) -> [String] {
    names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } ?? []
  }
}

extension FrontMatter {
  private typealias Parts = (mark: String, head: Substring, body: Substring)

  private static func parts(of text: String) -> Parts? {
    guard let mark = ["---", "+++"].first(where: { text.hasPrefix($0 + "\n") }) else { return nil }
    let inner = text.dropFirst(4)
    var start = inner.startIndex
    while start < inner.endIndex {
      let end = inner[start...].firstIndex(of: "\n") ?? inner.endIndex
      let line = inner[start..<end].trimmed
      let next = end == inner.endIndex ? end : inner.index(after: end)
      if line == mark || (mark == "---" && line == "...") {
        let head = inner[..<start]
        return head.contains(mark == "---" ? ":" : "=") ? (mark, head, inner[next...]) : nil
      }
      start = next
    }
    return nil
  }

  /// The most brackets that are open at once, dashes in a row or levels of indentation.
  private static func depth(of head: Substring) -> Int {
    var (open, most) = (0, 0)
    for line in head.split(separator: "\n") {
      let indent = line.prefix { $0 == " " || $0 == "-" || $0 == "?" || $0 == "\t" }.count
      most = max(most, indent)
      for byte in line.utf8 {
        if byte == 0x5B || byte == 0x7B { open += 1 }
        if byte == 0x5D || byte == 0x7D { open -= 1 }
        most = max(most, open)
      }
    }
    return most
  }

  private static func yaml(_ head: String) throws -> [String: [String]] {
    guard let mapping = try Yams.compose(yaml: head)?.mapping else { return [:] }
    var fields: [String: [String]] = [:]
    for (key, value) in mapping {
      if let name = key.string?.lowercased() { fields[name] = texts(of: value) }
    }
    return fields
  }

  /// A text, the texts of a list, or the names of objects in one.
  private static func texts(of node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): return scalar.tag == Tag(.null) ? [] : cleaned([scalar.string])
    case .sequence(let nodes):
      return cleaned(nodes.prefix(1000).compactMap { $0.string ?? $0.mapping?["name"]?.string })
    case .mapping(let mapping): return cleaned([mapping["name"]?.string].compactMap(\.self))
    default: return []
    }
  }

  private static func toml(_ head: String) throws -> [String: [String]] {
    guard TOMLHazard.first(in: head.split(separator: "\n")) == nil else { throw Hazard() }
    let table = try TOMLTable(string: head)
    var fields: [String: [String]] = [:]
    for key in table.keys {
      guard let value = table[key] else { continue }
      let name = key.lowercased()
      if let list = value.array {
        fields[name] = cleaned(list.prefix(1000).compactMap { text(of: $0) })
      } else if let inner = value.table {
        if name == "params" || name == "extra" || name == "taxonomies" {
          for key in inner.keys where fields[key.lowercased()] == nil {
            fields[key.lowercased()] = inner[key].flatMap { text(of: $0) }.map { cleaned([$0]) }
          }
        }
      } else {
        fields[name] = text(of: value).map { cleaned([$0]) }
      }
    }
    return fields
  }

  /// A line that the parser must not be given.
  private struct Hazard: Error {}

  private static func text(of value: any TOMLValueConvertible) -> String? {
    if let text = value.string { return text }
    if let table = value.table { return table["name"]?.string }
    return value.date?.debugDescription ?? value.dateTime?.debugDescription
      ?? value.int.map(String.init)
  }

  private static func cleaned(_ texts: [String]) -> [String] {
    texts.map { String($0.trimmed { $0.isBlank || $0 == "\n" }) }.filter { !$0.isEmpty }
  }
}
