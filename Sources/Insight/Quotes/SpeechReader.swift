import Entities
import ReaderModel

/// Finds who speaks in a sentence, and what is said.
struct SpeechReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse
  let quotations: [Quotation]

  private var field: ReadField { sentence.field }
  private var clauses: ClauseReader { ClauseReader(sentence, lexicon) }
  private var speakers: SpeakerReader {
    SpeakerReader(sentence: sentence, lexicon: lexicon, discourse: discourse)
  }

  /// The frames of the sentence, in order.
  func frames() -> [SpeechFrame] {
    var frames: [SpeechFrame] = []
    for (index, chunk) in sentence.chunks.enumerated() {
      if chunk.kind == .verb, let speech = lexicon.speech[sentence.verb(index)],
        !isQuoted(chunk.head), let frame = frame(of: index, chunk, speech)
      {
        frames.append(frame)
      } else if field.isWord(chunk.words.lowerBound, "according"), let frame = according(index) {
        frames.append(frame)
      }
    }
    return frames
  }

  private func isQuoted(_ word: Int) -> Bool {
    quotations.contains { $0.isDirect && $0.words.contains(word) }
  }

  private func frame(of verb: Int, _ chunk: Chunk, _ speech: SpeechVerb) -> SpeechFrame? {
    let traits = chunk.verb
    guard !traits.isNegated, !traits.isPassive, traits.mood == .plain, !traits.isCopula else {
      return nil
    }
    if traits.isInfinitive { return nil }
    let inverted = invertedSpeaker(of: verb)
    let subject = inverted ?? clauses.subject(of: verb)
    guard !subject.isEmpty else { return nil }
    let speaker = speakers.speakers(subject)
    guard !speaker.isEmpty else { return nil }
    let content = inverted != nil || isLast(verb) ? contentBefore(verb, subject) : nil
    return SpeechFrame(
      verb: verb, speaker: speaker,
      content: content ?? (inverted == nil ? contentBehind(verb, speech) : nil))
  }

  /// `said Wang`, `added the ministry`: behind a comma or a mark.
  private func invertedSpeaker(of verb: Int) -> [Int]? {
    let before = sentence.kind(verb - 1)
    guard verb > 0, before == .comma || before == .quotation, sentence.kind(verb + 1) == .noun
    else {
      return nil
    }
    if before == .comma, let last = sentence.chunk(verb + 2), last.kind == .verb, !last.verb.isBare
    {
      return nil
    }
    let traits = sentence.chunks[verb].verb
    guard traits.mayBeParticiple, !traits.isPerfect, !traits.isBare else { return nil }
    return [verb + 1]
  }

  /// Whether nothing that could be said follows: `Lee said on Monday.`
  private func isLast(_ verb: Int) -> Bool {
    var index = verb + 1
    while let chunk = sentence.chunk(index) {
      switch chunk.kind {
      case .preposition, .noun, .date, .adverb, .other, .conjunction: index += 1
      case .quotation: return true
      default: return chunk.kind == .comma && sentence.kind(index + 1) == .quotation
      }
      if chunk.kind == .noun, index - verb > 7 { return false }
      if let next = sentence.chunk(index), next.kind == .verb, !next.verb.isBare { return false }
    }
    return true
  }

  /// The clause before `, Lee said`.
  private func contentBefore(_ verb: Int, _ subject: [Int]) -> Range<Int>? {
    let first = min(verb, subject.first ?? verb)
    let comma = first - 1
    guard sentence.kind(comma) == .comma, comma > 1 else { return nil }
    let start = sentence.words.lowerBound
    let end = sentence.chunks[comma].words.lowerBound
    let range = start..<end
    guard hasClause(0, comma),
      !quotations.contains(where: { $0.isDirect && $0.words.overlaps(range) })
    else { return nil }
    return range
  }

  /// The clause behind the verb.
  private func contentBehind(_ verb: Int, _ speech: SpeechVerb) -> Range<Int>? {
    guard speech.sense != .quote, speech.sense != .none else { return nil }
    var index = behindAdverbs(verb + 1)
    if speech.takesAddressee, sentence.kind(index) == .noun, sentence.kind(index + 1) != .verb {
      index = behindAdverbs(index + 1)
    }
    index = behindPlaces(index)
    index = behindAdverbs(index)
    let hasThat = sentence.lowercased(index) == "that" && sentence.kind(index) != .noun
    if hasThat { index += 1 }
    guard let first = sentence.chunk(index), first.kind != .quotation,
      first.kind != .comma || hasThat,
      first.kind != .stop, first.kind != .other, first.kind != .preposition || hasThat
    else { return nil }
    if first.kind == .verb, first.verb.isInfinitive || !first.verb.isBare { return nil }
    let end = contentEnd(from: index)
    guard end > first.words.lowerBound else { return nil }
    let range = first.words.lowerBound..<end
    if quotations.contains(where: { $0.isDirect && $0.words.overlaps(range) }) { return nil }
    if isClause(index, hasThat: hasThat, sense: speech.sense) { return range }
    let isReadout = speech.sense == .readout && first.kind == .noun && range.count >= 4
    return isReadout ? range : nil
  }

  private func behindAdverbs(_ start: Int) -> Int {
    var index = start
    while let kind = sentence.kind(index) {
      if kind == .adverb || kind == .date {
        index += 1
      } else if kind == .preposition, sentence.kind(index + 1) == .date {
        index += 2
      } else if kind == .preposition, sentence.kind(index + 1) == .noun,
        sentence.lowercased(index + 2) == "that"
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Behind `in a statement`, `to reporters`, before `that` or a clause.
  private func behindPlaces(_ start: Int) -> Int {
    var index = start
    while sentence.kind(index) == .preposition, sentence.kind(index + 1) == .noun,
      index < start + 6,
      field.isWord(sentence.chunks[index].head, "in")
        || field.isWord(sentence.chunks[index].head, "to")
        || field.isWord(sentence.chunks[index].head, "at")
        || field.isWord(sentence.chunks[index].head, "on")
        || field.isWord(sentence.chunks[index].head, "following")
    {
      index += 2
    }
    return index
  }

  /// Whether a clause begins at chunk `index`: behind `that`, or a noun phrase with its verb.
  private func isClause(_ index: Int, hasThat: Bool, sense: SpeechVerb.Sense) -> Bool {
    var next = index
    var nouns = 0
    while let chunk = sentence.chunk(next), next < index + 12 {
      switch chunk.kind {
      case .noun:
        nouns += 1
        next += 1
      case .verb:
        if chunk.verb.isInfinitive || chunk.verb.isBare {
          guard nouns > 0 else { return false }
          next += 1
          continue
        }
        return nouns > 0 || hasThat
      case .stop, .quotation: return false
      case .clause where next > index && !hasThat: return false
      default: next += 1
      }
    }
    return hasThat
  }

  private func hasClause(_ first: Int, _ last: Int) -> Bool {
    (first..<last).contains { index in
      guard let chunk = sentence.chunk(index) else { return false }
      return chunk.kind == .verb && !chunk.verb.isInfinitive && !chunk.verb.isBare
    }
  }

  /// The word where what is said ends: at the end of the sentence, or before a contrast.
  private func contentEnd(from start: Int) -> Int {
    var end = sentence.words.upperBound
    var index = start + 2
    while let chunk = sentence.chunk(index) {
      if chunk.kind == .clause, sentence.kind(index - 1) == .comma,
        field.has(.contrast, chunk.head) || field.isWord(chunk.head, "although")
          || field.isWord(chunk.head, "while")
      {
        end = sentence.chunks[index - 1].words.lowerBound
        break
      }
      index += 1
    }
    while end > sentence.words.lowerBound, field.mark(end - 1) == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  /// `according to Lee`: what stands before it, or behind its comma.
  private func according(_ index: Int) -> SpeechFrame? {
    var phrase = index + 1
    while phrase < index + 3, sentence.kind(phrase) != .noun { phrase += 1 }
    guard sentence.kind(phrase) == .noun else { return nil }
    let speaker = speakers.speakers(clauses.list(from: phrase).phrases)
    guard !speaker.isEmpty else { return nil }
    let isFirst = index <= 1
    guard isFirst else {
      var last = sentence.chunks[index].words.lowerBound
      if sentence.kind(index - 1) == .comma { last -= 1 }
      guard hasClause(0, index), last > sentence.words.lowerBound else { return nil }
      return SpeechFrame(verb: nil, speaker: speaker, content: sentence.words.lowerBound..<last)
    }
    var comma = phrase + 1
    while let kind = sentence.kind(comma), kind != .comma { comma += 1 }
    guard sentence.kind(comma) == .comma, hasClause(comma, sentence.chunks.count) else {
      return nil
    }
    return SpeechFrame(
      verb: nil, speaker: speaker,
      content: sentence.chunks[comma].words.upperBound..<contentEnd(from: comma + 1))
  }
}
