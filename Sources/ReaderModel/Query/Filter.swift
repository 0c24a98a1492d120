/// The condition of an ``ArticleQuery``, as a tree.
package indirect enum Filter: Hashable, Sendable {
  /// Every article.
  case all
  /// A word of title or text, as typed; a designator (`K-9`) counts as one word, and parsing joins
  /// `K 9` into one.
  case word(String)
  /// Words that start like this, as typed without the asterisk.
  case prefix(String)
  /// Words in a row, as typed.
  case phrase(String)
  /// A value of a kind that has a query field; see ``KindTraits/fields``.
  case field(Kind, String)
  /// Words of the title, as typed.
  case title(String)
  /// A country by its code (`country:poland` is resolved when read).
  case country(CountryCode)
  /// A reader's mark.
  case mark(Mark)
  /// Published within these days, inclusive; nil is open. Undated articles never match.
  case published(from: CivilDate?, through: CivilDate?)
  /// Without a date of publication.
  case undated
  /// Words of a note or of the passage that it is on, as typed; a prefix ends in an asterisk.
  case note(String)
  /// Something that the reader gave it, or that it tells.
  case has(Possession)
  /// When it first came into the archive.
  case added(Arrival)
  /// All conditions hold; at least two.
  case and([Filter])
  /// At least one condition holds; at least two.
  case or([Filter])
  /// The condition does not hold.
  case not(Filter)

  /// A mark by the reader, or its absence.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    case bookmarked, unread, read
  }

  /// What `has:` asks for.
  package enum Possession: String, Hashable, Sendable, CaseIterable {
    case note, tag, event, quote, deal
  }

  /// A time at which articles came into the archive.
  package enum Arrival: Hashable, Sendable {
    /// After the reader's last visit.
    case sinceVisit
    /// By the last import or fetch that added articles.
    case lastImport
    /// By the ``ImportRun`` of this number.
    case run(Int64)
    /// Within these days where the archive is read, inclusive.
    case days(from: CivilDate, through: CivilDate)
  }
}
