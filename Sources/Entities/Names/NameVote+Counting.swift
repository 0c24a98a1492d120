import ReaderModel
import Text

/// Counting the votes.
extension NameVote {
  mutating func count(_ name: TaggedName, in field: ScannedField) {
    let words = field.words[name.words]
    guard let first = words.first else { return }
    let key = Self.key(words)
    var ballot =
      ballots[key.value] ?? Ballot(words: words.count, isPlace: isPlace(key) || clues.isSite(words))
    let isHeadline = field.titleCase.contains(name.words.lowerBound)
    ballot.scores[Int(name.kind.rawValue)] +=
      isHeadline ? Self.headlineWeight * name.score : name.score
    ballot.places += 1
    if words.count == 1, gazetteer.entry(key)?.kind == .organisation { ballot.listed += 1 }
    if let evidence {
      if ballot.verdict.mentions == 0 {
        ballot.verdict.words = words.count
        ballot.verdict.isPlace = ballot.isPlace
        ballot.verdict.isAcronym = words.count == 1 && first.isAllCaps
        ballot.verdict.listed = evidence.points(ofName: name.words, in: field)
      }
      ballot.verdict.mentions += 1
      ballot.verdict.shares += name.shares
      ballot.verdict.around += evidence.points(around: name.words, in: field)
    }
    ballots[key.value] = ballot
    counted.insert(key.value)
  }

  /// Learns from a name in full which words are a person's and which a body's; after all have been
  /// counted.
  mutating func learn(_ name: TaggedName, in field: ScannedField) {
    let words = field.words[name.words]
    guard words.count > 1, !field.titleCase.contains(name.words.lowerBound),
      let first = words.first, let last = words.last
    else { return }
    let key = Self.key(words).value
    let kind = ballots[key].flatMap { kindByEvidence(name, key, $0) } ?? name.kind
    if kind == .person {
      for word in words { personWords.insert(Self.key([word]).value) }
      let isFamilyFirst = last.gap == .hyphen && !last.isCapitalised
      families.insert(Self.key([isFamilyFirst ? first : last]).value)
    } else if kind == .organisation {
      if last.count > 3 { bodyTails.insert(Self.key([last]).value) }
      if first.count > 3 { bodyHeads.insert(Self.key([first]).value) }
      let core = clues.withoutCompanyForm(words)
      if core.count < words.count, core.count > 1, let family = core.last, family.count > 3 {
        bodyHeads.insert(Self.key([family]).value)
      }
    }
  }

  /// What the neighbours in a list say of a name.
  mutating func countNeighbours(_ names: [TaggedName], in field: ScannedField) {
    guard let evidence else { return }
    var lead = NameEvidence.Points.zero
    for (first, second) in zip(names, names.dropFirst()) {
      guard NameCoordination.isListed(first, second, in: field) else {
        lead = .zero
        continue
      }
      // `shares in X, Y and Z` speaks of all three.
      if lead == .zero { lead = evidence.points(linkedTo: first.words.lowerBound, in: field) }
      add(lead, to: second, in: field)
      if first.words.count == 1 {
        add(evidence.points(beside: second, in: field), to: first, in: field)
      }
      if second.words.count == 1 {
        add(evidence.points(beside: first, in: field), to: second, in: field)
      }
    }
  }

  mutating func add(
    _ points: NameEvidence.Points, to name: TaggedName, in field: ScannedField
  ) {
    ballots[Self.key(field.words[name.words]).value]?.verdict.around += points
  }

  /// What stands around the lone names of `names` where no tag is.
  mutating func countUntagged(besides names: [TaggedName], in field: ScannedField) {
    guard let evidence else { return }
    for index in field.words.indices where field.words[index].isCapitalised {
      let key = Self.key([field.words[index]]).value
      guard counted.mayContain(key), ballots[key]?.verdict.mentions ?? 0 > 0,
        !goesOn(index, in: field),
        FieldReading.names(over: index..<index + 1, in: names).isEmpty
      else { continue }
      ballots[key]?.verdict.around += evidence.points(around: index..<index + 1, in: field)
    }
  }

  func isPlace(_ key: PhraseHash) -> Bool {
    switch gazetteer.entry(key)?.kind {
    case .country, .demonym, .city, .region, .regionAdjective: true
    default: false
    }
  }
}
