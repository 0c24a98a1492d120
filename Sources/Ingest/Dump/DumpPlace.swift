/// Where a block of a page dump belongs.
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
  /// Left out, with the reason.
  case dropped(String)

  /// Left out as `kind`.
  static func dropped(_ kind: Chrome) -> DumpPlace { .dropped(kind.rawValue) }

  var isOpen: Bool { self == .open }
}
