import Text

/// Finds events by their shape: `Operation …`, `Typhoon …`, capitalised words before `Summit`.
struct EventRules: Sendable {
  private let leaders: WordSet
  private let seasons: WordSet
  private let heads: WordSet
  private let exercises: WordSet
  private let prefixes: WordSet
  private let titles: WordSet
  private let articles: WordSet

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    leaders = words[.eventShapeLeaders]
    seasons = words[.eventSeasons]
    heads = words[.eventShapeHeads]
    exercises = words[.exercises]
    prefixes = words[.eventPrefixes]
    titles = words[.titles]
    articles = words[.eventArticles]
  }

  /// Word ranges of events, in order, never overlapping.
  func names(in field: ScannedField) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < field.words.count {
      guard begins(index, field), !field.titleCase.contains(index) else {
        index += 1
        continue
      }
      let run = index..<runEnd(from: index, in: field)
      if let name = name(in: run, field) { found.append(name) }
      index = run.upperBound
    }
    return found
  }

  /// `exercise` + `Arctic Endurance`: up to three words that the gazetteer does not list.
  private func isExercise(_ run: Range<Int>, _ field: ScannedField) -> Bool {
    guard let before = field.before(run.lowerBound), !before.isCapitalised,
      exercises.contains(before), field.words[run.lowerBound].gap == .space, run.count <= 3
    else { return false }
    return !titles.contains(field.words[run.lowerBound])
      && field.matches(in: field.byteRange(of: run)).isEmpty
  }

  private func begins(_ index: Int, _ field: ScannedField) -> Bool {
    let word = field.words[index]
    if word.isNumber { return word.count == 4 }
    return word.isCapitalised && !word.isCaseless && !articles.contains(word)
  }

  private func runEnd(from start: Int, in field: ScannedField) -> Int {
    var end = start + 1
    while end < field.words.count, end - start < 8 {
      if isHyphenatedParticle(end, field) {
        end += 2
        continue
      }
      let word = field.words[end]
      guard word.gap == .space || word.gap == .hyphen,
        word.isCapitalised && !word.isCaseless || word.isNumber, !articles.contains(word)
      else { break }
      end += 1
    }
    return end
  }

  /// `un` in `Zarb-ul-Haq`.
  private func isHyphenatedParticle(_ index: Int, _ field: ScannedField) -> Bool {
    guard let next = field.word(index + 1) else { return false }
    let word = field.words[index]
    return word.gap == .hyphen && next.gap == .hyphen && next.isCapitalised && word.count <= 3
  }

  private func name(in run: Range<Int>, _ field: ScannedField) -> Range<Int>? {
    if isExercise(run, field) { return run }
    guard run.count > 1 else { return nil }
    let first = field.words[run.lowerBound]
    if leaders.contains(first), !field.words[run.lowerBound + 1].isNumber { return run }
    if prefixes.contains(first), run.count > 2, leaders.contains(field.words[run.lowerBound + 1]) {
      return run
    }
    if seasons.contains(first), field.words[run.lowerBound + 1].isNumber,
      field.words[run.lowerBound + 1].gap == .space
    {
      return run.lowerBound..<run.lowerBound + 2
    }
    guard
      let head = run.last(where: { heads.contains(field.words[$0]) && !field.words[$0].isNumber }),
      head > run.lowerBound
    else { return nil }
    let next = head + 1
    let isYear = next < run.upperBound && field.words[next].isNumber && field.words[next].count == 4
    return run.lowerBound..<(isYear ? next + 1 : next)
  }
}
