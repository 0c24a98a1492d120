import Archive
import ArgumentParser
import Evaluation
import ReaderModel

/// Measures which articles an archive takes for versions of one story.
struct EvaluateStories: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-stories",
    abstract: "Measure the linking of versions of stories: precision and recall of pairs.")

  @Option(help: "The project's own set of stories.")
  var stories = "Tests/ReaderModelTests/Fixtures/stories.jsonl"

  @Option(help: "The data folder.")
  var data = "Data"

  @Flag(help: "List the pairs of the tuned half that were missed or wrong.")
  var errors = false

  func run() throws {
    let set = try StorySet(path: stories)
    let rules = try IdentityRules(dataFolder: data)
    print("\n\(stories): \(set.members.count) articles")
    for half in StorySet.Half.allCases {
      let groups = try Self.groups(set.members.filter { $0.half == half }, by: rules)
      let score = set.score(
        half,
        failures: { first, second in
          guard errors, half == .tuned else { return }
          let what = first.story == second.story ? "missed" : "wrong"
          print("  \(what) \(first.id) \(first.kind) · \(second.id) \(second.kind)")
        }, group: { groups[$0.id] })
      print(
        "versions of stories, half \(half.rawValue): precision \(Self.percent(score.precision)),"
          + " recall \(Self.percent(score.recall)) (\(score.right) pairs right,"
          + " \(score.wrong) wrong, \(score.missed) missed)")
    }
  }

  /// The story of each article that an archive links with others, named by its first version.
  static func groups(
    _ members: [StorySet.Member], by rules: IdentityRules
  ) throws -> [String: String] {
    let store = try ArticleStore.inMemory(rules: rules)
    _ = try store.save(
      members.map { AnnotatedArticle(parsed: $0.parsed, annotation: .empty) })
    var groups: [String: String] = [:]
    for member in members {
      let id = ArticleFingerprint.id(of: member.parsed)
      let versions = try store.versions(of: id).map(\.id)
      if !versions.isEmpty { groups[member.id] = (versions + [id]).min()?.rawValue }
    }
    return groups
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
