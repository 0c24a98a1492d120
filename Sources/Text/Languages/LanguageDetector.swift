/// Detects the main language of a text by its script and its most frequent words.
package enum LanguageDetector {
  /// The BCP 47 code of `text` (`en`, `pl`, `ko`, `de`, `fr`, `es`, `it`, `pt`, `nl`, `cs`, `ru`,
  /// `uk`, `ja`, `zh`, `ar`, `he`, `el`); nil if it is none of them.
  ///
  /// Looks at the first 2,000 scalars. A text in Latin script needs two function words, or a letter
  /// that only one of the languages has.
  package static func language(of text: String) -> String? {
    if isPlainlyEnglish(text) { return "en" }
    var scripts = [Int](repeating: 0, count: Script.allCases.count)
    var words: [String: Int] = [:]
    var marks: Set<Unicode.Scalar> = []
    var word = ""
    for scalar in text.unicodeScalars.prefix(2000) {
      guard let script = Script(scalar) else {
        if !word.isEmpty { words[word, default: 0] += 1 }
        word = ""
        continue
      }
      scripts[script.rawValue] += 1
      if script == .latin || script == .cyrillic, word.utf8.count < 24 {
        let small = lowered(scalar)
        word.unicodeScalars.append(small)
        if small.value >= 0x80 { marks.insert(small) }
      }
    }
    if !word.isEmpty { words[word, default: 0] += 1 }
    return languageOfScript(scripts, marks: marks) ?? latinLanguage(words, marks: marks)
  }
}

extension LanguageDetector {
  /// Whether the first 2,000 bytes hold `the ` five times, which no other language does.
  private static func isPlainlyEnglish(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt32 = 0
      var count = 0
      for byte in bytes.prefix(2000) {
        last = last << 8 | UInt32(byte)
        if last == 0x7468_6520 { count += 1 }
        if count == 5 { return true }
      }
      return false
    }
  }

  private enum Script: Int, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, kana, han, hangul

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
      case 0x370...0x3FF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      case 0x5D0...0x5EA: self = .hebrew
      case 0x620...0x6D3: self = .arabic
      case 0x3041...0x30FF: self = .kana
      case 0x4E00...0x9FFF: self = .han
      case 0xAC00...0xD7A3: self = .hangul
      default: return nil
      }
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0..<0x80: scalar
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// The language of the main script; a syllable or ideograph counts as 2.5 letters. `scripts` has the
  /// letters of each script, `marks` the small letters of words beyond ASCII.
  private static func languageOfScript(
    _ scripts: [Int], marks: Set<Unicode.Scalar>
  ) -> String? {
    let weighted = Script.allCases.filter { scripts[$0.rawValue] > 0 }.map { script in
      let isDense = [.han, .hangul, .kana].contains(script)
      return (script, weight: Double(scripts[script.rawValue]) * (isDense ? 2.5 : 1))
    }
    let main = weighted.max { ($0.weight, "\($0.0)") < ($1.weight, "\($1.0)") }
    switch main?.0 {
    case .hangul: return "ko"
    case .kana: return "ja"
    case .han:
      let (kana, han) = (scripts[Script.kana.rawValue], scripts[Script.han.rawValue])
      return kana * 10 > han ? "ja" : "zh"
    case .greek: return "el"
    case .hebrew: return "he"
    case .arabic: return "ar"
    case .cyrillic:
      let isUkrainian = "іїєґ".unicodeScalars.contains(where: marks.contains)
      return isUkrainian ? "uk" : "ru"
    case .latin, nil: return nil
    }
  }

  private static func latinLanguage(
    _ words: [String: Int], marks: Set<Unicode.Scalar>
  ) -> String? {
    let scored = functionWords.map { entry in
      let hits = entry.words.reduce(0) { $0 + words[$1, default: 0] }
      let isMarked = entry.letters.unicodeScalars.contains(where: marks.contains)
      return (code: entry.code, score: hits * 2 + (isMarked ? 3 : 0))
    }
    var best: (code: String, score: Int)?
    for entry in scored where entry.score > best?.score ?? 2 { best = entry }
    return best?.code
  }

  /// For each language, frequent words that the others rarely have, and letters of its own.
  private static let functionWords: [(code: String, words: Set<String>, letters: String)] = [
    ("en", of: "the of and to in is was for that with on said has were from by at it", ""),
    ("pl", of: "w i na z się nie do jest że od przez po dla oraz który która został są", "ąęłśźż"),
    ("de", of: "der die und das den von ist mit dem des für auf nicht ein eine im wurde", "ß"),
    ("fr", of: "le la les des et du une est dans pour que qui sur au avec par pas", "œ"),
    ("es", of: "el la los las que en una por con para del se su es como más fue", "ñ"),
    ("it", of: "il di che la e della per un una con del nel sono dei alla è gli", ""),
    ("pt", of: "o a que do da em um uma para com não os no na dos foi mais", "ãõ"),
    ("nl", of: "de het een van en is op dat te voor met niet zijn werd aan ook", ""),
    ("cs", of: "a v se na je že z do pro byl jako podle který aby také", "ěřů"),
  ].map { ($0.0, Set($0.of.split(separator: " ").map(String.init)), $0.2) }
}
