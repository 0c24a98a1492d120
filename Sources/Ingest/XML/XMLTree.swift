internal import CXML

/// A well-formed or repaired XML document, parsed by libxml2.
///
/// libxml2 reads without network, document types and entities, and no deeper than 256 elements.
final class XMLTree {
  private let document: xmlDocPtr
  /// How many lines precede the root.
  let linesBefore: Int
  /// The first fault of the document, with its line; nil if it is well-formed.
  let fault: String?

  /// Parses `bytes`, which are UTF-8.
  /// - Throws: ``XMLError`` for what is refused or holds no element.
  init(_ bytes: [UInt8]) throws(XMLError) {
    let prolog = XMLProlog(bytes)
    if prolog.isBomb { throw .growingEntities }
    guard prolog.root < bytes.count else { throw .noElement }
    if let excess = XMLLimits.excess(in: bytes) { throw .tooLarge(excess) }
    linesBefore = bytes[..<prolog.root].count { $0 == 0x0A }
    let first = Self.parse(bytes[prolog.root...], options: 0)
    if let document = first.document {
      (self.document, fault) = (document, prolog.fault)
      return
    }
    let repair = XMLRepair(bytes, prolog: prolog)
    if repair.isTooDeep || first.code == XML_ERR_INTERNAL_ERROR.rawValue { throw .tooDeep }
    let recovered = Self.parse(repair.output[...], options: XML_PARSE_RECOVER.rawValue)
    guard let document = recovered.document else { throw .noElement }
    self.document = document
    let line = first.line + linesBefore
    fault = prolog.fault ?? (repair.isChanged ? "line \(line): \(first.message)" : nil)
  }

  deinit { xmlFreeDoc(document) }

  /// The outermost element; nil if there is none.
  var root: XMLElement? { xmlDocGetRootElement(document).map { XMLElement($0, in: self) } }
}

extension XMLTree {
  private struct Outcome {
    var document: xmlDocPtr?
    var code: UInt32 = 0
    var line = 0
    var message = ""
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses `bytes`; without `XML_PARSE_RECOVER` only well-formed ones give a document.
  private static func parse(_ bytes: ArraySlice<UInt8>, options: UInt32) -> Outcome {
    guard isReady, let context = xmlNewParserCtxt() else { return Outcome() }
    defer { xmlFreeParserCtxt(context) }
    let silent =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        nil, "UTF-8", Int32(silent | options))
    }
    let error = context.pointee.lastError
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    return Outcome(
      document: document, code: UInt32(bitPattern: error.code), line: Int(error.line),
      message: String(message.prefix { $0 != "\n" }))
  }
}
