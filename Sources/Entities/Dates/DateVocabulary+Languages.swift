/// The words of Polish, French, German, Russian, Ukrainian and Korean dates.
extension DateVocabulary {
  /// German, French, Russian and Ukrainian words around dates.
  static let others: [(String, DateWord)] = [
    ("gestern вчера вчора", .whole(.dayShift(-1))),
    ("heute сегодня сьогодні", .whole(.dayShift(0))),
    ("завтра demain", .whole(.dayShift(1))),
    ("vorgestern Vorgestern позавчера позавчора", .whole(.dayShift(-2))),
    ("übermorgen Übermorgen послезавтра післязавтра", .whole(.dayShift(2))),
    ("seit ab im в во у с до від", .before), ("bis", .deadline),
    (
      "letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vorigen "
        + "vorige voriger voriges прошлый прошлую прошлое прошлом прошлой прошлого минувший минувшую "
        + "минувшее минувшей минувшем минулий минулу минулого минулої минулому Минулого Минулої",
      .shift(.last)
    ),
    (
      "diesen dieser diesem dieses diese этот эту это этом этой этого цей цього цієї цьому цю",
      .shift(.this)
    ),
    (
      "kommenden kommende kommender kommendes kommendem nächsten nächste nächster nächstes nächstem "
        + "следующий следующую следующее следующей следующем следующего будущем будущего ближайший "
        + "ближайшую ближайшее наступний наступну наступного наступної наступному Наступного",
      .shift(.next)
    ),
    ("woche неделе неделю недели тижня тижні тиждень", .unit(.week)),
    ("monat monats месяце месяца месяц місяця місяці місяць", .unit(.month)),
    ("jahr jahres году года год року році рік", .unit(.year)),
    ("semaine", .leadingUnit(.week)), ("mois", .leadingUnit(.month)),
    ("année an", .leadingUnit(.year)),
    ("prochain prochaine", .shiftBehind(.next)),
    ("dernier dernière passé passée", .shiftBehind(.last)),
    ("sera seront aura auront ira iront devra devrait devraient", .future),
    ("était étaient avait avaient", .past),
    ("hat hatte wurde wurden war waren sagte", .past), ("wird werden soll sollen", .future),
    ("будет будут буде будуть", .future), ("был была были було був", .past),
  ]

  /// Polish words around dates.
  static let polish: [(String, DateWord)] = [
    ("wczoraj", .whole(.dayShift(-1))), ("dziś dzisiaj", .whole(.dayShift(0))),
    ("jutro", .whole(.dayShift(1))), ("przedwczoraj", .whole(.dayShift(-2))),
    ("pojutrze", .whole(.dayShift(2))),
    (
      "zeszłym ubiegłym minionym zeszłego ubiegłego minionego zeszły ubiegły miniony zeszłą ubiegłą "
        + "minioną zeszłej ubiegłej minionej",
      .shift(.last)
    ),
    ("tym tego tę tej", .shift(.this)),
    (
      "przyszłym przyszłego przyszły przyszłą przyszłej najbliższym najbliższego najbliższy najbliższą "
        + "najbliższej nadchodzący nadchodzącą nadchodzącym",
      .shift(.next)
    ),
    ("tygodniu tygodnia tydzień", .unit(.week)), ("miesiącu miesiąca miesiąc", .unit(.month)),
    ("roku", .unit(.year)), ("w we od z po przed en depuis", .before), ("do", .deadline),
    ("będzie będą zostanie zostaną odbędzie ma mają", .future),
    ("był była było były został została zostały", .past),
  ]

  /// Korean words, which may have particles behind them.
  static let korean: [(String, DateWord)] = [
    ("어제", .whole(.dayShift(-1))), ("그저께", .whole(.dayShift(-2))), ("오늘", .whole(.dayShift(0))),
    ("내일", .whole(.dayShift(1))),
    ("올해 금년", .whole(.year(.shift(.this)))), ("지난해 작년", .whole(.year(.shift(.last)))),
    ("내년", .whole(.year(.shift(.next)))), ("이달", .whole(.monthShift(.this))),
    ("지난달", .whole(.monthShift(.last))), ("다음달 내달", .whole(.monthShift(.next))),
    ("지난주", .whole(.weekShift(.last))), ("이번주", .whole(.weekShift(.this))),
    ("다음주", .whole(.weekShift(.next))),
    ("오늘날", .partOfDay), ("지난", .shift(.last)), ("이번", .shift(.this)),
    ("다음 오는", .shift(.next)), ("달 달에 달부터 달까지", .unit(.month)),
    ("주 주에 주부터 주까지 주중", .unit(.week)),
    ("상반기", .halfYear(1)), ("하반기", .halfYear(2)),
    ("년", .counter(.year)), ("월", .counter(.month)), ("일", .counter(.day)),
    ("분기", .counter(.quarter)), ("예정 계획 방침", .future),
  ]

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
