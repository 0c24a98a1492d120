/// The table of the query language for the help, the man page and docs/query-language.md.
package enum QueryLanguage {
  /// A heading of the table.
  package enum Group: String, Sendable, CaseIterable {
    case words = "Words"
    case names = "Who, where and what"
    case dates = "Dates"
    case marks = "Marks"
    case arrivals = "Arrival"
    case order = "Order"
  }

  /// One form of query.
  package struct Row: Sendable {
    /// Complete queries of this form, as typed.
    package let examples: [String]
    /// What they find, in one line.
    package let meaning: String
    /// The heading.
    package let group: Group

    fileprivate init(_ group: Group, _ examples: [String], _ meaning: String) {
      self.examples = examples
      self.meaning = meaning
      self.group = group
    }
  }

  /// All rows, group by group.
  package static let rows = words + names + dates + marks + arrivals + order

  private static let words = [
    Row(
      .words, ["howitzer"],
      "a word of title or text, in any case, with or without accents (ł, ø, ß too) or an English ending"
    ),
    Row(.words, ["\"ministerial council\""], "a phrase: these words in a row"),
    Row(.words, ["defen*"], "a prefix: words that begin so"),
    Row(.words, ["howitzer poland", "howitzer AND poland"], "both, anywhere in the article"),
    Row(.words, ["howitzer OR tank"], "one of them, or both"),
    Row(.words, ["-tank", "NOT tank"], "articles without it; works before a field or a group too"),
    Row(.words, ["(howitzer OR tank) -leopard"], "a group"),
    Row(
      .words, ["K9", "K-9", "K 9"],
      "a designator, however it is written; K9 does not find K-99"),
    Row(.words, ["국방부"], "a Hangul word, with any particle after it"),
  ]

  private static let names =
    Kind.allCases.compactMap { kind in
      kind.traits.queries.map { Row(.names, $0.examples, $0.meaning) }
    } + [
      Row(.names, ["title:summit", "headline:summit"], "a word of the title"),
      Row(
        .names, ["person:\"Lee (KR, minister)\"", "place:\"Paris (FR)\""],
        "the one of several namesakes with this country and office, as a picker adds it"),
      Row(
        .names, ["org:=NATO", "person:=\"Lloyd Austin\""],
        "exactly this name, not every name that contains it"),
    ]

  private static let dates = [
    Row(
      .dates, ["after:2023-02", "since:2023-02"],
      "published since the first day of this date: a year, a month or a day"),
    Row(.dates, ["before:2024"], "published before the first day of this date"),
    Row(
      .dates, ["on:2023-07-31", "on:\"31 July 2023\"", "on:2023-07", "on:2023"],
      "published on this date: a day, a month or a year"),
    Row(
      .dates, ["on:2023-07-01..2023-07-15"], "published between two dates, both included"),
    Row(
      .dates, ["after:\"1 week ago\"", "on:yesterday", "on:\"last month\""],
      "dates that count from today: today, yesterday, days, weeks, months and years ago, this, last"
    ),
    Row(
      .dates, ["after:7d", "after:2w", "after:3m", "after:1y"],
      "the last days, weeks, months or years"),
    Row(
      .dates, ["after:July", "after:\"1 July\"", "on:2023-Q3"],
      "a month or a day without a year is the last one that has begun; a quarter"),
    Row(.dates, ["is:undated"], "articles without a date, which no other date finds"),
  ]

  private static let marks = [
    Row(.marks, ["is:bookmarked", "is:starred"], "articles that you bookmarked"),
    Row(.marks, ["is:unread"], "articles that you have not read"),
    Row(.marks, ["is:read"], "articles that you have read"),
    Row(.marks, ["has:note", "has:tag"], "articles that you wrote a note on, or gave a tag"),
    Row(
      .names, ["has:event", "has:quote", "has:deal"],
      "articles that tell of an act, of words said, of something supplied"),
    Row(
      .marks, ["note:factory", "note:\"ask again\"", "note:fact*"],
      "a word or phrase of your notes, or of the passages that they are on"),
    Row(.marks, ["in:\"Morning desk\""], "what the saved search of this name finds"),
  ]

  private static let arrivals = [
    Row(
      .arrivals, ["is:new"], "added since your last visit, the last time that you left the reader"),
    Row(
      .arrivals, ["added:today", "added:7d", "added:2026-11-30", "added:2026-11"],
      "first saved on these days, in any of the forms of dates"),
    Row(
      .arrivals, ["imported:last", "imported:12"],
      "added by the last import or fetch that added any, or by the one of this number"),
  ]

  private static let order = [
    Row(
      .order, ["sort:newest", "sort:oldest"], "by date of publication; newest first is the default"),
    Row(.order, ["sort:relevance"], "the best matches of the words first"),
    Row(.order, ["sort:source"], "by publication"),
  ]
}
