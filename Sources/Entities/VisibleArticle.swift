import ReaderModel

/// An article without the letters that nobody sees (soft hyphens, zero-width spaces and joiners of
/// words, marks of direction), and where its text stands in the article as it came.
struct VisibleArticle {
  /// The article to read.
  let article: ParsedArticle
  private let cuts: [ArticleField: [Cut]]

  /// Bytes left out before the byte `offset` of the shorter text.
  private struct Cut {
    var offset: Int
    var count: Int
  }

  /// Takes them out of `article`; nil when it has none.
  init?(_ article: ParsedArticle) {
    guard article.fields.contains(where: { Self.hasInvisible(article[$0]) }) else { return nil }
    var visible = article
    var cuts: [ArticleField: [Cut]] = [:]
    for field in article.fields {
      let (text, found) = Self.visible(article[field])
      guard !found.isEmpty else { continue }
      cuts[field] = found
      switch field {
      case .title: visible.title = text
      case .text: visible.text = text
      case .subtitle(let index): visible.subtitles[index] = text
      case .caption(let index): visible.captions[index].text = text
      }
    }
    if let cuts = cuts[.text] {
      visible.paragraphs = article.paragraphs.map {
        Self.shortened($0.lowerBound, cuts)..<Self.shortened($0.upperBound, cuts)
      }
    }
    self.article = visible
    self.cuts = cuts
  }

  /// `annotation` of ``article`` with the places of the article as it came.
  func placed(_ annotation: Annotation) -> Annotation {
    var annotation = annotation
    for entity in annotation.entities.indices {
      for mention in annotation.entities[entity].mentions.indices {
        let place = annotation.entities[entity].mentions[mention]
        annotation.entities[entity].mentions[mention].range = placed(place.range, in: place.field)
      }
    }
    for date in annotation.dates.indices {
      annotation.dates[date].range = placed(annotation.dates[date].range, in: .text)
    }
    return annotation
  }

  /// A range of a field of ``article`` as a range of the field as it came.
  func placed(_ range: Range<Int>, in field: ArticleField) -> Range<Int> {
    guard let cuts = cuts[field] else { return range }
    let before = cuts.prefix { $0.offset <= range.lowerBound }.reduce(0) { $0 + $1.count }
    let within = cuts.prefix { $0.offset < range.upperBound }.reduce(0) { $0 + $1.count }
    return range.lowerBound + before..<range.upperBound + within
  }

  /// Where byte `offset` of the longer text stands in the shorter one.
  private static func shortened(_ offset: Int, _ cuts: [Cut]) -> Int {
    var removed = 0
    for cut in cuts where cut.offset + removed < offset { removed += cut.count }
    return offset - removed
  }

  private static func hasInvisible(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { bytes[$0] >= 0xC2 && invisible(bytes, at: $0) > 0 }
    }
  }

  private static func visible(_ text: String) -> (String, [Cut]) {
    var text = text
    var kept: [UInt8] = []
    var cuts: [Cut] = []
    kept.reserveCapacity(text.utf8.count)
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let length = invisible(bytes, at: index)
        if length > 0 {
          cuts.append(Cut(offset: kept.count, count: length))
          index += length
        } else {
          kept.append(bytes[index])
          index += 1
        }
      }
    }
    return (String(decoding: kept, as: UTF8.self), cuts)
  }

  /// The bytes of an invisible letter at `index`, 0 for none: U+00AD, U+200B, U+200E, U+200F, U+2060,
  /// U+FEFF. Joiners of letters (U+200C, U+200D) stay, since scripts are written with them.
  @inline(__always)
  private static func invisible(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0xAD): return 2
    case (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB):
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x81, 0xA0), (0xBB, 0xBF): return 3
      default: return 0
      }
    default: return 0
    }
  }
}
