import Entities
import ReaderModel

/// The reading of one article.
struct InsightRun {
  private let article: ParsedArticle
  private let annotation: Annotation
  private let lexicon: InsightLexicon
  private var discourse: Discourse
  private var quotes: [Quote] = []
  private var merger = EventMerger()
  private var timeline: TimelineReader
  /// The rows of supplies, and the sentence that told of each last.
  private var supplies: [(row: Int, sentence: Int)] = []

  init(_ article: ParsedArticle, _ annotation: Annotation, _ lexicon: InsightLexicon) {
    self.article = article
    self.annotation = annotation
    self.lexicon = lexicon
    discourse = Discourse(annotation.entities)
    timeline = TimelineReader(article)
  }

  mutating func read(_ name: ArticleField) {
    let field = ReadField(name, text: article[name], annotation: annotation, lexicon: lexicon)
    var collector = QuoteCollector(field)
    let isSport = Self.isSport(field)
    var paragraph = 0
    for (number, words) in Self.parts(of: field.text.sentences).enumerated() {
      while paragraph + 1 < field.text.paragraphs.count,
        field.text.paragraphs[paragraph].upperBound <= words.lowerBound
      {
        paragraph += 1
      }
      let sentence = ReadSentence(words, of: field, number: number)
      let frames = SpeechReader(
        sentence: sentence, lexicon: lexicon, discourse: discourse,
        quotations: collector.quotations(in: words)
      ).frames()
      collector.add(frames, of: sentence, paragraph: paragraph)
      let speakers = frames.count == 1 && frames[0].content == nil ? frames[0].speaker : []
      discourse.quoting = speakers.count == 1 ? speakers[0] : nil
      if !isSport { addEvents(sentence, frames) }
      timeline.add(sentence, frames)
      close(sentence, frames)
    }
    quotes += collector.finished()
  }

  /// The sentences; one without end in parts, so that walks over it stay short.
  private static func parts(of sentences: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(sentences.count)
    for sentence in sentences {
      var start = sentence.lowerBound
      while sentence.upperBound - start > InsightReader.longestSentence {
        parts.append(start..<start + InsightReader.longestSentence)
        start += InsightReader.longestSentence
      }
      parts.append(start..<sentence.upperBound)
    }
    return parts
  }

  /// Whether every fortieth word of a text of some length speaks of sport.
  private static func isSport(_ field: ReadField) -> Bool {
    let count = field.facts.reduce(0) { $0 + ($1.has(.sport) ? 1 : 0) }
    return count >= 5 && count * 40 >= field.facts.count
  }

  private mutating func addEvents(_ sentence: ReadSentence, _ frames: [SpeechFrame]) {
    let reader = EventReader(
      sentence: sentence, lexicon: lexicon, discourse: discourse, frames: frames)
    let dates = EventDates(sentence: sentence, frames: frames)
    for var candidate in reader.candidates().flatMap({ $0.parted(in: sentence) }) {
      guard !EventRules.isClaim(candidate) else {
        merger.claim(candidate, sentence.span)
        continue
      }
      candidate.date = dates.date(near: candidate.partWord ?? candidate.word)
      if candidate.type == .attack, candidate.counterpart.isEmpty {
        candidate.counterpart = candidate.place
      }
      if candidate.type == .attack, let attacker = candidate.actor.first,
        !discourse.attackers.contains(where: { $0.party == attacker.party })
      {
        discourse.attackers.append(attacker)
      }
      if candidate.type == .supply {
        candidate.deal = DealReader(
          sentence: sentence, lexicon: lexicon, discourse: discourse, money: lexicon.money
        ).facts(of: candidate)
      }
      if candidate.type == .supply {
        candidate.counterpart += nearRecipient(of: candidate, sentence)
      }
      candidate.attribution =
        frames.first { $0.content?.contains(candidate.word) == true }?
        .speaker.first?.party
      let row = merger.add(candidate, sentence.span)
      if candidate.type == .supply { supplies.append((row, discourse.sentence)) }
    }
    follow(sentence)
  }

  /// Adds what the sentence says of a contract that was told of shortly before, or of the only one.
  private mutating func follow(_ sentence: ReadSentence) {
    let now = discourse.sentence
    guard let last = supplies.last, last.sentence < now,
      now - last.sentence <= DealFollower.reach || Set(supplies.map(\.row)).count == 1,
      let facts = DealFollower(sentence: sentence, lexicon: lexicon, discourse: discourse).facts()
    else { return }
    merger.fill(last.row, with: facts, sentence.span)
  }

  /// Whom arms are meant for, where the sentence does not say so: the only other country of the
  /// sentences before, if the article speaks of it much.
  private func nearRecipient(of candidate: EventCandidate, _ sentence: ReadSentence) -> [Reference]
  {
    guard candidate.counterpart.isEmpty, candidate.status == .proposed,
      candidate.actor.first?.party.kind == .country
    else { return [] }
    let others = discourse.recent(.country, within: 2).filter { number in
      !candidate.actor.contains { $0.entity == number }
    }
    guard others.count == 1, discourse.counts[others[0], default: 0] > 2 else { return [] }
    return PartyReader(sentence: sentence, lexicon: lexicon, discourse: discourse)
      .reference(to: others[0]).map { [$0] } ?? []
  }

  private mutating func close(_ sentence: ReadSentence, _ frames: [SpeechFrame]) {
    for frame in frames { discourse.note(speakers: frame.speaker) }
    let named = sentence.field.names(in: sentence.words).filter(\.isWhole).map(\.entity)
    discourse.close(naming: named, subject: mainSubject(of: sentence))
  }

  /// The entities that the first verb with a time has as its subject.
  private func mainSubject(of sentence: ReadSentence) -> [Int] {
    guard
      let verb = sentence.chunks.firstIndex(where: {
        $0.kind == .verb && !$0.verb.isBare && !$0.verb.isInfinitive
      })
    else { return [] }
    let phrases = ClauseReader(sentence, lexicon).subject(of: verb)
    return PartyReader(sentence: sentence, lexicon: lexicon, discourse: discourse).parties(phrases)
      .compactMap(\.entity)
  }

  func finished() -> Insights {
    Insights(
      events: merger.events, quotes: quotes,
      deals: DealBuilder.deals(merger.events, merger.sources), timeline: timeline.finished())
  }
}
