import Foundation
import PseudoTerminal
import Testing

@testable import Bench

@Suite struct BenchTests {
  @Test func theSameNumberIsTheSameArticle() {
    let articles = [NewsWriter().article(5), NewsWriter().article(5), NewsWriter().article(6)]
    #expect(articles[0].text == articles[1].text)
    #expect(articles[0].text != articles[2].text)
  }

  @Test func articlesAreAsLongAsNewsAndEveryFifthHoldsHangul() {
    let articles = (0..<100).map(NewsWriter().article)
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    #expect((4000...5000).contains(bytes / articles.count))
    #expect(articles.filter { $0.text.contains("국방부") }.count == 20)
    #expect(articles.filter { $0.text.contains(NewsWriter.rareWord) }.count == 1)
  }

  @Test func noPlaceholderIsLeft() {
    #expect(!(0..<50).map(NewsWriter().article).contains { $0.text.contains("{") })
  }

  @Test func theJSONLinesAreWhatWasGenerated() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = try ArticleFiles(3, in: folder, forPeers: false)
    let lines = try String(contentsOfFile: files.json, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    let object = try JSONSerialization.jsonObject(with: Data(lines[2].utf8)) as? [String: Any]
    #expect(object?["text"] as? String == NewsWriter().article(2).text)
  }

  @Test func aGridHasWhatWasWrittenWhereItWasWritten() {
    var grid = TerminalGrid(columns: 8, rows: 3)
    let text =
      "ab\u{1B}[2;3H\u{1B}[1mc한\u{1B}[m\u{1B}[3;1Hx\u{1B}[3b\u{1B}[1;1H\u{1B}[P\u{1B}[2;8Hz"
    for byte in text.utf8 { grid.play([byte]) }
    let lines = grid.cells.map { $0.map(\.text).joined() }
    #expect(lines == ["b       ", "  c한  z", "xxxx    "])
    #expect(grid.cells[1][2].style == "1" && grid.cells[2][0].style.isEmpty)
    grid.play("\u{1B}[2;3r\u{1B}[3;1H\n".utf8)
    #expect(grid.cells.map { $0.map(\.text).joined() } == ["b       ", "xxxx    ", "        "])
  }

  @Test func aRedrawNeedsItsAddressesStylesAndText() {
    let blank = TerminalGrid(columns: 30, rows: 2)
    var grid = blank
    #expect(RedrawCost.bytes(from: blank, to: grid) == 0)
    grid.play("\u{1B}[2;3Habc\u{1B}[2;8Hd\u{1B}[2;28H\u{1B}[1me".utf8)
    // Two addresses of 6 and 7, "abc", the two blanks and "d", one style of 6 and "e".
    #expect(RedrawCost.bytes(from: blank, to: grid) == 6 + 6 + 7 + 6 + 1)
  }

  @Test(arguments: [([4.0, 1, 3], 3.0, 4.0), ([7], 7, 7), ([1, 2], 1, 2)])
  func ranksAreNearest(values: [Double], median: Double, p99: Double) {
    var samples = Samples()
    values.forEach { samples.add($0) }
    #expect(samples.median == median)
    #expect(samples.p99 == p99)
  }

  @Test func nothingMeasuredIsNoFigure() {
    var report = Report(articles: 1)
    report.add("reader", "j", KeySamples())
    #expect(report.figures.isEmpty)
  }

  @Test(arguments: [(0.5, "0.50"), (12.34, "12.3"), (1234.5, "1,235"), (1_234_567, "1,234,567")])
  func numbersHaveThreeDigitsThatSaySomething(value: Double, text: String) {
    #expect(ReportTable.number(value) == text)
  }

  @Test func anAnswerIsWhatCameAfterTheKeys() throws {
    let pty = try #require(
      Pty("/bin/cat", [], columns: 80, rows: 24, environment: ["TERM": "xterm"]))
    let answer = try #require(pty.answer(to: "ab\r", quiet: .milliseconds(200)))
    #expect(answer.frameBytes >= 4)
    #expect(answer.first <= answer.frame && answer.frame <= answer.settled)
    #expect(String(decoding: pty.output, as: UTF8.self).hasPrefix("ab\r\n"))
  }
}
