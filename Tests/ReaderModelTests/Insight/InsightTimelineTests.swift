import ReaderModel
import Testing

struct InsightTimelineTests {
  @Test func plannedDatesStandApart() throws {
    let article = MarkedArticle(
      """
      The fair opens <2024-06-01=on June 1>. It began <1991=in 1991>. It closed <2024-05-01=on Wednesday>.
      """)
    let entries = try article.insights.timeline
    #expect(entries.map(\.date) == ["1991", "2024-05-01", "2024-06-01"])
    #expect(entries.map(\.isPlanned) == [false, false, true])
  }

  @Test func spansOutsideTheTextNameTheirField() throws {
    let span = TextSpan(field: .title, range: 0..<4)
    let event = InsightEvent(
      type: .meet, actor: [], counterpart: [], rule: "meet v",
      evidence: [span, TextSpan(range: 5..<9)])
    let json = JSONValue.object(InsightJSON.members(Insights(events: [event]))).line
    #expect(json.contains(#""evidence":[{"field":"title","start":0,"end":4},[5,9]]"#))
  }
}
