/// A query that the reader kept under a name.
package struct SavedSearch: Equatable, Sendable {
  /// The name, which is its own in an archive.
  package var name: String
  /// The line as it was typed; relative dates in it count from the day of each search.
  package var query: String
  /// When it was kept, in milliseconds since 1970.
  package var made: Int64
  /// The mark of the last article that the archive had when the reader last looked; articles saved
  /// or changed since are new.
  package var looked: Int64

  /// A kept query.
  package init(name: String, query: String, made: Int64, looked: Int64) {
    self.name = name
    self.query = query
    self.made = made
    self.looked = looked
  }

  /// The longest name, in bytes.
  package static let longestName = 200

  /// `text` as a name: one line without blanks around it, cut at ``longestName`` bytes; nil for
  /// nothing.
  package static func name(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var name = ""
    for character in words {
      guard name.utf8.count + character.utf8.count <= longestName else { break }
      name.append(character)
    }
    return name.isEmpty ? nil : name
  }
}
