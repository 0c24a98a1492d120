/// One place in an article where an entity is named.
public struct Mention: Hashable, Sendable {
  /// How a mention names its entity.
  public enum Form: String, Hashable, Sendable, Codable {
    /// By its name or a part of it: `Poland`, `Lee`.
    case name
    /// By its people or adjective: `Polish`.
    case demonym
    /// By something that stands for it: `the Kremlin`.
    case metonym
    /// By another name: `ROK`, an acronym, a nickname.
    case alias
  }

  /// The part of the article that holds it.
  public var field: ArticleField
  /// UTF-8 byte range in that part.
  public var range: Range<Int>
  /// How it names its entity.
  public var form: Form

  /// A mention.
  public init(field: ArticleField = .text, range: Range<Int>, form: Form = .name) {
    self.field = field
    self.range = range
    self.form = form
  }
}
