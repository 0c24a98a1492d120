@testable import Feeds
@testable import Ingest
@testable import ReaderModel

/// Header lines of an answer: what a server says of waiting, dates, encodings and other addresses.
struct HeadersTarget: FuzzTarget {
  static let name = "headers"

  func run(_ bytes: [UInt8]) throws {
    var headers: [String: String] = [:]
    for line in bytes.split(separator: 0x0A, maxSplits: 1000) {
      HTTPHeaders.add(String(decoding: line, as: UTF8.self) + "\r\n", to: &headers)
    }
    try promise(headers.count <= 200, "more headers than are kept")
    for (name, value) in headers {
      try promise(value.utf8.count <= 2048, "a long value of \(name)")
      let isPlain = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      try promise(isPlain, "a control character in \(name)")
    }
    let response = HTTPResponse(status: 429, body: [], url: "http://x.example/a", headers: headers)
    if let wait = response.retryAfter(now: 1_700_000_000) {
      try promise(wait >= 0, "a wait of \(wait) s")
      _ = FetchState().failed(at: .max / 4, fault: "x", wait: wait, isGone: false)
    }
    if let place = headers["location"] {
      let url = WebAddress.escaped(WebAddress.resolved(place, against: response.url))
      try promise(url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an address with \(url)")
    }
    _ = HTTPDate.seconds(headers["last-modified"] ?? "")
    if let charset = MIMEHeader.parameter("charset", in: headers["content-type"] ?? "") {
      _ = DeclaredEncoding(charset)
    }
  }
}
