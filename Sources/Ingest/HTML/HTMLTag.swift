import CGumbo

/// The name of an HTML element.
package struct HTMLTag: Hashable, Sendable {
  /// Gumbo's number of the name, or a number beyond those for any other name of the document.
  let number: UInt16

  init(number: UInt16) { self.number = number }

  init(_ tag: GumboTag) { number = UInt16(tag.rawValue) }

  /// The number that gumbo has for `name`, which may be in capitals.
  init(named name: Slice<UnsafeBufferPointer<UInt8>>) {
    let buffer = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: name))
    let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    self.init(start.map { gumbo_tagn_enum($0, UInt32(buffer.count)) } ?? GUMBO_TAG_UNKNOWN)
  }

  /// Whether gumbo has a number for the name.
  var isListed: Bool { number < Self.unlisted.number }

  /// The name of a listed element in lower case.
  var listedName: String {
    isListed ? String(cString: gumbo_normalized_tagname(GumboTag(UInt32(number)))) : ""
  }

  /// Not an element but a run of text.
  static let text = HTMLTag(number: .max)
  /// A name that gumbo doesn't know.
  static let unlisted = HTMLTag(GUMBO_TAG_UNKNOWN)
  /// The first number of names that gumbo doesn't know.
  static let firstUnlisted = UInt16(GUMBO_TAG_LAST.rawValue)
}

extension HTMLTag {
  static let html = HTMLTag(GUMBO_TAG_HTML)
  static let head = HTMLTag(GUMBO_TAG_HEAD)
  static let body = HTMLTag(GUMBO_TAG_BODY)
  static let title = HTMLTag(GUMBO_TAG_TITLE)
  static let base = HTMLTag(GUMBO_TAG_BASE)
  static let meta = HTMLTag(GUMBO_TAG_META)
  static let link = HTMLTag(GUMBO_TAG_LINK)
  static let script = HTMLTag(GUMBO_TAG_SCRIPT)
  static let style = HTMLTag(GUMBO_TAG_STYLE)
  static let p = HTMLTag(GUMBO_TAG_P)
  static let div = HTMLTag(GUMBO_TAG_DIV)
  static let span = HTMLTag(GUMBO_TAG_SPAN)
  static let a = HTMLTag(GUMBO_TAG_A)
  static let br = HTMLTag(GUMBO_TAG_BR)
  static let hr = HTMLTag(GUMBO_TAG_HR)
  static let pre = HTMLTag(GUMBO_TAG_PRE)
  static let center = HTMLTag(GUMBO_TAG_CENTER)
  static let h1 = HTMLTag(GUMBO_TAG_H1)
  static let h2 = HTMLTag(GUMBO_TAG_H2)
  static let h3 = HTMLTag(GUMBO_TAG_H3)
  static let h4 = HTMLTag(GUMBO_TAG_H4)
  static let h5 = HTMLTag(GUMBO_TAG_H5)
  static let h6 = HTMLTag(GUMBO_TAG_H6)
  static let hgroup = HTMLTag(GUMBO_TAG_HGROUP)
  static let article = HTMLTag(GUMBO_TAG_ARTICLE)
  static let main = HTMLTag(GUMBO_TAG_MAIN)
  static let section = HTMLTag(GUMBO_TAG_SECTION)
  static let header = HTMLTag(GUMBO_TAG_HEADER)
  static let footer = HTMLTag(GUMBO_TAG_FOOTER)
  static let nav = HTMLTag(GUMBO_TAG_NAV)
  static let aside = HTMLTag(GUMBO_TAG_ASIDE)
  static let form = HTMLTag(GUMBO_TAG_FORM)
  static let address = HTMLTag(GUMBO_TAG_ADDRESS)
  static let ul = HTMLTag(GUMBO_TAG_UL)
  static let ol = HTMLTag(GUMBO_TAG_OL)
  static let li = HTMLTag(GUMBO_TAG_LI)
  static let dl = HTMLTag(GUMBO_TAG_DL)
  static let dt = HTMLTag(GUMBO_TAG_DT)
  static let dd = HTMLTag(GUMBO_TAG_DD)
  static let menu = HTMLTag(GUMBO_TAG_MENU)
  static let dir = HTMLTag(GUMBO_TAG_DIR)
  static let blockquote = HTMLTag(GUMBO_TAG_BLOCKQUOTE)
  static let q = HTMLTag(GUMBO_TAG_Q)
  static let figure = HTMLTag(GUMBO_TAG_FIGURE)
  static let figcaption = HTMLTag(GUMBO_TAG_FIGCAPTION)
  static let img = HTMLTag(GUMBO_TAG_IMG)
  static let table = HTMLTag(GUMBO_TAG_TABLE)
  static let caption = HTMLTag(GUMBO_TAG_CAPTION)
  static let tr = HTMLTag(GUMBO_TAG_TR)
  static let td = HTMLTag(GUMBO_TAG_TD)
  static let th = HTMLTag(GUMBO_TAG_TH)
  static let thead = HTMLTag(GUMBO_TAG_THEAD)
  static let tbody = HTMLTag(GUMBO_TAG_TBODY)
  static let tfoot = HTMLTag(GUMBO_TAG_TFOOT)
  static let col = HTMLTag(GUMBO_TAG_COL)
  static let colgroup = HTMLTag(GUMBO_TAG_COLGROUP)
  static let b = HTMLTag(GUMBO_TAG_B)
  static let strong = HTMLTag(GUMBO_TAG_STRONG)
  static let em = HTMLTag(GUMBO_TAG_EM)
  static let i = HTMLTag(GUMBO_TAG_I)
  static let u = HTMLTag(GUMBO_TAG_U)
  static let big = HTMLTag(GUMBO_TAG_BIG)
  static let code = HTMLTag(GUMBO_TAG_CODE)
  static let font = HTMLTag(GUMBO_TAG_FONT)
  static let nobr = HTMLTag(GUMBO_TAG_NOBR)
  static let s = HTMLTag(GUMBO_TAG_S)
  static let small = HTMLTag(GUMBO_TAG_SMALL)
  static let strike = HTMLTag(GUMBO_TAG_STRIKE)
  static let tt = HTMLTag(GUMBO_TAG_TT)
  static let time = HTMLTag(GUMBO_TAG_TIME)
  static let cite = HTMLTag(GUMBO_TAG_CITE)
  static let sup = HTMLTag(GUMBO_TAG_SUP)
  static let svg = HTMLTag(GUMBO_TAG_SVG)
  static let math = HTMLTag(GUMBO_TAG_MATH)
  static let template = HTMLTag(GUMBO_TAG_TEMPLATE)
  static let noscript = HTMLTag(GUMBO_TAG_NOSCRIPT)
  static let iframe = HTMLTag(GUMBO_TAG_IFRAME)
  static let object = HTMLTag(GUMBO_TAG_OBJECT)
  static let textarea = HTMLTag(GUMBO_TAG_TEXTAREA)
  static let select = HTMLTag(GUMBO_TAG_SELECT)
  static let option = HTMLTag(GUMBO_TAG_OPTION)
  static let optgroup = HTMLTag(GUMBO_TAG_OPTGROUP)
  static let button = HTMLTag(GUMBO_TAG_BUTTON)
  static let input = HTMLTag(GUMBO_TAG_INPUT)
  static let label = HTMLTag(GUMBO_TAG_LABEL)
  static let video = HTMLTag(GUMBO_TAG_VIDEO)
  static let audio = HTMLTag(GUMBO_TAG_AUDIO)
  static let canvas = HTMLTag(GUMBO_TAG_CANVAS)
  static let details = HTMLTag(GUMBO_TAG_DETAILS)
  static let summary = HTMLTag(GUMBO_TAG_SUMMARY)
  static let fieldset = HTMLTag(GUMBO_TAG_FIELDSET)
  static let legend = HTMLTag(GUMBO_TAG_LEGEND)
  static let rt = HTMLTag(GUMBO_TAG_RT)
  static let rp = HTMLTag(GUMBO_TAG_RP)
  static let del = HTMLTag(GUMBO_TAG_DEL)
  static let xmp = HTMLTag(GUMBO_TAG_XMP)
  static let plaintext = HTMLTag(GUMBO_TAG_PLAINTEXT)
  static let applet = HTMLTag(GUMBO_TAG_APPLET)
  static let marquee = HTMLTag(GUMBO_TAG_MARQUEE)
  static let noembed = HTMLTag(GUMBO_TAG_NOEMBED)
  static let noframes = HTMLTag(GUMBO_TAG_NOFRAMES)
  static let listing = HTMLTag(GUMBO_TAG_LISTING)
  static let area = HTMLTag(GUMBO_TAG_AREA)
  static let embed = HTMLTag(GUMBO_TAG_EMBED)
  static let param = HTMLTag(GUMBO_TAG_PARAM)
  static let source = HTMLTag(GUMBO_TAG_SOURCE)
  static let track = HTMLTag(GUMBO_TAG_TRACK)
  static let wbr = HTMLTag(GUMBO_TAG_WBR)
  static let keygen = HTMLTag(GUMBO_TAG_KEYGEN)
  static let frame = HTMLTag(GUMBO_TAG_FRAME)
  static let frameset = HTMLTag(GUMBO_TAG_FRAMESET)
  static let output = HTMLTag(GUMBO_TAG_OUTPUT)
  static let progress = HTMLTag(GUMBO_TAG_PROGRESS)
  static let mi = HTMLTag(GUMBO_TAG_MI)
  static let mo = HTMLTag(GUMBO_TAG_MO)
  static let mn = HTMLTag(GUMBO_TAG_MN)
  static let ms = HTMLTag(GUMBO_TAG_MS)
  static let mtext = HTMLTag(GUMBO_TAG_MTEXT)
  static let foreignobject = HTMLTag(GUMBO_TAG_FOREIGNOBJECT)
  static let desc = HTMLTag(GUMBO_TAG_DESC)
}

/// A set of names of HTML elements.
struct HTMLTagSet: ExpressibleByArrayLiteral, Sendable {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init(arrayLiteral tags: HTMLTag...) { for tag in tags { insert(tag) } }

  private init() {}

  func contains(_ tag: HTMLTag) -> Bool {
    let bit = UInt64(1) << UInt64(tag.number & 63)
    switch tag.number >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return false
    }
  }

  func union(_ other: HTMLTagSet) -> HTMLTagSet {
    var union = HTMLTagSet()
    union.words = (words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2)
    return union
  }

  private mutating func insert(_ tag: HTMLTag) {
    let bit = UInt64(1) << UInt64(tag.number & 63)
    switch tag.number >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: break
    }
  }
}
