import Foundation

/// Reads JSON as pages have it: with line ends in strings, trailing commas, comments around it.
enum LooseJSON {
  /// The value; nil if not even the repaired text is JSON.
  ///
  /// Each value takes a hundred times its bytes in memory, so there may be 200,000.
  static func value(_ bytes: ArraySlice<UInt8>) -> Any? {
    let values = bytes.reduce(0) { $0 + ($1 == 0x2C || $1 == 0x5B || $1 == 0x7B ? 1 : 0) }
    guard values <= 200_000 else { return nil }
    if let value = parsed(Data(bytes)) { return value }
    return parsed(Data(repaired(bytes)))
  }

  /// Where an object or a list begins that is assigned or given to a function; nil if none does.
  static func start(in bytes: ArraySlice<UInt8>) -> Int? {
    var before: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x7B || byte == 0x5B, [0x3D, 0x28, 0x2C].contains(before) {
        let next = bytes[bytes.index(after: index)...].first { $0 > 0x20 }
        if next == 0x22 || byte == 0x5B && (next == 0x7B || next == 0x31) { return index }
      }
      if byte > 0x20 { before = byte }
    }
    return nil
  }

  /// From the first bracket to the one that closes it.
  static func balanced(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var depth = 0
    var quotes = Quotes()
    for index in bytes.indices {
      let byte = bytes[index]
      if quotes.hold(byte) { continue }
      switch byte {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth <= 0 { return bytes[...index] }
      default: break
      }
    }
    return bytes
  }

  /// Tells which bytes belong to a string.
  private struct Quotes {
    private(set) var areOpen = false
    private var isEscaped = false

    /// Takes the next byte; whether it is part of a string, its quotation marks included.
    mutating func hold(_ byte: UInt8) -> Bool {
      guard areOpen else {
        areOpen = byte == 0x22
        return areOpen
      }
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        areOpen = false
      }
      return true
    }
  }

  private static func parsed(_ data: Data) -> Any? {
    try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
  }

  /// From the first bracket to the last, control characters as blanks, without commas before a
  /// closing bracket, and with the brackets closed that are open at the end.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return [] }
    var result: [UInt8] = []
    var open: [UInt8] = []
    var quotes = Quotes()
    for byte in bytes[start...] {
      if quotes.hold(byte) {
        result.append(max(byte, 0x20))
        continue
      }
      switch byte {
      case 0x7B, 0x5B: open.append(byte + 2)
      case 0x7D, 0x5D:
        guard open.last == byte else { continue }
        open.removeLast()
        dropComma(from: &result)
      default: break
      }
      result.append(byte)
      if open.isEmpty { break }
    }
    if quotes.areOpen { result.append(0x22) }
    dropComma(from: &result)
    return result + open.reversed()
  }

  private static func dropComma(from bytes: inout [UInt8]) {
    let end = bytes.lastIndex { $0 > 0x20 } ?? -1
    if end >= 0, bytes[end] == 0x2C { bytes.removeSubrange(end...) }
  }
}
