extension Filter {
  /// The conditions that must all hold; empty for ``all``.
  var conditions: [Filter] {
    switch self {
    case .all: []
    case .and(let parts): parts
    default: [self]
    }
  }

  /// The conditions as chips: each once, where it stands first.
  var distinctConditions: [Filter] {
    var met: Set<Filter> = []
    return conditions.filter { met.insert($0).inserted }
  }

  /// The condition that all of `parts` hold; words side by side that make a designator become it.
  static func conjunction(_ parts: [Filter]) -> Filter {
    let parts = SpacedDesignator.joining(parts)
    return switch parts.count {
    case 0: .all
    case 1: parts[0]
    default: .and(parts)
    }
  }
}
