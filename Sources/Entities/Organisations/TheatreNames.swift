import Text

/// Gives the branches of armed groups their whole names: `al-Qaeda` + `in the Arabian Peninsula`.
struct TheatreNames: Sendable {
  /// Words of a region, at most.
  private static let longestRegion = 3

  private let groups: WordSet
  private let regions: WordSet
  private let `in` = WordSet("in")
  private let the = WordSet("the")

  /// The rule over the sets of `words`.
  init(_ words: WordLists) {
    groups = words[.theatreGroups]
    regions = words[.theatres]
  }

  /// `name` with the region that it goes on with.
  func completed(_ name: TaggedName, in field: ScannedField) -> TaggedName {
    let end = name.words.upperBound
    guard name.kind == .organisation, groups.contains(field.words[end - 1]),
      let link = field.after(end - 1), link.gap == .space, self.in.contains(link),
      let article = field.after(end), the.contains(article)
    else { return name }
    var last = end + 2
    while last < end + 2 + Self.longestRegion, let word = field.word(last), word.gap == .space,
      word.isCapitalised
    {
      if regions.contains(word) {
        var whole = name
        whole.words = name.words.lowerBound..<last + 1
        whole.range = field.byteRange(of: whole.words)
        return whole
      }
      last += 1
    }
    return name
  }
}
