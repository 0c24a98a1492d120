/// The window in which a country, person, organisation or weapon is picked.
package struct Picker: Equatable, Sendable {
  /// What is picked.
  package let kind: Facet.Kind
  /// The entity that what is picked shall be the same as; nil when a filter is picked.
  package let merging: Entity?
  /// What has been typed; a hyphen before it excludes.
  package internal(set) var prompt = Prompt()
  /// The values that fit, the most articles first.
  package internal(set) var items: [Facet] = []
  /// The selected item's index.
  package internal(set) var cursor = 0
  /// Whether the answer to the last key is still awaited.
  package internal(set) var isStale = true
  /// The articles of the entity that is merged; nil until an answer held it.
  private var ownArticles: Int?
  /// Whether the reader wants the other one of two names to stay.
  private var isTurned = false

  /// Values asked for at a time.
  static let limit = 100

  init(kind: Facet.Kind, merging: Entity? = nil) {
    self.kind = kind
    self.merging = merging
    prompt = Prompt(proposing: merging.map { Self.stem(of: $0.name) } ?? "")
  }

  /// The first letters of the longest word of a name: other spellings of it mostly share them.
  private static func stem(of name: String) -> String {
    let words = name.split { $0 == " " || $0 == "-" }
    return String((words.max { $0.count < $1.count } ?? "").prefix(4))
  }

  /// Whether the pick is taken out of the result instead of in.
  package var excludes: Bool { merging == nil && prompt.text.first == "-" }

  /// What narrows the values.
  package var needle: String { excludes ? String(prompt.text.dropFirst()) : prompt.line }

  /// The selected value.
  package var selected: Facet? { items.indices.contains(cursor) ? items[cursor] : nil }

  /// What Enter would merge; nil when a filter is picked, or nothing is selected.
  package var merge: Merge? {
    guard let merging, let selected else { return nil }
    return Merge(merging, articles: ownArticles, with: selected, isTurned: isTurned)
  }

  mutating func take(_ facets: [Facet]) {
    if let merging, let own = facets.first(where: { $0.name == merging.name }) {
      ownArticles = own.articles
    }
    items = facets.filter { $0.name != merging?.name }
    cursor = 0
    isStale = false
    isTurned = false
  }

  mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), max(0, items.count - 1))
    isTurned = false
  }

  /// Lets the other name stay.
  mutating func turn() { isTurned.toggle() }
}
