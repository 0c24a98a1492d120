import Text

/// Header lines of answers.
package enum HTTPHeaders {
  /// The longest value that is kept, in bytes.
  private static let longest = 2048

  /// Adds a line, `Name: value`; a status line begins anew, as behind a redirect or a proxy.
  package static func add(_ line: String, to headers: inout [String: String]) {
    if line.hasPrefix("HTTP/") { headers.removeAll(keepingCapacity: true) }
    guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("HTTP/") else { return }
    let name = line[..<colon].trimmed.lowercased()
    let value = line[line.index(after: colon)...].trimmed { $0.isBlank || $0.value < 0x20 }
    guard !name.isEmpty, value.utf8.count <= longest, headers.count < 200,
      !value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { return }
    headers[name] = String(value)
  }
}
