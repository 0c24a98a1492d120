import Evaluation
import Foundation
import Testing

@testable import DataTool
@testable import ReaderModel

/// How well an archive links the versions of the stories of the project's own set.
@Suite struct StorySetTests {
  private static let path = Bundle.module.path(
    forResource: "stories", ofType: "jsonl", inDirectory: "Fixtures")

  @Test(arguments: StorySet.Half.allCases) func versionsAreLinkedAndOthersStayApart(
    half: StorySet.Half
  ) throws {
    let set = try StorySet(path: try #require(Self.path))
    let members = set.members.filter { $0.half == half }
    #expect(members.count >= 150)
    #expect(Set(members.map(\.story)).count >= 50)
    let groups = try EvaluateStories.groups(members, by: TestData.rules)
    let score = set.score(half) { groups[$0.id] }
    #expect(score.precision >= 0.98, "\(score)")
    #expect(score.recall >= 0.9, "\(score)")
  }

  @Test func aScoreCountsPairs() throws {
    let set = try StorySet(path: try #require(Self.path))
    let alone = set.score(.tuned) { _ in nil }
    #expect(alone.precision == 1 && alone.recall == 0 && alone.missed > 100)
    let all = set.score(.tuned) { _ in "one" }
    #expect(all.recall == 1 && all.precision < 0.1)
  }
}
