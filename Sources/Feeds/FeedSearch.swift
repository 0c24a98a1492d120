package import Ingest
import ReaderModel

/// Finds the feed behind an address that a person typed.
package struct FeedSearch {
  /// A feed that was found.
  package struct Found: Equatable, Sendable {
    /// Its address.
    package var url: String
    /// Its name for itself; nil if it has none.
    package var title: String?
  }

  /// Why there is none.
  package enum Failure: Error, Equatable {
    /// Nothing usable came; a clause.
    case noAnswer(String)
    /// A page that names no feed.
    case noFeed

    /// What is wrong and what to do, in a clause.
    package var reason: String {
      switch self {
      case .noAnswer(let reason): reason
      case .noFeed: "a page that names no feed; look there for the feed's own address"
      }
    }
  }

  private let fetcher: WebFetcher
  private let lexicon: PageLexicon

  /// A search with `fetcher`.
  package init(_ fetcher: WebFetcher, _ lexicon: PageLexicon) {
    self.fetcher = fetcher
    self.lexicon = lexicon
  }

  /// The most feeds that a page may name and that are tried.
  private static let mostTries = 4

  /// The feed at `address`, or the first that works of those that the page there names.
  package func feed(at address: String) throws(Failure) -> Found {
    let address = WebAddress.escaped(address)
    let url = address.contains("://") ? address : "https://" + address
    let response = try answer(from: url)
    if let found = feed(in: response, asked: url) { return found }
    for link in FeedLinks.links(in: response.body, base: response.url).prefix(Self.mostTries) {
      if let answer = try? self.answer(from: link), let found = feed(in: answer, asked: link) {
        return found
      }
    }
    throw .noFeed
  }

  private func answer(from url: String) throws(Failure) -> HTTPResponse {
    switch fetcher.response(to: HTTPRequest(url: url)) {
    case .failure(let failure): throw .noAnswer(failure.reason)
    case .success(let response):
      guard (200..<300).contains(response.status) else {
        throw .noAnswer(HTTPStatus.sentence(response.status))
      }
      return response
    }
  }

  private func feed(in response: HTTPResponse, asked url: String) -> Found? {
    let context = IngestContext(file: url, url: response.url)
    guard let feed = try? FeedFormat.read(response.body, context: context, lexicon) else {
      return nil
    }
    return Found(
      url: response.permanentURL ?? url, title: feed.title.isEmpty ? nil : feed.title)
  }
}
