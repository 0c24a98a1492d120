import ReaderModel

/// The words of dates and tenses; English here, other languages in `DateVocabulary+Languages`.
enum DateVocabulary {
  /// Every word with its meaning, months and weekdays as `calendar` names them; where a word has two,
  /// the first counts.
  static func table(_ calendar: CalendarNames) -> WordTable<DateWord> {
    var entries: [(hash: UInt64, value: DateWord)] = []
    func add(_ words: String, _ value: DateWord) {
      for word in words.split(separator: " ") { entries.append((PieceHash(word).value, value)) }
    }
    func add(_ form: CalendarNames.Form, _ value: DateWord) {
      entries.append((PieceHash(form.word).value, value))
    }
    for form in calendar.monthForms where form.use != .small {
      add(form, .month(form.number, isDoubtful: form.use == .doubtful))
    }
    for form in calendar.dayForms where form.use == .capital || form.use == .doubtful {
      add(form, .weekday(form.number, isDoubtful: form.use == .doubtful))
    }
    for (month, names) in [(3, "spring"), (6, "summer"), (9, "autumn fall"), (12, "winter")] {
      add(names, .season(month))
    }
    for (index, word) in ["first", "second latter", "third", "fourth"].enumerated() {
      add(word, .ordinal(index + 1))
    }
    for (index, word) in counts.enumerated() { add(word, .count(index + 1)) }
    for (words, value) in single + polish + korean + others { add(words, value) }
    for form in calendar.monthForms where form.use == .small { add(form, .smallMonth(form.number)) }
    for form in calendar.dayForms where form.use == .small { add(form, .smallWeekday(form.number)) }
    for form in calendar.dayForms where form.use == .bare { add(form, .bareWeekday(form.number)) }
    return WordTable(entries)
  }

  private static let counts = [
    "a one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static let single: [(String, DateWord)] = [
    ("last previous", .shift(.last)), ("this current", .shift(.this)),
    ("next coming", .shift(.next)),
    ("day days", .unit(.day)), ("week weeks", .unit(.week)), ("month months", .unit(.month)),
    ("year years", .unit(.year)), ("quarter", .quarter), ("half", .half),
    ("weekend", .weekend), ("century", .century), ("night", .night), ("fiscal fy", .fiscal),
    ("yesterday", .dayShift(-1)), ("today tonight", .dayShift(0)), ("tomorrow", .dayShift(1)),
    ("morning afternoon evening noon midday midnight", .partOfDay),
    ("the", .the), ("of", .of), ("ago", .ago), ("and", .and), ("to through thru", .to),
    ("between", .between), ("by until till", .deadline),
    (
      "in since from during before after than early late mid pre post around circa throughout year "
        + "for as with",
      .before
    ),
    (
      "will shall would scheduled due plans planned planning expects expected set slated upcoming "
        + "must should ahead going forthcoming starting beginning deadline intends hopes opens "
        + "begins starts kicks arrives arriving close closes meet meets visits travels departs election "
        + "elections referendum runoff leaves flies returns resumes resume expires hosts wouldn "
        + "expect takes turns reopens launches airs premieres convenes reconvenes forecast booked",
      .future
    ),
    ("could might possible likely", .perhaps),
    (
      "was were had did has been went began took came met won lost held made gave left found became "
        + "struck shot fell rose led sent spent hit ran saw got brought bought sold fought broke "
        + "drove flew fled built cut died took since born grew kept knew put paid wrote stood "
        + "hadn wasn weren didn couldn sat lay threw chose began spoke wore tore froze rode rang sang "
        + "earlier following attack attacks massacre shooting crash earthquake explosion raid "
        + "bombing coup assault invasion",
      .past
    ),
    ("said told says added announced reported quoted", .speech),
    (
      "people men women children troops soldiers km kilometers kilometres meters metres m feet "
        + "miles utc gmt hours hrs hr local a.m p.m am pm tons tonnes million billion mln bln "
        + "dollars pounds won yen euros percent pct points dlrs acres hectares members jobs cases "
        + "employees workers homes houses deaths copies units square kg mw volts rpm",
      .counted
    ),
    (
      "olympics olympiad cup games championship championships summit open conference marathon expo "
        + "festival prix tour masters trophy fair airshow convention congress biennale euro "
        + "paralympics league worlds hackathon forum exhibition",
      .event
    ),
    ("every each most", .every),
  ]
}
