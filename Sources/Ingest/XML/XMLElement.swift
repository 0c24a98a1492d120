internal import CXML
import Text

/// An element of an ``XMLTree``, which it keeps alive.
struct XMLElement {
  private let node: xmlNodePtr
  private let tree: XMLTree

  init(_ node: xmlNodePtr, in tree: XMLTree) {
    self.node = node
    self.tree = tree
  }

  /// The name in lower case, without a prefix: `pubdate`.
  var name: String {
    let name = qualifiedName
    return name.firstIndex(of: ":").map { String(name[$0...].dropFirst()) } ?? name
  }

  /// The vocabulary that the name is from.
  var space: XMLSpace {
    if let space = node.pointee.ns, let address = space.pointee.href {
      let known = XMLSpace(address: Self.text(address))
      // A namespace of the publisher's own that has no prefix replaces that of the feed.
      return known == .other && space.pointee.prefix == nil ? .none : known
    }
    let name = qualifiedName
    return name.firstIndex(of: ":").map { XMLSpace(prefix: String(name[..<$0])) } ?? .none
  }

  /// The line where the element begins.
  var line: Int { xmlGetLineNo(node) + tree.linesBefore }

  /// The elements directly inside it, in order.
  var children: some Sequence<XMLElement> {
    let tree = tree
    return sequence(state: node.pointee.children) { next -> XMLElement? in
      while let current = next {
        next = current.pointee.next
        if current.pointee.type == XML_ELEMENT_NODE { return XMLElement(current, in: tree) }
      }
      return nil
    }
  }

  /// All text inside it, at any depth.
  var text: String {
    var bytes: [UInt8] = []
    walk { step in if case .text(let text) = step { bytes += text } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether an element is inside it.
  var hasElements: Bool { children.contains { _ in true } }

  /// The value of an attribute with any prefix; nil if there is none.
  func attribute(_ name: StaticString) -> String? {
    var next = node.pointee.properties
    while let attribute = next {
      if Self.isEqual(attribute.pointee.name, name) { return Self.value(of: attribute) }
      next = attribute.pointee.next
    }
    return nil
  }

  /// All attributes with their names as written but for prefixes, in order.
  var attributes: [(name: String, value: String)] {
    var found: [(String, String)] = []
    var next = node.pointee.properties
    while let attribute = next {
      found.append((Self.text(attribute.pointee.name), Self.value(of: attribute)))
      next = attribute.pointee.next
    }
    return found
  }
}

extension XMLElement {
  /// A step of a walk through the descendants of an element.
  enum Step {
    case open(XMLElement)
    case text(UnsafeBufferPointer<UInt8>)
    case close(XMLElement)
  }

  /// Calls `body` for everything inside the element, in document order.
  func walk(_ body: (Step) -> Void) {
    var next = node.pointee.children
    while let current = next {
      let element = XMLElement(current, in: tree)
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = current.pointee.content {
          body(.text(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))))
        }
      case XML_ELEMENT_NODE:
        body(.open(element))
        if let child = current.pointee.children {
          next = child
          continue
        }
        body(.close(element))
      default: break
      }
      next = following(current, body)
    }
  }

  /// The next sibling of `current` or of the nearest element around it that has one; closes those.
  private func following(_ current: xmlNodePtr, _ body: (Step) -> Void) -> xmlNodePtr? {
    var current = current
    while current.pointee.next == nil {
      guard let parent = current.pointee.parent, parent != node else { return nil }
      body(.close(XMLElement(parent, in: tree)))
      current = parent
    }
    return current.pointee.next
  }

  private var qualifiedName: String { Self.text(node.pointee.name).lowercased() }

  private static func value(of attribute: xmlAttrPtr) -> String {
    var value = ""
    var next = attribute.pointee.children
    while let node = next {
      value += text(node.pointee.content)
      next = node.pointee.next
    }
    return value
  }

  private static func text(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    let bytes = UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isEqual(_ name: UnsafePointer<xmlChar>?, _ other: StaticString) -> Bool {
    name.map { xmlStrcasecmp($0, other.utf8Start) == 0 } ?? false
  }
}
