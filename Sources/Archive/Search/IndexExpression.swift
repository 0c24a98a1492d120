import GRDB
import ReaderModel
import Text

/// Translates filters into FTS5 expressions: words in texts, and terms for facets.
struct IndexExpression {
  let rules: IdentityRules
  /// Whether the archive has a name, by its kind and ``FacetIdentity/base``.
  let hasName: (Facet.Kind, String) throws -> Bool
  /// The name that rulings merged a name into; nil if there is none.
  var merged: (Facet.Kind, String) throws -> String? = { _, _ in nil }
  /// The words and terms that begin with `letters`; nil if they are many or unknown.
  var few: (_ letters: [UInt8]) throws -> [[UInt8]]? = { _ in nil }

  /// Whether the index alone can answer `filter`.
  static func covers(_ filter: Filter) -> Bool {
    switch filter {
    case .mark, .published, .undated, .field(.tag, _), .note, .added: false
    case .has(.note), .has(.tag): false
    case .and(let parts), .or(let parts): parts.allSatisfy(covers)
    case .not(let inner): covers(inner)
    default: true
    }
  }

  /// The expression for a filter that ``covers(_:)`` accepts; always valid FTS5 syntax.
  func text(_ filter: Filter) throws -> String {
    switch filter {
    case .all, .mark, .published, .undated, .note, .added: Self.term(ArticleTerms.everything)
    case .has(let possession): Self.term(ArticleTerms.has(possession))
    case .word(let word): try words(word)
    case .phrase(let phrase): try words(phrase)
    case .prefix(let prefix): try self.prefix(prefix)
    case .country(let code): Self.term(ArticleTerms.name(.country, code.rawValue))
    case .field(.moment, let month): Self.term(ArticleTerms.name(.moment, month))
    case .field(let kind, let value): try field(kind, value)
    case .title(let words):
      "({title} : \(try words.hasSuffix("*") ? prefix(String(words.dropLast())) : self.words(words)))"
    case .and(let parts): try all(of: parts)
    case .or(let parts):
      parts.isEmpty
        ? Self.nothing
        : "(" + (try parts.map { try text($0) }.joined(separator: " OR ")) + ")"
    case .not(let inner): "(\(Self.term(ArticleTerms.everything)) NOT \(try text(inner)))"
    }
  }

  /// The expression for one term.
  static func term(_ term: String) -> String { "({terms} : \(quoted(term)))" }

  /// A term that no article has.
  private static let nothing = term("\u{1}")

  private func all(of parts: [Filter]) throws -> String {
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      if case .not(let inner) = part {
        unwanted.append(try text(inner))
      } else {
        wanted.append(try text(part))
      }
    }
    if wanted.isEmpty { wanted = [Self.term(ArticleTerms.everything)] }
    let positive = "(" + wanted.joined(separator: " AND ") + ")"
    if unwanted.isEmpty { return positive }
    return "(\(positive) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  // MARK: Words

  /// The words of `text` as a phrase; matches all articles if there are none.
  private func words(_ text: String) throws -> String {
    guard let last = SearchWords.words(of: text, for: .query).last else {
      return Self.term(ArticleTerms.everything)
    }
    return WordContinuation.goesOn(last.bytes)
      ? Self.any(of: try begun(text)) : Self.quoted(text)
  }

  /// Words that begin with `text`. The index holds stems, so a prefix that reaches into an ending
  /// (`launchi`, `policie`) also finds the word that it leads to.
  private func prefix(_ text: String) throws -> String {
    guard let last = SearchWords.words(of: text, for: .prefix).last else {
      return Self.term(ArticleTerms.everything)
    }
    let forms = WordContinuation.forms(of: text, letters: last.bytes).map { Self.quoted($0.text) }
    return Self.any(of: try begun(text) + forms)
  }

  /// Alternatives for a phrase whose last word is a prefix.
  private func begun(_ text: String) throws -> [String] {
    let words = SearchWords.words(of: text, for: .prefix)
    let known = try words.count == 1 ? few(words[0].bytes) : nil
    return known?.map(Self.whole) ?? [Self.quoted(text) + " *"]
  }

  /// Terms that begin with `text`.
  private func terms(beginningWith text: String) throws -> String {
    let known = try few(Array(text.utf8))?.map { Self.quoted(String(decoding: $0, as: UTF8.self)) }
    return "({terms} : \(Self.any(of: known ?? [Self.quoted(text) + " *"])))"
  }

  /// Joins the expressions by OR; matches nothing if there are none.
  private static func any(of parts: [String]) -> String {
    guard parts.count != 1 else { return parts[0] }
    return "(" + (parts.isEmpty ? quoted("\u{1}") : parts.joined(separator: " OR ")) + ")"
  }

  /// A word in the index's own form, which the tokenizer leaves unchanged.
  private static func whole(_ word: [UInt8]) -> String {
    "\"\u{2}" + String(decoding: word, as: UTF8.self) + "\""
  }

  private static func quoted(_ text: String) -> String {
    let isTerm = text.utf8.first == SearchWordScanner.verbatim
    var result = "\""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\"": result += "\"\""
      case "\0", "\u{2}": result += " "
      case "\u{1}": result += isTerm && index == 0 ? "\u{1}" : " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // MARK: Fields

  private func field(_ kind: Kind, _ value: String) throws -> String {
    let isPrefix = value.hasSuffix("*")
    let bare = isPrefix ? String(value.dropLast()) : value
    guard let named = try named(bare, kind, isPrefix: isPrefix) else { return Self.nothing }
    guard !isPrefix, let target = try merged(kind, FacetRequest(bare, by: rules).name) else {
      return named
    }
    let term = Self.term(ArticleTerms.name(kind, FacetName(kind, target, by: rules).base))
    return "(\(named) OR \(term))"
  }

  /// Articles with the value named `text`, or else with all of its words; nil if it has no words.
  private func named(_ text: String, _ kind: Facet.Kind, isPrefix: Bool) throws -> String? {
    let words = FacetKey.words(of: text)
    guard !words.isEmpty else { return nil }
    if isPrefix { return try self.words(words, of: kind, isPrefix: true) }
    let name = FacetName(kind, text, by: rules)
    let request = FacetRequest(text, by: rules)
    if !(request.isExact && text.first == "="), words.count > 1, try hasName(kind, name.base) {
      return Self.term(ArticleTerms.name(kind, name.base))
    }
    guard request.isExact else {
      let all = try self.words(words, of: kind, isPrefix: false)
      guard words.count == 1 else { return all }
      return "(\(all) OR \(Self.term(ArticleTerms.name(kind, name.base))))"
    }
    let identity = FacetIdentity(
      kind, request.name, country: request.country, role: request.office, by: rules)
    return Self.term(ArticleTerms.name(kind, identity.key))
  }

  /// All of the words; in a person's name also words that sound alike, so that `lee*` finds at
  /// least what `lee` does.
  private func words(
    _ words: [FacetKey.NameWord], of kind: Facet.Kind, isPrefix: Bool
  ) throws -> String {
    let terms = try words.enumerated().map { index, word -> String in
      let isOpen = isPrefix && index == words.count - 1
      let sounds = kind == .person ? rules.sounds(ofTyped: word) : []
      let term = ArticleTerms.word(kind, word.joined)
      let spellings =
        [try isOpen ? self.terms(beginningWith: term) : Self.term(term)]
        + sounds.map { Self.term(ArticleTerms.word(kind, $0)) }
      return spellings.count == 1 ? spellings[0] : "(\(spellings.joined(separator: " OR ")))"
    }
    return "(" + terms.joined(separator: " AND ") + ")"
  }
}
