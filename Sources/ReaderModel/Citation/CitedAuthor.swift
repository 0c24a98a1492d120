/// An author as references write one.
package enum CitedAuthor: Equatable, Sendable {
  /// A person; `given` and `suffix` (`Jr.`) may be empty.
  case person(family: String, given: String, suffix: String)
  /// A body, or a name that is not taken apart.
  case institution(String)

  /// `Seo, Hyun-woo`, `King, Martin Luther, Jr.`; the whole name of an institution.
  var inverted: String {
    switch self {
    case .person(let family, let given, let suffix):
      [family, given, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    case .institution(let name): name
    }
  }
}
