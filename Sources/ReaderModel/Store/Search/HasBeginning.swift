import Foundation
import GRDB

extension DatabaseFunction {
  /// `has_beginning(letters, title, text, details)`: whether a word of an article begins so. Stops at
  /// the first one that does.
  static var hasBeginning: DatabaseFunction {
    DatabaseFunction("has_beginning", argumentCount: 4, pure: true) { values in
      guard let letters = String.fromDatabaseValue(values[0]) else { return false }
      let beginning = Array(letters.utf8)
      for value in values[1...2] {
        let text = String.fromDatabaseValue(value) ?? ""
        if SearchWords.hasWord(beginningWith: beginning, in: text) { return true }
      }
      var article = ParsedArticle(paragraphs: [])
      try DetailsRecord.read(Array(Data.fromDatabaseValue(values[3]) ?? Data()), into: &article)
      return (article.subtitles + article.captions.map(\.text)).contains {
        SearchWords.hasWord(beginningWith: beginning, in: $0)
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
