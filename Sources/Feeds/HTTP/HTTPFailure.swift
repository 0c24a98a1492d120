internal import CCurl

/// Why no answer came, or none that can be used.
package enum HTTPFailure: Error, Hashable, Sendable {
  /// Neither http nor https, or no address at all.
  case badAddress
  /// The host, or the proxy's, has no address.
  case unknownHost
  /// Nobody accepts connections there.
  case refused
  /// Not connected, or not answered, in time.
  case timeOut
  /// No secure connection; libcurl's reason.
  case insecure(String)
  /// The answer ended before its announced end, or the connection broke.
  case cutOff
  /// The packed content can't be unpacked.
  case badPacking
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// More header lines than any real server sends.
  case endlessHeaders
  /// Redirects that lead in a circle.
  case redirectLoop
  /// More redirects than the limit.
  case tooManyRedirects(limit: Int)
  /// A redirect to another scheme than http and https, or from https to http.
  case badRedirect
  /// Something that is not HTTP.
  case noHTTP
  /// The reader stopped it.
  case cancelled
  /// Any other reason, in libcurl's words.
  case other(String)
}

extension HTTPFailure {
  /// What happened, in a clause without the address.
  package var reason: String {
    switch self {
    case .badAddress: "not an address with http or https"
    case .unknownHost: "its host was not found; check the address and the network"
    case .refused: "nobody answers there"
    case .timeOut: "no answer in time"
    case .insecure(let reason): "no secure connection (\(reason))"
    case .cutOff: "the answer was cut off"
    case .badPacking: "the answer is packed in a way that can't be unpacked"
    case .tooLarge(let limit): "the answer has more than \(limit / 1_048_576) MB"
    case .endlessHeaders: "its headers have no end"
    case .redirectLoop: "its redirects lead in a circle"
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .badRedirect: "it redirects to an address that is not safe"
    case .noHTTP: "the answer is not HTTP"
    case .cancelled: "stopped"
    case .other(let reason): reason
    }
  }

  /// The failure with a code of libcurl.
  init(_ code: CURLcode, limit: Int, isTooLarge: Bool, isEndless: Bool) {
    switch code {
    case _ where isEndless: self = .endlessHeaders
    case _ where isTooLarge, CURLE_FILESIZE_EXCEEDED: self = .tooLarge(limit: limit)
    case CURLE_URL_MALFORMAT: self = .badAddress
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .unknownHost
    case CURLE_COULDNT_CONNECT: self = .refused
    case CURLE_OPERATION_TIMEDOUT: self = .timeOut
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      self = .insecure(String(cString: curl_easy_strerror(code)))
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING: self = .cutOff
    case CURLE_BAD_CONTENT_ENCODING: self = .badPacking
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: self = .noHTTP
    default: self = .other(String(cString: curl_easy_strerror(code)))
    }
  }
}
