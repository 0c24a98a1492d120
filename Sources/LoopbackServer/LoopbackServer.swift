import Foundation
import Glibc
import ReaderModel

/// A server on this computer whose answers are written byte by byte.
package final class LoopbackServer: Sendable {
  /// What the server does with a request, in order.
  package enum Step: Sendable {
    /// Sends the bytes.
    case send([UInt8])
    /// Does nothing for a while.
    case wait(milliseconds: UInt32)
    /// Sends the bytes again and again until the client goes away.
    case repeatForever([UInt8])
  }

  /// A request as it came.
  package struct Request: Sendable {
    /// What stands behind the method: `/feed?n=1`.
    package var path: String
    /// All lines.
    package var head: String

    /// The value of a header; nil if it was not sent.
    package func header(_ name: String) -> String? {
      let lines = head.split(separator: "\r\n")
      let line = lines.first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
      return line.map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }
  }

  private struct State {
    var requests: [Request] = []
    var open = 0
    var mostOpen = 0
  }

  /// The port, which the system chose.
  package let port: Int
  private let listener: Int32
  private let state = Guarded(State())
  private let answer: @Sendable (Request) -> [Step]

  /// A server that is ready; `answer` may be called by several threads at once.
  package init(_ answer: @escaping @Sendable (Request) -> [Step]) throws {
    self.answer = answer
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (listener, size) = (listener, length)
    let isReady = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isReady else { throw CocoaError(.fileNoSuchFile) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in accept() }
  }

  /// The address without a path.
  package var url: String { "http://127.0.0.1:\(port)" }
  /// The requests so far.
  package var requests: [Request] { state.withLock { $0.requests } }
  /// The most requests that waited for an answer at a time. Open connections would be no measure: the
  /// client may open the next one before the server has seen the end of the last.
  package var mostOpen: Int { state.withLock { $0.mostOpen } }

  /// Ends the server; its port is free again.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func accept() {
    while true {
      let connection = Glibc.accept(listener, nil, nil)
      guard connection >= 0 else {
        close(listener)
        return
      }
      Thread.detachNewThread { [self] in
        serve(connection)
        close(connection)
      }
    }
  }

  /// Answers one request; every connection ends with it, as the answers have no frame of their own.
  private func serve(_ connection: Int32) {
    var head: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    // The first byte of a handshake for TLS, which gets no answer.
    while head.first != 0x16, !head.ends(with: Array("\r\n\r\n".utf8)), head.count < 65_536 {
      let count = read(connection, &piece, piece.count)
      guard count > 0 else { return }
      head += piece[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 2)
    let request = Request(path: words.count > 1 ? String(words[1]) : "", head: text)
    state.withLock {
      $0.requests.append(request)
      $0.open += 1
      $0.mostOpen = max($0.mostOpen, $0.open)
    }
    var isWaiting = true
    for step in answer(request) {
      if case .wait = step {
      } else if isWaiting {
        isWaiting = false
        state.withLock { $0.open -= 1 }
      }
      switch step {
      case .send(let bytes): if !send(bytes, to: connection) { return }
      case .wait(let milliseconds): usleep(milliseconds * 1000)
      case .repeatForever(let bytes): while send(bytes, to: connection) {}
      }
    }
  }

  private func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.send(
          connection, bytes.baseAddress?.advanced(by: sent), bytes.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
