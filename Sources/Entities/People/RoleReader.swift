import ReaderModel
import Text

/// Reads a person's office and country from the words around the name.
struct RoleReader: Sendable {
  /// What the words beside a name say.
  struct Reading: Equatable {
    /// The office in lower case; nil when none is said.
    var role: String?
    /// The country of the office.
    var country: CountryCode?
  }

  private let words: RoleWords

  /// A reader over the sets of `words`.
  init(_ words: WordLists) { self.words = RoleWords(words) }

  /// The office in front of the name, else the one behind it.
  ///
  /// - Parameters:
  ///   - name: byte range of the name in `field`.
  ///   - countries: spans of countries in the field, in order.
  func reading(around name: Range<Int>, in field: ScannedField, countries: [NamedSpan]) -> Reading {
    let front = front(of: name, in: field, countries)
    guard front.role == nil || front.country == nil else { return front }
    let back = back(of: name, in: field, countries)
    let country =
      front.country ?? back.country ?? origin(of: name, in: field, countries)
    guard let backRole = back.role else { return Reading(role: front.role, country: country) }
    return Reading(role: longer(front.role, backRole), country: country)
  }

  /// `Estonia's Hanno Pevkur`, `American Katie Ledecky`, `Pan Zhanle of China`, `바이든 미국`.
  private func origin(
    of name: Range<Int>, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    if let country = country(before: name.lowerBound, countries), country.kind == .country {
      let between = field.string(country.range.upperBound..<name.lowerBound)
      if ["'s ", "’s ", "' ", "’ "].contains(between) || between == " " && country.form == .demonym
      {
        return country.country
      }
    }
    let behind = field.wordIndex(at: name.upperBound)
    guard let word = field.word(behind), word.gap == .space else { return nil }
    if word.isCaseless {
      return country(startingAt: Int(word.start), countries)?.country
    }
    guard words.of.contains(word), let next = object(at: behind + 1, in: field, countries) else {
      return nil
    }
    return next.country
  }

  private func longer(_ front: String?, _ back: String) -> String {
    guard let front else { return back }
    return front.utf8.count >= back.utf8.count || front.contains(" ") ? front : back
  }

  /// `South Korean Defense Minister Lee`, `Uzbekistan's then Defense Minister Berdiev`.
  private func front(
    of name: Range<Int>, in field: ScannedField, _ countries: [NamedSpan]
  ) -> Reading {
    let nameIndex = field.wordIndex(at: name.lowerBound)
    var start = nameIndex
    var hasHead = false
    while start > 0, nameIndex - start < 9, joins(start, in: field) {
      let word = field.words[start - 1]
      if words.heads.contains(word) {
        hasHead = true
      } else if words.of.contains(word), start > 1, words.heads.contains(field.words[start - 2]) {
        start -= 1
        continue
      } else if !words.modifiers.contains(word) && !words.formers.contains(word) {
        break
      }
      start -= 1
    }
    while start < nameIndex, words.links.contains(field.words[start]) || isPreposition(start, field)
    {
      start += 1
    }
    guard hasHead, start < nameIndex else { return Reading() }
    let isPast = isFormer(before: start, in: field)
    let end = Int(field.words[nameIndex - 1].end)
    let offset = Int(field.words[start].start)
    var role = phrase(field, start..<nameIndex)
    if isPast, !role.hasPrefix("former ") { role = "former " + role }
    if let tail = tail(behind: name, in: field), !role.contains(" ") { role += " " + tail }
    let country = country(endingAt: offset, in: field, countries)
    return end <= name.lowerBound ? Reading(role: role, country: country) : Reading()
  }

  /// `the former NATO` before `chief`: what makes an office past stands before the body's name.
  private func isFormer(before start: Int, in field: ScannedField) -> Bool {
    var index = start
    while index > 0, start - index < 4, joins(index, in: field) {
      let word = field.words[index - 1]
      if words.formers.contains(word), !word.isCapitalised { return true }
      guard word.isCapitalised else { return false }
      index -= 1
    }
    return false
  }

  /// `Under` in `Under Defence Minister`, not in `Under Secretary`.
  private func isPreposition(_ index: Int, _ field: ScannedField) -> Bool {
    words.under.contains(field.words[index]) && !words.secretary.contains(field.word(index + 1))
  }

  /// Words in a row, with nothing but a space or hyphen between them.
  private func joins(_ index: Int, in field: ScannedField) -> Bool {
    switch field.words[index].gap {
    case .space, .hyphen: true
    case .pointAndSpace: field.words[index - 1].count <= 4
    default: false
    }
  }

  /// `of Defense` in `Minister Lee Jong-sup of Defense`.
  private func tail(behind name: Range<Int>, in field: ScannedField) -> String? {
    let start = field.wordIndex(at: name.upperBound)
    guard let of = field.word(start), words.of.contains(of), of.gap == .space else { return nil }
    var end = start + 1
    while let word = field.word(end), word.gap == .space, word.isCapitalised,
      words.modifiers.contains(word)
    {
      end += 1
    }
    return end > start + 1 ? phrase(field, start..<end) : nil
  }

  /// `, the Deputy Prime Minister and Minister of National Defense of Poland,`
  private func back(
    of name: Range<Int>, in field: ScannedField, _ countries: [NamedSpan]
  ) -> Reading {
    guard var index = appositionStart(behind: name, in: field) else { return Reading() }
    if words.articles.contains(field.words[index]) { index += 1 }
    // `the former U.S. secretary of state`: what makes it past stands before the country.
    let isFormer = field.word(index).map(words.formers.contains) ?? false
    if isFormer { index += 1 }
    let country = field.word(index).flatMap { self.country(startingAt: Int($0.start), countries) }
    if let country {
      index = field.wordIndex(at: country.range.upperBound)
      if let mark = field.word(index), mark.gap == .apostrophe, mark.count == 1 { index += 1 }
    }
    let end = phraseEnd(from: index, in: field, countries)
    guard end > index, field.words[index..<end].contains(where: words.heads.contains),
      !isName(end, in: field)
    else { return Reading() }
    let after = field.word(end).flatMap { word in
      words.of.contains(word) ? object(at: end + 1, in: field, countries) : nil
    }
    let role = phrase(field, index..<end)
    return Reading(
      role: isFormer && !role.hasPrefix("former ") ? "former " + role : role,
      country: after?.country ?? country?.country)
  }

  /// The country in what an office is of: `Poland`, `the Royal Canadian Navy`.
  private func object(
    at index: Int, in field: ScannedField, _ countries: [NamedSpan]
  ) -> NamedSpan? {
    guard let first = field.word(index) else { return nil }
    var next = words.articles.contains(first) ? index + 1 : index
    let limit = next + 3
    while let word = field.word(next), next < limit, word.isCapitalised,
      next == index || word.gap == .space
    {
      if let country = country(startingAt: Int(word.start), countries) { return country }
      next += 1
    }
    return nil
  }

  /// A capitalised word right behind an office: it is another person's.
  private func isName(_ index: Int, in field: ScannedField) -> Bool {
    guard let word = field.word(index), word.gap == .space else { return false }
    return word.isCapitalised
  }

  /// The first word behind `name,` or `name (far left),`; nil when no apposition can follow.
  private func appositionStart(behind name: Range<Int>, in field: ScannedField) -> Int? {
    var offset = name.upperBound
    let bytes = field.bytes
    if offset + 1 < bytes.count, bytes[offset] == 0x20, bytes[offset + 1] == UInt8(ascii: "(") {
      guard let close = bytes[offset...].prefix(40).firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      offset = close + 1
    }
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: ","), bytes[offset + 1] == 0x20
    else { return nil }
    let index = field.wordIndex(at: offset)
    return field.word(index).flatMap { Int($0.start) <= offset + 2 ? index : nil }
  }

  /// Where the office ends: at a break, or at a word that is no part of an office.
  private func phraseEnd(from start: Int, in field: ScannedField, _ countries: [NamedSpan]) -> Int {
    var end = start
    while end < field.words.count, end - start < 12 {
      let word = field.words[end]
      if end > start, !joins(end, in: field) { break }
      let isOffice = words.heads.contains(word) || words.modifiers.contains(word)
      let isLink = end > start && words.links.contains(word)
      guard isOffice || isLink || words.formers.contains(word) else { break }
      end += 1
    }
    while end > start, words.links.contains(field.words[end - 1]) { end -= 1 }
    return end
  }

  private func country(startingAt offset: Int, _ countries: [NamedSpan]) -> NamedSpan? {
    countries.first(from: offset).flatMap { $0.range.lowerBound == offset ? $0 : nil }
  }

  /// The country right before `offset`: `South Korean …`, `Uzbekistan's …`.
  private func country(
    endingAt offset: Int, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    guard let country = country(before: offset, countries) else { return nil }
    let between = field.string(country.range.upperBound..<offset)
    guard [" ", "'s ", "’s ", "' ", "’ "].contains(between) else { return nil }
    return country.country
  }

  /// The last country that ends before `offset`, as far as one can stand beside it: a possessive
  /// and a space between.
  private func country(before offset: Int, _ countries: [NamedSpan]) -> NamedSpan? {
    countries.last(upTo: offset - 1)
      .flatMap { offset - $0.range.upperBound <= "’s ".utf8.count ? $0 : nil }
  }

  /// The words as printed, in lower case; `then`, `ex` and `late` become `former`.
  private func phrase(_ field: ScannedField, _ range: Range<Int>) -> String {
    var start = range.lowerBound
    let isFormer = words.formers.contains(field.words[start])
    if isFormer, range.count > 1 { start += 1 }
    let text = field.string(field.byteRange(of: start..<range.upperBound)).lowercased()
    return isFormer ? "former " + text : text
  }
}
