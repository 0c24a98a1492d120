import Text

/// Tells a later edition of an article from another article with the same address, identifier or first
/// paragraph.
///
/// Addresses that differ only behind `#` and the text of a paywall are shared by many articles, so
/// neither makes two of them one. Loads and compares whole texts; ask only when the contents differ.
package struct SameStory {
  private let old: ParsedArticle
  private let new: ParsedArticle
  private let hasSameTitle: Bool

  /// A comparison of the archive's article with one that may be another edition of it.
  package init(_ old: ParsedArticle, _ new: ParsedArticle) {
    self.old = old
    self.new = new
    hasSameTitle = FacetKey.squashed(old.title) == FacetKey.squashed(new.title)
  }

  /// Whether two articles with the same ``ArticleFingerprint`` are one.
  ///
  /// Under one title, texts of the same day may differ while one of them is short: a feed's teaser
  /// and its page. Under two titles, the texts must be alike and have the words of both.
  package var isOneKey: Bool {
    let likeness = TextLikeness(old.text, new.text).share
    guard hasSameTitle else { return likeness >= 0.3 && bothTitlesFit }
    if haveDifferentFragments { return likeness >= 0.5 }
    if haveDifferentDays || !isTiedBeyondTitle { return likeness >= 0.2 }
    return likeness >= 0.05 || min(old.text.utf8.count, new.text.utf8.count) < Self.teaser
  }

  /// Whether two articles of one source with the same first paragraph are one.
  package var isOneLead: Bool {
    if haveDifferentFragments, !hasSameTitle { return false }
    return hasSameTitle || bothTitlesFit && TextLikeness(old.text, new.text).share >= 0.3
  }

  /// Whether the new text is a teaser of the archive's, which must not take the place of the whole:
  /// short, less than a third of it, and under the same title. Beside a short text it must have the
  /// same words, since a correction may be short too.
  package var isTeaser: Bool {
    let (whole, part) = (old.text.utf8.count, new.text.utf8.count)
    guard hasSameTitle, part < Self.teaser, part * 3 < whole else { return false }
    return Self.teaser <= whole || TextLikeness(old.text, new.text).share >= 0.5
  }

  /// Whether an article with the identity of the archive's, from an export, is that one.
  package var isOneExport: Bool {
    hasSameTitle || TextLikeness(old.text, new.text).share >= 0.2
  }
}

extension SameStory {
  /// The most bytes of a text that may be the teaser of another.
  private static let teaser = 600

  private var haveDifferentFragments: Bool {
    let fragments = [old, new].map { $0.url.flatMap(ArticleFingerprint.fragment) }
    return fragments[0] != fragments[1]
  }

  private var haveDifferentDays: Bool {
    guard let a = old.published.day, let b = new.published.day else { return false }
    return a != b
  }

  /// Whether more than title and source are the same: the address, an identifier or the day.
  private var isTiedBeyondTitle: Bool {
    let hasOrigin = old.originID != nil && old.originID == new.originID
    let hasDay = old.published.day != nil && old.published.day == new.published.day
    return hasOrigin || hasDay || (old.url != nil && new.url != nil)
  }

  /// Whether the titles have most of their words in common, or the texts half of the words of each.
  /// Those of a paywall don't.
  private var bothTitlesFit: Bool {
    let (a, b) = (Set(Self.beginnings(of: old.title)), Set(Self.beginnings(of: new.title)))
    let shared = a.intersection(b).count
    if shared >= 3, shared * 2 > min(a.count, b.count) { return true }
    let beginnings = Set([old.text, new.text].flatMap { Self.beginnings(of: $0) })
    return [old.title, new.title].allSatisfy { title in
      let words = Self.beginnings(of: title)
      let found = words.count { beginnings.contains($0) }
      return !words.isEmpty && found * 2 >= words.count
    }
  }

  /// The first four letters, folded, of every longer word in the first 100 KB; two letters of a
  /// script other than Latin are one.
  private static func beginnings(of text: String) -> [String] {
    let head = String(decoding: text.utf8.prefix(100_000), as: UTF8.self)
    return FacetKey.words(of: head).map(\.joined).filter { $0.utf8.count >= 4 }
      .map { String($0.prefix(4)) }
  }
}
