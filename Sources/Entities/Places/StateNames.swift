import ReaderModel
import Text

/// The states and provinces that newspapers print behind a town, from `names/states.tsv`.
struct StateNames: Sendable {
  /// A state, with its country.
  struct State: Equatable, Sendable {
    /// `Illinois`.
    var name: String
    var country: CountryCode
  }

  /// How a state is printed.
  enum Form: Sendable {
    /// `Illinois`.
    case name
    /// `Ill.`
    case abbreviation
    /// `IL`.
    case code
  }

  /// Changes whenever the file does.
  let checksum: UInt64
  private let states: [State]
  /// By the hash of the words.
  private let forms: [PhraseHash: (state: Int, form: Form)]
  private let firstWords: Set<UInt64>
  private let longest: Int

  /// Reads the file in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "names/states.tsv", in: dataFolder,
      columns: ["country", "name", "abbreviations", "codes"])
    var states: [State] = []
    var forms: [PhraseHash: (state: Int, form: Form)] = [:]
    var firstWords: Set<UInt64> = []
    var longest = 1
    for row in file.rows {
      let printed =
        [(row["name"], Form.name)] + row.values("abbreviations").map { ($0, .abbreviation) }
        + row.values("codes").map { ($0, .code) }
      for (text, form) in printed {
        let words = WordScanner.words(in: Array(text.utf8))
        guard let first = words.first else { continue }
        var hash = PhraseHash()
        for word in words { hash.add(word.hash) }
        firstWords.insert(first.hash)
        longest = max(longest, words.count)
        if forms[hash] == nil { forms[hash] = (states.count, form) }
      }
      states.append(State(name: row["name"], country: CountryCode(rawValue: row["country"])))
    }
    checksum = file.checksum
    self.states = states
    self.forms = forms
    self.firstWords = firstWords
    self.longest = longest
  }

  /// The state whose name begins with word `start` of `field`, its form, and the words and bytes that
  /// it takes with its point.
  func state(
    at start: Int, in field: ScannedField
  ) -> (state: State, form: Form, words: Range<Int>, range: Range<Int>)? {
    guard let first = field.word(start), first.isCapitalised, firstWords.contains(first.hash) else {
      return nil
    }
    var hash = PhraseHash()
    var found: (state: State, form: Form, words: Range<Int>, range: Range<Int>)?
    for index in start..<min(start + longest, field.words.count) {
      let word = field.words[index]
      if index > start, word.gap != .space, word.gap != .point, word.gap != .pointAndSpace { break }
      hash.add(word.hash)
      guard let match = forms[hash] else { continue }
      let words = start..<index + 1
      guard let range = range(of: words, as: match.form, in: field) else { continue }
      found = (states[match.state], match.form, words, range)
    }
    return found
  }

  /// The bytes of `words` when they are printed as that form is; nil otherwise.
  private func range(
    of words: Range<Int>, as form: Form, in field: ScannedField
  ) -> Range<Int>? {
    let range = field.byteRange(of: words)
    switch form {
    case .name:
      let isWhole = field.words[words].dropFirst().allSatisfy { $0.gap == .space }
      return isWhole ? range : nil
    case .abbreviation:
      guard range.upperBound < field.bytes.count, field.bytes[range.upperBound] == UInt8(ascii: ".")
      else { return nil }
      return range.lowerBound..<range.upperBound + 1
    case .code:
      return words.count == 1 && field.words[words].allSatisfy(\.isAllCaps) ? range : nil
    }
  }
}
