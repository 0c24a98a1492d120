import ReaderModel

extension Kind {
  /// The ink of the kind's hue.
  var ink: Style.Ink {
    switch traits.hue {
    case .plain: .plain
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .weapon: .weapon
    case .place: .place
    case .event: .event
    case .date: .date
    }
  }
}
