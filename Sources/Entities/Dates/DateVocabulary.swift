import ReaderModel
import Text

/// The words of dates and tenses from `Data/dates`, months and weekdays among them.
struct DateVocabulary: Sendable {
  /// Every word with its meaning. Where a word has two, the first of these counts: months and
  /// weekdays with a capital, `words.tsv` in its order, months and weekdays in small letters.
  let table: WordTable<DateWord>
  /// Feasts that stand for their day.
  let feasts: FeastNames
  /// Changes whenever one of the lists does.
  let checksum: UInt64

  /// Reads `dates/words.tsv` of `dataFolder`; the names of months and weekdays are those of
  /// `calendar`.
  init(_ calendar: CalendarNames, dataFolder: String) throws(ListError) {
    let path = "dates/words.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["meaning", "words"])
    var entries: [(hash: UInt64, value: DateWord)] = []
    func add(_ forms: [CalendarNames.Form], _ value: (CalendarNames.Form) -> DateWord?) {
      for form in forms {
        value(form).map { entries.append((PieceHash(form.word).value, $0)) }
      }
    }
    add(calendar.monthForms) {
      $0.use == .small ? nil : .month($0.number, isDoubtful: $0.use == .doubtful)
    }
    add(calendar.dayForms) {
      [.capital, .doubtful].contains($0.use)
        ? .weekday($0.number, isDoubtful: $0.use == .doubtful) : nil
    }
    for row in file.rows {
      guard let value = DateWord(listed: row["meaning"]) else {
        throw .badValue(row["meaning"], column: "meaning", path: path, line: row.line)
      }
      for word in row.words("words") { entries.append((PieceHash(word).value, value)) }
    }
    add(calendar.monthForms) { $0.use == .small ? .smallMonth($0.number) : nil }
    add(calendar.dayForms) { $0.use == .small ? .smallWeekday($0.number) : nil }
    add(calendar.dayForms) { $0.use == .bare ? .bareWeekday($0.number) : nil }
    table = WordTable(entries)
    feasts = try FeastNames(dataFolder: dataFolder)
    checksum = FNV1a.combined([calendar.checksum, file.checksum, feasts.checksum])
  }

  /// The longest beginning of a Hangul word that is listed, up to four syllables.
  static func meaning(
    ofHangul piece: Piece, in text: PieceText, table: WordTable<DateWord>
  ) -> DateWord? {
    var hash = PieceHash()
    var found: DateWord?
    for index in Int(piece.start)..<min(Int(piece.end), Int(piece.start) + 12) {
      hash.add(text.bytes[index])
      guard (index - Int(piece.start)) % 3 == 2, let word = table[hash.value] else { continue }
      if case .unit = word, index + 1 < Int(piece.end) { continue }
      found = word
    }
    return found
  }
}
