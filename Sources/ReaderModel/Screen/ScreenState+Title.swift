extension ScreenState {
  /// What the terminal's title says: the article that is read, or else the query.
  package var title: String {
    let article = focus == .text ? reading.article?.parsed.title ?? "" : ""
    let query = settled.line
    let subject = article.isEmpty ? query.isEmpty ? setting.archiveName : query : article
    return "\(subject) – TUIReader"
  }
}
