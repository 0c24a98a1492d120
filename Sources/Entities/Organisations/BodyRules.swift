import Text

/// Finds names of bodies by their shape: capitalised words with a generic head such as `Ministry`.
struct BodyRules: Sendable {
  private let names: NameWords
  private let openers: WordSet
  private let inner = WordSet("of for the and")
  private let towns = WordSet("city")
  private let links = WordSet("of for")
  private let articles: WordSet

  /// Rules over the sets of `words`.
  init(_ words: WordLists) {
    names = NameWords(words)
    openers = words[.bodyOpeners]
    articles = words[.bodyArticles]
  }

  /// Word ranges of bodies' names of two words or more, in order, never overlapping.
  func names(in field: ScannedField) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < field.words.count {
      guard isCapital(index, field), !articles.contains(field.words[index]),
        !field.titleCase.contains(index)
      else {
        index += 1
        continue
      }
      let end = runEnd(from: index, in: field)
      if let name = name(in: index..<end, field) {
        found.append(name)
        index = name.upperBound
      } else {
        index = end
      }
    }
    return found
  }

  private func isCapital(_ index: Int, _ field: ScannedField) -> Bool {
    let word = field.words[index]
    return word.isCapitalised && !word.isCaseless && !word.hasDigit
  }

  /// The end of capitalised words in a row; `of`, `for`, `the`, `and` may stand between them.
  private func runEnd(from start: Int, in field: ScannedField) -> Int {
    var end = start + 1
    var isOpened = false
    while end < field.words.count, end - start < 10 {
      guard joins(end, field) else { break }
      isOpened = isOpened || opens(end, field)
      if isCapital(end, field) {
        end += 1
      } else if isOpened, inner.contains(field.words[end]), let next = capital(after: end, field) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// `of` or `for` right behind `Ministry` or the like.
  private func opens(_ index: Int, _ field: ScannedField) -> Bool {
    links.contains(field.words[index]) && openers.contains(field.words[index - 1])
  }

  /// The next capitalised word when at most two small words stand before it.
  private func capital(after index: Int, _ field: ScannedField) -> Int? {
    for next in index + 1..<min(index + 3, field.words.count) {
      guard joins(next, field) else { return nil }
      if isCapital(next, field) { return next }
      guard inner.contains(field.words[next]) else { return nil }
    }
    return nil
  }

  private func joins(_ index: Int, _ field: ScannedField) -> Bool {
    switch field.words[index].gap {
    case .space, .hyphen, .ampersand: true
    case .point: field.words[index].count == 1
    case .pointAndSpace: field.words[index - 1].count == 1 && field.words[index].gap != .other
    case .apostrophe, .other: false
    }
  }

  /// The part of a run that has a head in front (`Ministry of …`) or behind (`… Institute`).
  private func name(in run: Range<Int>, _ field: ScannedField) -> Range<Int>? {
    let opener = run.first { index in
      openers.contains(field.words[index]) && index + 1 < run.upperBound
        && links.contains(field.words[index + 1])
    }
    let end = opener != nil ? run.upperBound : lastHead(in: run, field).map { $0 + 1 }
    guard let end, end - run.lowerBound > 1 else { return nil }
    var start = run.lowerBound
    while start < end - 1, names.titles.contains(field.words[start]) { start += 1 }
    return end - start > 1 ? start..<end : nil
  }

  private func lastHead(in run: Range<Int>, _ field: ScannedField) -> Int? {
    run.last { index in
      guard names.bodies.contains(field.words[index]), !towns.contains(field.words[index]) else {
        return false
      }
      return index + 1 == run.upperBound || !names.places.contains(field.words[index + 1])
    }
  }
}
