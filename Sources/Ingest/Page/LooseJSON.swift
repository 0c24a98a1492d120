import Foundation

/// Reads JSON as pages have it: with line ends in strings, trailing commas, comments around it.
enum LooseJSON {
  /// The value; nil if not even the repaired text is JSON.
  static func value(_ bytes: ArraySlice<UInt8>) -> Any? {
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
    var isInString = false
    var isEscaped = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth <= 0 { return bytes[...index] }
      default: break
      }
    }
    return bytes
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
    var isInString = false
    var isEscaped = false
    for byte in bytes[start...] {
      if isInString {
        if byte < 0x20 {
          result.append(0x20)
        } else {
          result.append(byte)
        }
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
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
    if isInString { result.append(0x22) }
    dropComma(from: &result)
    return result + open.reversed()
  }

  private static func dropComma(from bytes: inout [UInt8]) {
    let end = bytes.lastIndex { $0 > 0x20 } ?? -1
    if end >= 0, bytes[end] == 0x2C { bytes.removeSubrange(end...) }
  }
}
