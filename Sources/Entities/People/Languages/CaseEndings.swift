import ReaderModel

/// Undoes the case endings of names: `Andrzejem`, `Pawła`, `Dudy` stand for Andrzej, Paweł, Duda.
struct CaseEndings: Sendable {
  /// In bytes; what is left of a shorter word tells nothing.
  private static let shortestStem = 3
  private static let vowels = "aeiouy"

  private let endings: [String]
  private let nominatives: [String]
  private let fleetingVowel: String?

  /// For a language that leaves names as they are.
  init() {
    endings = []
    nominatives = []
    fleetingVowel = nil
  }

  /// A row of `languages/case-endings.tsv`.
  init(_ row: ListFile.Row) {
    endings = row.words("endings")
    nominatives = row.words("nominatives").map { $0 == "-" ? "" : $0 }
    fleetingVowel = row["fleetingVowel"].isEmpty ? nil : row["fleetingVowel"]
  }

  /// What `word` (folded) may be the form of; itself first.
  func bases(of word: String) -> [String] {
    endings.reduce(into: [word]) { bases, ending in
      guard word.hasSuffix(ending), word.utf8.count >= ending.utf8.count + Self.shortestStem
      else { return }
      let stem = String(word.dropLast(ending.count))
      bases += nominatives.map { stem + $0 }
      if let full = withFleetingVowel(stem) { bases.append(full) }
    }
  }

  /// `Marek` of `Mark`, `Pawel` of `Pawl`; nil when the stem ends in no two consonants.
  private func withFleetingVowel(_ stem: String) -> String? {
    guard let fleetingVowel else { return nil }
    let end = stem.suffix(2)
    guard let last = end.last, end.count == 2, !end.contains(where: Self.vowels.contains) else {
      return nil
    }
    return stem.dropLast() + fleetingVowel + String(last)
  }
}
