import ReaderModel

/// What a block of a page dump is.
enum DumpPlace: Equatable, Sendable {
  /// Not decided yet.
  case open
  case title
  case subtitle
  /// The publication's name.
  case source(String)
  /// A byline or a date line.
  case details(Details)
  case caption(CaptionLine)
  case body
  case dropped(DroppedLine.Reason)

  /// Left out as `kind` of furniture.
  static func dropped(_ kind: Chrome) -> DumpPlace { .dropped(.furniture(kind)) }

  var isOpen: Bool { self == .open }

  var isDropped: Bool { if case .dropped = self { true } else { false } }

  var isSource: Bool { if case .source = self { true } else { false } }

  /// The names in a byline; empty for any other place.
  var authors: [String] { if case .details(let details) = self { details.authors } else { [] } }

  var isByline: Bool { !authors.isEmpty }
}
