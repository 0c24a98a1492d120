import Foundation
package import ReaderModel

/// Compares annotations with a gold set: exact spans, country lists, merged persons, dates.
///
/// Follows the rules of `gold/evaluate.py`, the script that comes with the external gold set; if
/// they differ, the script is right.
package struct EvaluationReport {
  private static let kinds = ["person", "organisation", "place", "country", "weapon", "event"]

  private var spans: [String: Score] = [:]
  /// Score of the articles' country lists.
  private(set) var countries = Score()
  /// Score of the dates' values.
  private(set) var dates = Score()
  /// Score of the persons' countries.
  private(set) var personCountries = Score()
  /// Score of the persons' roles: right when either holds the other.
  private(set) var roles = Score()
  private var mergedRight = 0
  private var mergedExpected = 0
  /// One line for each missed or wrong finding.
  package private(set) var errors: [String] = []

  /// Score of persons, organisations and places, with country and place as one kind.
  var core: Score { score("person") + score("organisation") + score("place∪country") }
  /// Score of weapons.
  var weapon: Score { score("weapon") }
  /// Share of expected person mentions that are assigned to the right person.
  var personMerge: Double {
    mergedExpected == 0 ? 0 : Double(mergedRight) / Double(mergedExpected)
  }

  /// A report without articles.
  package init() {}

  /// The report as lines of a table.
  package var lines: [String] {
    let label = "".padding(toLength: 34, withPad: " ", startingAt: 0)
    return [label + "  gold   pred  right       P     R    F1"]
      + (Self.kinds + ["place∪country"]).map { score($0).line($0) }
      + (personCountries.expected == 0 ? [] : [personCountries.line("countries of persons")])
      + (roles.expected == 0 ? [] : [roles.line("roles of persons")])
      + [core.line("person+organisation+place∪country")]
      + (countries.expected == 0 ? [] : [countries.line("country lists")]) + [
        dates.line("date values"),
        String(
          format: "person mentions on the right person %d/%d = %.1f %%", mergedRight,
          mergedExpected, 100 * personMerge),
      ]
  }

  /// Compares one article.
  package mutating func add(_ gold: GoldArticle, _ annotation: Annotation) {
    let predicted = Predictions(annotation, gold)
    for kind in Self.kinds + ["place∪country"] {
      let merge = kind == "place∪country"
      let isKind = { (other: String) in
        merge ? other == "place" || other == "country" : other == kind
      }
      let expected = gold.mentions.filter { isKind($0.kind) }
      var left = Set(predicted.spans.filter { isKind($0.kind) }.map(\.range))
      var score = Score(predicted: left.count, expected: expected.count)
      for mention in expected {
        guard let hit = mention.spans.first(where: left.contains) else {
          note("missed", kind, gold, mention.spans.min { $0.count > $1.count })
          continue
        }
        left.remove(hit)
        score.right += 1
      }
      for wrong in left.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        note("wrong ", kind, gold, wrong)
      }
      spans[kind] = self.score(kind) + score
    }
    addPersons(gold, predicted, annotation)
    addDates(gold, annotation)
    guard gold.isCountryListMarked else { return }
    let codes = Set(annotation.countries.map(\.code.rawValue)).subtracting(gold.optionalCountries)
    countries =
      countries
      + Score(
        right: codes.intersection(gold.countries).count, predicted: codes.count,
        expected: gold.countries.count)
    for code in codes.symmetricDifference(gold.countries).sorted() {
      errors.append("country list \(gold.id) \(codes.contains(code) ? "wrong" : "missed") \(code)")
    }
  }

  private func score(_ kind: String) -> Score { spans[kind] ?? Score() }

  private mutating func note(
    _ what: String, _ kind: String, _ gold: GoldArticle, _ range: Range<Int>?
  ) {
    guard let range, kind != "place∪country" else { return }
    let bytes = Array(gold.parsed.text.utf8)
    let before = String(
      decoding: bytes[max(0, range.lowerBound - 25)..<range.lowerBound], as: UTF8.self)
    let after = String(
      decoding: bytes[range.upperBound..<min(bytes.count, range.upperBound + 25)], as: UTF8.self)
    let inside = String(decoding: bytes[range], as: UTF8.self)
    let context = "\(before)[\(inside)]\(after)".replacingOccurrences(of: "\n", with: " ")
    errors.append("\(kind) \(what) \(gold.id): \(context)")
  }

  /// Pairs each gold person with at most one found person, most shared mentions first.
  private mutating func addPersons(
    _ gold: GoldArticle, _ predicted: Predictions, _ annotation: Annotation
  ) {
    roles = roles + Score(expected: gold.roles.count)
    var pairs: [String: Int] = [:]
    for mention in gold.mentions where mention.kind == "person" {
      mergedExpected += 1
      let hit =
        predicted.spans.first { $0.kind == "person" && mention.spans.contains($0.range) }
        ?? predicted.spans.first { span in
          span.kind == "person" && mention.spans.contains { $0.overlaps(span.range) }
        }
      if let hit { pairs["\(mention.entity)\t\(hit.entity)", default: 0] += 1 }
    }
    var used: Set<String> = []
    for (pair, count) in pairs.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let sides = pair.split(separator: "\t").map(String.init)
      guard !used.contains("g" + sides[0]), !used.contains("p" + sides[1]) else {
        errors.append("person merge \(gold.id): \(count) of \(sides[0])")
        continue
      }
      used.formUnion(["g" + sides[0], "p" + sides[1]])
      mergedRight += count
      let found = annotation.entities.first { $0.id == sides[1] }
      addCountry(gold, sides[0], found)
      addRole(gold, sides[0], found)
    }
  }

  private mutating func addCountry(_ gold: GoldArticle, _ person: String, _ found: Entity?) {
    guard let expected = gold.personCountries[person] else { return }
    let code = found?.country?.rawValue
    personCountries =
      personCountries
      + Score(right: code == expected ? 1 : 0, predicted: code == nil ? 0 : 1, expected: 1)
    if code != expected {
      errors.append("person country \(gold.id): \(person) \(code ?? "none"), not \(expected)")
    }
  }

  /// Counts the role of a person in an article that gives roles: `minister` and `defence minister`
  /// agree, for what a text says twice may be written down either way.
  private mutating func addRole(_ gold: GoldArticle, _ person: String, _ found: Entity?) {
    guard !gold.roles.isEmpty else { return }
    let expected = gold.roles[person]
    let role = found?.role?.lowercased()
    let isRight = expected.flatMap { expected in
      role.map { $0.contains(expected) || expected.contains($0) }
    }
    roles =
      roles
      + Score(
        right: isRight == true ? 1 : 0, predicted: role == nil ? 0 : 1, expected: 0)
    if isRight != true, expected != nil || role != nil {
      errors.append(
        "role \(gold.id): \(person) \(role ?? "none"), not \(expected ?? "none")")
    }
  }

  private mutating func addDates(_ gold: GoldArticle, _ annotation: Annotation) {
    let values = annotation.dates.filter { date in
      !gold.unresolvable.contains { $0.overlaps(date.range) }
    }.compactMap(\.value)
    var left = gold.dates
    var right = 0
    for value in values {
      guard let index = left.firstIndex(of: value) else {
        errors.append("date wrong  \(gold.id): \(value)")
        continue
      }
      left.remove(at: index)
      right += 1
    }
    errors += left.map { "date missed \(gold.id): \($0)" }
    dates = dates + Score(right: right, predicted: values.count, expected: gold.dates.count)
  }
}
