import ReaderModel
import Text

/// The letters that a word begins with: `defen*`, or a word that is still being typed.
struct WordBeginning {
  /// An inflected word that the letters are, or are on the way to, and that the index has without
  /// its ending: `launchi` is on the way to `launching`, which is `launch` there.
  struct Form {
    /// As it is written.
    var text: String
    /// As the index has it.
    var word: [UInt8]
  }

  /// Folded.
  let letters: [UInt8]
  let forms: [Form]
  /// What ``BeginningTokenizer`` has for all words that begin so: the first one to three letters.
  let lead: String

  /// Nil unless `text` is one word, and the index of beginnings leads to all that it asks for.
  init?(_ text: String) {
    let words = SearchWords.words(of: text, for: .prefix)
    guard words.count == 1, let word = words.first else { return nil }
    letters = word.bytes
    forms = Self.forms(of: text, letters: letters)
    let lead = Self.lead(of: letters)
    self.lead = lead
    guard forms.allSatisfy({ Self.lead(of: $0.word) == lead }) else { return nil }
  }

  /// Nil unless all that `filter` asks for is a word that begins so.
  init?(_ filter: Filter) {
    switch filter {
    case .prefix(let text): self.init(text)
    case .word(let word):
      guard let last = SearchWords.words(of: word, for: .query).last, Self.goesOn(last.bytes) else {
        return nil
      }
      self.init(word)
    case .or(let parts):
      guard parts.count == 2, case .word(let word) = parts[0], case .prefix(let text) = parts[1]
      else { return nil }
      self.init(text)
      guard covers(word) else { return nil }
    default: return nil
    }
  }

  /// Whether the index of beginnings has just these articles, so that none has to be looked at.
  var isLead: Bool { forms.isEmpty && letters.elementsEqual(lead.utf8) }

  /// Whether a text has a word that begins so.
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

  /// Whether every article with `word` has a word that begins so.
  private func covers(_ word: String) -> Bool {
    let words = SearchWords.words(of: word, for: .query)
    guard words.count == 1 else { return false }
    return words[0].bytes.starts(with: letters) || forms.contains { $0.word == words[0].bytes }
  }

  /// Whether a word of a query is written together with what follows it, and so is a beginning:
  /// Hangul with its particles, a single ideograph with its neighbour.
  static func goesOn(_ word: [UInt8]) -> Bool {
    guard let scalar = String(decoding: word, as: UTF8.self).unicodeScalars.last else {
      return false
    }
    return switch SearchScalar.classOf(scalar.value) {
    case .hangul: true
    case .ideograph: word.count == UTF8.width(scalar)
    default: false
    }
  }

  /// The inflected words that `text` is on the way to. `letters` are those of its last word.
  static func forms(of text: String, letters: [UInt8]) -> [Form] {
    guard letters.count >= 4, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    return ["", "g", "ng", "d", "s"].compactMap { ending in
      var stem = letters + Array(ending.utf8)
      EnglishStem.shorten(&stem)
      let isShorter = !stem.starts(with: letters) && letters.starts(with: stem.dropLast())
      guard isShorter, letters.count - stem.count < 4 else { return nil }
      return Form(text: text + ending, word: stem)
    }
  }

  private static func lead(of letters: [UInt8]) -> String {
    let scalars = String(decoding: letters, as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(scalars.prefix(BeginningTokenizer.longest)))
  }
}
