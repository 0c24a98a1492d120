import Text

/// What the words in and beside a name say about its kind.
final class NameClues: Sendable {
  private let companyForms: WordSet
  private let treaties: WordSet
  private let exercises: WordSet
  private let naming = WordSet("name named called codenamed dubbed")
  private let articles = WordSet("a an the")
  private let ministers = WordSet("minister ministers secretary adviser advisor")
  private let fields: WordSet
  private let sites: WordSet

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    companyForms = words[.companyForms]
    treaties = words[.treaties]
    exercises = words[.exercises]
    fields = words[.officeModifiers]
    sites = words[.sites]
  }

  /// `Robert Bosch GmbH`: takes the company's form into the name and makes it a body's.
  func takeSuffix(_ name: inout TaggedName, in field: ScannedField) -> Bool {
    var end = name.words.upperBound
    while let next = field.after(end - 1), next.gap == .space, next.isCapitalised,
      companyForms.contains(next)
    {
      end += 1
    }
    guard end > name.words.upperBound else { return false }
    name.words = name.words.lowerBound..<end
    name.range = field.byteRange(of: name.words)
    name.kind = .organisation
    return true
  }

  /// The words without the company's form at their end.
  func withoutCompanyForm(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    var words = words
    while let last = words.last, companyForms.contains(last) { words = words.dropLast() }
    return words
  }

  /// `Taurama Barracks`: two words or more, of which the last is a site's.
  func isSite(_ words: ArraySlice<Word>) -> Bool {
    words.count > 1 && sites.contains(words.last)
  }

  /// Treaties, laws and plans are no entities.
  func isTreaty(_ words: ArraySlice<Word>) -> Bool {
    words.count > 1 && treaties.contains(words.last)
  }

  /// `the exercise Vigilant Storm`, `Freedom Shield exercise`.
  func isExercise(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind != .location else { return false }
    if let next = field.after(name.words.upperBound - 1), !next.isCapitalised, next.gap == .space,
      exercises.contains(next), name.words.count > 1
    {
      return true
    }
    guard name.words.count > 1, let previous = field.before(name.words.lowerBound) else {
      return false
    }
    if naming.contains(previous) {
      let start = max(0, name.words.lowerBound - 8)
      return field.words[start..<name.words.lowerBound].contains {
        !$0.isCapitalised && exercises.contains($0)
      }
    }
    return !previous.isCapitalised && exercises.contains(previous) || isExplained(name, in: field)
  }

  /// `Vigilant Storm, a combined air exercise`.
  private func isExplained(_ name: TaggedName, in field: ScannedField) -> Bool {
    let end = name.words.upperBound
    guard let article = field.word(end), articles.contains(article),
      field.bytes[name.range.upperBound...].starts(with: [UInt8(ascii: ","), 0x20])
    else { return false }
    return field.words[end..<min(end + 6, field.words.count)].contains {
      !$0.isCapitalised && exercises.contains($0)
    }
  }

  /// A name in brackets with a dash behind it, as datelines name the agency: `(Baltic Wire) --`.
  func isAgency(_ name: TaggedName, in field: ScannedField) -> Bool {
    let bytes = field.bytes
    let end = name.range.upperBound
    guard name.range.lowerBound > 0, bytes[name.range.lowerBound - 1] == UInt8(ascii: "("),
      end + 2 < bytes.count, bytes[end] == UInt8(ascii: ")"), bytes[end + 1] == 0x20
    else { return false }
    return bytes[end + 2] == UInt8(ascii: "-") || bytes[end + 2] == 0xE2
  }

  /// `Defense` in `Defense Minister`: what an office is about.
  func isOffice(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard let next = field.after(name.words.upperBound - 1), next.gap == .space,
      ministers.contains(next)
    else { return false }
    return field.words[name.words].allSatisfy(fields.contains)
  }
}
