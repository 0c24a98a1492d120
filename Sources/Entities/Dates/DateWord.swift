/// What a word can mean in a date or for its tense.
enum DateWord: Equatable, Sendable {
  /// 1 to 12; a doubtful one (`May`, `Mar`) is a month only beside something that says so.
  case month(Int, isDoubtful: Bool)
  /// A month that its language writes small: `lutego`, `septembre`.
  case smallMonth(Int)
  /// A weekday that its language writes small: `poniedziałek`.
  case smallWeekday(Int)
  /// A weekday that stands without a preposition: `jeudi`.
  case bareWeekday(Int)
  /// A whole date in one word: `wczoraj`, `지난해`.
  case whole(DateExpression)
  /// What counts a number before it, in Korean: `년`, `월`, `일`, `분기`.
  case counter(KoreanCounter)
  /// `상반기`, `하반기`: a half by number.
  case halfYear(Int)
  /// 1 (Monday) to 7; a doubtful one (`Sun`) only beside a date.
  case weekday(Int, isDoubtful: Bool)
  /// A season by its first month.
  case season(Int)
  /// `first` to `fourth`, `latter`.
  case ordinal(Int)
  /// `one` to `twelve`, `a`.
  case count(Int)
  case shift(DateExpression.Shift)
  /// The same behind its noun: `prochain`.
  case shiftBehind(DateExpression.Shift)
  /// A noun of time before such a word: `semaine`.
  case leadingUnit(DateExpression.Unit)
  case unit(DateExpression.Unit)
  case quarter, half, weekend, century, night, fiscal
  /// `yesterday`, `today`, `tomorrow` as -1, 0, 1.
  case dayShift(Int)
  /// `morning`, `evening`: left outside a date.
  case partOfDay
  case the, of, ago
  /// `and`.
  case and
  /// `to`, `through`.
  case to
  case between
  /// A word that often stands before a month or year: `in`, `since`, `late`.
  case before
  /// `by`, `until`: before a date, they make it one to come.
  case deadline
  /// A word of things to come: `will`, `scheduled`.
  case future
  /// A word of things that may come: `could`, `likely`.
  case perhaps
  /// A word of things that were: `was`, `arrived`.
  case past
  /// `meet`, `fly`: a verb in the present of what is planned, unless it is a noun there.
  case plan
  /// `agreed to`, `pledged to`: what is said behind it is to come.
  case promise
  /// `runs`, `ends`: a verb of calendars right before its date.
  case lasts
  /// `set`, `booked`: to come with `to` or `for` behind it.
  case appointment
  /// `ahead of` a date.
  case ahead
  /// `postponed until`, `jailed until`.
  case postpone
  /// It ends like a past form: `indeed`.
  case notPast
  /// `that`: what stands behind it is another clause.
  case that
  /// A word of speech; its tense is not that of what was said.
  case speech
  /// `people`, `dollars`, `GMT`: the number before it is no year.
  case counted
  /// `Olympics`, `Summit`: a year before or after it is part of a name.
  case event
  /// `every`, `each`: what follows is no single day.
  case every

  /// The counting words of Korean dates.
  enum KoreanCounter: Sendable {
    case year, month, day, quarter
  }
}
