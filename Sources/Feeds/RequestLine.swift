import Ingest

/// The requests that wait, by their hosts.
struct RequestLine {
  private let hosts: [String]
  /// The places of the requests of each host, in reverse order.
  private var waiting: [String: [Int]] = [:]
  /// The hosts that have some, in the order of their first request.
  private var order: [String] = []

  init(_ requests: [HTTPRequest]) {
    hosts = requests.map { WebAddress.host(of: $0.url) ?? "" }
    for (index, host) in hosts.enumerated() {
      if waiting[host] == nil { order.append(host) }
      waiting[host, default: []].append(index)
    }
    for host in order { waiting[host]?.reverse() }
  }

  /// Whether no request waits.
  var isEmpty: Bool { order.isEmpty }

  /// Takes the next request to a host that is not in `busy`.
  mutating func next(avoiding busy: Set<String>) -> Int? {
    guard let place = order.firstIndex(where: { !busy.contains($0) }) else { return nil }
    let host = order.remove(at: place)
    let index = waiting[host]?.popLast()
    if waiting[host]?.isEmpty == false { order.append(host) }
    return index
  }

  /// Takes all requests to the host of a request that was answered with a wish to wait.
  mutating func dropped(by finished: HTTPClient.Finished) -> [Int] {
    guard case .success(let response) = finished.result, [429, 503].contains(response.status),
      response.headers["retry-after"] != nil || response.status == 429
    else { return [] }
    let host = hosts[finished.id]
    order.removeAll { $0 == host }
    return waiting.removeValue(forKey: host)?.reversed() ?? []
  }
}
