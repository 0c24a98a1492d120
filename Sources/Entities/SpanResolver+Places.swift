import ReaderModel
import Text

/// Places and seats of government, and what only looks like one.
extension SpanResolver {
  /// `Zhongnanhai`: a seat of government that is no name of a person.
  func seat(_ name: TaggedName, _ reading: FieldReading) -> GazetteerEntry? {
    reading.field.matches(in: name.range).first {
      $0.range == name.range && $0.entry.kind == .metonym && !$0.entry.isSurname
        && !$0.entry.isGivenName && !$0.entry.isWeak
    }?.entry
  }

  /// `West Bank`: a region whose name ends in a body's word.
  func region(_ name: TaggedName, _ reading: FieldReading) -> GazetteerEntry? {
    guard name.words.count > 1 else { return nil }
    return reading.field.matches(in: name.range).first {
      $0.range == name.range && $0.entry.kind == .region && !$0.entry.isWeak
    }?.entry
  }

  /// `the Duma`: a seat of government whose name is a family's too.
  func isTheSeat(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    guard match.entry.kind == .metonym, Self.the.contains(field.before(match.words.lowerBound))
    else {
      return false
    }
    return field.after(match.words.upperBound - 1)?.isCapitalised != true
  }

  /// The tagger's places, and those of the gazetteer that are no one's name.
  func claimPlaces(_ reading: inout FieldReading) {
    for name in reading.tagged where name.kind == .location && !reading.isCompound(name) {
      if isPeople(name.words, reading) { continue }
      reading.claim(name.range, .place, SpanBasis(name))
    }
    for match in reading.field.matches {
      switch match.entry.kind {
      case .regionAdjective where isPeople(match.words, reading): break
      case .region, .regionAdjective:
        reading.claim(match.range, .place, .gazetteer(match.entry))
      case .city where match.entry.isCapital && reading.field.isHyphenated(match.words):
        reading.claim(match.range, .place, .gazetteer(match.entry))
      case .city where isSeat(match.entry) || match.entry.size >= 4:
        if !isPersonal(match, in: reading.field) {
          reading.claim(match.range, .place, .gazetteer(match.entry))
        }
      default: break
      }
    }
  }

  /// `African` in `African Americans`: a people of the country behind it.
  private func isPeople(_ words: Range<Int>, _ reading: FieldReading) -> Bool {
    guard words.count == 1, let next = reading.field.after(words.lowerBound), next.gap != .point,
      gazetteer.entry(PhraseHash(reading.field.words[words.lowerBound]))?.kind == .regionAdjective
    else { return false }
    return reading.countries.first(from: Int(next.start)).map {
      $0.range.lowerBound == Int(next.start) && $0.country == "US" && $0.form == .demonym
    } ?? false
  }

  /// Seats of government that are no one's name.
  private func isSeat(_ entry: GazetteerEntry) -> Bool {
    entry.isCapital && !entry.isGivenName && !entry.isSurname
  }

  /// Cities that are family names or given names need a tagger's word.
  private func isPersonal(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    if match.words.count > 1 || isSeat(match.entry) { return false }
    return match.entry.isGivenName || match.entry.isSurname
      || field.startsSentence(match.words.lowerBound)
  }

  private static let the = WordSet("the")
}
