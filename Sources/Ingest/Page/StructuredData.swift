import Foundation

/// The objects of a page's JSON-LD, and the one that is the article.
struct StructuredData {
  /// An object of JSON-LD.
  typealias Object = [String: Any]

  /// The article that the page is about; nil if none is described.
  private(set) var article: Object?
  /// All objects by their `@id`.
  private var byID: [String: Object] = [:]
  private var objects: [Object] = []

  /// Reads the JSON-LD among `scripts`. Of several articles, the one with `titles` or with most
  /// fields is the page's own.
  init(_ scripts: [HTMLScript], titles: [String], words: HTMLWords) {
    for script in scripts where script.isLinkedData {
      guard script.content.count < 4_000_000, let value = LooseJSON.value(script.content) else {
        continue
      }
      collect(value)
    }
    article = chosen(titles, words)
  }

  /// The strings of a field: itself, the members of a list, the names of objects.
  static func strings(_ value: Any?) -> [String] {
    switch value {
    case let text as String:
      let line = HTMLText.inline(text)
      return line.isEmpty ? [] : [line]
    case let list as [Any]: return list.prefix(100).flatMap { strings($0) }
    case let object as Object: return strings(object["name"] ?? object["@value"] ?? object["value"])
    case let number as NSNumber: return [number.stringValue]
    default: return []
    }
  }

  /// The objects of a field, references resolved.
  func objects(_ value: Any?) -> [Any] {
    switch value {
    case let list as [Any]: list.prefix(100).flatMap { objects($0) }
    case let object as Object:
      if object["name"] == nil, let id = object["@id"] as? String, let whole = byID[id] {
        [whole]
      } else {
        [object]
      }
    case let value?: [value]
    case nil: []
    }
  }

  /// The names of the page's site and of those who publish it, each once.
  var siteNames: [String] {
    var names: [String] = []
    for object in objects where names.count < 20 {
      guard Self.types(object).contains(where: { $0 == "website" || $0.hasSuffix("organization") })
      else { continue }
      for name in Self.strings(object["name"]) where !names.contains(name) && name.utf8.count < 80 {
        names.append(name)
      }
    }
    return names
  }

  /// The lower-case types of an object, without a prefix.
  static func types(_ object: Object) -> [String] {
    strings(object["@type"]).map { type in
      String(type.lowercased().split { "/:#".contains($0) }.last ?? "")
    }
  }
}

extension StructuredData {
  /// Collects the objects in `value`, at most 2,000, however they are nested.
  private mutating func collect(_ value: Any) {
    var open: [Any] = [value]
    while let next = open.popLast(), objects.count < 2000 {
      if let list = next as? [Any] {
        open += list.reversed()
      } else if let object = next as? Object {
        objects.append(object)
        if let id = object["@id"] as? String, object.count > byID[id]?.count ?? 1 {
          byID[id] = object
        }
        for key in [
          "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item",
        ] {
          if let inner = object[key], !(inner is String) { open.append(inner) }
        }
      }
    }
  }

  private func chosen(_ titles: [String], _ words: HTMLWords) -> Object? {
    let keys = Set(titles.map(TitleKey.init))
    var best: (object: Object, score: Int)?
    for object in objects {
      let types = Self.types(object)
      guard let rank = words.articleTypes.firstIndex(where: types.contains) else { continue }
      var score = types.contains("webpage") ? 0 : 4
      let names = Self.strings(object["headline"]) + Self.strings(object["name"])
      if names.map(TitleKey.init).contains(where: { key in keys.contains { $0.agrees(with: key) } })
      {
        score += 8
      }
      for field in ["headline", "datePublished", "author", "articleBody"] where object[field] != nil
      {
        score += 2
      }
      if rank > 12 { score -= 1 }
      if score > best?.score ?? 0 { best = (object, score) }
    }
    return best?.object
  }
}

extension HTMLScript {
  /// Whether it is JSON-LD.
  var isLinkedData: Bool { tag.lowercased().contains("ld+json") }
}
