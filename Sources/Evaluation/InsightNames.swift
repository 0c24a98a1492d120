import Foundation
import ReaderModel
import Text

/// The names that one side of a marked row takes.
struct InsightNames {
  /// A name in all spellings that count as right.
  struct Name {
    var spellings: Set<String>
    var isRequired: Bool
  }

  let names: [Name]

  /// `Kyiv|Ukraine` is either; `?Kyiv` may be there or not.
  init(_ marked: [String]) {
    names = marked.map { name in
      let isRequired = !name.hasPrefix("?")
      let spellings = name.dropFirst(isRequired ? 0 : 1).split(separator: "|")
      return Name(spellings: Set(spellings.map { Self.folded($0) }), isRequired: isRequired)
    }
  }

  /// Whether it names all that it must, and nobody else. A party is given by all its surfaces.
  func isFulfilled(by parties: [Set<String>]) -> Bool {
    names.allSatisfy { name in
      !name.isRequired || parties.contains { !$0.isDisjoint(with: name.spellings) }
    } && count(of: parties) == parties.count
  }

  /// How many parties are among the names.
  func count(of parties: [Set<String>]) -> Int {
    parties.count { party in names.contains { !$0.spellings.isDisjoint(with: party) } }
  }

  /// Letters and digits in lower case, without accents, and without an article or `government`.
  static func folded(_ text: some StringProtocol) -> String {
    let plain = String(text).replacing("ł", with: "l").replacing("ø", with: "o")
      .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = plain.split { !$0.isLetter && !$0.isNumber }
    return words.filter { $0 != "the" && $0 != "government" }.joined(separator: " ")
  }
}

/// The parties of an annotation by all the names that the article gives them.
struct InsightSurfaces {
  private var surfaces: [String: Set<String>] = [:]

  init(_ annotation: Annotation, in article: ParsedArticle) {
    for entity in annotation.entities {
      let mentions = entity.mentions.filter { $0.form == .name }
        .map { InsightNames.folded(article[$0.field].slice($0.range)) }
      surfaces[entity.id] = Set(mentions)
    }
  }

  func of(_ parties: [Party]) -> [Set<String>] {
    parties.map { party in
      (party.entity.flatMap { surfaces[$0] } ?? []).union([InsightNames.folded(party.name)])
    }
  }
}
