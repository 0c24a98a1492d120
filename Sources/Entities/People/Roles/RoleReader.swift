import ReaderModel
import Text

/// Reads a person's office and country from the words around the name.
///
/// An office is a noun phrase whose head is a person's: in front of the name (`Poland's deputy
/// defence minister X`, `the city's mayor, X,`), behind it (`X, a farmer from …,`), or what a verb
/// says (`X was named head of …`).
final class RoleReader: Sendable {
  /// What the words beside a name say.
  struct Reading: Equatable {
    /// The office in lower case; nil when none is said.
    var role: String?
    /// The country of the office.
    var country: CountryCode?
    /// The office is another's too: `Senators X and Y`.
    var isPlural = false
    /// The country stands in front as a possessive: `Uzbekistan's President X`.
    var isPossessive = false
    /// `his spokesman X`: the office belongs to the person named before.
    var isOwned = false
    /// The role says whose relative somebody is, not what they are.
    var isKin = false
    /// It stands in front in capitals, without whose it is: `President X`.
    var isTitle = false
    /// The text says who gives the office: `NATO` in `NATO chief X`, `company` in `president of the
    /// company`.
    var hasOwner = false
    /// The country is that of a body which is no state's: `Lee of Paris Saint-Germain`.
    var isOfBody = false
    /// `her compatriot X`: the country is that of the person named before.
    var isCompatriot = false
  }

  let words: RoleWords
  let phrases: RolePhraseReader
  private let foreign: ForeignRoles
  private let korean: KoreanRoles

  /// A reader over `lists`.
  init(_ lists: EntityLists) {
    words = RoleWords(lists.words)
    phrases = RolePhraseReader(words: words)
    foreign = ForeignRoles(lists)
    korean = KoreanRoles(lists.words)
  }

  /// What stands beside each of a field's names.
  ///
  /// - Parameters:
  ///   - names: byte ranges of persons' names in `field`, in order.
  ///   - isForeign: The article may be in another language than English.
  func readings(
    of names: [Range<Int>], in field: ScannedField, _ owners: OfficeOwners, isForeign: Bool
  ) -> [Reading] {
    var readings: [Reading] = []
    readings.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
      let previous = index > 0 ? names[index - 1] : nil
      var reading = reading(around: name, behind: previous, in: field, owners)
      if reading.role == nil, field.word(field.wordIndex(at: name.lowerBound))?.isCaseless == true {
        reading.role = korean.role(beside: name, in: field)
      } else if isForeign, let found = foreign.reading(around: name, in: field, owners) {
        reading.role = longer(reading.role, found.role ?? "")
        reading.country = reading.country ?? found.country
      }
      readings.append(reading)
    }
    return SharedOffices(words: words, owners: owners).shared(readings, names, in: field)
  }

  /// The office in front of the name, else the one behind it.
  ///
  /// - Parameters:
  ///   - name: byte range of the name in `field`.
  ///   - previous: that of the person named before.
  func reading(
    around name: Range<Int>, behind previous: Range<Int>? = nil, in field: ScannedField,
    _ owners: OfficeOwners
  ) -> Reading {
    var reading =
      front(of: name, in: field, owners) ?? announced(name, behind: previous, in: field, owners)
      ?? Reading()
    guard reading.role == nil || reading.isKin || reading.country == nil else { return reading }
    if let back = back(of: name, in: field, owners) ?? stated(of: name, in: field, owners) {
      if !back.isKin || reading.role == nil {
        reading.role = reading.isKin ? back.role : longer(reading.role, back.role ?? "")
        reading.isKin = back.isKin
      }
      if reading.country == nil { reading.isOfBody = back.isOfBody }
      reading.country = reading.country ?? back.country
      reading.hasOwner = reading.hasOwner || back.hasOwner
    }
    if reading.country == nil, let owner = origin(of: name, in: field, owners) {
      reading.country = owner.country
      reading.isOfBody = owners.isPrivate(owner)
    }
    return reading
  }

  private func longer(_ front: String?, _ back: String) -> String? {
    guard let front else { return back.isEmpty ? nil : back }
    return front.utf8.count >= back.utf8.count || front.contains(" ") ? front : back
  }

  /// `Estonia's Hanno Pevkur`, `American Katie Ledecky`, `Pan Zhanle of China`, `바이든 미국`.
  private func origin(
    of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> NamedSpan? {
    if let owner = owners.owner(endingAt: name.lowerBound, in: field), owner.kind == .country {
      let joint = owners.joint(behind: owner, before: name.lowerBound, in: field)
      if joint == .possessive || owner.form == .demonym { return owner }
    }
    let behind = field.wordIndex(at: name.upperBound)
    guard let word = field.word(behind), word.gap == .space else { return nil }
    if word.isCaseless { return owners.owner(startingAt: Int(word.start)) }
    guard words.of.contains(word) || words.from.contains(word) else { return nil }
    return object(at: behind + 1, in: field, owners)
  }

  /// The words of a role in lower case, short forms written out; `then`, `ex` become `former`.
  func text(of range: Range<Int>, isFormer: Bool, in field: ScannedField) -> String {
    var text = ""
    var isPast = isFormer
    for index in range {
      let word = field.words[index]
      if words.formers.contains(word), index < range.upperBound - 1 {
        isPast = true
        continue
      }
      if !text.isEmpty { text += Self.mark(of: word.gap) }
      text += words.meaning(of: word) ?? field.string(word.range).lowercased()
    }
    return isPast ? "former " + text : text
  }

  private static func mark(of gap: Word.Gap) -> String {
    switch gap {
    case .hyphen: "-"
    case .apostrophe: "'"
    case .ampersand: " & "
    default: " "
    }
  }

  /// Whether the head of a role is kin.
  func isKin(_ head: Int, in field: ScannedField) -> Bool { words.kin.contains(field.words[head]) }
}
