import Entities
import ReaderModel

/// Cuts a sentence into chunks, in one pass from left to right.
struct Chunker {
  let field: ReadField
  var chunks: [Chunk] = []
  var index: Int
  let end: Int

  /// The chunks of the words of `sentence`, in order.
  static func chunks(_ sentence: Range<Int>, of field: ReadField) -> [Chunk] {
    var chunker = Chunker(field: field, sentence: sentence)
    while chunker.index < chunker.end { chunker.readChunk() }
    return chunker.chunks
  }

  private init(field: ReadField, sentence: Range<Int>) {
    self.field = field
    index = sentence.lowerBound
    end = sentence.upperBound
  }

  private mutating func readChunk() {
    if readMark() || readDate() || readPhrase() { return }
    if readVerb() { return }
    let facts = field.facts[index]
    if field.name(at: index) != nil { return readNoun() }
    if facts.has(.relative) { return single(.relative) }
    if field.isWord(index, "that") { return readThat() }
    if facts.has(.possessive) || facts.has(.determiner) || facts.has(.pronoun) { return readNoun() }
    if facts.has(.subordinator) || facts.has(.contrast) { return single(.clause) }
    if facts.has(.conjunction) { return single(.conjunction) }
    if facts.has(.preposition) { return single(isAboutNumber ? .adverb : .preposition) }
    if facts.has(.adverb) || facts.has(.negation) { return single(.adverb) }
    readNoun()
  }

  /// `according to`, `as well as`, `that day`.
  private mutating func readPhrase() -> Bool {
    let phrase: (kind: Chunk.Kind, length: Int)
    if field.isWord(index, "according"), field.isWord(index + 1, "to") {
      phrase = (.preposition, 2)
    } else if field.isWord(index, "as"), field.isWord(index + 1, "well"),
      field.isWord(index + 2, "as")
    {
      phrase = (.conjunction, 3)
    } else if field.isWord(index, "that"),
      ["day", "night", "week", "month", "year"].contains(field.wordText(index + 1))
    {
      phrase = (.adverb, 2)
    } else {
      return false
    }
    guard index + phrase.length <= end else { return false }
    chunks.append(Chunk(kind: phrase.kind, words: index..<index + phrase.length, head: index))
    index += phrase.length
    return true
  }

  private mutating func single(_ kind: Chunk.Kind) {
    chunks.append(Chunk(kind: kind, words: index..<index + 1, head: index))
    index += 1
  }

  /// `that` begins a clause, or follows a noun as a relative pronoun where a verb comes next.
  private mutating func readThat() {
    let next = index + 1
    if next < end, startsVerb(next), let last = chunks.last,
      last.kind == .noun || last.kind == .comma
    {
      return single(.relative)
    }
    if let last = chunks.last, last.kind == .preposition { return readNoun() }
    if next < end, field.facts[next].form.isEmpty || field.facts[next].form.contains(.doubtful),
      chunks.isEmpty
    {
      return readNoun()
    }
    single(.clause)
  }

  private mutating func readMark() -> Bool {
    if field.isQuotationMark(index) {
      single(.quotation)
      return true
    }
    switch field.mark(index) {
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): single(.stop)
    case UInt8(ascii: "("), UInt8(ascii: "["): single(.open)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): single(.close)
    case UInt8(ascii: "<"), UInt8(ascii: ">"): readAngle()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"): single(.other)
    default:
      guard field.tokens[index].flags.isDisjoint(with: [.hasLetter, .hasDigit]),
        field.name(at: index) == nil, !isCurrency(index)
      else { return false }
      let isDash = field.tokens[index].end - field.tokens[index].start >= 2
      single(isDash && !field.isApostrophe(index) ? .stop : .other)
    }
    return true
  }

  /// `General Dynamics <GD.N>` has a symbol in brackets, `<Airod Sdn Bhd>` a name.
  private mutating func readAngle() {
    let isOpening = field.mark(index) == UInt8(ascii: "<")
    if isOpening, chunks.last?.kind == .noun { return single(.open) }
    if !isOpening,
      chunks.suffix(8).last(where: { $0.kind == .open || $0.kind == .close })?.kind == .open
    {
      return single(.close)
    }
    index += 1
  }

  /// A date that does not own what follows it (`Monday's attack`).
  private mutating func readDate() -> Bool {
    let date = field.dateOfWord[index]
    guard date >= 0 else { return false }
    var last = index + 1
    while last < end, field.dateOfWord[last] == date { last += 1 }
    guard !field.isPossessive(last) else {
      index = last + 1
      chunks.append(Chunk(kind: .adverb, words: last - 1..<last + 1, head: last))
      if index < end, !startsVerb(index) { readNoun() }
      return true
    }
    chunks.append(Chunk(kind: .date, words: index..<last, head: last - 1))
    index = last
    return true
  }

  // MARK: Noun phrases

  private mutating func readNoun() {
    // `gave Ukraine more than 200 tanks`: the number alone belongs to the phrase.
    if field.isWord(index + 1, "than"), isNumber(index + 2) { index += 2 }
    let start = index
    var last = index
    index += 1
    if let name = field.name(at: start) { index = min(end, max(index, name.words.upperBound)) }
    if field.has(.pronoun, start), !field.has(.possessive, start) || !continuesNoun(index, start) {
      chunks.append(Chunk(kind: .noun, words: start..<start + 1, head: start))
      index = start + 1
      return
    }
    last = index - 1
    while index < end, continuesNoun(index, start) {
      if let name = field.name(at: index) {
        index = min(end, max(index + 1, name.words.upperBound))
      } else {
        index += 1
      }
      last = index - 1
    }
    // A possessive belongs to the phrase, but does not end it.
    if field.isPossessive(last) || field.isApostrophe(last), last > start { last -= 1 }
    chunks.append(Chunk(kind: .noun, words: start..<index, head: last))
  }

  /// Whether word `index` goes on the noun phrase that began at `start`.
  private func continuesNoun(_ index: Int, _ start: Int) -> Bool {
    guard index < end else { return false }
    let facts = field.facts[index]
    if field.isPossessive(index) { return true }
    if field.isApostrophe(index) {
      return index + 1 < end && !field.tokens[index].flags.contains(.afterSpace)
        && !facts.has(.auxiliary)
    }
    let token = field.tokens[index]
    guard
      token.flags.contains(.hasLetter) || token.flags.contains(.hasDigit) || isCurrency(index)
    else { return false }
    if field.isWord(index, "that"), index > start { return false }
    guard field.dateOfWord[index] < 0, !field.isQuotationMark(index) else { return false }
    if let name = field.name(at: index) { return !(name.isWeapon && isRecipient(start..<index)) }
    if facts.has(.determiner) && !field.isPossessive(index - 1) && index > start
      && !field.has(.determiner, index - 1)
    {
      return false
    }
    if facts.has([
      .preposition, .conjunction, .contrast, .subordinator, .relative, .pronoun, .auxiliary,
      .negation,
    ]) {
      return facts.has(.possessive) && index == start
    }
    if facts.has(.adverb) {
      return index < end - 1 && field.facts[index].form.isEmpty && isInsidePhrase(index, start)
    }
    if isSplitBeforeNumber(index) || isSplitBeforeOffice(index) { return false }
    return !startsVerb(index)
  }

  // MARK: Verbs

  /// Whether a verb phrase begins at word `index`.
  private func startsVerb(_ index: Int) -> Bool {
    guard index < end, field.nameOfWord[index] < 0, field.dateOfWord[index] < 0 else {
      return false
    }
    let facts = field.facts[index]
    if facts.has(.auxiliary), !field.isPossessive(index) || field.has(.pronoun, index - 1) {
      if facts.has([.be, .have, .done, .would]) { return true }
      // `May`, `a will`.
      return !field.tokens[index].flags.contains(.startsUpper)
        && !field.has([.determiner, .possessive], index - 1) && !field.isPossessive(index - 1)
    }
    if field.isWord(index, "to") {
      let next = field.has(.adverb, index + 1) ? index + 2 : index + 1
      return next < end && field.facts[next].form.contains(.base) && field.nameOfWord[next] < 0
        || next < end && field.has([.be, .have, .done], next) && field.facts[next].form.isEmpty
          && !field.isPossessive(next)
    }
    guard !facts.form.isEmpty, !field.tokens[index].flags.contains(.startsUpper) || isFirst(index)
    else { return false }
    return VerbJudge(field: field, end: end).isVerb(index)
  }

  private func isFirst(_ index: Int) -> Bool { chunks.isEmpty && index == self.index }

  private mutating func readVerb() -> Bool {
    if sharesInfinitive(index) {
      var traits = VerbTraits()
      traits.isInfinitive = true
      traits.isShared = true
      chunks.append(Chunk(kind: .verb, words: index..<index + 1, head: index, verb: traits))
      index += 1
      return true
    }
    guard startsVerb(index) else { return false }
    let reading = VerbPhrase.read(from: index, to: end, in: field)
    chunks.append(
      Chunk(
        kind: .verb, words: index..<reading.end, head: reading.main, verb: reading.traits))
    index = max(index + 1, reading.end)
    return true
  }
}
