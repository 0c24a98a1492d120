extension LoopbackServer.Step {
  /// A whole answer with a text.
  package static func answer(
    _ status: Int, _ body: String = "", _ headers: [String] = []
  ) -> LoopbackServer.Step {
    answer(status, bytes: Array(body.utf8), headers)
  }

  /// A whole answer with any bytes.
  package static func answer(
    _ status: Int, bytes: [UInt8], _ headers: [String] = []
  ) -> LoopbackServer.Step {
    let lines = ["HTTP/1.1 \(status) X", "Content-Length: \(bytes.count)", "Connection: close"]
    let head = (lines + headers).joined(separator: "\r\n") + "\r\n\r\n"
    return .send(Array(head.utf8) + bytes)
  }
}
