import ReaderModel
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2023, 7, 31, 19569, 1), (2000, 2, 29, 11016, 2), (1969, 12, 31, -1, 3),
    (1600, 3, 1, -135_080, 3),
  ])
  func daysAndWeekdaysFollowTheCalendar(
    year: Int, month: Int, day: Int, days: Int, weekday: Int
  ) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == days)
    #expect(date.weekday == weekday)
    #expect(CivilDate(daysSinceEpoch: days) == date)
  }

  @Test func aDayThatDoesNotExistIsRefused() {
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2023, month: 13, day: 1) == nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test(arguments: [
    ("2023-07-31", "2023-07-31"), ("2023-07-31T16:04:00+09:00", "2023-07-31"),
    ("2023-07", "2023-07"), ("2023", "2023"), ("2023-02-31", nil), ("31 July", nil), ("", nil),
  ])
  func aDateIsReadAsFarAsItIsKnown(text: String, iso: String?) {
    #expect(PublicationDate(isoDay: text).iso == iso)
  }

  @Test func aTimeIsPrintedWithItsZone() {
    let date = PublicationDate(
      day: CivilDate(year: 2023, month: 7, day: 31), minuteOfDay: 964, zone: 540,
      precision: .minute)
    #expect(date.iso == "2023-07-31T16:04:00+09:00")
    #expect(date.epochMinutes == 19569 * 1440 + 964 - 540)
  }
}
