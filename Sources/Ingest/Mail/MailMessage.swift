import CMail

/// A mail, decoded by GMime: encodings, encoded words, nested parts.
struct MailMessage {
  /// The subject on one line; empty if there is none.
  private(set) var subject = ""
  /// The name of the sender, perhaps empty.
  private(set) var sender = ""
  private(set) var address = ""
  /// The texts of the parts, outermost and first.
  private(set) var html = ""
  private(set) var plain = ""
  private var headers: [String: String] = [:]

  /// The most parts that may hold others. GMime reads them by recursion.
  private static let mostNested = 100

  /// The headers that an article needs.
  private static let names = [
    "Date", "Message-ID", "List-Id", "Archived-At", "Organization", "Delivery-Date",
    "X-Original-Date",
  ]

  /// Starts GMime on first use.
  private static let isStarted: Bool = {
    tui_mail_start()
    return true
  }()

  /// Parses `bytes`; nil if they are no mail, or one of more nested parts than any has.
  init?(_ bytes: [UInt8]) {
    guard Self.isStarted, Self.nestedParts(of: bytes) <= Self.mostNested else { return nil }
    let isRead = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let mail = tui_mail_parse(start, buffer.count) else { return false }
      read(mail)
      tui_mail_release(mail)
      return true
    }
    guard isRead else { return nil }
  }

  /// A header's text; nil if it is missing or not among those read.
  func header(_ name: String) -> String? { headers[name] }
}

extension MailMessage {
  /// How often `bytes` announce a part of parts.
  private static func nestedParts(of bytes: [UInt8]) -> Int {
    let words = ["multipart/", "message/"].map { Array($0.utf8) }
    return bytes.indices.reduce(0) { count, index in
      let first = bytes[index] | 0x20
      guard first == UInt8(ascii: "m") else { return count }
      let isFound = words.contains { word in
        bytes[index...].prefix(word.count).lazy.map { $0 == 0x2F ? $0 : $0 | 0x20 }
          .elementsEqual(word)
      }
      return isFound ? count + 1 : count
    }
  }

  private mutating func read(_ mail: OpaquePointer) {
    subject = Self.header("Subject", of: mail).map { HTMLText.collapsed($0) } ?? ""
    for name in Self.names { headers[name] = Self.header(name, of: mail) }
    var address: UnsafeMutablePointer<CChar>?
    sender = Self.taken(tui_mail_sender(mail, &address)).map { HTMLText.collapsed($0) } ?? ""
    self.address = Self.taken(address) ?? ""
    withUnsafeMutablePointer(to: &self) { message in
      tui_mail_visit(mail, message) { context, type, text in
        guard let message = context?.assumingMemoryBound(to: MailMessage.self), let type, let text
        else { return 1 }
        return message.pointee.take(String(cString: text), type: String(cString: type)) ? 1 : 0
      }
    }
  }

  /// Keeps the first text of each type; returns false when nothing more is needed.
  private mutating func take(_ text: String, type: String) -> Bool {
    if type.lowercased() == "html" {
      if html.isEmpty { html = text }
    } else if plain.isEmpty {
      plain = text
    }
    return html.isEmpty || plain.isEmpty
  }

  private static func header(_ name: String, of mail: OpaquePointer) -> String? {
    taken(tui_mail_header(mail, name))
  }

  /// The text at `pointer`, which is freed.
  private static func taken(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
    guard let pointer else { return nil }
    defer { tui_mail_free(pointer) }
    return String(cString: pointer)
  }
}
