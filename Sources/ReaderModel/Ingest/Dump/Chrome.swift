/// Furniture of a news site: what stands on a page beside the article.
enum Chrome: String, Sendable {
  case section = "section label"
  case share = "share widget"
  case advertisement = "advertisement"
  case cookies = "cookie notice"
  case newsletter = "newsletter box"
  case related = "related link"
  case tags = "tags"
  case comments = "comments or counters"
  case copyright = "copyright line"
  case endMark = "end mark"
  case contact = "contact details"
  case release = "press release mark"
  case about = "note about the author or the site"

  /// Everything after it is off the article, when the article's most part stands before it.
  var endsArticle: Bool {
    switch self {
    case .copyright, .comments, .tags, .endMark, .contact, .about: true
    default: false
    }
  }
}
