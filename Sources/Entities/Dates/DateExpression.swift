/// What the words of a date say, before the publication and the sentence are looked at.
///
/// A year, month or week that the words leave open is nil.
enum DateExpression: Equatable, Sendable {
  /// Where "last", "this" and "next" point.
  enum Shift: Int, Sendable {
    case last = -1
    case this = 0
    case next = 1
  }

  /// How the words name a year: `2023`, `last year`, or not at all.
  enum Year: Equatable, Sendable {
    case number(Int)
    case shift(Shift)
    case open
  }

  /// A stretch of a year that has its own name.
  enum Part: Equatable, Sendable {
    /// 1 to 4.
    case quarter(Int)
    /// 1 or 2.
    case half(Int)
    /// By its first month: 3, 6, 9 or 12.
    case season(Int)

    /// The first month, 1 to 12.
    var firstMonth: Int {
      switch self {
      case .quarter(let number): number * 3 - 2
      case .half(let number): number * 6 - 5
      case .season(let month): month
      }
    }

    /// 3 or 6 months.
    var length: Int {
      if case .half = self { return 6 }
      return 3
    }
  }

  /// `yesterday` is -1.
  case dayShift(Int)
  case weekday(Int, Shift?)
  /// `Friday week`: seven days behind the next one.
  case weekBehind(weekday: Int)
  /// `Monday last week`.
  case weekdayInWeek(Int, Shift)
  case weekShift(Shift)
  case weekend(Shift?)
  case monthShift(Shift)
  case quarterShift(Shift)
  case day(month: Int, day: Int, weekday: Int?, Year)
  /// `9일`: a day of the month that the publication points at.
  case dayOfMonth(Int)
  /// `오는 15일`: the next or last day of that number.
  case dayOfMonthBeside(Int, Shift)
  /// `다음 달 3일`: a day of the month before or behind.
  case dayInMonth(Int, Shift)
  /// `le 5 mars prochain`: the next or last day of that date.
  case dayBeside(month: Int, day: Int, Shift)
  case month(Int, Year)
  /// `last June`: not a month of last year, but the June before.
  case monthBeside(Int, Shift)
  case year(Year)
  case part(Part, Year)
  /// `last summer`: the one before, in whatever year.
  case partBeside(Part, Shift)
  /// First and last year of a decade, a century or a span.
  case years(Int, Int)
  /// `five years ago`.
  case ago(Int, Unit)
  indirect case interval(DateExpression, DateExpression)

  /// What time is counted in.
  enum Unit: Sendable {
    case day, week, month, year
  }

  /// The day and month say everything, or the year does.
  var isComplete: Bool {
    switch self {
    case .day(_, _, _, .number), .month(_, .number), .year(.number), .part(_, .number), .years:
      true
    case .interval(let first, let last): first.isComplete || last.isComplete
    default: false
    }
  }

  /// The year that the words themselves name.
  var writtenYear: Int? {
    switch self {
    case .day(_, _, _, .number(let year)), .month(_, .number(let year)), .year(.number(let year)),
      .part(_, .number(let year)):
      year
    case .interval(let first, let last): last.writtenYear ?? first.writtenYear
    default: nil
    }
  }

  /// The same with the open year of a day, month or part written.
  func inYear(_ year: Int) -> DateExpression {
    switch self {
    case .day(let month, let day, let weekday, .open):
      .day(month: month, day: day, weekday: weekday, .number(year))
    case .month(let month, .open): .month(month, .number(year))
    case .part(let part, .open): .part(part, .number(year))
    case .interval(let first, let last): .interval(first.inYear(year), last.inYear(year))
    default: self
    }
  }
}
