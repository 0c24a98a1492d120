import Archive
import ReaderModel

extension ArticleStore {
  /// Replaces the tags of an article.
  func setTags(_ id: Article.ID, _ tags: [String]) throws {
    _ = try changeTags(of: [id], removing: try self.tags(of: id))
    _ = try changeTags(of: [id], adding: tags)
  }
}
