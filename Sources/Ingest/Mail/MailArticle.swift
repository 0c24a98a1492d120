import ReaderModel
import Text

/// A newsletter as an article: its subject, its sender, its text without the mail around it.
struct MailArticle {
  private let mail: MailMessage
  private let lexicon: PageLexicon
  /// Where the mail begins in its file.
  private let line: Int

  init(_ mail: MailMessage, _ lexicon: PageLexicon, line: Int) {
    self.mail = mail
    self.lexicon = lexicon
    self.line = line
  }

  /// - Throws: `.noTextInMail`, `.tooLarge`, `.tooManyLines`.
  func article(context: IngestContext) throws(IngestError) -> ParsedArticle {
    let (linked, dropped) = body
    let paragraphs = linked.map(\.text)
    guard !paragraphs.isEmpty else {
      throw .noTextInMail(mail: name, file: context.file)
    }
    let sender = sender
    let title = Self.bare(mail.subject)
    var article = ParsedArticle(
      originID: mail.header("Message-ID").map { String($0.trimmed) },
      title: title.isEmpty ? Headline.standIn(for: paragraphs[0]) : title,
      source: context.source ?? sender.source, authors: sender.authors, url: url,
      language: LanguageDetector.language(of: paragraphs.joined(separator: "\n")),
      published: published, paragraphs: paragraphs, dropped: dropped)
    article.takeLinks(of: linked)
    try ArticleFormats.check(article, file: context.file)
    return article
  }
}

extension MailArticle {
  /// The mail as a sentence names it: by its line, and by its subject, else its date or sender.
  private var name: String {
    let sign = [mail.subject, mail.header("Date") ?? "", mail.address].map(\.trimmed)
      .first { !$0.isEmpty }
    let shown = sign.map { " (“\($0.count > 80 ? "\($0.prefix(79))…" : String($0))”)" } ?? ""
    return "the mail on line \(line)" + shown
  }

  /// The paragraphs of the HTML part, or of the plain one, without furniture.
  private var body: (paragraphs: [LinkedText], dropped: [DroppedLine]) {
    let html =
      mail.html.isEmpty ? [] : HTMLText.linked(NormalForm.composed(mail.html), base: url)
    let texts = html.isEmpty ? plainTexts : html
    let furniture = ChromeReader(words: lexicon.furniture)
    let around = MailFurniture(
      Array(texts.prefix(ArticleFormats.mostLines)), lexicon.furniture
    ).reasons()
    var paragraphs: [LinkedText] = []
    var dropped: [DroppedLine] = []
    for (index, text) in texts.prefix(ArticleFormats.mostLines).enumerated() {
      let composed = text.text
      let block = DumpBlock(lines: [], text: composed)
      if let why = around[index] {
        dropped.append(DroppedLine(line: index + 1, text: composed, why: why))
      } else if let kind = furniture.kind(of: block), !block.isProse {
        dropped.append(DroppedLine(line: index + 1, text: composed, why: kind.rawValue))
      } else if index > 0 || composed != mail.subject {
        paragraphs.append(text)
      }
    }
    return (paragraphs, dropped)
  }

  private var plainTexts: [LinkedText] {
    LineWrapping.paragraphs(ofMail: LineEnds.unified(unsigned(mail.plain)))
      .map { LinkedText(NormalForm.composed($0)) }
  }

  /// `text` without the signature below `-- `.
  private func unsigned(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(where: { $0 == "-- " || $0 == "-- \r" }), end > 0 else {
      return text
    }
    return lines[..<end].joined(separator: "\n")
  }

  /// `Nora Feldt from Harbour Courier` and the like in two parts; the list's name or the sender's host
  /// where the sender names no paper.
  private var sender: (authors: [String], source: String?) {
    let name = String(mail.sender.trimmed { $0.isBlank || "\"'".unicodeScalars.contains($0) })
    let parts = Self.joints.lazy.compactMap { joint -> (String, String)? in
      guard let range = name.firstRange(of: joint) else { return nil }
      let (person, paper) = (name[..<range.lowerBound].trimmed, name[range.upperBound...].trimmed)
      return person.isEmpty || paper.isEmpty ? nil : (String(person), String(paper))
    }
    if let (person, paper) = parts.first { return ([person], paper) }
    let source = listName ?? mail.header("Organization") ?? host
    if name.isEmpty { return ([], source) }
    return ([name], listName ?? lexicon.mastheads.name(in: name) ?? source)
  }

  private static let joints = [" from ", " at ", " @ ", " via ", " | ", " – ", " — "]

  /// `Harbour Courier` of `List-Id: Harbour Courier <news.example.org>`.
  private var listName: String? {
    guard let header = mail.header("List-Id"), let end = header.firstIndex(of: "<") else {
      return nil
    }
    let name = header[..<end].trimmed { $0.isBlank || "\"'".unicodeScalars.contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  private var host: String? {
    mail.address.split(separator: "@").dropFirst().last.map { $0.lowercased() }
  }

  private var url: String? {
    let header = mail.header("Archived-At")?.trimmed { "<> ".unicodeScalars.contains($0) }
    return header.flatMap { $0.hasPrefix("http") ? String($0) : nil }
  }

  private var published: PublicationDate {
    let stamps = ["Date", "X-Original-Date", "Delivery-Date"].compactMap { mail.header($0) }
    let dates = stamps.lazy.map { StampReader.date(in: $0, lexicon.stamps) }
    return dates.first { $0.precision != .unknown } ?? .unknown
  }

  /// The subject without `Re:`, `Fwd:` and a list's `[name]`.
  private static func bare(_ subject: String) -> String {
    var rest = subject.trimmed
    while let colon = rest.prefix(6).firstIndex(of: ":"),
      ["re", "fw", "fwd", "aw", "wg", "odp", "tr"].contains(rest[..<colon].lowercased())
    {
      rest = rest[rest.index(after: colon)...].trimmed
    }
    if rest.hasPrefix("["), let end = rest.prefix(40).firstIndex(of: "]") {
      let behind = rest[rest.index(after: end)...].trimmed
      if !behind.isEmpty { rest = behind }
    }
    return NormalForm.composed(String(rest))
  }
}
