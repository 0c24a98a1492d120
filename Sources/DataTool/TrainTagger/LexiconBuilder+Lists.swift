import Entities
import ReaderModel

extension LexiconBuilder {
  /// Reads the lists in `gazetteer` of the training package.
  mutating func addLists(folder: String, words: TrainingWords) throws {
    let lists: [(String, NameList)] = [
      ("countries.tsv", .country), ("demonyms.tsv", .demonym), ("capitals.tsv", .capital),
      ("cities15000.tsv", .city), ("regions.tsv", .region), ("given_names.tsv", .givenName),
      ("surnames.tsv", .surname), ("organisation_words.txt", .organisationWord),
      ("titles.txt", .title), ("calendar.txt", .calendar),
    ]
    for (file, list) in lists {
      for row in try TabbedFile("\(folder)/\(file)").rows {
        add(row[0], to: list)
        if list == .city, row.count > 2, (Int(row[2]) ?? 0) >= 200_000 {
          add(row[0], to: .largeCity)
        }
      }
    }
    for word in words.locatives { add(word, to: .locative) }
    for word in words.speechVerbs { add(word, to: .speech) }
  }

  /// Adds the words that `documents` have in small letters more than once.
  mutating func addOrdinary(of documents: [CorpusDocument]) {
    var counts: [String: Int] = [:]
    for word in documents.lazy.flatMap(\.sentences).flatMap(\.words)
    where word.utf8.count > 2 && word.utf8.allSatisfy({ $0 &- 0x61 < 26 }) {
      counts[word, default: 0] += 1
    }
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) where count > 1 {
      add(word, to: .ordinary)
    }
  }

  /// Adds well-known organisations and acronyms; names in all capitals match only in capitals.
  mutating func add(_ known: KnownNames) {
    for name in known.organisations { addKnown(name, to: .organisation) }
    for name in known.perhapsOrganisations { addKnown(name, to: .perhapsOrganisation) }
    for name in known.acronyms { addKnown(name, to: .acronym) }
  }

  private mutating func addKnown(_ name: String, to list: NameList) {
    if name.utf8.allSatisfy({ $0 < 0x61 }), !name.contains(" ") {
      addAcronym(name, to: list)
    } else {
      add(name, to: list)
    }
  }
}
