/// A kind of furniture: the parts of a news page that are not the article.
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

  /// Whether the article ends here, provided that most of its text is above.
  var endsArticle: Bool {
    switch self {
    case .copyright, .comments, .tags, .endMark, .contact, .about: true
    default: false
    }
  }
}
