/// The list of the months or of the weekdays.
struct CalendarList {
  /// The names inside sentences, in the order of the file.
  private(set) var forms: [CalendarNames.Form] = []
  /// The names in date lines, in lower case, with their numbers.
  private(set) var printed: [String: Int] = [:]
  /// Changes whenever the file does.
  let checksum: UInt64

  /// Reads the list `name` in `dates`, whose `column` has the number.
  init(_ name: String, numbered column: String, in folder: String) throws(ListError) {
    let hasBare = column == "day"
    let path = "dates/\(name).tsv"
    let file = try ListFile(
      path, in: folder,
      columns: [column, "language", "printed", "text", "doubtful"] + (hasBare ? ["bare"] : []))
    checksum = file.checksum
    for row in file.rows {
      guard let number = Int(row[column]), (1...(hasBare ? 7 : 12)).contains(number) else {
        throw .badValue(row[column], column: column, path: "\(folder)/\(path)", line: row.line)
      }
      for word in row.words("printed") { printed[word.lowercased()] = number }
      for word in row.words("text") {
        add(word, number, word.first?.isUppercase == true ? .capital : .small)
      }
      for word in row.words("doubtful") { add(word, number, .doubtful) }
      for word in hasBare ? row.words("bare") : [] { add(word, number, .bare) }
    }
  }

  private mutating func add(_ word: String, _ number: Int, _ use: CalendarNames.Form.Use) {
    forms.append(CalendarNames.Form(word: word.lowercased(), number: number, use: use))
  }
}
