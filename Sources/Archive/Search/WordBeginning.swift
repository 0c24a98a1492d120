import ReaderModel
import Text

/// The beginning of a word: `defen*`, or a word that is still being typed.
struct WordBeginning {
  /// The letters, folded.
  let letters: [UInt8]
  let forms: [WordContinuation.Form]
  /// The first one to three letters, which ``BeginningTokenizer`` indexes.
  let lead: String

  /// Returns nil unless `text` is one word and the index of beginnings finds all its matches.
  init?(_ text: String) {
    let words = SearchWords.words(of: text, for: .prefix)
    guard words.count == 1, let word = words.first else { return nil }
    letters = word.bytes
    forms = WordContinuation.forms(of: text, letters: letters)
    let lead = Self.lead(of: letters)
    self.lead = lead
    guard forms.allSatisfy({ Self.lead(of: $0.word) == lead }) else { return nil }
  }

  /// Returns nil unless `filter` is a single beginning of a word.
  init?(_ filter: Filter) {
    switch filter {
    case .prefix(let text): self.init(text)
    case .word(let word):
      guard let last = SearchWords.words(of: word, for: .query).last,
        WordContinuation.goesOn(last.bytes)
      else { return nil }
      self.init(word)
    case .or(let parts):
      guard parts.count == 2, case .word(let word) = parts[0], case .prefix(let text) = parts[1]
      else { return nil }
      self.init(text)
      guard covers(word) else { return nil }
    default: return nil
    }
  }

  /// Whether the index of beginnings gives the exact result, so that no text has to be searched.
  var isLead: Bool { forms.isEmpty && letters.elementsEqual(lead.utf8) }

  /// Whether a text has a word with this beginning.
  func isIn(_ text: String) -> Bool {
    let initial = letters.first.flatMap { SearchWordScanner.isDigit($0) ? nil : $0 }
    var isFound = false
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(bytes: bytes, purpose: .text, initial: initial)
      scanner.scan { word, _, _ in
        isFound = word.starts(with: letters) || forms.contains { $0.word == word }
        return !isFound
      }
    }
    return isFound
  }

  /// Whether every article with `word` has a word with this beginning.
  private func covers(_ word: String) -> Bool {
    let words = SearchWords.words(of: word, for: .query)
    guard words.count == 1 else { return false }
    return words[0].bytes.starts(with: letters) || forms.contains { $0.word == words[0].bytes }
  }

  private static func lead(of letters: [UInt8]) -> String {
    let scalars = String(decoding: letters, as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(scalars.prefix(BeginningTokenizer.longest)))
  }
}
