import Foundation
import Glibc
import LoopbackServer
import Testing

@testable import Archive
@testable import Feeds
@testable import Ingest
@testable import ReaderModel

/// Servers that say what is not so, and more or less than they should.
@Suite struct HostileAnswerTests {
  private typealias Step = LoopbackServer.Step

  private static func raw(_ lines: [String], _ body: [UInt8] = []) -> Step {
    .send(
      Array((["HTTP/1.1 200 X"] + lines).joined(separator: "\r\n").utf8) + [13, 10, 13, 10] + body)
  }

  private static let feed = Array(FetchFixture.feed(["One", "Two"]).utf8)

  private static func answer(_ path: String) -> [Step] {
    switch path {
    // Bytes behind the announced end don't count.
    case "/short":
      [raw(["Content-Length: \(feed.count)", "Connection: close"], feed + Array("<item>".utf8))]
    case "/huge": [raw(["Content-Length: 99999999999"], feed)]
    case "/unpacked": [.answer(200, bytes: feed, ["Content-Encoding: gzip"])]
    case "/unknown": [.answer(200, bytes: feed, ["Content-Encoding: x-own"])]
    case "/bomb": [.answer(200, bytes: bomb, ["Content-Encoding: deflate"])]
    case "/chunks": [raw(["Transfer-Encoding: chunked"], Array("5\r\n<rss>\r\nzz\r\n".utf8))]
    case "/headers":
      [.send(Array("HTTP/1.1 200 X\r\n".utf8)), .repeatForever(Array("A: bbbbbbbbbbbb\r\n".utf8))]
    case "/nowhere": [.answer(301)]
    case "/secure": [.answer(302, "", ["Location: https://127.0.0.1:1/"])]
    case "/javascript": [.answer(302, "", ["Location: javascript:alert(1)"])]
    default: [.answer(404)]
    }
  }

  /// 20 MB of blanks in 20 KB.
  private static let bomb: [UInt8] = {
    let blanks = [UInt8](repeating: 0x20, count: 20_000_000)
    guard let packed = try? PackedBytes.packed(blanks) else { return [] }
    var reader = RecordReader(packed)
    _ = try? reader.number()
    _ = try? reader.number()
    return [0x78, 0x9C] + reader.rest
  }()

  @Test(
    arguments: [
      ("/short", nil), ("/huge", HTTPFailure.tooLarge(limit: 8_388_608).reason),
      ("/unpacked", HTTPFailure.badPacking.reason), ("/unknown", HTTPFailure.badPacking.reason),
      ("/bomb", HTTPFailure.tooLarge(limit: 8_388_608).reason),
      ("/chunks", HTTPFailure.cutOff.reason), ("/headers", HTTPFailure.endlessHeaders.reason),
      ("/nowhere", "the answer is 301: a redirect without an address"),
      ("/secure", HTTPFailure.refused.reason), ("/javascript", HTTPFailure.badRedirect.reason),
      ("/missing", "the answer is 404: there is no such page"),
    ] as [(String, String?)])
  func anAnswerIsTakenForWhatItIs(_ path: String, _ fault: String?) throws {
    let fixture = try FetchFixture { request in Self.answer(request.path) }
    try fixture.subscribe(path)
    let start = ContinuousClock.now
    let report = try fixture.fetch()
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(report.feeds.map(\.fault) == [fault])
    #expect(try fixture.titles() == (fault == nil ? ["One", "Two"] : []))
  }

  @Test func brotliIsUnpackedWhereItIsAskedFor() throws {
    let fixture = try FetchFixture { request in
      let asksForIt = request.header("Accept-Encoding")?.contains("br") == true
      return asksForIt
        ? [.answer(200, bytes: PackedFeed.brotli, ["Content-Encoding: br"])]
        : [.answer(200, FetchFixture.feed(["Brotli"]))]
    }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch().feeds.map(\.fault) == [nil])
    #expect(try fixture.titles() == ["Brotli"])
  }

  @Test func anIllFormedFeedIsReadAsFarAsItGoesAndAskedForAgain() throws {
    let whole = FetchFixture.feed(["One", "Two"])
    let cut = String(whole.prefix(whole.utf8.count - 60))
    let fixture = try FetchFixture { request in
      request.header("If-None-Match") == nil
        ? [.answer(200, cut, ["ETag: \"1\""])] : [.answer(304)]
    }
    try fixture.subscribe("/feed")
    let fault = try #require(try fixture.fetch().feeds.first?.fault)
    #expect(fault.hasPrefix("not well-formed XML"))
    #expect(try fixture.titles().contains("One"))
    #expect(try fixture.subscription().state.failures == 0)
    // The rest may come, so the next request is not for changes alone.
    #expect(try fixture.later.fetch().feeds.map(\.result) == [.updated])
  }

  @Test(arguments: [
    (503, "Retry-After: 60", 60), (429, "X: y", 3600), (500, "Retry-After: 60", nil),
  ])
  func aServerMayAskToWait(_ status: Int, _ header: String, _ seconds: Int64?) throws {
    let fixture = try FetchFixture { _ in [.answer(status, "", [header])] }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch().feeds.map(\.result) == [.failed])
    let state = try fixture.subscription().state
    #expect(state.isAskedToWait == (seconds != nil))
    #expect(state.notBefore == seconds.map { fixture.now + $0 * 1000 })
  }

  /// Half a feed may hold the beginning of an article, never half of one.
  @Test func aConnectionThatBreaksBringsNothing() throws {
    let fixture = try FetchFixture { _ in
      [Self.raw(["Content-Length: \(Self.feed.count)"], Array(Self.feed.prefix(120)))]
    }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch().feeds.map(\.fault) == [HTTPFailure.cutOff.reason])
    #expect(try fixture.titles().isEmpty)
  }

  private static let openssl = "/usr/bin/openssl"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: openssl), "needs \(openssl)"),
    arguments: ["127.0.0.1", "elsewhere.example"])
  func aCertificateThatNobodyVouchesForIsRefused(_ name: String) throws {
    let folder = try TemporaryFolder()
    let (key, certificate) = (folder.path + "/key.pem", folder.path + "/cert.pem")
    let made = Process()
    made.executableURL = URL(fileURLWithPath: Self.openssl)
    made.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)",
      "-keyout", key, "-out", certificate,
    ]
    (made.standardError, made.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try made.run()
    made.waitUntilExit()
    try #require(made.terminationStatus == 0)
    // Only for a port that is free.
    let place = try LoopbackServer { _ in [] }
    let port = place.port
    place.stop()
    let server = Process()
    server.executableURL = URL(fileURLWithPath: Self.openssl)
    server.arguments = [
      "s_server", "-accept", "\(port)", "-key", key, "-cert", certificate, "-www", "-quiet",
    ]
    (server.standardError, server.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    server.standardInput = Pipe()
    try server.run()
    defer {
      // The threads of tests block milder signals, and so does what they start.
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    var fixture = try FetchFixture { _ in [] }
    let url = "https://127.0.0.1:\(port)/feed"
    _ = try fixture.store.subscribe(to: url, title: nil, feedTitle: nil, tags: [])
    var fault = HTTPFailure.refused.reason
    let id = try fixture.subscription().id
    let start = ContinuousClock.now
    while fault == HTTPFailure.refused.reason, ContinuousClock.now - start < .seconds(20) {
      // Until it listens.
      fixture.now += 1000
      fault = try #require(try fixture.fetch([id]).feeds.first?.fault)
    }
    #expect(fault.hasPrefix("no secure connection"))
    #expect(try fixture.titles().isEmpty)
  }
}
