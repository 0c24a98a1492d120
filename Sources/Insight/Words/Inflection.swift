/// The regular forms of English verbs.
enum Inflection {
  /// With -s.
  static func singular(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    let isSibilant = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return base + (isSibilant ? "es" : "s")
  }

  /// In -ed; two for a base whose last letter may be doubled.
  static func pasts(_ base: String) -> [String] {
    if endsInConsonantY(base) { return [base.dropLast() + "ied"] }
    if base.hasSuffix("e") { return [base + "d"] }
    return [base + "ed"] + (doubled(base).map { [$0 + "ed"] } ?? [])
  }

  /// In -ing; two for a base whose last letter may be doubled.
  static func gerunds(_ base: String) -> [String] {
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base.count > 2 {
      return [base.dropLast() + "ing"]
    }
    return [base + "ing"] + (doubled(base).map { [$0 + "ing"] } ?? [])
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    guard base.hasSuffix("y"), let before = base.dropLast().last else { return false }
    return !vowels.contains(before)
  }

  /// `plann` of `plan`; nil unless a vowel stands between two consonants at the end.
  private static func doubled(_ base: String) -> String? {
    let tail = Array(base.suffix(3))
    guard tail.count == 3, let last = tail.last, !vowels.contains(last), !"wxy".contains(last),
      vowels.contains(tail[1]), !vowels.contains(tail[0])
    else { return nil }
    return base + String(last)
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}
