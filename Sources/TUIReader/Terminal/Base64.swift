import Foundation

/// The encoding that OSC 52 wants.
enum Base64 {
  static func encoded(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
}
