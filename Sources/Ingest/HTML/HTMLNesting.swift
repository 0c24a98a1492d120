/// Follows which elements are open, as the parser will, and what reading them costs.
///
/// An estimate: it knows the rules for scopes, implied end tags and formatting elements, but not
/// those for misplaced tables.
struct HTMLNesting {
  private struct Open {
    let tag: HTMLTag
    let name: UInt64
  }

  private struct Format {
    let name: UInt64
    let whole: UInt64
  }

  private let limit: Int
  private var stack: [Open] = []
  private var formats: [Format] = []
  /// How many steps the parser will take; each looks at one open element or attribute.
  private var work = 0
  private var foreignDepth = 0

  init(limit: Int) { self.limit = limit }

  /// Whether the position is inside a drawing or a formula, whose tags have no raw text.
  var isForeign: Bool { foreignDepth > 0 }

  /// Whether elements of that name are opened again where they were not closed.
  static func isFormatting(_ tag: HTMLTag) -> Bool { formatting.contains(tag) }

  /// Opens an element; `name` and `whole` are hashes of its name and of the whole tag, which counts
  /// only for ``isFormatting(_:)``.
  mutating func open(
    _ tag: HTMLTag, _ name: UInt64, attributes: Int, whole: UInt64
  ) throws(HTMLError) {
    closeImplied(by: tag)
    work += stack.count + formats.count + attributes * attributes / 2
    guard work <= Self.mostWork else { throw .tooTangled }
    if Self.empty.contains(tag) { return }
    if tag == .svg || tag == .math { foreignDepth += 1 }
    if Self.formatting.contains(tag) { addFormat(Format(name: name, whole: whole)) }
    stack.append(Open(tag: tag, name: name))
    if stack.count > limit { throw .tooDeep(limit: limit) }
  }

  /// Closes an element, if one of that name is open.
  mutating func close(_ tag: HTMLTag, _ name: UInt64) {
    work += stack.count
    if Self.formatting.contains(tag) {
      if let last = formats.lastIndex(where: { $0.name == name }) { formats.remove(at: last) }
    }
    guard let index = openIndex(of: tag, name) else { return }
    if Self.formatting.contains(tag), index < stack.count - 1 {
      remove(at: index)
    } else {
      cut(to: index)
    }
  }
}

extension HTMLNesting {
  /// Ten thousand tags of a usual page take some 300,000 steps.
  private static let mostWork = 30_000_000

  private static let empty: HTMLTagSet = [
    .area, .base, .br, .col, .embed, .hr, .img, .input, .keygen, .link, .meta, .param, .source,
    .track, .wbr, .frame,
  ]
  private static let formatting: HTMLTagSet = [
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u,
  ]
  /// An end tag doesn't close what is outside of these.
  private static let scopes: HTMLTagSet = [
    .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .foreignobject, .desc,
    .mi, .mo, .mn, .ms, .mtext,
  ]
  /// An end tag of an ordinary name doesn't close what is outside of these.
  private static let special: HTMLTagSet = [
    .address, .article, .aside, .blockquote, .body, .button, .center, .dd, .details, .dir, .div,
    .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5,
    .h6, .head, .header, .hgroup, .li, .listing, .main, .menu, .nav, .noscript, .ol, .p, .pre,
    .section, .select, .summary, .tbody, .tfoot, .thead, .tr, .ul, .textarea, .iframe, .xmp,
    .plaintext, .title, .style, .script,
  ]
  private static let tableParts: HTMLTagSet = [.tr, .tbody, .thead, .tfoot, .td, .th, .table]
  private static let closesParagraph: HTMLTagSet = [
    .address, .article, .aside, .blockquote, .center, .details, .dir, .div, .dl, .dd, .dt,
    .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup,
    .hr, .li, .listing, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .ul, .xmp, .table,
  ]
  private static let allSpecial = scopes.union(special)

  private mutating func addFormat(_ format: Format) {
    var alike = 0
    for other in formats where other.whole == format.whole { alike += 1 }
    work += formats.count
    if alike < 3 { formats.append(format) }
  }

  /// Ends the elements whose end tags may be left out before `tag`.
  private mutating func closeImplied(by tag: HTMLTag) {
    if Self.closesParagraph.contains(tag) { closeNearest([.p], within: Self.allSpecial) }
    switch tag {
    case .li: closeNearest([.li], within: Self.allSpecial)
    case .dd, .dt: closeNearest([.dd, .dt], within: Self.allSpecial)
    case .option, .optgroup: closeNearest([.option], within: Self.allSpecial)
    case .td, .th: closeNearest([.td, .th], within: [.table, .template, .tr])
    case .tr: closeNearest([.tr], within: [.table, .template, .tbody, .thead, .tfoot])
    case .tbody, .thead, .tfoot:
      closeNearest([.tbody, .thead, .tfoot], within: [.table, .template])
    default: break
    }
  }

  private mutating func closeNearest(_ tags: HTMLTagSet, within borders: HTMLTagSet) {
    var index = stack.count - 1
    while index >= 0 {
      if tags.contains(stack[index].tag) { return cut(to: index) }
      let isPlain =
        stack[index].tag == .div || stack[index].tag == .address
        || stack[index].tag == .p
      if borders.contains(stack[index].tag), !(isPlain && tags.contains(.li)) { return }
      index -= 1
    }
  }

  /// The place of the element that an end tag closes.
  private func openIndex(of tag: HTMLTag, _ name: UInt64) -> Int? {
    let isSpecial = Self.allSpecial.contains(tag)
    let isFormat = Self.formatting.contains(tag)
    var index = stack.count - 1
    let isTablePart = Self.tableParts.contains(tag)
    while index >= 0 {
      if stack[index].name == name { return index }
      let border = stack[index].tag
      if isTablePart ? border == .table || border == .template : Self.scopes.contains(border) {
        return nil
      }
      if !isSpecial, !isFormat, Self.allSpecial.contains(border) { return nil }
      index -= 1
    }
    return nil
  }

  private mutating func cut(to index: Int) {
    if foreignDepth > 0 {
      foreignDepth -= stack[index...].count { $0.tag == .svg || $0.tag == .math }
    }
    stack.removeSubrange(index...)
  }

  private mutating func remove(at index: Int) { stack.remove(at: index) }
}
