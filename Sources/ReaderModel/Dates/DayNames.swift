/// The names of weekdays, which stand beside dates and say nothing new.
package enum DayNames {
  /// Whether `word`, in lower case, is a weekday or an abbreviation of one.
  package static func isDay(_ word: String) -> Bool { names.contains(word) }

  private static let names = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz nd
    poniedziałku wtorku środę czwartku piątku sobotę niedzielę
    월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    понедельник вторник среда четверг пятница суббота воскресенье
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
