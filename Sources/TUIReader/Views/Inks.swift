import ReaderModel

extension Entity.Kind {
  /// The hue of the kind: the same in list, text and pane.
  var ink: Style.Ink {
    switch self {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .weapon: .weapon
    case .place: .place
    case .event: .event
    }
  }
}

extension Facet.Kind {
  /// The hue of the kind.
  var ink: Style.Ink {
    switch self {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .weapon: .weapon
    case .place: .place
    case .month: .date
    case .source, .author, .tag: .plain
    }
  }
}
