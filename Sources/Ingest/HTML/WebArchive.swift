import Text

/// A page saved with its pictures in one file (MHTML, RFC 2557).
struct WebArchive {
  /// The bytes of the page itself.
  let page: [UInt8]
  /// The encoding in its part's header; nil if none is given.
  let charset: String?
  /// The address that it was saved from.
  let address: String?

  /// Whether a file that begins with `head` is one: a MIME message of related parts without what only
  /// letters have.
  static func isFound(in head: [UInt8]) -> Bool {
    guard let header = MIMEHeader(head[...]), header.value("mime-version") != nil else {
      return false
    }
    let type = header.value("content-type")?.lowercased() ?? ""
    let isLetter = ["to", "received", "message-id", "return-path", "delivered-to"].contains {
      header.value($0) != nil
    }
    return !isLetter && (type.hasPrefix("multipart/related") || type.hasPrefix("text/html"))
  }

  /// Takes the first HTML part; nil if the file has none.
  init?(_ bytes: [UInt8]) {
    guard let header = MIMEHeader(bytes[...]) else { return nil }
    let location = header.value("snapshot-content-location") ?? header.value("content-location")
    let type = header.value("content-type") ?? ""
    guard let boundary = MIMEHeader.parameter("boundary", in: type) else {
      self.init(bytes[header.end...], header: header, location: location)
      return
    }
    for part in Self.parts(of: bytes[header.end...], boundary: Array("--\(boundary)".utf8)) {
      guard let inner = MIMEHeader(part),
        inner.value("content-type")?.lowercased().contains("html") == true
      else { continue }
      self.init(part[inner.end...], header: inner, location: location)
      return
    }
    return nil
  }

  private init(_ body: ArraySlice<UInt8>, header: MIMEHeader, location: String?) {
    page = TransferEncoding.decoded(
      body, name: header.value("content-transfer-encoding") ?? "8bit")
    charset = MIMEHeader.parameter("charset", in: header.value("content-type") ?? "")
    address = header.value("content-location") ?? location
  }

  /// The pieces between lines that begin with `boundary`, at most 1,000.
  private static func parts(
    of body: ArraySlice<UInt8>, boundary: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var starts: [(line: Int, next: Int)] = []
    var index = body.startIndex
    while index < body.endIndex, starts.count <= 1000 {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[index..<end].starts(with: boundary) {
        starts.append((index, min(end + 1, body.endIndex)))
      }
      index = end + 1
    }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1].line : body.endIndex
      return body[starts[place].next..<end]
    }
  }
}

/// The header fields of a MIME message or part.
struct MIMEHeader {
  /// The index of the first byte behind the empty line.
  let end: Int
  private var fields: [String: String] = [:]

  /// Reads the fields at the beginning of `bytes`; nil unless they begin with one.
  init?(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    var name = ""
    while index < bytes.endIndex, index - bytes.startIndex < 65_536 {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line =
        bytes[index..<end].last == 0x0D ? bytes[index..<end].dropLast() : bytes[index..<end]
      index = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        fields[name]? += " " + text.trimmed
        continue
      }
      guard let colon = text.firstIndex(of: ":"),
        text[..<colon].allSatisfy({ $0.isLetter || $0 == "-" || $0.isNumber })
      else { return nil }
      name = text[..<colon].lowercased()
      fields[name] = String(text[colon...].dropFirst().trimmed)
    }
    end = index
    if fields.isEmpty { return nil }
  }

  /// The value of the field `name`, in lower case; nil if there is none.
  func value(_ name: String) -> String? { fields[name] }

  /// The value of `name=` among the parameters of a field.
  static func parameter(_ name: String, in field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return String(pair[1].trimmed { $0 == "\"" || $0.isBlank })
    }
    return nil
  }
}
