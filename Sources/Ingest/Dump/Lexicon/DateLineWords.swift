import ReaderModel

/// Words of date lines.
struct DateLineWords: Sendable {
  /// `published on`, `opublikowano`, `입력`.
  let published: PhraseSet
  /// `last updated`, `aktualizacja`, `수정`.
  let updated: PhraseSet
  /// `accepted`: before a date that is not that of the publication.
  let received: PhraseSet
  /// Words between a label and a date.
  let fillers: Set<String>
  /// Words of `3 days ago`.
  let spans: Set<String>

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    published = try list.phrases("published")
    updated = try list.phrases("updated")
    received = try list.phrases("received")
    fillers = try list.words("filler")
    spans = try list.words("span")
  }
}
