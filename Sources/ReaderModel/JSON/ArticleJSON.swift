/// Converts articles and annotations to the documented JSON objects.
package enum ArticleJSON {
  /// One object with everything that the archive stores of `article`, and `editions` if it has any.
  package static func object(_ article: Article, editions: [ArticleEdition] = []) -> JSONValue {
    var members = [.init("id", .string(article.id.rawValue))] + members(of: article.parsed)
    members += annotation(article.annotation)
    members += [
      .init("bookmarked", .bool(article.isBookmarked)), .init("read", .bool(article.isRead)),
      .init("tags", strings(article.tags)),
    ]
    if !article.notes.isEmpty {
      members.append(.init("notes", .array(article.notes.map { note($0) })))
    }
    if !editions.isEmpty { members.append(.init("editions", .array(editions.map { edition($0) }))) }
    return .object(members)
  }

  /// An earlier edition as an object: when it was replaced, in seconds since 1970, and what it said.
  package static func edition(
    _ edition: ArticleEdition, with more: [JSONValue.Member] = []
  ) -> JSONValue {
    .object([.init("replaced", .number(edition.replaced))] + more + members(of: edition.parsed))
  }

  /// A note: its text, the passage that it is on with its place in the text if that has it, and when
  /// it was made and changed, in milliseconds since 1970.
  package static func note(_ note: Note, with more: [JSONValue.Member] = []) -> JSONValue {
    let passage = note.passage.map { passage in
      [.init("quote", .string(passage.quote))] + (passage.range.map(span) ?? [])
    }
    return .object(
      more + [.init("text", .string(note.text))] + (passage ?? [])
        + [.init("made", .number(Int(note.made))), .init("changed", .number(Int(note.changed)))])
  }

  private static func members(of parsed: ParsedArticle) -> [JSONValue.Member] {
    let date = parsed.published
    var members: [JSONValue.Member] = [
      .init("title", .string(parsed.title)),
      .init("subtitles", strings(parsed.subtitles)),
      .init("source", .text(parsed.source)),
      .init("authors", strings(parsed.authors)),
      .init("url", .text(parsed.url)),
      .init("language", .text(parsed.language)),
      .init("published", .text(date.iso)),
      .init("publishedPrecision", .string(date.precision.rawValue)),
      .init("publishedInferred", .bool(date.isInferred)),
      .init("publishedZoneAssumed", .bool(date.isZoneAssumed)),
      .init(
        "captions",
        .array(
          parsed.captions.map {
            .object([.init("text", .string($0.text)), .init("credit", .text($0.credit))])
          })),
      .init("text", .string(parsed.text)),
      .init("paragraphs", .array(parsed.paragraphs.map { .object(span($0)) })),
      .init(
        "links",
        .array(parsed.links.map { .object(span($0.range) + [.init("url", .string($0.url))]) })),
      .init(
        "dropped",
        .array(
          parsed.dropped.map {
            .object([
              .init("line", .number($0.line)), .init("text", .string($0.text)),
              .init("why", .string($0.why)),
            ])
          })),
    ]
    if let isDayFirst = parsed.isDayFirst { members.append(.init("dayFirst", .bool(isDayFirst))) }
    return members
  }

  /// The members `entities`, `countries`, `dates` and those of ``InsightJSON``. Offsets are UTF-8
  /// bytes; `field` is omitted if it is `text`.
  package static func annotation(_ annotation: Annotation) -> [JSONValue.Member] {
    [
      .init("entities", .array(annotation.entities.map(entity))),
      .init(
        "countries",
        .array(
          annotation.countries.map {
            .object([
              .init("code", .string($0.code.rawValue)), .init("name", .string($0.name)),
              .init("how", .string($0.how.rawValue)), .init("mentions", .number($0.mentions)),
            ])
          })),
      .init(
        "dates",
        .array(
          annotation.dates.map {
            .object(
              span($0.range) + [
                .init("value", .text($0.value)), .init("inferred", .bool($0.isInferred)),
              ])
          })),
    ] + InsightJSON.members(annotation.insights)
  }

  private static func entity(_ entity: Entity) -> JSONValue {
    .object([
      .init("id", .string(entity.id)), .init("kind", .string(entity.kind.rawValue)),
      .init("name", .string(entity.name)), .init("country", .text(entity.country?.rawValue)),
      .init("role", .text(entity.role)),
      .init(
        "mentions",
        .array(
          entity.mentions.map { mention in
            let field: [JSONValue.Member] =
              mention.field == .text ? [] : [.init("field", .string(mention.field.label))]
            let form = JSONValue.Member("form", .string(mention.form.rawValue))
            return .object(field + span(mention.range) + [form])
          })),
    ])
  }

  private static func span(_ range: Range<Int>) -> [JSONValue.Member] {
    [.init("start", .number(range.lowerBound)), .init("end", .number(range.upperBound))]
  }

  private static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
