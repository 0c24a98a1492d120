/// Why XML was not read.
enum XMLError: Error, Equatable {
  /// No element in it.
  case noElement
  /// Entities that hold entities, or a great deal of text.
  case growingEntities
  /// More elements inside each other than libxml2 reads.
  case tooDeep
  /// More of something than any feed has.
  case tooLarge(String)

  /// What is wrong, in one clause.
  var reason: String {
    switch self {
    case .noElement: "a text without an XML element"
    case .growingEntities: "XML with entities that would grow without limit, as an attack does"
    case .tooDeep: "XML with more than 250 elements inside each other, which no feed has"
    case .tooLarge(let excess): "XML with \(excess), which no feed has"
    }
  }
}
