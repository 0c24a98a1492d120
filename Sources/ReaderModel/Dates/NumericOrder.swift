/// Tells whether the day or the month comes first in dates like `13/04/2023`.
package enum NumericOrder {
  /// True for a day that can be no month, false for a month before one; nil if `text` has neither.
  package static func isDayFirst(in text: String) -> Bool? {
    var text = text
    return text.withUTF8 { bytes in
      var index = bytes.startIndex
      while index < bytes.endIndex {
        let start = index
        guard let first = number(bytes, &index) else {
          index += 1
          continue
        }
        guard index - start <= 2, slash(bytes, &index), let second = number(bytes, &index),
          slash(bytes, &index), number(bytes, &index) != nil, (1...31).contains(first),
          (1...31).contains(second)
        else { continue }
        if first > 12, second <= 12 { return true }
        if second > 12, first <= 12 { return false }
      }
      return nil
    }
  }

  /// The number at `index`, which moves behind it; nil if there is none. Beyond four digits, 0.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    let start = index
    var value = 0
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
      value = index - start < 4 ? value * 10 + Int(bytes[index] - 0x30) : 0
      index += 1
    }
    return index > start ? value : nil
  }

  private static func slash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "/") else { return false }
    index += 1
    return true
  }
}
