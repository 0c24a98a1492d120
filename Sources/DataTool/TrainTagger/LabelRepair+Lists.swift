import Entities
import ReaderModel

extension LabelRepair {
  /// Lists the known organisations, and the training package's countries and peoples without
  /// `unclear`.
  init(_ known: KnownNames, lists folder: String, unclear: Set<String>) throws {
    for name in known.organisations { add(name, kind: .organisation) }
    acronyms = Set(known.acronyms)
    for (file, kind) in [("countries.tsv", NameSpan.Kind.location), ("demonyms.tsv", .misc)] {
      for row in try TabbedFile("\(folder)/\(file)").rows {
        guard row.count > 1, row[1] != "-", !unclear.contains(row[0]) else { continue }
        add(row[0], kind: kind)
      }
    }
  }
}
