import ReaderModel

/// Somebody speaks: who, and which words.
struct SpeechFrame: Sendable {
  /// The chunk of the verb; nil for `according to`.
  let verb: Int?
  let speaker: [Reference]
  /// What is said in the article's own words; nil where it stands between marks.
  let content: Range<Int>?
}
