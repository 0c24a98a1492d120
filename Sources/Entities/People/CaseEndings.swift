/// Undoes the case endings of names: `Andrzejem`, `Pawła`, `Dudy` stand for Andrzej, Paweł, Duda.
struct CaseEndings: Sendable {
  /// How a language bends names.
  enum Manner {
    /// Names stay as they are.
    case none
    /// A genitive in `s`.
    case germanic
    /// Cases and genders, as in Polish and Czech.
    case slavic
    /// The same in Russian and Ukrainian.
    case cyrillic
  }

  private static let slavic = [
    "owi", "iego", "iemu", "iem", "iej", "ego", "emu", "ie", "em", "ej", "ou", "im", "ym", "om",
    "a", "u", "y", "e", "i", "o",
  ]
  private static let slavicNominatives = ["", "a", "o", "i", "y", "e"]
  private static let cyrillic = [
    "ового", "ского", "ого", "ому", "ему", "ові", "еві", "єві", "ием", "ієм", "ією", "ией", "ою",
    "ею", "єю", "им", "ым", "ім", "ом", "ем", "ём", "єм", "ой", "ей", "ую", "юю", "ая", "ої", "ії",
    "ию", "ію", "ии", "их", "а", "у", "ю", "я", "е", "є", "і", "ї", "и", "ы", "о",
  ]
  private static let cyrillicNominatives = [
    "", "а", "я", "о", "й", "ь", "ий", "ый", "ій", "ия", "ія", "ая",
  ]
  /// In bytes.
  private static let shortestStem = 3

  private let manner: Manner

  /// The endings of `language`, a BCP 47 code.
  init(language: String) {
    switch language.prefix(2) {
    case "pl", "cs", "sk": manner = .slavic
    case "ru", "uk": manner = .cyrillic
    case "de", "nl", "sv", "da", "no": manner = .germanic
    default: manner = .none
    }
  }

  /// What `word` (folded) may be the form of; itself first.
  func bases(of word: String) -> [String] {
    switch manner {
    case .none: return [word]
    case .germanic:
      let isGenitive = word.hasSuffix("s") && word.utf8.count > Self.shortestStem
      return isGenitive ? [word, String(word.dropLast())] : [word]
    case .slavic: return bases(of: word, Self.slavic, Self.slavicNominatives)
    case .cyrillic: return bases(of: word, Self.cyrillic, Self.cyrillicNominatives)
    }
  }

  private func bases(of word: String, _ endings: [String], _ nominatives: [String]) -> [String] {
    endings.reduce(into: [word]) { bases, ending in
      guard word.hasSuffix(ending), word.utf8.count >= ending.utf8.count + Self.shortestStem
      else { return }
      let stem = String(word.dropLast(ending.count))
      bases += nominatives.map { stem + $0 }
      if let full = Self.withFleetingVowel(stem) { bases.append(full) }
    }
  }

  /// `Marek` of `Mark`, `Pawel` of `Pawl`; nil when the stem ends in no two consonants.
  private static func withFleetingVowel(_ stem: String) -> String? {
    let vowels = "aeiouy"
    let end = stem.suffix(2)
    guard let last = end.last, end.count == 2, !end.contains(where: vowels.contains) else {
      return nil
    }
    return stem.dropLast() + "e" + String(last)
  }
}
