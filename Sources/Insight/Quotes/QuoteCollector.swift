import Entities
import ReaderModel
import Text

/// Gathers the quotes of a field, sentence by sentence.
struct QuoteCollector {
  let field: ReadField
  let quotations: [Quotation]
  private var speakers: [[Reference]?]
  /// Whoever spoke last in the paragraph of each quotation, before it.
  private var fallbacks: [[Reference]?]
  private(set) var quotes: [Quote] = []
  private var last: (speaker: [Reference], paragraph: Int)?
  /// Whoever ended the last paragraph with `said:`, and the paragraph that may follow as a quote.
  private var block: (speaker: [Reference], paragraph: Int)?

  init(_ field: ReadField) {
    self.field = field
    quotations = Quotation.all(in: field)
    speakers = Array(repeating: nil, count: quotations.count)
    fallbacks = speakers
  }

  /// The quotations that share words with a sentence.
  func quotations(in words: Range<Int>) -> [Quotation] {
    quotationNumbers(in: words).map { quotations[$0] }
  }

  private func quotationNumbers(in words: Range<Int>) -> [Int] {
    let first = quotations.partitioningIndex { $0.words.upperBound >= words.lowerBound }
    var numbers: [Int] = []
    for index in first..<quotations.count {
      guard quotations[index].words.lowerBound < words.upperBound else { break }
      numbers.append(index)
    }
    return numbers
  }

  /// Takes the frames of the next sentence.
  mutating func add(_ frames: [SpeechFrame], of sentence: ReadSentence, paragraph: Int) {
    for number in quotationNumbers(in: sentence.words) where quotations[number].isDirect {
      if fallbacks[number] == nil, sentence.words.contains(quotations[number].words.lowerBound),
        let last, last.paragraph == paragraph
      {
        fallbacks[number] = last.speaker
      }
      if speakers[number] == nil, let frame = attribution(of: number, frames, sentence) {
        speakers[number] = frame.speaker
      }
    }
    takeBlock(paragraph)
    for frame in frames {
      if endsWithColon(sentence), frame.verb != nil { block = (frame.speaker, paragraph + 1) }
      last = (frame.speaker, paragraph)
      guard let content = frame.content, let span = span(content) else { continue }
      quotes.append(Quote(speaker: frame.speaker.map(\.party), kind: .indirect, spans: [span]))
    }
  }

  /// A paragraph without marks behind `said:`, and those after it that speak in the first person.
  private mutating func takeBlock(_ paragraph: Int) {
    guard let block, block.paragraph <= paragraph else { return }
    self.block = nil
    let words = field.text.paragraphs[paragraph]
    guard block.paragraph == paragraph, !words.contains(where: { field.isQuotationMark($0) }),
      words.contains(where: { field.has(.speaking, $0) }), let span = span(words)
    else { return }
    let parties = block.speaker.map(\.party)
    if let last = quotes.last, last.kind == .direct, last.speaker == parties {
      quotes[quotes.count - 1].spans.append(span)
    } else {
      quotes.append(Quote(speaker: parties, kind: .direct, spans: [span]))
    }
    self.block = (block.speaker, paragraph + 1)
  }

  private func endsWithColon(_ sentence: ReadSentence) -> Bool {
    field.mark(sentence.words.upperBound - 1) == UInt8(ascii: ":")
  }

  /// The frame right before or behind a quotation.
  private func attribution(
    of number: Int, _ frames: [SpeechFrame], _ sentence: ReadSentence
  ) -> SpeechFrame? {
    let words = quotations[number].words
    let fitting = frames.filter { frame in
      guard let verb = frame.verb, let chunk = sentence.chunk(verb) else { return false }
      let distance =
        chunk.head < words.lowerBound
        ? words.lowerBound - chunk.head : chunk.head - words.upperBound
      return distance < 16 && frame.content == nil || distance < 8
    }
    return fitting.min { first, second in
      distance(first, words, sentence) < distance(second, words, sentence)
    }
  }

  private func distance(_ frame: SpeechFrame, _ words: Range<Int>, _ sentence: ReadSentence) -> Int
  {
    guard let verb = frame.verb, let chunk = sentence.chunk(verb) else { return Int.max }
    return chunk.head < words.lowerBound
      ? words.lowerBound - chunk.head : chunk.head - words.upperBound
  }

  /// All quotes of the field, in order.
  mutating func finished() -> [Quote] {
    for index in quotations.indices where quotations[index].isDirect && speakers[index] == nil {
      if index > 0, quotations[index - 1].paragraph == quotations[index].paragraph,
        let known = speakers[index - 1]
      {
        speakers[index] = known
      } else if let fallback = fallbacks[index] {
        speakers[index] = fallback
      }
    }
    for index in quotations.indices.reversed()
    where quotations[index].isDirect && speakers[index] == nil {
      guard index + 1 < quotations.count,
        quotations[index + 1].paragraph == quotations[index].paragraph
      else { continue }
      speakers[index] = speakers[index + 1]
    }
    var direct: [(quote: Quote, paragraph: Int)] = []
    for (index, quotation) in quotations.enumerated() where quotation.isDirect {
      guard let speaker = speakers[index], let span = span(quotation.words) else { continue }
      let parties = speaker.map(\.party)
      if let last = direct.last, last.paragraph == quotation.paragraph,
        last.quote.speaker == parties
      {
        direct[direct.count - 1].quote.spans.append(span)
      } else {
        direct.append((Quote(speaker: parties, kind: .direct, spans: [span]), quotation.paragraph))
      }
    }
    quotes += direct.map(\.quote)
    quotes.sort { $0.spans[0].range.lowerBound < $1.spans[0].range.lowerBound }
    return quotes
  }

  private func span(_ words: Range<Int>) -> TextSpan? {
    guard !words.isEmpty else { return nil }
    return TextSpan(field: field.field, range: field.text.byteRange(of: words))
  }
}
