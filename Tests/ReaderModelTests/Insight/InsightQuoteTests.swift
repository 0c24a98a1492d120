import ReaderModel
import Testing

struct InsightQuoteTests {
  @Test(arguments: [
    (
      "\"We are ready for the talks,\" [person:PL:Anna Nowak] said.",
      ["Anna Nowak (direct): We are ready for the talks,"]
    ),
    (
      "\"We are ready,\" said [person:PL:Anna Nowak]. \"We will go there tomorrow.\"",
      ["Anna Nowak (direct): We are ready, | We will go there tomorrow."]
    ),
    (
      "[person:PL:Anna Nowak] said that the army was ready.",
      ["Anna Nowak (indirect): the army was ready"]
    ),
    (
      "The army was ready, [person:PL:Anna Nowak] said.",
      ["Anna Nowak (indirect): The army was ready"]
    ),
    (
      "The army was ready, according to [person:PL:Anna Nowak].",
      ["Anna Nowak (indirect): The army was ready"]
    ),
    (
      "[person:PL:Anna Nowak] told reporters in [place:PL:Warsaw] the army was ready.",
      ["Anna Nowak (indirect): the army was ready"]
    ),
    (
      "[person:PL:Anna Nowak] said the plan was \"very good\" for all.",
      ["Anna Nowak (indirect): the plan was \"very good\" for all"]
    ),
    (
      "Local residents said the bridge had fallen.",
      ["Local residents (indirect): the bridge had fallen"]
    ),
    (
      "A spokesman for [organisation:PL:Polmot] said work had begun. He said the plant would grow.",
      [
        "Polmot (indirect): work had begun",
        "Polmot (indirect): the plant would grow",
      ]
    ),
    (
      "[person:PL:Anna Nowak] spoke first. She added that the army was ready.",
      ["Anna Nowak (indirect): the army was ready"]
    ),
  ])
  func whoSaidWhatIsFound(text: String, expected: [String]) throws {
    #expect(try MarkedArticle(text).quotes == expected)
  }

  @Test(arguments: [
    "[person:PL:Anna Nowak] declined to comment.",
    "[person:PL:Anna Nowak] did not say the army was ready.",
    "[person:PL:Anna Nowak] said in a statement.",
  ])
  func whatNobodySaidIsNoQuote(text: String) throws {
    #expect(try MarkedArticle(text).quotes == [])
  }

  @Test func paragraphsBehindAColonAreSpokenInTheFirstPerson() throws {
    let article = MarkedArticle(
      """
      After the visit [person:PL:Anna Nowak] said:

      I was glad to come. It was my first visit.

      We will be back.

      The plant has 300 workers.
      """)
    #expect(
      try article.quotes == [
        "Anna Nowak (direct): I was glad to come. It was my first visit. | We will be back."
      ])
  }
}
