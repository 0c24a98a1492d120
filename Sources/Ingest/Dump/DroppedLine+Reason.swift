import ReaderModel

extension DroppedLine {
  /// Why a line of a page is not part of the article.
  enum Reason: Hashable, Sendable {
    case furniture(Chrome)
    /// An earlier line has the same words.
    case repeats(line: Int)
    /// A line nearby begins with the same words and goes on.
    case truncated(line: Int)
    case pageTitle
    case repeatedMasthead
    case tagline
    case breadcrumb
    case label
    case beforeHeadline
    case placeBesideDate
    case roleBesideByline
    case reportersAddress
    case agencyInitials
    case behindArticle
    case photoCredit
    /// The credit was moved to its caption.
    case keptPhotoCredit
    case pictureLabel
    case pictureDescription

    /// Whether the page has the same words elsewhere.
    var isCopy: Bool {
      switch self {
      case .repeats, .truncated: true
      default: false
      }
    }

    /// A few words for ``DroppedLine/why``.
    var sentence: String {
      switch self {
      case .furniture(let kind): kind.rawValue
      case .repeats(let line): "repeats line \(line)"
      case .truncated(let line): "truncated copy of line \(line)"
      case .pageTitle: "page title"
      case .repeatedMasthead: "repeated masthead"
      case .tagline: "tagline of the publication"
      case .breadcrumb: "breadcrumb"
      case .label: "label"
      case .beforeHeadline: "before the headline"
      case .placeBesideDate: "place beside the date"
      case .roleBesideByline: "role beside a byline"
      case .reportersAddress: "reporter's address"
      case .agencyInitials: "agency initials"
      case .behindArticle: "after the end of the article"
      case .photoCredit: "photo credit"
      case .keptPhotoCredit: "photo credit, kept with its caption"
      case .pictureLabel: "picture label"
      case .pictureDescription: "description of a picture"
      }
    }
  }
}
