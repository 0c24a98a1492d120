import Text

/// Finds the phrases of a gazetteer in a text.
struct GazetteerMatcher {
  /// The most words a phrase has.
  static let longestPhrase = 7

  /// A phrase in a text.
  struct Match {
    /// The words that it is made of.
    var words: Range<Int>
    /// UTF-8 byte range; of a Hangul word only the name, without its particle.
    var range: Range<Int>
    /// What the gazetteer knows of it.
    var entry: GazetteerEntry
  }

  private let gazetteer: Gazetteer

  /// A matcher over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The longest phrases at every place, left to right, never overlapping.
  ///
  /// A phrase starts with a capital and holds no break; an acronym is all capitals.
  func matches(in words: [Word], of bytes: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised else {
        index += 1
        continue
      }
      guard let match = longest(at: index, in: words, of: bytes) else {
        index += 1
        continue
      }
      matches.append(match)
      index = match.words.upperBound
    }
    return matches
  }

  private func longest(at start: Int, in words: [Word], of bytes: [UInt8]) -> Match? {
    var hash = PhraseHash()
    var best: Match?
    var index = start
    while index < min(words.count, start + Self.longestPhrase) {
      if index > start, !joins(words[index], to: words[index - 1]) { break }
      hash.add(words[index].hash)
      guard let entry = gazetteer.entry(hash) else { break }
      if entry.kind != .none, fits(entry, words[start...index]) {
        let range = Int(words[start].start)..<end(of: words[index], start: words[start], bytes)
        best = Match(words: start..<index + 1, range: range, entry: entry)
      }
      guard entry.continues else { break }
      index += 1
    }
    if best == nil, words[start].count > 6, endsInHangul(words[start], bytes) {
      best = nameBeforeParticle(at: start, in: words, of: bytes)
    }
    return best
  }

  private func endsInHangul(_ word: Word, _ bytes: [UInt8]) -> Bool {
    (0xEA...0xED).contains(bytes[Int(word.end) - 3])
  }

  /// Whether a phrase may go on from `previous` to `word`.
  private func joins(_ word: Word, to previous: Word) -> Bool {
    switch word.gap {
    case .space, .hyphen, .apostrophe, .ampersand: true
    case .point, .pointAndSpace: previous.count <= 3
    case .other: false
    }
  }

  private func fits(_ entry: GazetteerEntry, _ words: ArraySlice<Word>) -> Bool {
    if entry.isAcronym {
      return words.allSatisfy(\.isAllCaps)
        && (words.count == 1 || words.dropFirst().allSatisfy { $0.gap == .point })
    }
    return words.allSatisfy { $0.isCapitalised || $0.count <= 4 || $0.isNumber }
  }

  /// The end of a phrase: `U.S.` keeps its last point.
  private func end(of last: Word, start: Word, _ bytes: [UInt8]) -> Int {
    let end = Int(last.end)
    let isDotted = last.gap == .point && last.count == 1 && last.start != start.start
    return isDotted && end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
  }

  /// A name at the beginning of a Hangul word with a particle behind it: `폴란드는`.
  private func nameBeforeParticle(at index: Int, in words: [Word], of bytes: [UInt8]) -> Match? {
    let word = words[index]
    var end = Int(word.end) - 3
    while end - Int(word.start) >= 6, Int(word.end) - end <= HangulParticle.longest {
      if HangulParticle.isParticle(bytes[end..<Int(word.end)]),
        case let stem = WordScanner.words(in: Array(bytes[Int(word.start)..<end])), stem.count == 1
      {
        var hash = PhraseHash()
        hash.add(stem[0].hash)
        if let entry = gazetteer.entry(hash), entry.kind != .none {
          return Match(words: index..<index + 1, range: Int(word.start)..<end, entry: entry)
        }
      }
      end -= 3
    }
    return nil
  }
}
