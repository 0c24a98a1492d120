import ReaderModel
import Text

/// Offices in front of a name.
extension RoleReader {
  /// The most words of an office in front of a name.
  private static let longestFront = 12

  /// `South Korean Defense Minister Lee`, `Uzbekistan's then Defense Minister Berdiev`.
  func front(
    of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> Reading? {
    let nameIndex = field.wordIndex(at: name.lowerBound)
    let end = withoutAddress(nameIndex, in: field)
    guard end > 0, words.joins(end, in: field) || end < nameIndex && field.words[end].gap != .other
    else { return nil }
    guard let (start, head, end) = office(endingAt: end, in: field, owners) else { return nil }
    let isPlural = !words.isHead(field.words[head])
    var role =
      isPlural
      ? pluralText(of: start..<end, in: field)
      : text(of: start..<end, isFormer: isFormer(before: start, in: field), in: field)
    if let tail = tail(behind: name, in: field, owners), !role.contains(" ") { role += " " + tail }
    var reading = Reading(role: role, isPlural: isPlural, isKin: isKin(head, in: field))
    reading.isTitle = isTitle(start, head, in: field)
    let isTown = field.words[start..<end].contains(where: words.localOffices.contains)
    setOwner(of: &reading, before: start, in: field, owners, isTown: isTown)
    reading.hasOwner = reading.hasOwner || isOfSomething(behind: name, in: field)
    if reading.country == nil, end < nameIndex, words.of.contains(field.words[end]) {
      reading.country =
        owners.owner(endingAt: Int(field.words[nameIndex].start), in: field)?.country
    }
    return reading
  }

  /// `Mayor X of Y`
  private func isOfSomething(behind name: Range<Int>, in field: ScannedField) -> Bool {
    let index = field.wordIndex(at: name.upperBound)
    guard let of = field.word(index), of.gap == .space, words.of.contains(of) else { return false }
    return field.word(index + 1)?.isCapitalised ?? false
  }

  /// The office stands in capitals, and no name in front of it.
  private func isTitle(_ start: Int, _ head: Int, in field: ScannedField) -> Bool {
    guard field.words[head].isCapitalised else { return false }
    return !words.joins(start, in: field) || start == 0 || !field.words[start - 1].isCapitalised
      || words.articles.contains(field.words[start - 1])
  }

  /// The index of the first word of address before the name: `Dr.`, `Datuk Seri`; else the name's.
  private func withoutAddress(_ index: Int, in field: ScannedField) -> Int {
    var start = index
    while start > 0, index - start < 4, field.words[start].gap != .other,
      words.address.contains(field.words[start - 1]), field.words[start - 1].isCapitalised
    {
      start -= 1
    }
    return start
  }

  /// The words of an office that ends in front of word `end`, and its head.
  private func office(
    endingAt nameIndex: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> (start: Int, head: Int, end: Int)? {
    var start = nameIndex
    var head: Int?
    if let owner = owners.owner(endingAt: Int(field.words[nameIndex].start), in: field),
      let rest = holder(of: owner, in: field)
    {
      start = rest
    }
    let end = start
    while start > 0, nameIndex - start < Self.longestFront,
      start == end || words.joins(start, in: field)
    {
      let word = field.words[start - 1]
      if words.isHead(word), head != nil || isHeadBefore(start, end, in: field) {
        head = head ?? start - 1
      } else if start == end, words.singular(of: word) != nil,
        start < 3 || link(before: start - 1, end, nil, in: field) == nil
      {
        head = start - 1
      } else if let link = link(before: start, end, head, in: field) {
        start = link
        if link + 1 < end || head == nil { head = nil }
        continue
      } else if head != nil, words.and.contains(word), isJoint(start - 1, in: field) {
        start -= 1
        continue
      } else if !words.isPart(word) && !words.formers.contains(word)
        && !(start == end && words.singular(of: word) != nil)
      {
        break
      }
      start -= 1
    }
    guard let head else { return nil }
    start = trimmed(start, head, in: field)
    guard head >= start, start < end else { return nil }
    return (start, head, end)
  }

  /// `founder and chairman`: `and` behind an office of the same person's. A state's offices are
  /// two people's: `the president and foreign minister X`.
  private func isJoint(_ and: Int, in field: ScannedField) -> Bool {
    guard and > 0, field.words[and].gap == .space else { return false }
    let word = field.words[and - 1]
    guard !word.isCapitalised || field.startsSentence(and - 1) else { return false }
    return words.isHead(word) && !words.stateOffices.contains(word) && !words.kin.contains(word)
  }

  /// Nothing but heads and words such as `elect` stand between word `start` and the name: no
  /// `general` of `general staff`.
  private func isHeadBefore(_ start: Int, _ end: Int, in field: ScannedField) -> Bool {
    if start < end, words.phraseLinks.contains(field.words[start]) { return true }
    return field.words[start..<end].allSatisfy {
      words.isHead($0) || words.trailers.contains($0) || words.links.contains($0)
        || words.phraseLinks.contains($0)
    }
  }

  /// The office's first word, without links, halves of words, and a body's name in front.
  private func trimmed(_ start: Int, _ head: Int, in field: ScannedField) -> Int {
    var start = start
    if start > 0, start < head, field.words[start].isCapitalised, field.words[start].gap == .space,
      field.words[start - 1].isCapitalised, !field.words[head].isCapitalised,
      !words.articles.contains(field.words[start - 1])
    {
      while start < head, field.words[start].isCapitalised { start += 1 }
    }
    if start > 0, start < head, field.words[start].gap == .hyphen,
      !words.formers.contains(field.words[start - 1])
    {
      start += 1
    }
    while start < head,
      words.links.contains(field.words[start]) || isPreposition(start, field)
        || phrases.isNoRank(start, in: field)
    {
      start += 1
    }
    return start
  }

  /// The first word behind the head in `president of Ukraine`, `envoy for Syria`.
  private func holder(of owner: NamedSpan, in field: ScannedField) -> Int? {
    var index = field.wordIndex(at: owner.range.lowerBound)
    if index > 0, words.the.contains(field.words[index - 1]) { index -= 1 }
    guard index > 1, words.phraseLinks.contains(field.words[index - 1]),
      words.isHead(field.words[index - 2]), field.words[index - 1].gap == .space
    else { return nil }
    return index - 1
  }

  /// Where `of` or `of the` begins that stands before word `start` and behind a head.
  ///
  /// Behind it stands no head, unless a hyphen or `in` joins `chief`: the aide of a president is none.
  private func link(
    before start: Int, _ end: Int, _ head: Int?, in field: ScannedField
  ) -> Int? {
    var index = start - 1
    let isChief = start == end - 1 && words.chief.contains(field.words[start])
    guard
      head == nil || isChief && words.inLink.contains(field.words[index])
        || field.words[start].gap == .hyphen
    else { return nil }
    if words.the.contains(field.words[index]) { index -= 1 }
    let isLink = index > 0 && words.phraseLinks.contains(field.words[index])
    guard isLink, field.words[index].gap == .hyphen || !field.words[index].isCapitalised,
      words.isHead(field.words[index - 1]), !words.kin.contains(field.words[index - 1]),
      words.joins(index, in: field)
    else { return nil }
    return index
  }

  /// `Senators`, `Defence Ministers` in the singular.
  private func pluralText(of range: Range<Int>, in field: ScannedField) -> String {
    let front = text(of: range.lowerBound..<range.upperBound - 1, isFormer: false, in: field)
    let last = words.singular(of: field.words[range.upperBound - 1]) ?? ""
    return front.isEmpty ? last : front + " " + last
  }
}
