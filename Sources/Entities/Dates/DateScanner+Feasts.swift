/// Feasts of a fixed day: "on Christmas Day", "New Year's Eve 2023".
extension DateScanner {
  /// The feast whose name begins at `index`, with the year behind it.
  func feast(at index: Int) -> DateFinding? {
    guard text.pieces[index].isCapital, let feasts = feasts.byFirst[text.pieces[index].hash],
      isFree(at: index), !isBehindName(index)
    else { return nil }
    for feast in feasts where isWritten(feast, at: index) {
      let nameEnd = index + 1 + feast.rest.count
      let (year, end) = yearBehind(nameEnd)
      guard !feast.isDoubtful || year != .open || isOccasion(index, nameEnd),
        year != .open || !isNamePart(nameEnd)
      else { return nil }
      return DateFinding(
        pieces: index..<end,
        expression: .day(month: feast.month, day: feast.day, weekday: nil, year))
    }
    return nil
  }

  private func isWritten(_ feast: FeastNames.Feast, at index: Int) -> Bool {
    feast.rest.enumerated().allSatisfy { offset, hash in
      let next = index + 1 + offset
      guard continues(at: next) else { return false }
      return hash.map { $0 == text.pieces[next].hash } ?? text.isApostrophe(at: next)
    }
  }

  /// `Orthodox Christmas` is another day.
  private func isBehindName(_ index: Int) -> Bool {
    guard index > 0, text.pieces[index].gap == .space else { return false }
    return text.pieces[index - 1].isCapital && words[index - 1] == nil
  }

  /// `Christmas Island`, `Halloween Horror Nights`: a capital goes on.
  private func isNamePart(_ next: Int) -> Bool {
    text.pieces.indices.contains(next) && text.pieces[next].gap == .space
      && text.pieces[next].isCapital
  }

  /// `before Christmas.`, `at Christmas, he`: a word of time in front and no noun behind.
  private func isOccasion(_ index: Int, _ end: Int) -> Bool {
    guard index > 0 else { return false }
    switch words[index - 1] {
    case .before, .deadline, .shift: break
    default: return false
    }
    guard text.pieces.indices.contains(end), text.pieces[end].kind == .word else { return true }
    return words[end] != nil
  }
}
