/// Reads the tags of an HTML document before the parser does.
///
/// Refuses what would take the parser too long, and leaves out what the tree doesn't need: comments,
/// and the content of scripts, styles and frames. Scripts are two thirds of a usual page.
struct HTMLScanner {
  /// The most elements inside each other, and the most attributes of one tag.
  static let limit = 2000

  /// The document without comments and the content of scripts.
  private(set) var output: [UInt8] = []
  /// The scripts that may hold data.
  private(set) var scripts: [HTMLScript] = []
  let source: [UInt8]
  /// Values of attributes that the output only refers to.
  var values = AttributeValues()
  /// Whether blanks may matter from here on.
  private var keepsBlanks = false
  private var nesting = HTMLNesting(limit: Self.limit)
  /// The end of what was copied or left out.
  private var copied = 0

  init(_ source: [UInt8]) { self.source = source }

  /// Scans the whole document.
  mutating func scan() throws(HTMLError) {
    output.reserveCapacity(source.count)
    var index = 0
    while let open = firstIndex(of: UInt8(ascii: "<"), from: index) {
      leaveOutBlanks(index..<open)
      index = try scanMarkup(at: open)
    }
    output.append(contentsOf: source[copied...])
  }
}

extension HTMLScanner {
  /// Elements whose content is text, however many `<` it has.
  private static let rawText: HTMLTagSet = [
    .script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes,
  ]
  /// Those of them whose content nobody reads.
  private static let unread: HTMLTagSet = [.script, .style, .iframe, .noembed, .noframes]

  func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  func firstIndex(of byte: UInt8, from index: Int) -> Int? {
    source.place(of: byte, from: index)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Reads what begins with the `<` at `open`; returns the index behind it.
  private mutating func scanMarkup(at open: Int) throws(HTMLError) -> Int {
    switch byte(open + 1) {
    case UInt8(ascii: "!") where byte(open + 2) == 0x2D && byte(open + 3) == 0x2D:
      let end = commentEnd(from: open + 4)
      leaveOut(open..<end)
      return end
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return firstIndex(of: UInt8(ascii: ">"), from: open) ?? source.count
    case UInt8(ascii: "/") where Self.isLetter(byte(open + 2)):
      let name = nameEnd(from: open + 2)
      nesting.close(tag(open + 2..<name), hash(open + 2..<name))
      return try tagEnd(from: name, of: nil).end
    case let letter where Self.isLetter(letter):
      return try scanStartTag(at: open)
    default: return open + 1
    }
  }

  private mutating func scanStartTag(at open: Int) throws(HTMLError) -> Int {
    let nameEnd = nameEnd(from: open + 1)
    let tag = tag(open + 1..<nameEnd)
    let (end, attributes) = try tagEnd(from: nameEnd, of: tag)
    try nesting.open(
      tag, hash(open + 1..<nameEnd), attributes: attributes,
      whole: HTMLNesting.isFormatting(tag) ? hash(open..<end) : 0)
    if tag == .pre || tag == .listing { keepsBlanks = true }
    if tag == .plaintext { return source.count }
    if tag == .svg, let close = drawingEnd(from: end) {
      leaveOut(end..<close)
      return close
    }
    guard Self.rawText.contains(tag), !nesting.isForeign else { return end }
    let close = rawTextEnd(tag, name: open + 1..<nameEnd, from: end)
    nesting.close(tag, hash(open + 1..<nameEnd))
    guard Self.unread.contains(tag) else { return close }
    if tag == .script { keepScript(tag: open + 1..<max(open + 1, end - 1), content: end..<close) }
    leaveOut(end..<close)
    return close
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    guard range.lowerBound >= copied else { return }
    output.append(contentsOf: source[copied..<range.lowerBound])
    copied = range.upperBound
  }

  /// Leaves out all but one of the blanks at the beginning of a text.
  private mutating func leaveOutBlanks(_ text: Range<Int>) {
    guard text.count > 1, !keepsBlanks else { return }
    var end = text.lowerBound
    while end < text.upperBound, HTMLScanner.isBlank(source[end]) { end += 1 }
    if end > text.lowerBound + 1 { leaveOut(text.lowerBound + 1..<end) }
  }

  /// Whether a browser shows the byte as a blank.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private mutating func keepScript(tag: Range<Int>, content: Range<Int>) {
    guard content.count > 20, scripts.count < 500, tag.count < 4096 else { return }
    scripts.append(
      HTMLScript(tag: String(decoding: source[tag], as: UTF8.self), content: source[content]))
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < source.count, source[index] > 0x20, source[index] != 0x2F, source[index] != 0x3E {
      index += 1
    }
    return index
  }

  private func tag(_ name: Range<Int>) -> HTMLTag {
    guard name.count <= 20 else { return .unlisted }
    return source.withUnsafeBufferPointer { HTMLTag(named: $0[name]) }
  }

  /// FNV-1a of the bytes, letters of ASCII in lower case.
  private func hash(_ range: Range<Int>) -> UInt64 {
    source.withUnsafeBufferPointer { source in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in source[range] {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
      }
      return hash
    }
  }

  /// The index behind the `>` of a tag, past its quoted values, and the number of attributes.
  ///
  /// Leaves out the attributes of a start tag that nobody reads, and long values of the others.
  private mutating func tagEnd(
    from start: Int, of tag: HTMLTag?
  ) throws(HTMLError) -> (end: Int, attributes: Int) {
    var index = start
    var count = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x3E { return (index + 1, count) }
      if byte <= 0x20 || byte == 0x2F {
        index += 1
        continue
      }
      count += 1
      if count > Self.limit { throw .tooManyAttributes(limit: Self.limit) }
      let attribute = attribute(from: index)
      if let tag { shorten(attribute, of: tag) }
      index = attribute.end
    }
    return (source.count, count)
  }

  private mutating func shorten(_ attribute: Attribute, of tag: HTMLTag) {
    guard isRead(attribute, of: tag) else { return leaveOut(attribute.start..<attribute.end) }
    guard let value = attribute.value, !isJudged(attribute) else { return }
    if let reference = values.reference(to: value, in: source) {
      leaveOut(value)
      output.append(contentsOf: reference)
    } else if values.isMarked(value, in: source) {
      leaveOut(attribute.start..<attribute.end)
    }
  }

  private func commentEnd(from start: Int) -> Int {
    if byte(start) == 0x3E { return start + 1 }
    if byte(start) == 0x2D, byte(start + 1) == 0x3E { return start + 2 }
    var index = start
    while let dash = firstIndex(of: 0x2D, from: index) {
      if byte(dash + 1) == 0x2D {
        if byte(dash + 2) == 0x3E { return dash + 3 }
        if byte(dash + 2) == 0x21, byte(dash + 3) == 0x3E { return dash + 4 }
      }
      index = dash + 1
    }
    return source.count
  }

  /// The index of the end tag of a raw text, or of the document's end.
  ///
  /// A script may write another one inside a comment of its own; the first end tag is then the
  /// inner one's.
  private func rawTextEnd(_ tag: HTMLTag, name: Range<Int>, from start: Int) -> Int {
    var index = start
    var comment = (end: 0, holdsScript: false)
    var depth = 0
    while let open = firstIndex(of: UInt8(ascii: "<"), from: index) {
      index = open + 1
      let isEnd = byte(index) == 0x2F
      if tag == .script, index >= comment.end, byte(index) == 0x21, byte(index + 1) == 0x2D,
        byte(index + 2) == 0x2D
      {
        comment = scriptComment(from: index + 3)
      }
      guard isNamed(name, at: isEnd ? index + 1 : index) else { continue }
      if isEnd {
        if depth == 0 { return open }
        depth -= 1
      } else if comment.holdsScript, index < comment.end, depth == 0 {
        depth = 1
      }
    }
    return source.count
  }

  /// The end of a comment in a script, and whether it holds another script.
  private func scriptComment(from start: Int) -> (end: Int, holdsScript: Bool) {
    let end = commentEnd(from: start)
    guard end < source.count else { return (end, false) }
    let comment = source[start..<end]
    return (
      end,
      comment.windows(of: Array("<script".utf8)) && comment.windows(of: Array("</script".utf8))
    )
  }

  /// Whether the name of a tag at `index` is that in `name`, whatever its case.
  private func isNamed(_ name: Range<Int>, at index: Int) -> Bool {
    guard index + name.count <= source.count else { return false }
    for offset in 0..<name.count
    where source[index + offset] | 0x20 != source[name.lowerBound + offset] | 0x20 {
      return false
    }
    let after = byte(index + name.count)
    return after <= 0x20 || after == 0x2F || after == 0x3E
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word`, in lower case, occurs in any case.
  fileprivate func windows(of word: [UInt8]) -> Bool {
    guard count >= word.count, let first = word.first else { return false }
    var index = startIndex
    while index + word.count <= endIndex {
      guard let found = self[index...].firstIndex(of: first), found + word.count <= endIndex else {
        return false
      }
      if zip(self[found...], word).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return true }
      index = found + 1
    }
    return false
  }
}
