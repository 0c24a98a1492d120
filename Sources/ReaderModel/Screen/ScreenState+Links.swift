import Text

/// Links and citations of articles: copied, or opened.
extension ScreenState {
  /// Copies the selected passage, or the links of the selected articles.
  mutating func copyLink() -> [Effect] {
    if let passage = reading.selectedPassage {
      reading.endSelection()
      return tell("copied the selected lines") + [.terminal(.copy(passage.quote))]
    }
    if list.isSelecting { return cite(.links) }
    guard let link else { return tell("this article has no link") }
    return tell(Phrase("copied \(link)")) + [.terminal(.copy(link))]
  }

  /// Copies the selected passage with its source, or the source alone.
  mutating func quote() -> [Effect] {
    if let passage = reading.selectedPassage, let article = reading.article {
      reading.endSelection()
      return [.archive(.cite(.listed([article.id]), .passage(passage.quote)))]
    }
    return cite(.sources)
  }

  /// Copies the links or the sources of the selected articles.
  private mutating func cite(_ part: CitedPart) -> [Effect] {
    guard let group = selectedGroup else { return tell("no article is selected") }
    list.endSelection()
    return [.archive(.cite(group, part))]
  }

  /// Copies what the archive has written of articles.
  mutating func take(_ citation: String, of part: CitedPart, count: Int) -> [Effect] {
    if citation.isEmpty { return tell("no article here has a link") }
    let what =
      switch part {
      case .passage: "the passage with its source"
      case .sources: count == 1 ? "the source" : "\(grouped(count)) sources"
      case .links: count == 1 ? citation : "\(grouped(count)) links"
      }
    return tell(Phrase("copied \(what)")) + [.terminal(.copy(citation))]
  }

  mutating func openLink() -> [Effect] {
    if let article = reading.article?.parsed, !article.links.isEmpty {
      return open(LinkPicker(article))
    }
    guard let link else { return tell("this article has no link") }
    return open(link: link)
  }

  /// Opens an address; a browser gets no other than one of a page or a mail address.
  mutating func open(link: String) -> [Effect] {
    let isPage = link.hasPrefix("https://") || link.hasPrefix("http://")
    guard isPage || ArticleLink.isAllowed(link) else {
      return tell("only http, https and mailto links open", isProblem: true)
    }
    return [.terminal(.open(link))]
  }

  /// The link of the article in the text pane.
  private var link: String? { reading.article?.parsed.url.flatMap { $0.isEmpty ? nil : $0 } }
}
