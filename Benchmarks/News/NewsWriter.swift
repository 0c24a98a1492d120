/// Generates articles like those of a news agency, about 4.5 KB each; the number determines the
/// article.
struct NewsWriter {
  /// The word that occurs in one article of a thousand.
  static let rareWord = "zirconium"
  /// The time of article 0, the newest: 2026-01-01T00:00:00Z. Each further one is seven minutes
  /// older.
  private static let newest = 1_767_225_600

  private let words = NewsWords()

  /// Article `number` of the archive.
  func article(_ number: Int) -> NewsArticle {
    var random = SeededGenerator(seed: UInt64(number) &+ 20_260_101)
    var paragraphs = (0..<(7 + random.below(3))).map { _ in paragraph(&random) }
    if number % 5 == 0 { paragraphs.insert(korean(&random), at: 1) }
    if number % 1000 == 7 {
      paragraphs.append("The shipment of \(Self.rareWord) was confirmed on Thursday.")
    }
    return NewsArticle(
      number: number,
      title: filled("{C} and {C} {V} {A} {N} of {W}, {P} says", &random),
      author: filled("{P}", &random), published: Self.newest - number * 420,
      paragraphs: paragraphs)
  }

  private func paragraph(_ random: inout SeededGenerator) -> String {
    (0..<(4 + random.below(3))).map { _ in
      filled(words.sentences[random.below(words.sentences.count)], &random)
    }.joined(separator: " ")
  }

  private func korean(_ random: inout SeededGenerator) -> String {
    (words.korean + words.korean).map { filled($0, &random) }.joined(separator: " ")
  }

  /// Replaces each `{X}` in the pattern by a word of that kind.
  private func filled(_ pattern: String, _ random: inout SeededGenerator) -> String {
    var text: [UInt8] = []
    let bytes = Array(pattern.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count {
        text += word(bytes[index + 1], &random).utf8
        index += 3
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func word(_ kind: UInt8, _ random: inout SeededGenerator) -> String {
    switch kind {
    case UInt8(ascii: "C"): random.word(of: words.countries)
    case UInt8(ascii: "L"): random.word(of: words.cities)
    case UInt8(ascii: "P"): random.word(of: words.given) + " " + random.word(of: words.family)
    case UInt8(ascii: "R"): random.word(of: words.roles)
    case UInt8(ascii: "B"): random.word(of: words.bodies)
    case UInt8(ascii: "W"): random.word(of: words.weapons)
    case UInt8(ascii: "N"): random.word(of: words.nouns)
    case UInt8(ascii: "V"): random.word(of: words.verbs)
    case UInt8(ascii: "A"): random.word(of: words.adjectives)
    case UInt8(ascii: "M"): random.word(of: words.months)
    case UInt8(ascii: "D"): random.word(of: words.days)
    case UInt8(ascii: "Y"): "\(2015 + random.below(11))"
    default: "\(1 + random.below(28))"
    }
  }
}
