import Testing

@testable import Archive
@testable import ReaderModel

/// Facts in archives.
@Suite struct InsightRecordTests {
  @Test func factsComeBackWithTheirEntities() throws {
    let marked = MarkedArticle(
      "[person:KR:Lee Min] met [person:PL:Anna Nowak] in [place:PL:Warsaw] on <2024-05-02=Thursday>. "
        + "[organisation:KR:Hanwha] sold [country:PL:Poland] 212 K9 howitzers for $2.4 billion. "
        + "“We will deliver them in time,” [person:KR:Lee Min] said.")
    var annotation = marked.annotation
    annotation.insights = try marked.insights
    #expect(!annotation.insights.events.isEmpty)
    #expect(!annotation.insights.deals.isEmpty)
    #expect(!annotation.insights.quotes.isEmpty)
    #expect(!annotation.insights.timeline.isEmpty)
    let packed = try AnnotationRecord.packed(annotation, of: marked.article)
    #expect(
      try AnnotationRecord.annotation(fromPacked: packed, of: marked.article) == annotation)
  }

  @Test func partiesThatAreNoEntitiesComeBack() throws {
    let insights = Insights(
      events: [
        InsightEvent(
          type: .attack, actor: [Party(name: "Iraqi militias", kind: .group, country: "IQ")],
          counterpart: [Party(name: "Russia", kind: .country, country: "RU", entity: "l1")],
          object: "a base", date: "2024-05", status: .denied, mode: "out",
          attribution: Party(name: "officials", kind: .anonymous), rule: "attack v",
          evidence: [TextSpan(field: .caption(2), range: 3..<9)])
      ])
    let entities = [
      Entity(id: "l1", kind: .place, name: "Moscow", country: "RU", role: nil, mentions: [])
    ]
    let annotation = Annotation(entities: entities, insights: insights)
    #expect(
      try AnnotationRecord.annotation(from: AnnotationRecord.bytes(of: annotation)) == annotation)
  }

  /// Archives of earlier versions have none.
  @Test func anAnnotationWithoutFactsIsReadable() throws {
    var writer = RecordWriter()
    writer.write(1)
    for _ in 0..<3 { writer.write(0) }
    #expect(try AnnotationRecord.annotation(from: writer.bytes) == .empty)
  }

  @Test func everyCutRecordIsRefused() throws {
    let marked = MarkedArticle(
      "[person:KR:Lee Min] met [person:PL:Anna Nowak] on <2024-05-02=Thursday>.")
    var annotation = marked.annotation
    annotation.insights = try marked.insights
    let bytes = AnnotationRecord.bytes(of: annotation)
    for length in bytes.indices {
      #expect(throws: RecordReader.Unreadable.self) {
        try AnnotationRecord.annotation(from: Array(bytes.prefix(length)))
      }
    }
  }
}
