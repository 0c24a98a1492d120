@testable import Ingest
@testable import ReaderModel

/// Lists of subscriptions: what is read can be written and read again.
struct OPMLTarget: FuzzTarget {
  static let name = "opml"

  func run(_ bytes: [UInt8]) throws {
    guard let list = try? SubscriptionList(opml: bytes, file: "list") else { return }
    try promise(Set(list.feeds.map(\.url)).count == list.feeds.count, "a feed is listed twice")
    let again = try? SubscriptionList(opml: Array(list.opml.utf8), file: "list")
    try promise(again?.fault == nil, "what is written is not well-formed")
    try promise(
      Set(again?.feeds.map(\.url) ?? []) == Set(list.feeds.map(\.url)), "a feed got lost")
  }
}
