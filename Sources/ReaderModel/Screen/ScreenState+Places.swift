/// Rows of the list that the reader remembers under letters.
extension ScreenState {
  /// Under which letter the row is remembered from which the cursor jumped.
  static let originOfJump: Character = "'"

  /// Remembers the selected row.
  mutating func keepPlace(_ letter: Character) -> [Effect] {
    guard let place = list.window.place else { return tell("no article is selected") }
    places[letter] = place
    return tell("this row is remembered as \(letter); \(key: .returnToPlace) \(letter) goes back")
  }

  /// Goes back to a row that is remembered.
  mutating func returnToPlace(_ letter: Character) -> [Effect] {
    guard var place = places[letter] else { return tell("no row is remembered as \(letter)") }
    places[Self.originOfJump] = list.window.place
    focus = .list
    if list.goTo(place.article) { return obey([list.follow]) }
    place.lead = nil
    awaitedPlace = place.article
    return renewQuery(keeping: place)
  }

  /// If the list has arrived without the row that was looked for, looks for it among all versions of
  /// stories, or says that it is not there.
  mutating func lookForMissedPlace() -> [Effect] {
    guard let article = awaitedPlace, !list.isLooking else { return [] }
    awaitedPlace = nil
    if list.window.selected?.id == article { return [] }
    if result.isFolded, let fact = soughtFact, fact.article.id == article {
      result.isFolded = false
      return seek(fact)
    }
    return tell("that article is not in this result")
  }
}
