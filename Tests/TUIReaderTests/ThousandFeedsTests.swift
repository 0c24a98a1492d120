import Foundation
import LoopbackServer
import Testing

@testable import TUIReader

/// A thousand feeds in one fetch, beside an import of the same files.
///
/// It takes minutes in a debug build, so it runs only where `TUIREADER_PROGRAM` names a release program.
@Suite(.serialized) struct ThousandFeedsTests {
  private static let feeds = 1000
  private static let items = 2
  /// The most that a fetch may take above an import, in KB.
  private static let most = 60 * 1024

  private static let isAsked = ProcessInfo.processInfo.environment["TUIREADER_PROGRAM"] != nil

  @Test(.enabled(if: isAsked, "needs TUIREADER_PROGRAM=.build/release/tuireader"))
  func theyTakeLittleMoreMemoryThanAnImport() throws {
    let folder = try TestFolder()
    let server = try LoopbackServer { request in
      [.answer(200, Self.feed(Int(request.path.dropFirst()) ?? 0), ["ETag: \"1\""])]
    }
    defer { server.stop() }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/files", withIntermediateDirectories: false)
    var outlines = ""
    for number in 0..<Self.feeds {
      try folder.write("files/\(number).xml", Array(Self.feed(number).utf8))
      outlines += "<outline xmlUrl=\"\(server.url)/\(number)\"/>"
    }
    try folder.write("feeds.opml", Array("<opml><body>\(outlines)</body></opml>".utf8))
    let imported = try run(["import", folder.path + "/files"], archive: "imported", folder)
    _ = try run(["subscribe", folder.path + "/feeds.opml"], archive: "fetched", folder)
    let fetched = try run(["fetch", "--json"], archive: "fetched", folder)
    let articles = Self.feeds * Self.items
    let text = String(decoding: fetched.output, as: UTF8.self)
    #expect(text.hasPrefix("{\"imported\":\(articles),\"updated\":0,"))
    #expect(String(decoding: imported.output, as: UTF8.self).hasPrefix("imported \(articles) ·"))
    print(
      "1,000 feeds: import \(imported.peak / 1024) MB, \(Int(imported.seconds)) s; "
        + "fetch \(fetched.peak / 1024) MB, \(Int(fetched.seconds)) s")
    #expect(fetched.peak > 0 && fetched.peak <= imported.peak + Self.most)
  }

  private func run(
    _ arguments: [String], archive: String, _ folder: TestFolder
  ) throws -> MeasuredRun {
    let path = folder.path + "/\(archive).sqlite"
    let run = try MeasuredRun(["--archive", path] + arguments, in: folder, limit: 600)
    #expect(run.status == 0, "\(String(decoding: run.errors.prefix(500), as: UTF8.self))")
    return run
  }

  /// A feed of 3 KB.
  private static func feed(_ number: Int) -> String {
    let items = (0..<items).map { item in
      let sentences = (0..<12).map { sentence in
        "Minister Anna Kowalska of Poland saw howitzer \(number)-\(item)-\(sentence) in Warsaw today. "
      }
      return """
        <item><title>Report \(item) of feed \(number)</title>
        <link>http://wire.example/\(number)/\(item)</link>
        <pubDate>Mon, \(10 + item) Mar 2024 1\(item):00:00 GMT</pubDate>
        <description>&lt;p&gt;\(sentences.joined())&lt;/p&gt;</description></item>
        """
    }
    let head = "<rss version=\"2.0\"><channel><title>Wire \(number)</title>"
    return head + items.joined() + "</channel></rss>"
  }
}
