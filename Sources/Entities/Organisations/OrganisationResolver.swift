import ReaderModel
import Text

/// Decides which names are the same organisation, and which country it belongs to.
struct OrganisationResolver: Sendable {
  /// A body with its mentions.
  struct Organisation {
    /// The fullest name as printed.
    var text: String
    let name: FoldedName
    /// The letters of ``name`` in a row.
    let letters: [UInt8]
    var country: CountryCode?
    var spans: [NamedSpan]
    /// How often it is called what.
    var forms: [FoldedName: Int]
    /// It stands for its country's government.
    var isMetonym: Bool
    /// It is a part of its country's state, and its own name names the country.
    var isStateBody: Bool

    /// Counts a mention as `form`, printed as `text`; what it is called three times as often as
    /// anything before, is its name.
    ///
    /// The same in small letters goes before what a headline has in capitals.
    fileprivate mutating func count(_ form: FoldedName, _ text: String) {
      forms[form, default: 0] += 1
      if text.utf8.count > 4, text.utf8.count == self.text.utf8.count,
        form == FoldedName(self.text),
        !self.text.utf8.contains(where: { $0 &- 0x61 < 26 })
      {
        self.text = text
      }
      let most = forms.values.max() ?? 0
      if forms[form] == most, most >= 3 * (forms[FoldedName(self.text)] ?? 0) { self.text = text }
    }
  }

  private let gazetteer: Gazetteer
  private let state: WordSet
  private let local: WordSet

  /// A resolver over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    state = words[.stateBodies]
    local = words[.localBodies]
  }

  /// The bodies that `spans` name, in order of the first mention.
  ///
  /// - Parameters:
  ///   - countries: The countries that the article names, by field and start.
  ///   - places: The places whose country is known, by field and start.
  func organisations(
    named spans: [NamedSpan], in fields: [ScannedField], countries: [NamedSpan],
    places: [NamedSpan] = []
  ) -> [Organisation] {
    let owners = BodyCountries(gazetteer, countries, places: places, local: local, in: fields)
    let acronyms = acronyms(of: spans, in: fields)
    var found: [Organisation] = []
    var index = PartIndex()
    let ordered = spans.enumerated().sorted { a, b in
      let counts = (a.element.range.count, b.element.range.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : a.offset < b.offset
    }
    for (_, span) in ordered {
      let field = fields[span.field]
      let name = FoldedName(field.bytes, span.range)
      // A defined acronym means what the text says, whatever the lists know of it.
      let acronym = acronyms[name]
      let country = acronym?.isDefined == true ? nil : owners.country(of: span, in: field)
      let full = acronym?.full ?? name
      let letters = full.joined
      let known = index.candidates(for: full).first {
        isSame(full, letters, country, found[$0])
      }
      if let index = known {
        found[index].spans.append(span)
        found[index].country = found[index].country ?? country
        if acronym == nil, !isGeneric(name) { found[index].count(name, field.string(span.range)) }
      } else {
        index.add(full, found.count)
        found.append(
          Organisation(
            text: field.string(span.range), name: full, letters: letters, country: country,
            spans: [span], forms: [name: 1],
            isMetonym: owners.entry(span, in: field)?.kind == .metonym,
            isStateBody: country != nil && isGeneric(name)
              && owners.innerCountry(span, in: field) != nil))
      }
    }
    for index in found.indices {
      found[index].spans.sort { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) }
    }
    return found
  }

  private func isSame(
    _ name: FoldedName, _ letters: [UInt8], _ country: CountryCode?, _ other: Organisation
  ) -> Bool {
    if let country, let known = other.country, country != known { return false }
    if letters == other.letters { return true }
    guard name.parts.count < other.name.parts.count else { return false }
    let isHead = other.name.parts.starts(with: name.parts)
    let isTail = other.name.parts.suffix(name.parts.count).elementsEqual(name.parts)
    let longEnough = letters.count > 3
    return longEnough && (isHead && !isGeneric(name) || isTail && isGeneric(name))
  }

  /// `Navy`, `Foreign Ministry`: short for the body of some country.
  private func isGeneric(_ name: FoldedName) -> Bool {
    guard let last = name.parts.last else { return false }
    return isStateWord(last) || name.parts.first.map(isStateWord) == true
  }

  private func isStateWord(_ part: [UInt8]) -> Bool {
    WordScanner.words(in: part).first.map(state.contains) ?? false
  }

  /// What an acronym of the article stands for.
  private struct Acronym {
    var full: FoldedName
    /// It stands in brackets behind the name.
    var isDefined: Bool
  }

  /// Acronyms that stand in brackets behind the name whose initials they are, or that are the
  /// initials of a name of the article.
  private func acronyms(
    of spans: [NamedSpan], in fields: [ScannedField]
  ) -> [FoldedName: Acronym] {
    var acronyms: [FoldedName: Acronym] = [:]
    for span in spans {
      let field = fields[span.field]
      guard let range = AcronymReader.acronym(behind: span.range, in: field) else { continue }
      acronyms[FoldedName(field.bytes, range)] = Acronym(
        full: FoldedName(field.bytes, span.range), isDefined: true)
    }
    let full = Dictionary(
      spans.map { FoldedName(fields[$0.field].bytes, $0.range) }
        .filter { $0.parts.count > 1 }.map { ($0.acronym, $0) },
      uniquingKeysWith: { first, _ in first })
    for span in spans {
      let words = fields[span.field].words(in: span.range)
      guard words.count == 1, let word = words.first, word.isAllCaps, word.count > 1 else {
        continue
      }
      let name = FoldedName(fields[span.field].bytes, span.range)
      guard acronyms[name] == nil, let long = full[name.joined] else { continue }
      acronyms[name] = Acronym(full: long, isDefined: false)
    }
    return acronyms
  }
}
