import Entities
import ReaderModel

extension LabelRepair {
  /// Countries that are persons or things as well.
  private static let unclear: Set<String> = [
    "Chad", "Georgia", "Jordan", "Turkey", "Guinea", "Macedonia", "Niger", "Korea", "Congo",
    "America", "Ireland", "China", "Israel",
  ]

  /// Lists bodies, and the countries and peoples of the training package's lists.
  init(_ known: KnownNames, lists folder: String) throws {
    for name in known.organisations { add(name, kind: .organisation) }
    acronyms = Set(known.acronyms)
    for (file, kind) in [("countries.tsv", NameSpan.Kind.location), ("demonyms.tsv", .misc)] {
      for row in try TabbedFile("\(folder)/\(file)").rows {
        guard row.count > 1, row[1] != "-", !Self.unclear.contains(row[0]) else { continue }
        add(row[0], kind: kind)
      }
    }
  }
}
