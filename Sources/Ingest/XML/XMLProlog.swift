/// What stands before the root element of an XML document: its declaration and document type.
///
/// libxml2 gets neither. The text is UTF-8 already, whatever the declaration says, and without a
/// document type there are no entities that could grow or lead to a file.
struct XMLProlog {
  /// The offset of the root's start tag, or the document's end.
  private(set) var root = 0
  /// The entities that the document declares as plain text, by name.
  private(set) var entities: [String: [UInt8]] = [:]
  /// Whether a document type was declared, so that entities of HTML are no fault.
  private(set) var hasDocumentType = false
  /// Whether entities hold entities, as those of a bomb do.
  private(set) var isBomb = false
  /// What is wrong before the root.
  private(set) var fault: String?

  private let bytes: [UInt8]

  /// Reads the beginning of a document in UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let next = bytes[root...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[root..<next].contains(where: { $0 > 0x20 }) { fault = "text before the first tag" }
      root = next
      if has("<?", at: root) {
        root = end(of: "?>", from: root) ?? end(of: ">", from: root) ?? bytes.count
      } else if has("<!--", at: root) {
        root = end(of: "-->", from: root) ?? bytes.count
      } else if has("<!DOCTYPE", at: root) || has("<!doctype", at: root) {
        hasDocumentType = true
        root = readDocumentType(from: root)
      } else {
        return
      }
    }
    root = bytes.count
  }
}

extension XMLProlog {
  /// The most bytes of an entity's text; more than any symbol or phrase needs.
  private static let longestEntity = 256
  /// The most entities of a document.
  private static let mostEntities = 300

  private func has(_ text: StaticString, at index: Int) -> Bool { bytes.has(text, at: index) }

  /// The offset behind the next `mark`; nil if there is none.
  private func end(of mark: StaticString, from start: Int) -> Int? {
    bytes.firstIndex(of: mark, from: start).map { $0 + mark.utf8CodeUnitCount }
  }

  /// Reads a document type and returns the offset behind it.
  private mutating func readDocumentType(from start: Int) -> Int {
    var index = start + 9
    var isInside = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = (bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count - 1) + 1
      case UInt8(ascii: "["):
        isInside = true
        index += 1
      case UInt8(ascii: "]"):
        isInside = false
        index += 1
      case UInt8(ascii: ">") where !isInside: return index + 1
      case UInt8(ascii: "<") where has("<!--", at: index):
        index = end(of: "-->", from: index) ?? bytes.count
      case UInt8(ascii: "<") where has("<!ENTITY", at: index): index = readEntity(from: index + 8)
      // A root element: the type was never closed.
      case UInt8(ascii: "<") where !has("<!", at: index) && !has("<?", at: index): return index
      default: index += 1
      }
    }
    return bytes.count
  }

  /// Reads `name "text">` and returns the offset behind it. Entities in other files are left out.
  private mutating func readEntity(from start: Int) -> Int {
    let parts = bytes[start...].prefix(Self.longestEntity * 2)
    let name = parts.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    let rest = bytes[name.endIndex...].drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return end(of: ">", from: start) ?? bytes.count
    }
    guard let close = rest.prefix(2 * Self.longestEntity).dropFirst().firstIndex(of: quote) else {
      isBomb = true
      return bytes.count
    }
    let text = bytes[(rest.startIndex + 1)..<close]
    if text.count > Self.longestEntity || entities.count >= Self.mostEntities { isBomb = true }
    if let mark = text.firstIndex(of: UInt8(ascii: "&")), !has("&#", at: mark) { isBomb = true }
    entities[String(decoding: name, as: UTF8.self)] = Array(text)
    return end(of: ">", from: close) ?? bytes.count
  }
}

extension [UInt8] {
  /// Whether `text` stands at `index`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, count <= self.count - index else { return false }
    for place in 0..<count where self[index + place] != text.utf8Start[place] { return false }
    return true
  }

  /// Where `text`, which is not empty, stands next from `start` on; nil if nowhere.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var index = start
    let first = text.utf8Start[0]
    while index < count, let found = self[index...].firstIndex(of: first) {
      if has(text, at: found) { return found }
      index = found + 1
    }
    return nil
  }
}
