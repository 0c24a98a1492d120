import Foundation

/// Texts that a terminal would obey, each made for one trick.
enum HostileText {
  /// Short ones, with a terminal's answer, its title, its clipboard or its mode in view.
  static let tricks: [String] = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}]8;;http://owned\u{1B}\\x",
    "\u{1B}[31;5;7m", "\u{1B}[97;1H", "\u{1B}[3;9r", "\u{1B}[6n", "\u{1B}[>c", "\u{1B}[21t",
    "\u{1B}[?1003h", "\u{1B}[4h", "\u{1B}c", "\u{1B}#8", "\u{1B}P$q\"p\u{1B}\\",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}_Gi=1;owned\u{1B}\\", "\u{1B}^owned\u{1B}\\",
    "\u{1B}Xowned\u{1B}\\", "\u{1B}]owned without end", "\u{9B}31;5;7m", "\u{9D}0;owned\u{9C}",
    "\u{90}$qm\u{9C}", "\u{9F}owned\u{9C}", "\u{84}\u{85}\u{8D}", "\u{E}\u{F}", "\u{0}\u{1}\u{2}",
    "a\u{8}\u{8}b", "over\rwritten", "\u{C}\u{B}", "\u{7F}", "\u{1B}", "\u{1B}\u{1B}[[",
    "\u{202E}desrever\u{202C}", "\u{2066}x\u{2069}", "\u{200B}\u{200D}\u{2060}\u{FEFF}",
    "\u{E0001}\u{E0041}\u{E007F}", "\u{2028}line\u{2029}",
    "e" + String(repeating: "\u{301}", count: 60),
    "\u{1F1F5}\u{1F1F1}\u{1F1F0}", "👩🏽‍👩‍👧‍👦", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{F8FF}\u{E000}",
    "\u{3164}\u{115F}\u{FFA0}", "\u{600}\u{70F}", "ｱ漢한", "--help", "-rf", "$(touch owned)",
    "`touch owned`", "; touch owned", "| touch owned", "%s%n%x", "../../etc/passwd", "\\u001b[31m",
  ]

  /// The texts of the kind in the folder that `TUIREADER_SHARED` names, a dozen naughty strings to a text.
  static func shared() -> [String] {
    guard let base = ProcessInfo.processInfo.environment["TUIREADER_SHARED"] else { return [] }
    let fixtures = URL(fileURLWithPath: base + "/fixtures")
    let list = try? Data(contentsOf: fixtures.appendingPathComponent("naughty_strings.json"))
    let naughty = list.flatMap { try? JSONDecoder().decode([String].self, from: $0) } ?? []
    let pages = stride(from: 0, to: naughty.count, by: 12).map {
      naughty[$0..<min($0 + 12, naughty.count)].joined(separator: "\n")
    }
    let folder = fixtures.appendingPathComponent("terminal")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.sorted().compactMap {
      (try? Data(contentsOf: folder.appendingPathComponent($0))).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return pages + files
  }
}
