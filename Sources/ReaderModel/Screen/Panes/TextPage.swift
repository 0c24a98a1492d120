import Text

/// An article wrapped into lines for a pane.
package struct TextPage: Equatable, Sendable {
  /// One line of the page.
  package struct Line: Equatable, Sendable {
    /// The part of the article that the line belongs to.
    package enum Kind: Sendable {
      case title, subtitle, byline, tags, note, caption, body, reference, blank
    }

    /// A sign that the page draws between the letters of a line.
    package struct Note: Equatable, Sendable {
      /// The byte of the field before which it stands.
      package var offset: Int
      /// The sign: `[1]`.
      package var text: String
    }

    /// The part of the article.
    package var kind: Kind
    /// The article's field that it shows; nil for lines that the page adds.
    package var field: ArticleField?
    /// UTF-8 byte range in the field, or in ``text``.
    package var range: Range<Int>
    /// The text of a line that the page adds.
    package var text: String?
    /// The numbers of links that end in the line, ascending.
    package var notes: [Note] = []
  }

  /// The lines, from the headline to the end.
  package private(set) var lines: [Line] = []
  /// Columns of the text.
  package let width: Int
  /// The numbers of the lines that show a field; fields and their bytes ascend.
  private var fieldLines: [Int] = []

  /// The page of `article` in `width` columns.
  package init(_ article: Article, width: Int, dates: DateStyle = .monthName) {
    self.width = max(1, width)
    let parsed = article.parsed
    add(.title, .title, parsed.title.isEmpty ? "(no title)" : parsed.title, parsed)
    for index in parsed.subtitles.indices {
      add(.subtitle, .subtitle(index), parsed.subtitles[index], parsed)
    }
    addBlank()
    addOwn(.byline, Self.byline(of: parsed, dates))
    if !article.tags.isEmpty {
      addOwn(.tags, article.tags.map { "#" + $0 }.joined(separator: "  "))
    }
    addNotes(article.notes)
    for index in parsed.captions.indices {
      addBlank()
      addCaption(index, parsed)
    }
    let references = References(parsed)
    var notes = zip(parsed.links, references.numbers).map { link, number in
      Line.Note(offset: link.range.upperBound, text: "[\(number)]")
    }[...]
    for paragraph in parsed.paragraphs {
      addBlank()
      let own = notes.prefix { $0.offset <= paragraph.upperBound }
      notes = notes.dropFirst(own.count)
      addParagraph(
        paragraph, of: parsed.text, notes: own.filter { $0.offset >= paragraph.lowerBound })
    }
    addReferences(references)
    fieldLines = lines.indices.filter { lines[$0].field != nil }
  }

  /// The line with that byte of the field, or else the nearest line before it.
  package func line(of field: ArticleField, offset: Int) -> Int {
    let behind = fieldLines.partitioningIndex { index in
      guard let own = lines[index].field else { return false }
      return own > field || (own == field && lines[index].range.lowerBound > offset)
    }
    return behind > 0 ? fieldLines[behind - 1] : 0
  }

  /// Whether the paragraph of a line goes on in the next one.
  package func isContinued(_ index: Int) -> Bool {
    lines[index].kind == .body && index + 1 < lines.count && lines[index + 1].kind == .body
  }

  /// Source, authors and date in one line, with a note if the date is inferred.
  package static func byline(
    of parsed: ParsedArticle, _ dates: DateStyle = .monthName
  ) -> String {
    var parts: [String] = []
    if let source = parsed.source { parts.append(source) }
    if !parsed.authors.isEmpty { parts.append(parsed.authors.joined(separator: ", ")) }
    parts.append(DateLabel.long(parsed.published, dates))
    return parts.joined(separator: " · ")
  }

  private mutating func add(
    _ kind: Line.Kind, _ field: ArticleField, _ text: String, _ parsed: ParsedArticle
  ) {
    if parsed[field].isEmpty {
      addOwn(kind, text)
      return
    }
    for line in wrapped(text, width: width) {
      lines.append(Line(kind: kind, field: field, range: line.range))
    }
  }

  private mutating func addOwn(_ kind: Line.Kind, _ text: String) {
    for line in wrapped(text, width: width) {
      lines.append(Line(kind: kind, field: nil, range: line.range, text: text))
    }
  }

  /// Adds the reader's notes; one on a passage after the passage's first words.
  private mutating func addNotes(_ notes: [Note]) {
    if !notes.isEmpty { addBlank() }
    for note in notes {
      let quote = note.passage.map { "“\(Self.beginning(of: $0.quote))” — " } ?? ""
      let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        addOwn(.note, (index == 0 ? "✎ " + quote : "  ") + line)
      }
    }
  }

  /// The first words of a passage.
  private static func beginning(of quote: String) -> String {
    let longest = 48
    let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > longest else { return line }
    let cut = line.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + " …"
  }

  private mutating func addCaption(_ index: Int, _ parsed: ParsedArticle) {
    let caption = parsed.captions[index]
    for line in wrapped(caption.text, width: max(1, width - 2)) {
      lines.append(Line(kind: .caption, field: .caption(index), range: line.range))
    }
    if let credit = caption.credit {
      for line in wrapped("Photo: \(credit)", width: max(1, width - 2)) {
        lines.append(Line(kind: .caption, field: nil, range: line.range, text: "Photo: \(credit)"))
      }
    }
  }

  private mutating func addParagraph(_ range: Range<Int>, of text: String, notes: [Line.Note]) {
    let marked = MarkedText(text, range, notes: notes)
    for line in wrapped(marked.text, width: width) {
      lines.append(
        Line(
          kind: .body, field: .text, range: marked.source(of: line.range),
          notes: marked.notes(in: line.range)))
    }
  }

  /// Lists the addresses that the text links to.
  private mutating func addReferences(_ references: References) {
    if !references.addresses.isEmpty { addBlank() }
    for (index, address) in references.addresses.enumerated() {
      addOwn(.reference, "[\(index + 1)] \(References.host(of: address)) \(address)")
    }
  }

  private mutating func addBlank() {
    lines.append(Line(kind: .blank, field: nil, range: 0..<0))
  }
}
