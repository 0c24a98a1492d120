import GRDB
import Text

/// An FTS5 tokenizer that yields the first one, two and three letters of each word of
/// ``SearchWords``; it leaves queries unchanged.
final class BeginningTokenizer: FTS5CustomTokenizer {
  static let name = "beginnings"

  /// The most letters that are indexed.
  static let longest = 3

  /// Maps a beginning of lower-case ASCII letters and digits to the text in which it was last met.
  /// FTS5 needs each once, and a look-up here is faster than passing it again.
  private var met = [UInt32](repeating: 0, count: 1 << 18)
  private var text: UInt32 = 0

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    guard !tokenization.contains(.query) else {
      return tokenCallback(context, 0, pText, nText, 0, nText)
    }
    startText()
    let count = Int(nText)
    return pText.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      var status: CInt = 0
      var scanner = SearchWordScanner(
        bytes: UnsafeBufferPointer(start: start, count: count), purpose: .text)
      scanner.scan { word, _, range in
        word.withUnsafeBufferPointer { bytes in
          var length = 0
          for _ in 0..<Self.longest where length < bytes.count && status == 0 {
            length += 1
            while length < bytes.count, bytes[length] & 0xC0 == 0x80 { length += 1 }
            guard isNew(bytes, length) else { continue }
            status = UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) {
              tokenCallback(
                context, 0, $0.baseAddress, CInt(length), CInt(range.lowerBound),
                CInt(range.upperBound))
            }
          }
        }
        return status == 0
      }
      return status
    }
  }

  private func startText() {
    text &+= 1
    guard text == 0 else { return }
    met = [UInt32](repeating: 0, count: met.count)
    text = 1
  }

  /// Whether the first `length` bytes are new in this text; always true beyond ASCII.
  @inline(__always)
  private func isNew(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> Bool {
    guard length <= Self.longest else { return true }
    var key = 0
    for byte in bytes.prefix(length) {
      guard byte < 0x80 else { return true }
      // Letters give 1 to 26, digits 48 to 57: six bits, and never 0.
      key = key << 6 | Int(byte >= 0x61 ? byte & 0x1F : byte & 0x3F)
    }
    guard met[key] != text else { return false }
    met[key] = text
    return true
  }
}
