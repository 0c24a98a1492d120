import ReaderModel

/// The archive's encoding of an ``Annotation``: about five bytes a mention.
enum AnnotationRecord {
  /// The format's version. A later format gets another number, and this one stays readable. Version
  /// 1 had no insights.
  private static let layout = 2

  /// Compresses `annotation`, with the article's text as preset dictionary since that has most
  /// names.
  static func packed(
    _ annotation: Annotation, of article: ParsedArticle
  ) throws(PackedBytes.OutOfMemory) -> [UInt8] {
    try PackedBytes.packed(bytes(of: annotation), knowing: known(article))
  }

  /// Decodes the result of ``packed(_:of:)`` for the same article.
  static func annotation(
    fromPacked bytes: [UInt8], of article: ParsedArticle
  ) throws(RecordReader.Unreadable) -> Annotation {
    try annotation(from: try PackedBytes.unpacked(bytes, knowing: known(article)))
  }

  /// The text's last 32 KB, the size of zlib's window.
  private static func known(_ article: ParsedArticle) -> [UInt8] {
    Array(article.text.utf8.suffix(1 << 15))
  }

  static func bytes(of annotation: Annotation) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(layout)
    writer.write(annotation.entities) { writer, entity in
      writer.write(entity.id)
      writer.write(entity.kind.traits.entity?.code ?? -1)
      writer.write(entity.name)
      writer.write(entity.country?.rawValue)
      writer.write(entity.role)
      writer.write(entity.mentions) { writer, mention in
        writer.write(FieldCode.number(of: mention.field) << 2 | code(mention.form))
        writer.write(mention.range)
      }
    }
    writer.write(annotation.countries) { writer, country in
      writer.write(country.code.rawValue)
      writer.write(country.name)
      writer.write(country.mentions << 2 | code(country.how))
    }
    writer.write(annotation.dates) { writer, date in
      writer.write(date.range)
      writer.write(date.value)
      writer.write(date.isInferred ? 1 : 0)
    }
    InsightRecord(annotation.entities).write(annotation.insights, to: &writer)
    return writer.bytes
  }

  static func annotation(
    from bytes: [UInt8]
  ) throws(RecordReader.Unreadable) -> Annotation {
    var reader = RecordReader(bytes)
    let version = try reader.number()
    guard (1...layout).contains(version) else { throw RecordReader.Unreadable() }
    var annotation = Annotation(
      entities: try reader.list(entity), countries: try reader.list(country),
      dates: try reader.list { reader throws(RecordReader.Unreadable) in
        DateMention(
          range: try reader.range(), value: try reader.optionalText(),
          isInferred: try reader.number() == 1)
      })
    if version == 2 {
      annotation.insights = try InsightRecord(annotation.entities).insights(&reader)
    }
    return annotation
  }

  private static func entity(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> Entity {
    let id = try reader.text()
    guard let kind = Kind(entityCode: try reader.number()) else { throw RecordReader.Unreadable() }
    return Entity(
      id: id, kind: kind, name: try reader.text(),
      country: try reader.optionalText().map(CountryCode.init(rawValue:)),
      role: try reader.optionalText(), mentions: try reader.list(mention))
  }

  private static func mention(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> Mention {
    let code = try reader.number()
    guard code >= 0 else { throw RecordReader.Unreadable() }
    let forms: [Mention.Form] = [.name, .demonym, .metonym, .alias]
    return Mention(
      field: try FieldCode.field(code >> 2), range: try reader.range(), form: forms[code & 3])
  }

  private static func country(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> CountryInArticle {
    let code = CountryCode(rawValue: try reader.text())
    let name = try reader.text()
    let number = try reader.number()
    let evidence: [CountryInArticle.Evidence] = [.named, .metonym, .implied, .implied]
    return CountryInArticle(
      code: code, name: name, how: evidence[number & 3], mentions: number >> 2)
  }

  private static func code(_ form: Mention.Form) -> Int {
    switch form {
    case .name: 0
    case .demonym: 1
    case .metonym: 2
    case .alias: 3
    }
  }

  private static func code(_ evidence: CountryInArticle.Evidence) -> Int {
    switch evidence {
    case .named: 0
    case .metonym: 1
    case .implied: 2
    }
  }
}
