import Foundation
import ReaderModel
import Testing

@testable import TUIReader

/// The commands that list facts, on the sample articles.
@Suite struct InsightCommandTests {
  /// The samples, imported once for all tests.
  private static let folder = Result {
    let folder = try TestFolder()
    let imported = try ProgramRun(
      ["--archive", folder.path + "/a.sqlite", "import", BuiltProgram.data + "/articles"],
      home: folder.url)
    #expect(imported.status == 0)
    return folder
  }

  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try folder.get()
    return try ProgramRun(
      arguments + ["--archive", folder.path + "/a.sqlite"], home: folder.url)
  }

  @Test(arguments: ["ledger", "deals", "quotes", "timeline"])
  func everyListHasLinesObjectsAndRecords(command: String) throws {
    let lines = try Self.run(command).output.split(separator: "\n")
    let objects = try Self.run(command, "--json").output.split(separator: "\n")
    let records = try Self.run(command, "--csv").output.split(separator: "\n")
    #expect(lines.count > 3)
    #expect(objects.count == lines.count)
    #expect(records.count == lines.count + 1)
    for object in objects {
      let value = try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any]
      #expect(value?["article"] is String)
    }
    #expect(try Self.run(command, "--limit", "2").output.split(separator: "\n").count == 2)
  }

  @Test func timelinesAreInTheOrderOfDates() throws {
    let dates = try Self.run("timeline").output.split(separator: "\n")
      .map { String($0.prefix { $0 != " " }) }
    #expect(dates == dates.sorted())
  }

  @Test func nothingFoundIsStatusOne() throws {
    let run = try Self.run("ledger", "person:\"Nobody Atall\"")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }

  @Test func aDossierIsPrinted() throws {
    let text = try Self.run("dossier", "Poland").output
    #expect(text.hasPrefix("Poland · country · "))
    #expect(text.contains("With: people"))
    let object = try Self.run("dossier", "Poland", "--json").output
    let value = try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any]
    #expect(value?["kind"] as? String == "country")
    #expect(try Self.run("dossier", "Xyzzyland").status == 1)
    // Whole words come first, and others are named.
    let lee = try Self.run("dossier", "lee")
    #expect(lee.output.hasPrefix("Lee Jong-sup · person · "))
    #expect(lee.errors.hasPrefix("tuireader: also "))
  }

  @Test func aReportIsOnePageWithoutScriptsAndNetwork() throws {
    let folder = try TestFolder()
    let path = folder.path + "/r.html"
    #expect(try Self.run("report", "poland", "--output", path).status == 0)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("url("))
    for heading in ["When", "Who met whom", "What happened", "Sources"] {
      #expect(page.contains("<h2>\(heading)</h2>"))
    }
    // Every reference has its source.
    for match in page.matches(of: /href="#(s\d+)"/) {
      #expect(page.contains("id=\"\(match.1)\""))
    }
    let again = try Self.run("report", "poland", "--output", path)
    #expect(again.status == 2)
    #expect(again.errors.contains("exists already"))
    #expect(try Self.run("report", "poland", "--output", path, "--replace").status == 0)
  }

  @Test func whatArticlesSayIsTextInAReport() {
    #expect(ReportText.escaped("<b onclick=\"x\">&") == "&lt;b onclick=&quot;x&quot;&gt;&amp;")
    #expect(ReportText.link("a<", to: "javascript:alert(1)") == "a&lt;")
    #expect(
      ReportText.link("a", to: "https://x.org/?a=\"b")
        == "<a href=\"https://x.org/?a=&quot;b\">a</a>")
  }
}
