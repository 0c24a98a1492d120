import ReaderModel
import Text

/// What belongs to a person's name, and to the name of a body that persons gave theirs.
extension NameEdges {
  /// `A.` + `P. Singh`, `A.Z.M.` + `Zahid Hossain`: initials in front of a person's name.
  func takeInitials(_ name: inout TaggedName, in field: ScannedField) {
    var first = name.words.lowerBound
    while first > 0, isInitial(first - 1, in: field),
      field.words[first].gap == .point
        || field.words[first].gap == .pointAndSpace
          && (field.words[first].count == 1 || field.words[first - 1].gap == .point)
    {
      first -= 1
    }
    guard first < name.words.lowerBound else { return }
    name.words = first..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  private func isInitial(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index].count == 1 && field.words[index].isCapitalised
  }

  /// `Al-` + `Sharaa`: a particle in capitals that a hyphen joins.
  func takeParticle(_ name: inout TaggedName, in field: ScannedField) {
    let first = name.words.lowerBound
    guard first > 0, field.words[first].gap == .hyphen, field.words[first - 1].isCapitalised,
      particles.contains(field.words[first - 1])
    else { return }
    name.words = first - 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  /// `Zu` + `Guttenberg`, `D’` + `Estaing` at the head of a sentence.
  func takeFirstParticle(_ name: inout TaggedName, in field: ScannedField) {
    let first = field.particleStart(before: name.words.lowerBound)
    guard first < name.words.lowerBound else { return }
    name.words = first..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  /// `Abdel Fattah` + `el-Sisi`, `Bashar` + `al-Assad`.
  func extend(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard let particle = field.after(end - 1), let last = field.after(end),
      particle.gap == .space, particles.contains(particle), last.isCapitalised,
      last.gap == .hyphen || last.gap == .space && !particle.isCapitalised
    else { return }
    name.words = name.words.lowerBound..<end + 2
    name.range = field.byteRange(of: name.words)
  }

  /// `Anderson Brothers` + `Construction`: a person's name that goes on like a firm's.
  func takeEnding(_ name: inout TaggedName, in field: ScannedField) -> Bool {
    let end = name.words.upperBound
    guard let next = field.after(end - 1), next.gap == .space, next.isCapitalised,
      endings.contains(next), !field.titleCase.contains(end),
      field.after(end)?.isCapitalised != true
    else { return false }
    name.words = name.words.lowerBound..<end + 1
    name.range = field.byteRange(of: name.words)
    return true
  }

  /// `Knut and` + `Alice Wallenberg Foundation`, `K P` + `Dixit & Associates`: founders in front of a
  /// body.
  func takeFounders(_ name: inout TaggedName, isGiven: (Word) -> Bool, in field: ScannedField) {
    var first = name.words.lowerBound
    if name.words.count > 2, isGiven(field.words[first]), first > 1,
      field.words[first].gap == .space,
      and.contains(field.words[first - 1]), field.words[first - 1].gap == .space,
      field.words[first - 2].isCapitalised, isGiven(field.words[first - 2])
    {
      first -= 2
    }
    while first > 0, field.words[first].gap == .space, isInitial(first - 1, in: field),
      !articles.contains(field.words[first - 1])
    {
      first -= 1
    }
    guard first < name.words.lowerBound else { return }
    name.words = first..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }
}
