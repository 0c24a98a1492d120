import Foundation
import Testing

/// README's five-minute tour, played key by key on the sample articles: each step shows what it
/// promises. The keys come from README alone.
@Suite struct ReadmeTourTests {
  /// What the screen shows after each step; the last one leaves.
  private static let promises: [[String]] = [
    ["56 articles", "● 56 unread", "1/56"],
    ["● 55 unread", "2/56"],
    ["19 of 56", "Poland ×"],
    ["5 of 56", "Poland ×   howitzer… ×", "Norway picks Leopard 2"],
    ["3 of 56", "not Russia ×"],
    ["56 articles"],
    ["6 of 56", "Mariusz Błaszczak ×", "Pierwsze czołgi", "Deutschland liefert", "K2 전차"],
    ["mention 1 of 3", "Poland turns to Korea"],
    ["Facets", "Russia ×", "5 of 56"],
    ["1 of 56", "★ 1", "★ bookmarked ×"],
    ["undone: "],
    ["#memo", "✎ check"],
    ["Searches", "Marked"],
    ["match 1 of", "Putin"],
    ["Query: Dates", "after:2023-02"],
    [],
  ]

  @Test func everyStepShowsWhatItPromises() throws {
    let tour = try ReadmeTour()
    try #require(tour.steps.count == Self.promises.count, "README's tour and its test differ")
    let folder = try TestFolder()
    let samples = folder.path + "/samples.sqlite"
    let done = try ProgramRun(
      ["--archive", samples, "import", BuiltProgram.data + "/articles"], home: folder.url)
    try #require(done.status == 0, "\(done.errors)")
    for step in tour.steps.indices {
      // Each frame is played from the beginning, on an archive without marks.
      let archive = folder.path + "/step\(step).sqlite"
      try FileManager.default.copyItem(atPath: samples, toPath: archive)
      let keys = tour.steps[...step].joined()
      let frame = try ProgramRun(
        ["--archive", archive, "render", "--write", "--size", "120x40", "--keys", keys],
        home: folder.url)
      for words in Self.promises[step] {
        #expect(
          frame.output.contains(words),
          "step \(step + 1), after \(keys): \(words)\n\(frame.output)\(frame.errors)")
      }
    }
    let last = folder.path + "/step\(tour.steps.count - 1).sqlite"
    let tomorrow = try ProgramRun(["--archive", last, "search", "is:bookmarked"], home: folder.url)
    #expect(tomorrow.lines.count == 1)
  }
}
