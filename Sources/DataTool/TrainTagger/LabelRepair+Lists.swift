import Foundation
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
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let columns = line.split(separator: "\t")
        guard columns.count > 1, columns[1] != "-", let name = columns.first.map(String.init),
          !Self.unclear.contains(name)
        else { continue }
        add(name, kind: kind)
      }
    }
  }
}
