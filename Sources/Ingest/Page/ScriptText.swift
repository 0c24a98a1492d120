import Foundation
import Text

/// The article's text in a script's data, for pages that only a program could show.
struct ScriptText {
  /// The paragraphs of the longest text; empty if there is none.
  private(set) var paragraphs: [String] = []
  private let words: HTMLWords
  private var best = 0.0

  init(_ scripts: [HTMLScript], words: HTMLWords) {
    self.words = words
    var budget = 8_000_000
    for script in scripts where script.content.count > 500 && !script.isLinkedData {
      budget -= script.content.count
      guard budget > 0 else { break }
      for value in Self.values(in: script) { search(value) }
    }
  }

  /// The JSON in a script: all of it, or what is assigned to variables and given to functions.
  private static func values(in script: HTMLScript) -> [Any] {
    let content = script.content
    if script.tag.lowercased().contains("json") {
      return LooseJSON.value(content).map { [$0] } ?? []
    }
    var values: [Any] = []
    var index = content.startIndex
    while values.count < 20, let start = LooseJSON.start(in: content[index...]) {
      let piece = LooseJSON.balanced(content[start...])
      index = piece.endIndex
      guard piece.count > 200, let value = LooseJSON.value(piece) else { continue }
      values += pieces(of: value)
    }
    return values
  }

  /// A value, or the values in the lines of a list's strings: Next.js pushes lines of JSON.
  private static func pieces(of value: Any) -> [Any] {
    guard let list = value as? [Any] else { return [value] }
    return list.flatMap { item -> [Any] in
      guard let text = item as? String else { return [item] }
      if text.hasPrefix("<") { return [["html": text]] }
      return text.split(separator: "\n").compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return LooseJSON.value(Array(line[colon...].dropFirst().utf8)[...])
      }
    }
  }

  /// Looks through `value` for the fields that texts are in, at most 200,000 values.
  private mutating func search(_ value: Any) {
    var open: [Any] = [value]
    var count = 0
    while let next = open.popLast(), count < 200_000 {
      count += 1
      if let list = next as? [Any] {
        consider(list)
        open += list.reversed()
      } else if let object = next as? [String: Any] {
        for (name, inner) in object {
          if let text = inner as? String, words.textFields.contains(name.lowercased()) {
            consider(text)
          }
          if !(inner is String) { open.append(inner) }
        }
      }
    }
  }

  private mutating func consider(_ text: String) {
    let weight = text.utf8.count > 200 ? text.letterWeight : 0
    guard weight > max(300, best), text.utf8.count < 1_000_000 else { return }
    let found = HTMLText.paragraphs(of: text)
    keep(found)
  }

  /// A list of paragraphs, each an object with a text.
  private mutating func consider(_ list: [Any]) {
    guard list.count > 1, list.count < 2000 else { return }
    let texts = list.compactMap { item -> String? in
      guard let object = item as? [String: Any] else { return item as? String }
      for name in object.keys.sorted() where words.textFields.contains(name.lowercased()) {
        if let text = object[name] as? String { return text }
      }
      return nil
    }
    guard texts.count > 1, texts.count * 3 > list.count else { return }
    keep(texts.flatMap { HTMLText.paragraphs(of: $0) })
  }

  private mutating func keep(_ found: [String]) {
    let prose = found.filter { $0.letterWeight > 40 && $0.contains(" ") || $0.letterWeight > 100 }
    let weight = prose.reduce(0) { $0 + $1.letterWeight }
    guard weight > max(300, best), prose.allSatisfy({ !$0.hasPrefix("{") }) else { return }
    (best, paragraphs) = (weight, found)
  }
}
