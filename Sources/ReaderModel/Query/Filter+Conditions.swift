extension Filter {
  /// The conditions that must all hold; empty for ``all``.
  package var conditions: [Filter] {
    switch self {
    case .all: []
    case .and(let parts): parts
    default: [self]
    }
  }

  /// The conditions without duplicates, in the order of first occurrence.
  var distinctConditions: [Filter] {
    var met: Set<Filter> = []
    return conditions.filter { met.insert($0).inserted }
  }

  /// The conjunction of `parts`; joins adjacent words that make a designator.
  package static func conjunction(_ parts: [Filter]) -> Filter {
    let parts = SpacedDesignator.joining(parts)
    return switch parts.count {
    case 0: .all
    case 1: parts[0]
    default: .and(parts)
    }
  }
}
