import Text

/// Tells names of happenings from other names that are neither person, body nor place.
struct EventLexicon: Sendable {
  private let heads = WordSet(
    "war wars battle operation exercise exercises summit conference forum cup championship championships games olympics "
      + "paralympics marathon festival hurricane typhoon cyclone earthquake revolution uprising massacre crisis "
      + "election elections tournament expo exhibition dialogue derby pandemic offensive offensives open intifada "
      + "airshow anniversary convention bowl genocide uprising plot raid siege disaster")
  private let leaders = WordSet(
    "operation exercise hurricane typhoon cyclone storm euro expo apollo soyuz gemini voskhod vostok battle cop"
  )

  /// Whether the words of a name make it a happening.
  func isEvent(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return false }
    if heads.contains(last) { return true }
    if last.isNumber,
      words.dropLast().last.map({ heads.contains($0) || leaders.contains($0) }) == true
    {
      return true
    }
    return leaders.contains(first) && words.count <= 5
  }
}
