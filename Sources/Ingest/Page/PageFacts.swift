/// What the page says of its article outside of the text.
struct PageFacts {
  /// The article's title.
  var title = ""
  /// The element with the headline; nil if the page shows none.
  var headline: Int?
  /// Descriptions in the metadata, which often are the article's lead.
  var descriptions: [String] = []
  /// The article's text in the metadata; empty if it isn't there.
  var statedText: [String] = []
}
