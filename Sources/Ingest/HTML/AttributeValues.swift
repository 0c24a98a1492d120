/// Long values of attributes, each once, to which the parser's input only refers: it reads every
/// byte of a value several times, and half of a page are such values.
struct AttributeValues {
  /// What stands before the number of a value; a value of the page that begins with it is always
  /// referred to. Control characters would not get through the parser.
  static let mark = UInt8(ascii: "`")

  /// Where the values stand in the source.
  private(set) var ranges: [Range<Int>] = []
  private var numbers: [UInt64: Int] = [:]
  /// A shorter value is not worth a reference.
  static let shortest = 9

  /// What stands for a value in the parser's input; nil for a value that the parser has to read.
  ///
  /// Equal values have equal references.
  mutating func reference(to value: Range<Int>, in source: [UInt8]) -> [UInt8]? {
    guard value.count >= Self.shortest || isMarked(value, in: source), value.count <= 100_000,
      let hash = Self.hash(of: value, in: source)
    else { return nil }
    if let number = numbers[hash] {
      let known = ranges[number]
      let isSame = known.count == value.count && source[known].elementsEqual(source[value])
      return isSame ? Self.written(number) : nil
    }
    numbers[hash] = ranges.count
    ranges.append(value)
    return Self.written(ranges.count - 1)
  }

  /// Whether the value itself looks like a reference.
  func isMarked(_ value: Range<Int>, in source: [UInt8]) -> Bool {
    !value.isEmpty && source[value.lowerBound] == Self.mark
  }

  /// The number of the value that `text` refers to; nil if it is no reference.
  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    guard UInt8(bitPattern: text[0]) == mark else { return nil }
    var number = 0
    var index = 1
    while text[index] != 0 {
      guard index < 10, (0x30...0x39).contains(text[index]) else { return nil }
      number = number * 10 + Int(text[index]) - 0x30
      index += 1
    }
    return index > 1 ? number : nil
  }

  private static func written(_ number: Int) -> [UInt8] { [mark] + Array(String(number).utf8) }

  /// A hash of the value; nil if it holds a reference to a character, or what the parser replaces.
  private static func hash(of value: Range<Int>, in source: [UInt8]) -> UInt64? {
    source.withUnsafeBufferPointer { source in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in value {
        let byte = source[index]
        if byte == UInt8(ascii: "&") || byte == 0x0D || byte == 0 { return nil }
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      return hash
    }
  }
}
