internal import CCurl
import Ingest

/// Gets pages from several servers at once, with one connection to each. Used by one thread.
///
/// Redirects are followed here and not by libcurl, to see loops, changes of the scheme and which of
/// them are for good. Proxies come from the environment, as libcurl reads it.
final class HTTPClient {
  /// The answer to the request with a number.
  struct Finished {
    var id: Int
    var result: Result<HTTPResponse, HTTPFailure>
  }

  private struct Job {
    var id: Int
    var request: HTTPRequest
    var transfer: Transfer
    var visited: Set<String>
    var isPermanent = true
    var permanentURL: String?
  }

  private static let isReady: Bool = tui_curl_start() == CURLE_OK

  private let multi: UnsafeMutableRawPointer
  private let userAgent: String
  private let limits: FetchLimits
  private var jobs: [UnsafeMutableRawPointer: Job] = [:]
  private var finished: [Finished] = []

  /// A client; nil if libcurl can't be started.
  init?(userAgent: String, limits: FetchLimits) {
    guard Self.isReady, let multi = curl_multi_init() else { return nil }
    self.multi = multi
    self.userAgent = userAgent
    self.limits = limits
    tui_curl_multi_set_number(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 1)
    tui_curl_multi_set_number(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.transfers)
    tui_curl_multi_set_number(multi, CURLMOPT_MAXCONNECTS, limits.transfers)
  }

  deinit {
    for job in jobs.values { curl_multi_remove_handle(multi, job.transfer.handle) }
    jobs = [:]
    curl_multi_cleanup(multi)
  }

  /// How many requests are on their way.
  var count: Int { jobs.count + finished.count }

  /// The hosts that requests are on their way to.
  var hosts: Set<String> { Set(jobs.values.map { WebAddress.host(of: $0.request.url) ?? "" }) }

  /// Sends a request.
  func start(_ request: HTTPRequest, id: Int) {
    guard WebAddress.isPage(request.url) else { return finish(id, .failure(.badAddress)) }
    guard let transfer = Transfer(request, userAgent: userAgent, limits: limits) else {
      return finish(id, .failure(.other("out of memory")))
    }
    add(Job(id: id, request: request, transfer: transfer, visited: [request.url]))
  }

  /// Lets the transfers go on for up to `milliseconds`, and returns those that ended.
  func step(milliseconds: Int32) -> [Finished] {
    var running: Int32 = 0
    curl_multi_perform(multi, &running)
    takeFinished()
    if finished.isEmpty, !jobs.isEmpty {
      curl_multi_poll(multi, nil, 0, milliseconds, nil)
      curl_multi_perform(multi, &running)
      takeFinished()
    }
    defer { finished = [] }
    return finished
  }
}

extension HTTPClient {
  private func add(_ job: Job) {
    jobs[job.transfer.handle] = job
    curl_multi_add_handle(multi, job.transfer.handle)
  }

  private func finish(_ id: Int, _ result: Result<HTTPResponse, HTTPFailure>) {
    finished.append(Finished(id: id, result: result))
  }

  private func takeFinished() {
    var code = CURLE_OK
    while let handle = tui_curl_finished(multi, &code) {
      let status = tui_curl_status(handle)
      curl_multi_remove_handle(multi, handle)
      guard let job = jobs.removeValue(forKey: handle) else { continue }
      guard code == CURLE_OK else {
        let failure = HTTPFailure(
          code, limit: limits.bytes, isTooLarge: job.transfer.isTooLarge,
          isEndless: job.transfer.isEndless)
        finish(job.id, .failure(failure))
        continue
      }
      if [301, 302, 303, 307, 308].contains(status), let place = job.transfer.headers["location"] {
        follow(job, to: place, isPermanent: status == 301 || status == 308)
      } else {
        finish(
          job.id,
          .success(
            HTTPResponse(
              status: status, body: job.transfer.body, url: job.request.url,
              permanentURL: job.permanentURL, headers: job.transfer.headers)))
      }
    }
  }

  private func follow(_ job: Job, to place: String, isPermanent: Bool) {
    let url = WebAddress.escaped(WebAddress.resolved(place, against: job.request.url))
    let isDowngrade = job.request.url.lowercased().hasPrefix("https:")
    guard WebAddress.isPage(url), !isDowngrade || url.lowercased().hasPrefix("https:") else {
      return finish(job.id, .failure(.badRedirect))
    }
    guard !job.visited.contains(url) else { return finish(job.id, .failure(.redirectLoop)) }
    guard job.visited.count <= limits.redirects else {
      return finish(job.id, .failure(.tooManyRedirects(limit: limits.redirects)))
    }
    var request = job.request
    request.url = url
    guard let transfer = Transfer(request, userAgent: userAgent, limits: limits) else {
      return finish(job.id, .failure(.other("out of memory")))
    }
    var next = Job(
      id: job.id, request: request, transfer: transfer, visited: job.visited.union([url]),
      isPermanent: job.isPermanent && isPermanent, permanentURL: job.permanentURL)
    if next.isPermanent { next.permanentURL = url }
    add(next)
  }
}
