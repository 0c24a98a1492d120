import Foundation
import GRDB

extension DatabaseFunction {
  /// `has_beginning(letters, record)`: whether a word of the article in an ``ArticleRecord`` begins so. Stops at
  /// the first one that does.
  static var hasBeginning: DatabaseFunction {
    DatabaseFunction("has_beginning", argumentCount: 2, pure: true) { values in
      guard let letters = String.fromDatabaseValue(values[0]),
        let record = Data.fromDatabaseValue(values[1])
      else { return false }
      let beginning = Array(letters.utf8)
      let article = try ArticleRecord.article(from: Array(record))
      return article.fields.contains {
        SearchWords.hasWord(beginningWith: beginning, in: article[$0])
      }
    }
  }
}

extension SearchWords {
  /// Whether the index of beginnings has `letters` for `text`.
  static func hasWord(beginningWith letters: [UInt8], in text: String) -> Bool {
    var isFound = false
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(bytes: bytes, purpose: .text)
      scanner.scan { word, _, _ in
        isFound = word.starts(with: letters)
        return !isFound
      }
    }
    return isFound
  }
}
