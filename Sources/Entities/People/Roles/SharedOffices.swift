import ReaderModel
import Text

/// Offices and countries that persons in a row share: `Senators X and Y`, `Uzbekistan's President X
/// and … Defence Minister Y`.
struct SharedOffices {
  let words: RoleWords
  let owners: OfficeOwners

  /// The readings, with what each has from the person named before.
  func shared(
    _ readings: [RoleReader.Reading], _ names: [Range<Int>], in field: ScannedField
  ) -> [RoleReader.Reading] {
    var readings = readings
    for index in readings.indices.dropFirst() {
      let before = readings[index - 1]
      if isCounterpart(readings[index]) {
        readings[index].role = before.role ?? readings[index].role
      }
      let between = field.words(in: names[index - 1].upperBound..<names[index].lowerBound)
      if before.isPlural, readings[index].role == nil,
        isList(names[index - 1].upperBound..<names[index].lowerBound, in: field)
      {
        readings[index].role = before.role
        readings[index].country = readings[index].country ?? before.country
        readings[index].isPlural = true
      } else if isCompatriot(readings[index]) {
        let known = isOneSentence(between, in: field) ? before.country : nil
        readings[index] = RoleReader.Reading(country: readings[index].country ?? known)
      } else if readings[index].country == nil, let country = before.country,
        shares(readings[index], before),
        isOneSentence(between, in: field) || isNext(readings[index], between, in: field)
      {
        readings[index].country = country
        readings[index].isPossessive = before.isPossessive
      }
    }
    return readings
  }

  /// `, `, ` and `, ` of Nigeria and ` stand between two of a list.
  private func isList(_ range: Range<Int>, in field: ScannedField) -> Bool {
    guard range.count <= 40 else { return false }
    if range.count <= 6 { return Self.joints.contains(field.string(range)) }
    let first = field.wordIndex(at: range.lowerBound)
    guard words.of.contains(field.word(first)), field.words[first].gap == .space,
      let word = field.word(first + 1),
      let owner = owners.owner(startingAt: Int(word.start))
        ?? owners.place(startingAt: Int(word.start)), owner.range.upperBound < range.upperBound
    else { return false }
    return Self.joints.contains(field.string(owner.range.upperBound..<range.upperBound))
  }

  private static let joints = [" and ", ", ", ", and ", " & "]

  /// Whether the office belongs to the same country as the one before: `his spokesman`; anything
  /// behind a possessive; a minister behind a head of state.
  private func shares(_ reading: RoleReader.Reading, _ before: RoleReader.Reading) -> Bool {
    guard let role = reading.role, !reading.isKin, let known = before.role, !before.isKin else {
      return false
    }
    if reading.isOwned { return true }
    let isState = isStateOffice(role)
    return isState && (before.isPossessive && isStateOffice(known) || isTop(known) && !isTop(role))
  }

  /// `his Italian counterpart X`, `her British colleague Y`: the office is that of the person named
  /// before.
  private func isCounterpart(_ reading: RoleReader.Reading) -> Bool {
    guard let role = reading.role else { return false }
    return role.hasSuffix("counterpart") || reading.isOwned && role == "colleague"
  }

  private func isCompatriot(_ reading: RoleReader.Reading) -> Bool {
    guard let role = reading.role else { return false }
    return WordScanner.words(in: Array(role.utf8)).last.map(words.compatriots.contains) ?? false
  }

  private func isTop(_ role: String) -> Bool {
    let parts = WordScanner.words(in: Array(role.utf8))
    guard !parts.contains(where: words.deputies.contains) else { return false }
    return parts.contains(where: words.topOffices.contains)
  }

  private func isStateOffice(_ role: String) -> Bool {
    WordScanner.words(in: Array(role.utf8)).contains(where: stateOffices.contains)
  }

  private var stateOffices: WordSet { words.stateOffices }

  /// `Her defence minister, X` opens the sentence behind the one that names her.
  private func isNext(
    _ reading: RoleReader.Reading, _ between: ArraySlice<Word>, in field: ScannedField
  ) -> Bool {
    guard reading.isOwned, between.count < 12 else { return false }
    let range = field.byteRange(of: between.startIndex..<between.endIndex)
    return owners.states.overlapping(range).allSatisfy { $0.kind != .country }
  }

  /// What stands between two names is of one sentence, goes on with `and` or a comma, and names no
  /// other country.
  private func isOneSentence(_ between: ArraySlice<Word>, in field: ScannedField) -> Bool {
    guard let first = between.first, between.count < 25,
      between.indices.allSatisfy({ !field.startsSentence($0) })
    else { return false }
    let isJoined = words.and.contains(first) || first.gap == .other || first.gap == .apostrophe
    let range = field.byteRange(of: between.startIndex..<between.endIndex)
    let others = owners.states.overlapping(range)
    return isJoined && others.allSatisfy { $0.kind != .country }
  }
}
