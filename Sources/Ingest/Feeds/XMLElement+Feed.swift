import Foundation
import Text

extension XMLElement {
  /// The text of the element as the feed's version says that it is written.
  var feedText: FeedText {
    let type = attribute("type")?.lowercased() ?? ""
    let mode = attribute("mode")?.lowercased() ?? ""
    if mode == "base64" { return FeedText(text: Self.decoded(text), notation: .html) }
    // Elements inside are the text's own markup, whatever the type says.
    if hasElements { return FeedText(text: markup, notation: .html) }
    let isAtom = space == .atom
    let isPlain = type == "text" || type == "text/plain" || (type.isEmpty && isAtom && mode.isEmpty)
    return FeedText(text: text, notation: isAtom && isPlain ? .plain : .html)
  }

  /// The name of a person: an element `name`, or the text without an address of e-mail.
  var personName: String {
    if let name = children.first(where: { $0.name == "name" || $0.name == "title" }) {
      return Self.withoutMail(Self.line(name.text))
    }
    if hasElements { return Self.line(children.first { _ in true }?.text ?? "") }
    return Self.withoutMail(Self.line(text))
  }

  /// The elements and texts inside it, as HTML.
  private var markup: String {
    var html = ""
    walk { step in
      switch step {
      case .text(let bytes):
        // An `&` here begins an entity of HTML, unless it stands alone and so means itself.
        html += String(decoding: bytes, as: UTF8.self).replacing("<", with: "&lt;")
      case .open(let element):
        let attributes = element.attributes.map { name, value in
          let value = value.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
          return " \(name)=\"\(value)\""
        }
        html += "<\(element.name)\(attributes.joined())>"
      case .close(let element):
        if !Self.voids.contains(element.name) { html += "</\(element.name)>" }
      }
    }
    return html
  }

  private static let voids: Set = ["br", "img", "hr", "input", "wbr", "source", "embed", "col"]

  private static func decoded(_ text: String) -> String {
    let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func line(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  /// The name in `jane@paper.example (Jane Doe)`, `Jane Doe <jane@paper.example>`; empty if there is
  /// only an address.
  private static func withoutMail(_ text: String) -> String {
    guard text.contains("@") else { return text }
    let words = text.split(separator: " ").filter { !$0.contains("@") }
    return words.joined(separator: " ").trimmed {
      $0.isBlank || "()<>,;\"".unicodeScalars.contains($0)
    }
    .description
  }
}
