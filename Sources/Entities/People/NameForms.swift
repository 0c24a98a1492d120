/// The case forms of names in an article, found by the nominatives that their words may come from.
struct NameForms {
  /// A name as printed somewhere.
  struct Form {
    let text: String
    /// The folded words.
    let words: [String]
    /// Smaller is nearer to a nominative.
    let rank: Int
  }

  /// A word that may come from `base`, at a position of a name of `count` words.
  private struct Place: Hashable {
    var count: Int
    var position: Int
    var base: String
  }

  private let forms: [Form]
  /// The bases of every word.
  private var bases: [String: Set<String>] = [:]
  /// Which forms have such a word, in order.
  private var holders: [Place: [Int]] = [:]
  /// The first form of several words whose last may come from a base.
  private var families: [String: Int] = [:]

  /// Forms in order of their ranks, in a language with these endings.
  init(_ forms: [Form], _ endings: CaseEndings) {
    self.forms = forms
    for word in Set(forms.flatMap(\.words)) { bases[word] = Set(endings.bases(of: word)) }
    for (number, form) in forms.enumerated() {
      for (position, word) in form.words.enumerated() {
        for base in bases[word] ?? [] {
          let place = Place(count: form.words.count, position: position, base: base)
          holders[place, default: []].append(number)
        }
      }
      guard form.words.count > 1, let last = form.words.last else { continue }
      for base in bases[last] ?? [] { families[base] = families[base] ?? number }
    }
  }

  /// The best form with as many words; for a family name that of the best full name.
  func name(of form: Form) -> String? {
    if form.words.count == 1, let word = form.words.first,
      let full = (bases[word] ?? []).compactMap({ families[$0] }).min()
    {
      return forms[full].text.split(separator: " ").last.map(String.init)
    }
    let places = form.words.indices.map { position in
      (bases[form.words[position]] ?? []).map {
        Place(count: form.words.count, position: position, base: $0)
      }
    }
    // Those that share the rarest word are few.
    let rarest = places.map { ($0, $0.reduce(0) { $0 + (holders[$1]?.count ?? 0) }) }
      .min { $0.1 < $1.1 }?.0
    let sharing = Set((rarest ?? []).flatMap { holders[$0] ?? [] })
    return sharing.sorted().first { number in
      zip(forms[number].words, form.words).allSatisfy(areForms)
    }.map { forms[$0].text }
  }

  private func areForms(_ a: String, _ b: String) -> Bool {
    a == b || !(bases[a] ?? []).isDisjoint(with: bases[b] ?? [])
  }
}
