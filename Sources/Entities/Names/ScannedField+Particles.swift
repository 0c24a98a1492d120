import Text

extension ScannedField {
  /// The longest particle, in bytes.
  private static let longestParticle = 3

  /// Where the family name at word `first` begins with its particle: at the `Zu` of `Zu
  /// Guttenberg`, the `D` of `D’Estaing` at the head of a sentence, if somebody is called `Karl zu
  /// Guttenberg` elsewhere in the field; else at `first`.
  func particleStart(before first: Int) -> Int {
    guard first > 0, startsSentence(first - 1), words[first - 1].isCapitalised,
      words[first - 1].count <= Self.longestParticle,
      words[first].gap == .space || words[first].gap == .apostrophe
    else { return first }
    let (particle, family) = (words[first - 1], words[first])
    let isCalledSo = words.indices.dropFirst().dropLast().contains { index in
      words[index].hash == particle.hash && !words[index].isCapitalised
        && words[index].gap == .space && words[index - 1].isCapitalised
        && words[index + 1].hash == family.hash && words[index + 1].gap == family.gap
    }
    return isCalledSo ? first - 1 : first
  }
}
