import Text

/// Bylines in Korean: `[서울=뉴시스] 홍길동 기자 =`, `홍길동 베이징 특파원`, `한빛일보 홍길동 기자`.
extension BylineReader {
  /// The byline in `text`; nil unless it is names and roles only.
  func koreanByline(in text: String) -> Byline? {
    let bare = text.trimmed { $0.isBlank || "[]()/=|ⓒ:".unicodeScalars.contains($0) }
    let chunks = bare.split(whereSeparator: { " ·,/=[]()|".contains($0) })
    guard (1...8).contains(chunks.count), let opening = chunks.first,
      !words.koreanRoles.contains(String(opening))
    else { return nil }
    var byline = Byline()
    var hasRole = false
    for (index, word) in chunks.enumerated() {
      let next = index + 1 < chunks.count ? chunks[index + 1] : nil
      if isKoreanPlace(word, before: next, in: bare, hasAuthor: !byline.authors.isEmpty) {
        continue
      }
      if words.koreanRoles.contains(String(word)) {
        hasRole = true
      } else if let source = mastheads.name(in: word) {
        byline.source = byline.source ?? source
      } else if PersonNames.isHangulName(word) {
        byline.authors.append(String(word))
      } else if let role = words.koreanRoles.first(where: word.hasSuffix),
        PersonNames.isHangulName(word.dropLast(role.count))
      {
        byline.authors.append(String(word.dropLast(role.count)))
        hasRole = true
      } else {
        return nil
      }
    }
    return hasRole && !byline.authors.isEmpty ? byline : nil
  }

  /// Whether `word` is where somebody reports from: before `=`, or between a name and `특파원`.
  private func isKoreanPlace(
    _ word: Substring, before next: Substring?, in text: Substring, hasAuthor: Bool
  ) -> Bool {
    guard let next, PersonNames.isHangulName(word) else { return false }
    if text[word.endIndex...].first == "=" { return true }
    return hasAuthor && next == "특파원" && text[word.endIndex...].first == " "
  }
}
