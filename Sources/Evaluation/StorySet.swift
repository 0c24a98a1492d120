import Foundation
package import ReaderModel

/// Articles of which is known which are versions of one story.
package struct StorySet {
  /// The half that rules may be tuned on, and the half that is only counted.
  package enum Half: String, Decodable, CaseIterable, Sendable {
    case tuned, counted
  }

  /// An article of the set.
  package struct Member {
    /// Its id in the set.
    package let id: String
    /// The half that it belongs to.
    package let half: Half
    /// The same for all versions of a story.
    package let story: String
    /// `base`, `cut`, `retitled`, `later`, `rewrite`.
    package let kind: String
    /// The article.
    package let parsed: ParsedArticle
  }

  /// Pairs of articles that are versions of one story, and those that are taken for that.
  package struct Score: Equatable {
    /// Pairs linked rightly.
    package var right = 0
    /// Pairs linked although they are of two stories.
    package var wrong = 0
    /// Pairs of one story that are not linked.
    package var missed = 0

    /// The share of the links that are right; 1 without links.
    package var precision: Double {
      right + wrong == 0 ? 1 : Double(right) / Double(right + wrong)
    }
    /// The share of the pairs that are linked; 1 without pairs.
    package var recall: Double {
      right + missed == 0 ? 1 : Double(right) / Double(right + missed)
    }
  }

  /// The articles.
  package let members: [Member]

  private struct Line: Decodable {
    var id: String
    var half: Half
    var story: String
    var kind: String
    var language: String
    var source: String
    var published: String
    var title: String
    var text: String
  }

  /// Reads a set, an article a line.
  package init(path: String) throws {
    let decoder = JSONDecoder()
    members = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      let line = try decoder.decode(Line.self, from: Data($0.utf8))
      let parsed = ParsedArticle(
        originID: line.id, title: line.title, source: line.source, language: line.language,
        published: PublicationDate(isoDay: line.published),
        paragraphs: line.text.components(separatedBy: "\n\n"))
      return Member(
        id: line.id, half: line.half, story: line.story, kind: line.kind, parsed: parsed)
    }
  }

  /// Counts pairs; `group` names the story that an article is taken for, nil if it is alone.
  package func score(
    _ half: Half, failures: (Member, Member) -> Void = { _, _ in }, group: (Member) -> String?
  ) -> Score {
    var score = Score()
    let members = members.filter { $0.half == half }
    let groups = members.map(group)
    for first in members.indices {
      for second in members.indices.dropFirst(first + 1) {
        let isOne = members[first].story == members[second].story
        let isTaken = groups[first] != nil && groups[first] == groups[second]
        if isOne != isTaken { failures(members[first], members[second]) }
        switch (isOne, isTaken) {
        case (true, true): score.right += 1
        case (true, false): score.missed += 1
        case (false, true): score.wrong += 1
        case (false, false): break
        }
      }
    }
    return score
  }
}
