import ReaderModel

/// A feed as its file has it: nothing is decoded but the file.
struct Feed {
  /// Its name, and so the publication of its articles.
  var title = FeedText()
  /// The address of the site; nil if it names none.
  var link: String?
  /// A BCP 47 code, often only the publisher's default; nil if none is named.
  var language: String?
  /// The authors of items that name none.
  var authors: [String] = []
  /// The items in the order of the file.
  var items: [FeedItem] = []
  /// What was wrong with the file, in a clause for the report; nil if nothing.
  var fault: String?

  /// The most items of a feed that are read.
  static let mostItems = 10_000
}

/// An entry of a feed.
struct FeedItem {
  /// The publisher's identifier.
  var id: String?
  /// The headline.
  var title = FeedText()
  /// The address of the page, absolute if anything says how.
  var link: String?
  /// A teaser, or the whole text where a feed has no other.
  var summary = FeedText()
  /// The whole text.
  var content = FeedText()
  /// Names as written, perhaps several in one.
  var authors: [String] = []
  /// The fields that tell when it was published, the best first.
  var stamps: [String] = []
  /// The pictures' captions.
  var captions: [Caption] = []
  /// The address that links in the texts are relative to.
  var base: String?
  /// The line of the file where it begins.
  var line = 1
}

/// A text of a feed with its notation.
struct FeedText: Equatable {
  /// How the text is written.
  enum Notation: Equatable {
    /// As it is read, but perhaps with entities of HTML.
    case plain
    case html
  }

  /// The text; empty if the feed has none.
  var text = ""
  /// How it is written.
  var notation = Notation.html

  /// Whether there is nothing but blanks.
  var isEmpty: Bool { !text.utf8.contains { $0 > 0x20 } }
}
