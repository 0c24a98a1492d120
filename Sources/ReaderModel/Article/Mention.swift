/// One place in an article where an entity is named.
package struct Mention: Hashable, Sendable {
  /// How a mention names its entity.
  package enum Form: String, Hashable, Sendable, Codable {
    /// By its name or a part of it: `Poland`, `Lee`.
    case name
    /// By its people or adjective: `Polish`.
    case demonym
    /// By a metonym: `the Kremlin`.
    case metonym
    /// By another name: `ROK`, an acronym, a nickname.
    case alias
  }

  /// The field that contains it.
  package var field: ArticleField
  /// UTF-8 byte range in that field.
  package var range: Range<Int>
  /// How it names its entity.
  package var form: Form

  /// A mention.
  package init(field: ArticleField = .text, range: Range<Int>, form: Form = .name) {
    self.field = field
    self.range = range
    self.form = form
  }
}
