/// Splits a text into words and marks, in the manner of the tagger's training data.
///
/// `U.S.`, `Mr.`, `Al-Sabah`, `anti-Saudi`, `44-year-old`, `K-9` are one token; `'s`, `n't`, `'re`
/// and punctuation are tokens of their own. White space and control characters are no tokens;
/// soft hyphens and joiners are part of the word that they stand in.
struct Tokenizer {
  private let ascii = CharacterClass.ascii

  /// The tokens of `bytes` in order, disjoint. Any bytes will do, UTF-8 or not.
  func tokens(in bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { bytes in
      ascii.withUnsafeBufferPointer { ascii in
        var run = TokenizerRun(reader: CharacterReader(bytes, ascii: ascii))
        run.readAll()
        return run.tokens
      }
    }
  }
}

/// The state of reading one text.
struct TokenizerRun {
  let reader: CharacterReader
  var tokens: [Token] = []
  private var gap: Token.Flags = [.afterSpace, .afterLineBreak, .afterBlankLine]

  init(reader: CharacterReader) {
    self.reader = reader
    tokens.reserveCapacity(reader.bytes.count / 5 + 4)
  }

  mutating func readAll() {
    var index = 0
    while index < reader.bytes.count {
      let (kind, length) = reader.character(at: index)
      switch kind {
      case .space:
        gap.insert(.afterSpace)
        index += length
      case .lineBreak:
        noteLineBreak(isReturn: reader.bytes[index] == 0x0D)
        index += length
      case .ignorable:
        index += length
      case .upper, .lower, .letter, .digit, .mark:
        index = readWord(at: index)
      case .dot, .hyphen:
        index = readMarks(kind, at: index, length: length)
      default:
        append(from: index, to: index + length)
        index += length
      }
    }
  }

  /// Takes a token and forgets what stood before it.
  mutating func append(from start: Int, to end: Int, flags: Token.Flags = []) {
    var flags = flags.union(gap)
    if reader.bytes[start] < 0x80, end == start + 1 { flags.insert(.isASCII) }
    tokens.append(Token(start: Int32(start), end: Int32(end), flags: flags))
    gap = []
  }

  private mutating func noteLineBreak(isReturn: Bool) {
    if isReturn {
      gap.insert(.afterSpace)
    } else if gap.contains(.afterLineBreak) {
      gap.insert(.afterBlankLine)
    } else {
      gap.formUnion([.afterSpace, .afterLineBreak])
    }
  }

  /// A row of points or hyphens is one token: `...`, `--`.
  private mutating func readMarks(_ kind: CharacterClass, at start: Int, length: Int) -> Int {
    var end = start + length
    while end < reader.bytes.count, case let next = reader.character(at: end), next.class == kind {
      end += next.length
    }
    append(from: start, to: end)
    return end
  }
}
