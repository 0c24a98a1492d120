internal import CCurl

/// One request on its way: a handle of libcurl with what has come so far.
final class Transfer {
  let handle: UnsafeMutableRawPointer
  private let limit: Int
  private var list: UnsafeMutablePointer<curl_slist>?
  private(set) var body: [UInt8] = []
  private(set) var headers: [String: String] = [:]
  private(set) var isTooLarge = false
  private(set) var isEndless = false

  /// The most bytes of all headers.
  private static let mostHeaders = 262_144
  private var headerBytes = 0

  /// Prepares a request; nil if libcurl is out of memory.
  init?(_ request: HTTPRequest, userAgent: String, limits: FetchLimits) {
    guard let handle = curl_easy_init() else { return nil }
    self.handle = handle
    limit = limits.bytes
    tui_curl_set_text(handle, CURLOPT_URL, request.url)
    tui_curl_only_web(handle)
    tui_curl_set_text(handle, CURLOPT_USERAGENT, userAgent)
    // All packings that this libcurl can unpack.
    tui_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, "")
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_TIMEOUT, limits.total),
      (CURLOPT_CONNECTTIMEOUT, limits.connecting), (CURLOPT_LOW_SPEED_LIMIT, 10),
      (CURLOPT_LOW_SPEED_TIME, limits.stalling), (CURLOPT_MAXFILESIZE, limits.bytes),
      (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
    ]
    for (option, value) in numbers { tui_curl_set_number(handle, option, value) }
    setHeaders(of: request)
    let context = Unmanaged.passUnretained(self).toOpaque()
    tui_curl_set_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      Transfer.receive(bytes, size * count, context) { $0.addBody($1) }
    }
    tui_curl_set_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      Transfer.receive(bytes, size * count, context) { $0.addHeader($1) }
    }
    tui_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    tui_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(list)
  }

  private func setHeaders(of request: HTTPRequest) {
    var lines = [
      "Accept: application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.8"
    ]
    if let etag = request.etag { lines.append("If-None-Match: \(etag)") }
    if let date = request.lastModified { lines.append("If-Modified-Since: \(date)") }
    for line in lines where !line.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      list = curl_slist_append(list, line) ?? list
    }
    tui_curl_set_headers(handle, list)
  }

  /// Hands `count` bytes to the transfer in `context`; returns what libcurl expects: their number, or
  /// another to end the transfer.
  private static func receive(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
    _ add: (Transfer, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let isTaken = add(transfer, UnsafeRawBufferPointer(start: bytes, count: count))
    return isTaken ? count : count == 0 ? 1 : 0
  }

  private func addBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= limit else {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  private func addHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= Self.mostHeaders else {
      isEndless = true
      return false
    }
    HTTPHeaders.add(String(decoding: bytes, as: UTF8.self), to: &headers)
    return true
  }
}
