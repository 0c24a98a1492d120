extension ParsedArticle {
  /// An article whose text is `text` exactly, without a title; paragraphs end at blank lines.
  package init(verbatim text: String, published: PublicationDate = .unknown) {
    self.init(published: published, paragraphs: [])
    self.text = text
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
        index += 1
        continue
      }
      if index > start { paragraphs.append(start..<index) }
      while index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    if start < bytes.count { paragraphs.append(start..<bytes.count) }
  }
}
