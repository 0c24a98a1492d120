/// Why a file, or a line of one, could not become an article.
package enum IngestError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case missing(file: String)
  /// The system can't read it; `reason` is the system's message.
  case unreadable(reason: String, file: String)
  /// Neither a file nor a folder: a socket, a device.
  case notAFile(file: String)
  /// A folder that contains itself through a link.
  case linkLoop(file: String)
  /// Nothing but blanks.
  case empty(file: String)
  /// Not text; `kind` says what it is, if its first bytes show that.
  case binary(kind: String?, file: String)
  /// Larger than any article.
  case tooLarge(limit: Int, file: String)
  /// A page of more lines than any article has.
  case tooManyLines(limit: Int, file: String)
  /// Only the site's furniture, no article.
  case noArticle(file: String)
  /// HTML that the parser can't be given.
  case refusedHTML(HTMLError, file: String)
  /// HTML with nothing in it that reads like an article.
  case noArticleInHTML(file: String)
  /// A JSON line that is not an object; `reason` says what is wrong with it.
  case unreadableLine(reason: String, line: Int, file: String)
  /// A JSON line of more lists, objects and members than any article has.
  case tooManyValues(limit: Int, line: Int, file: String)
  /// A JSON line without a text or a title.
  case missingField(String, line: Int, file: String)
  /// No feed; `reason` says what it is instead.
  case noFeed(reason: String, file: String)
  /// A list of subscriptions, OPML.
  case subscriptions(file: String)
  /// A packed file that grows beyond what text does.
  case tooCompressed(ratio: Int, file: String)
  /// A packed file of more files than anybody collects.
  case tooManyFiles(limit: Int, file: String)
  /// A packed file that can't be unpacked; `reason` is libarchive's message.
  case damagedArchive(reason: String, file: String)
  /// Text, but of no article: `kind` says what it is.
  case otherText(kind: String, file: String)
  /// A mail without a text to read.
  case noTextInMail(mail: String, file: String)
  /// A feed in a list that can't be subscribed to.
  case unusableFeed(address: String, file: String)
  /// A feed in newsboat's list that a program makes.
  case programForFeed(String, file: String)
  /// A search in newsboat's list that is no query here; `reason` says why.
  case untranslatedSearch(name: String, reason: String, file: String)
  /// No list of subscriptions where one was asked for.
  case noSubscriptions(file: String)
}

extension IngestError {
  /// The file, as the user named it.
  package var file: String {
    switch self {
    case .missing(let file), .unreadable(_, let file), .notAFile(let file), .linkLoop(let file),
      .empty(let file), .binary(_, let file), .tooLarge(_, let file), .tooManyLines(_, let file),
      .noArticle(let file), .refusedHTML(_, let file), .noArticleInHTML(let file),
      .tooManyValues(_, _, let file), .unreadableLine(_, _, let file),
      .missingField(_, _, let file), .noFeed(_, let file), .subscriptions(let file),
      .noSubscriptions(let file), .tooCompressed(_, let file), .tooManyFiles(_, let file),
      .damagedArchive(_, let file), .otherText(_, let file), .noTextInMail(_, let file),
      .unusableFeed(_, let file), .programForFeed(_, let file),
      .untranslatedSearch(_, _, let file):
      file
    }
  }

  /// What is wrong and what to do, in one sentence without the file's name.
  package var reason: String {
    switch self {
    case .missing(let file) where file.contains("\u{FFFD}"):
      "no such file or folder; one whose name is not UTF-8 is imported with the folder that holds it"
    case .missing: "no such file or folder"
    case .unreadable(let reason, _): "can't be read (\(reason)); check its permissions"
    case .notAFile: "neither a file nor a folder"
    case .linkLoop: "a link that leads back to a folder already walked; skipped"
    case .empty: "nothing but blank lines in it"
    case .binary(.some(let kind), _): "\(kind), not text; save the article as plain text first"
    case .binary(nil, _): "binary data, not text; save the article as plain text first"
    case .tooLarge(let limit, _):
      "larger than \(limit / 1024) KB, which no article is; split it"
    case .tooManyLines(let limit, _): "more than \(limit) lines, which no article has; split it"
    case .noArticle: "only site furniture in it, no article"
    case .refusedHTML(let error, _): error.reason
    case .noArticleInHTML: "HTML without an article"
    case .unreadableLine(let reason, let line, _): "line \(line) is no JSON object (\(reason))"
    case .tooManyValues(let limit, let line, _):
      "line \(line) holds more than \(limit) values, which no article does"
    case .noFeed(let reason, _): "no feed, but \(reason)"
    case .noSubscriptions: "no list of subscriptions; it should be in OPML or newsboat's urls"
    case .subscriptions: "a list of subscriptions (OPML); 'tuireader subscribe' takes it"
    case .tooCompressed(let ratio, _):
      "packed more than \(ratio) times smaller than it is, as no text is; unpack it and look what it holds"
    case .tooManyFiles(let limit, _): "more than \(limit) files in it; split it"
    case .damagedArchive(let reason, _): "can't be unpacked (\(reason)); pack it again"
    case .otherText(let kind, _): "\(kind), not an article"
    case .noTextInMail(let mail, _): "\(mail) has no text"
    case .unusableFeed(let address, _): "\(address) is not an address with http or https"
    case .programForFeed(let entry, _):
      "“\(entry)” runs a program for a feed, which is never done here; subscribe to the feed itself"
    case .untranslatedSearch(let name, let reason, _):
      "the search “\(name)” is not kept, since \(reason); 'tuireader search --save' keeps another"
    case .missingField(let field, let line, _): "line \(line) has no \(field)"
    }
  }
}

extension IngestError: CustomStringConvertible {
  /// The file and what is wrong with it, in one sentence.
  package var description: String { "\(file): \(reason)" }
}
