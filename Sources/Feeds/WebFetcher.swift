import Dispatch
import Glibc
import Ingest
import ReaderModel
import Synchronization

/// Sends many requests, a few at a time and one to each host, and hands over the answers as they
/// come.
package struct WebFetcher: Sendable {
  /// The name and version of the program, for servers.
  package let userAgent: String
  /// How long and how much.
  package var limits: FetchLimits

  /// A fetcher that calls itself `TUIReader/version`.
  package init(version: String, limits: FetchLimits = FetchLimits()) {
    userAgent = "TUIReader/\(version) (news reader for terminals)"
    self.limits = limits
  }

  /// The answers that may wait for their reader before no new request is sent.
  private static let mostWaiting = 4

  /// Gets one page; blocks.
  package func response(to request: HTTPRequest) -> Result<HTTPResponse, HTTPFailure> {
    let answer = Guarded<Result<HTTPResponse, HTTPFailure>>(.failure(.cancelled))
    run([request], isCancelled: { false }) { _, result in answer.withLock { $0 = result } }
    return answer.withLock { $0 }
  }

  /// Sends `requests` and calls `handle` with the place and the answer of each, one at a time on
  /// another thread; returns when all are handled.
  ///
  /// When `isCancelled` returns true, those on their way are dropped and no new one is sent. A host
  /// that asks to wait gets no more requests; they end as ``HTTPFailure/cancelled``.
  package func run(
    _ requests: [HTTPRequest], isCancelled: () -> Bool,
    handle: @escaping @Sendable (Int, Result<HTTPResponse, HTTPFailure>) -> Void
  ) {
    guard let client = HTTPClient(userAgent: userAgent, limits: limits) else {
      for index in requests.indices { handle(index, .failure(.other("libcurl can't be used"))) }
      return
    }
    let queue = DispatchQueue(label: "fetch.answers")
    let waiting = Waiting()
    func deliver(_ index: Int, _ result: Result<HTTPResponse, HTTPFailure>) {
      waiting.count.add(1, ordering: .relaxed)
      queue.async {
        handle(index, result)
        waiting.count.subtract(1, ordering: .relaxed)
      }
    }
    var line = RequestLine(requests)
    while !isCancelled() {
      let isFree = waiting.count.load(ordering: .relaxed) < Self.mostWaiting
      while isFree, client.count < limits.transfers, let index = line.next(avoiding: client.hosts) {
        client.start(requests[index], id: index)
      }
      if client.count == 0, line.isEmpty { break }
      if client.count == 0 { usleep(20_000) }
      for finished in client.step(milliseconds: 100) {
        deliver(finished.id, finished.result)
        for index in line.dropped(by: finished) { deliver(index, .failure(.cancelled)) }
      }
    }
    queue.sync {}
  }

  private final class Waiting: Sendable {
    let count = Atomic(0)
  }
}
