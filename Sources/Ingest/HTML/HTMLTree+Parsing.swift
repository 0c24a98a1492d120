import CGumbo
import Glibc

extension HTMLTree {
  /// Parses a document or a fragment in UTF-8 as browsers do.
  ///
  /// Scripts and styles have no text; a script that may hold data is in ``scripts``. Drawings (SVG)
  /// have no descendants.
  /// - Throws: ``HTMLError`` for markup on which the parser's time explodes.
  package init(_ source: [UInt8]) throws(HTMLError) {
    self.init()
    var scanner = HTMLScanner(source)
    try scanner.scan()
    scripts = scanner.scripts
    var values = SharedValues(scanner.values.ranges, in: source)
    scanner.output.withUnsafeBytes { parse($0, &values) }
  }

  /// Parses HTML in a string.
  package init(_ source: String) throws(HTMLError) { try self.init(Array(source.utf8)) }

  private mutating func parse(_ source: UnsafeRawBufferPointer, _ values: inout SharedValues) {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    let arena = GumboArena()
    defer { withExtendedLifetime(arena) {} }
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, size in
      arena.map { Unmanaged<GumboArena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { _, _ in }
    let start = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let start, let output = gumbo_parse_with_options(&options, start, source.count) else {
      nodes = [Node(tag: .html, parent: -1, end: 1, content: 0..<0)]
      return
    }
    bytes.reserveCapacity(source.count)
    nodes.reserveCapacity(source.count / 32)
    if let root = output.pointee.root { copy(root, &values) }
    if nodes.isEmpty { nodes = [Node(tag: .html, parent: -1, end: 1, content: 0..<0)] }
  }

  /// An element whose children are being copied.
  private struct Open {
    let children: GumboVector
    let index: Int
    var next: UInt32 = 0
  }

  private mutating func copy(
    _ root: UnsafeMutablePointer<GumboNode>, _ values: inout SharedValues
  ) {
    var numbers: [String: UInt16] = [:]
    let first = add(root, -1, &numbers, &values)
    var stack = [Open(children: root.pointee.v.element.children, index: first)]
    while var open = stack.popLast() {
      guard open.next < open.children.length,
        let child = open.children.data[Int(open.next)]?.assumingMemoryBound(to: GumboNode.self)
      else {
        nodes[open.index].end = nodes.count
        continue
      }
      open.next += 1
      stack.append(open)
      switch child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let index = add(child, open.index, &numbers, &values)
        guard child.pointee.v.element.tag != GUMBO_TAG_SVG else { continue }
        stack.append(Open(children: child.pointee.v.element.children, index: index))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        let text = add(child.pointee.v.text.text)
        nodes.append(
          Node(tag: .text, parent: open.index, end: nodes.count + 1, content: text))
      default: break
      }
    }
  }

  /// Adds an element with its attributes and returns its index.
  private mutating func add(
    _ node: UnsafeMutablePointer<GumboNode>, _ parent: Int, _ numbers: inout [String: UInt16],
    _ values: inout SharedValues
  ) -> Int {
    let element = node.pointee.v.element
    let start = attributes.count
    for place in 0..<Int(element.attributes.length) {
      guard let data = element.attributes.data[place] else { continue }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = add(attribute.name)
      let value = attribute.value.flatMap { values.range(of: $0, in: &bytes) }
      attributes.append(Attribute(name: name, value: value ?? add(attribute.value)))
    }
    let tag = tag(of: element, &numbers)
    nodes.append(
      Node(tag: tag, parent: parent, end: nodes.count + 1, content: start..<attributes.count))
    return nodes.count - 1
  }

  private mutating func tag(
    of element: GumboElement, _ numbers: inout [String: UInt16]
  ) -> HTMLTag {
    guard element.tag == GUMBO_TAG_UNKNOWN else { return HTMLTag(element.tag) }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    let raw = UnsafeRawBufferPointer(start: piece.data, count: min(piece.length, 64))
    let name = String(decoding: raw, as: UTF8.self).lowercased()
    if let number = numbers[name] { return HTMLTag(number: number) }
    guard unlistedNames.count < 10_000 else { return HTMLTag(number: HTMLTag.firstUnlisted) }
    let number = HTMLTag.firstUnlisted + UInt16(unlistedNames.count)
    unlistedNames.append(name)
    numbers[name] = number
    return HTMLTag(number: number)
  }

  /// Adds the bytes of a C string and returns their range.
  private mutating func add(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let start = bytes.count
    if let text {
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
    return start..<bytes.count
  }
}

/// The values to which the parsed text refers, copied into the tree when they are first met.
private struct SharedValues {
  private let source: [UInt8]
  private var values: [(source: Range<Int>, copy: Range<Int>?)]

  init(_ ranges: [Range<Int>], in source: [UInt8]) {
    self.source = source
    values = ranges.map { ($0, nil) }
  }

  /// Where the value that `text` refers to stands in `bytes`; nil if it is no reference.
  mutating func range(of text: UnsafePointer<CChar>, in bytes: inout [UInt8]) -> Range<Int>? {
    guard let number = AttributeValues.number(text), values.indices.contains(number) else {
      return nil
    }
    if let copy = values[number].copy { return copy }
    let start = bytes.count
    bytes.append(contentsOf: source[values[number].source])
    values[number].copy = start..<bytes.count
    return start..<bytes.count
  }
}
