/// The first lines of a file that may be a mail.
struct MailHead {
  /// The names of the headers in lower case.
  private let names: Set<String>
  /// Whether a browser saved a page in this form.
  let isSavedPage: Bool

  /// Takes `lines` as headers; nil if the first is none.
  init?(_ lines: [ArraySlice<UInt8>]) {
    var names: Set<String> = []
    var isSavedPage = false
    for (index, line) in lines.enumerated() {
      if index == 0, Self.isPostmark(Array(line)) { continue }
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09, !names.isEmpty { continue }
      guard let name = Self.name(of: line) else {
        if names.isEmpty { return nil }
        break
      }
      names.insert(name)
      let value = String(decoding: line, as: UTF8.self).lowercased()
      isSavedPage =
        isSavedPage || name == "snapshot-content-location" || value.contains("<saved by")
    }
    guard !names.isEmpty else { return nil }
    (self.names, self.isSavedPage) = (names, isSavedPage)
  }

  /// Whether there is a sender, and another header that only mails have.
  var isMail: Bool {
    let hasSender = names.contains("from") || names.contains("sender")
    let telling = [
      "message-id", "received", "mime-version", "return-path", "delivered-to", "to", "list-id",
      "content-type",
    ]
    return hasSender && names.contains { telling.contains($0) }
      || names.contains("received") && names.contains("subject")
  }

  /// The lines of `head` without their ends.
  static func lines(of head: [UInt8]) -> [ArraySlice<UInt8>] {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return text.drop { $0 == 0x0A || $0 == 0x0D }
      .split(separator: 0x0A, omittingEmptySubsequences: false).prefix(200).map { line in
        line.last == 0x0D ? line.dropLast() : line
      }
  }

  /// Whether `line` is mbox's `From nora@example.org Mon Jul 31 16:04:00 2023`.
  static func isPostmark(_ line: [UInt8]) -> Bool {
    guard line.starts(with: Array("From ".utf8)) else { return false }
    let words = line.prefix { $0 != 0x0A }.split(separator: 0x20)
    let hasClock = words.contains { word in
      word.count >= 4 && word.contains(UInt8(ascii: ":")) && word.first.map { $0 < 0x3A } == true
    }
    return words.count >= 3 && hasClock
  }

  /// A line of an mbox without the `>` that keeps `From ` from beginning a mail.
  static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
    let isQuoted = marks > 0 && line[marks...].starts(with: Array("From ".utf8))
    return isQuoted ? line.dropFirst() : line[...]
  }

  /// `from` of `From: …`: letters, digits and hyphens up to a colon.
  private static func name(of line: ArraySlice<UInt8>) -> String? {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    guard (2...60).contains(name.count), name.count < line.count,
      name.allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
