/// Family names by the nominatives that their forms may come from.
///
/// An article of thousands of names is not compared name by name.
struct FamilyForms {
  private let endings: CaseEndings
  /// A name by each of its bases.
  private var names: [String: String] = [:]
  /// The bases of several names.
  private var shared: Set<String> = []

  /// The forms of `families` with these endings.
  init(_ families: [String], _ endings: CaseEndings) {
    self.endings = endings
    for family in families {
      for base in endings.bases(of: family) {
        if let known = names[base] {
          if known != family { shared.insert(base) }
        } else {
          names[base] = family
        }
      }
    }
  }

  /// Whether `word` may be a form of one of the names.
  func hold(_ word: String) -> Bool { endings.bases(of: word).contains { names[$0] != nil } }

  /// Whether `word` may be a form of one of the names that is written otherwise.
  func holdOther(than word: String) -> Bool {
    endings.bases(of: word).contains { base in
      names[base].map { $0 != word || shared.contains(base) } ?? false
    }
  }
}
