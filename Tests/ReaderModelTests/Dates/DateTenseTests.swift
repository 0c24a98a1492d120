import Testing

@testable import ReaderModel

/// Days in clauses of all tenses, in an article of Wednesday 2 August 2023.
@Suite struct DateTenseTests {
  private func shown(_ text: String) -> String {
    let published = PublicationDate(
      day: CivilDate(year: 2023, month: 8, day: 2), precision: .day)
    return DateLayerTests.shown(text, published: published)
  }

  @Test(arguments: [
    ("The vote was postponed until Friday.", "Friday=2023-08-04"),
    ("The pool hasn't opened until Monday.", "Monday=2023-07-31"),
    ("The board has until Friday to answer.", "Friday=2023-08-04"),
    ("By Sunday the rebels had left.", "Sunday=2023-07-30"),
    ("He agreed to pay by Friday.", "Friday=2023-08-04"),
    ("Hail is possible Friday and Saturday.", "Friday=2023-08-04 | Saturday=2023-08-05"),
    ("The king may visit Fiji on Friday.", "Friday=2023-08-04"),
    ("A truce could have been signed on Friday.", "Friday=2023-07-28"),
    ("She could not be reached on Sunday.", "Sunday=2023-07-30"),
    ("The storm could hit on Friday.", "Friday=2023-08-04"),
    ("The list will be announced on Friday.", "Friday=2023-08-04"),
    ("The list will be formally announced on Friday.", "Friday=2023-08-04"),
    ("The judge was told on Friday.", "Friday=2023-07-28"),
    ("The ship set off on Friday.", "Friday=2023-07-28"),
    ("The fair is set for Friday.", "Friday=2023-08-04"),
    ("They sat down on Sunday ahead of Friday's vote.", "Sunday=2023-07-30 | Friday=2023-08-04"),
    ("The team won't play on Friday.", "Friday=2023-08-04"),
    ("Shipowners reopen the yard on Friday, said the mayor.", "Friday=2023-08-04"),
    ("Orlov and Brenna, the chief of staff, fly to Miami on Friday.", "Friday=2023-08-04"),
    ("The reviewers report in September.", "September=2023-09"),
    ("The report in June was late.", "June=2023-06"),
    ("She told him on Monday that nothing will change.", "Monday=2023-07-31"),
    ("He will train near Brest in May. Nobody objected.", "May=2024-05"),
    ("The army intends to name a preferred bidder before Friday.", "Friday=2023-08-04"),
    ("The ban was put off until Friday.", "Friday=2023-08-04"),
    ("Raiders blew up two pylons on Monday.", "Monday=2023-07-31"),
    ("The plant stays open until at least 2030.", "2030=2030"),
    ("A parade, to be led by the mayor on Friday, is free.", "Friday=2023-08-04"),
  ])
  func aWeekdayFollowsItsClause(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    ("The envoy leaves the day after tomorrow.", "the day after tomorrow=2023-08-04"),
    ("It began the day before yesterday.", "the day before yesterday=2023-07-31"),
    ("The lease of 3-Apr-2021 stands.", "3-Apr-2021=2021-04-03"),
    ("He leaves on the 14th.", "14th=2023-08-14"),
    ("It hangs on the 14th floor.", ""),
    ("Schools close on Aug. 3 and 4.", "Aug. 3 and 4=2023-08-03/2023-08-04"),
    ("open March 28-April 5, 2022", "March 28-April 5, 2022=2022-03-28/2022-04-05"),
    ("since the summer of '89", "the summer of '89=1989-06/1989-08"),
    ("in the late ’90s", "’90s=1990/1999"),
    ("It grew in the second half of the year.", "the second half of the year=2023-07/2023-12"),
    ("A brighter tomorrow is a better tomorrow.", ""),
    ("It happened on a Sunday.", ""),
  ])
  func formsOfDaysAreRead(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    ("Er kommt am nächsten Freitag.", "nächsten Freitag=2023-08-04"),
    ("Er kam vorgestern und letzten Monat.", "vorgestern=2023-07-31 | letzten Monat=2023-07"),
    ("Elle part vendredi prochain.", "vendredi prochain=2023-08-04"),
    ("Elle est venue la semaine dernière.", "semaine dernière=2023-07-24/2023-07-30"),
    ("Il partira le 5 mars prochain.", "5 mars prochain=2024-03-05"),
    ("Przyjedzie w najbliższą sobotę.", "najbliższą sobotę=2023-08-05"),
    ("Czekali do piątku.", "piątku=2023-08-04"),
    ("Он приедет в следующую среду.", "следующую среду=2023-08-09"),
    ("Він був там минулого тижня.", "минулого тижня=2023-07-24/2023-07-30"),
    ("오는 15일 출국한다.", "오는 15일=2023-08-15"),
    ("다음 달 3일 열린다.", "다음 달 3일=2023-09-03"),
    ("다음 주 월요일 만난다.", "다음 주 월요일=2023-08-07"),
  ])
  func otherLanguagesPointAtDays(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    (
      "It began on May 3, 2019. On May 4 shops burned.",
      "May 3, 2019=2019-05-03 | May 4=2019-05-04"
    ),
    (
      "The floods of March 2019 came back. On March 12 the dam broke.",
      "March 2019=2019-03 | March 12=2019-03-12"
    ),
    (
      "He was held on March 3 and freed on April 20, 2019.",
      "March 3=2019-03-03 | April 20, 2019=2019-04-20"
    ),
    (
      "The war began in February 2022. On July 25 ministers met.",
      "February 2022=2022-02 | July 25=2023-07-25"
    ),
    ("Sales rose in July from July 2022.", "July=2023-07 | July 2022=2022-07"),
  ])
  func theStoryLendsItsYear(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    ("The cable was cut on Christmas Day.", "Christmas Day=2022-12-25"),
    ("It ended on New Year’s Eve 2021.", "New Year’s Eve 2021=2021-12-31"),
    ("The yard will close before Christmas.", "Christmas=2023-12-25"),
    ("The Christmas market on Christmas Island was full.", ""),
    ("They met on Orthodox Christmas.", ""),
  ])
  func aFeastOfAFixedDayIsADate(text: String, expected: String) {
    #expect(shown(text) == expected)
  }
}
