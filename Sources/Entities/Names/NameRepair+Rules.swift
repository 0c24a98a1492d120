import ReaderModel
import Text

/// The rules by which ``NameRepair`` mends a name.
///
/// Each group is followed in the order of its cases: first what is for all names, then what is for
/// the kind that the name has by then. A rule that settles the kind ends the repair.
extension NameRepair {
  /// How a name stands after a rule.
  enum Outcome {
    /// The next rule looks at it.
    case open
    /// It is as it should be.
    case settled
    /// It is no name.
    case dropped
  }

  /// Rules for names of all kinds.
  enum GeneralRule: CaseIterable {
    /// `The Hague Group` loses its article.
    case article
    /// Titles in front and small words behind are no part of it.
    case edges
    /// A lone word that the gazetteer lists as a body and as nobody's name is one.
    case knownBody
    /// `Robert Bosch` + `GmbH` is a company, whoever gave it the name.
    case companyForm
    /// Treaties, laws and plans are no entities.
    case treaty
    /// `the exercise Vigilant Storm`.
    case exercise
    /// `(Baltic Wire) --`.
    case agency
    /// `OSLO –` in front of an article.
    case dateline
  }

  /// Rules for names that the tagger took for persons.
  enum PersonRule: CaseIterable {
    /// The words beside it or the gazetteer say that it is a place.
    case place
    /// It is unsure or one word, and the words beside it say that it is a body.
    case body
    /// `Kam Air`: it ends like a firm's name.
    case firm
    /// `Bashar` + `al-Assad`.
    case particle
  }

  /// Rules for names that the tagger took for bodies.
  enum BodyRule: CaseIterable {
    /// `UTC`, `Minister of Defence`, `Defense` before `Minister`.
    case nothing
    /// `Sports Centre` + `Stadium`.
    case site
    /// `Institute for Trade` without `said Canada` behind it.
    case verb
    /// The words in or beside it say that it is a place.
    case place
    /// A Korean name without a hyphen, or an unsure body that begins with a given name.
    case person
    /// `House` + `of Representatives`.
    case object
    /// `Knut and` + `Alice Wallenberg Foundation`.
    case founders
    /// `507th` + `Maintenance Group`.
    case ordinal
    /// `ISAF` + `Joint Command`.
    case unit
  }

  /// Rules for names that the tagger took for places.
  enum PlaceRule: CaseIterable {
    /// `Chelsea midfielder`: a body, unless a preposition says that the town is meant.
    case body
  }

  /// Rules for names that the tagger took for something else.
  enum OtherRule: CaseIterable {
    /// `… Stadium` is a place.
    case site
    /// `Iranian` + `Red Crescent`: a people and a listed body.
    case nationalBody
  }

  /// A person of several words scored lower may be a company of its founder's name.
  static let surePerson: Float = 0.9
  /// A body scored lower is a person where both words are listed as parts of personal names.
  static let unsureBody: Float = 0.8
  /// Below this the tagger is nearly as much for another class, and a given name alone decides.
  static let doubtfulBody: Float = 0.6

  /// Applies a rule for names of all kinds.
  func apply(_ rule: GeneralRule, to name: inout TaggedName, in field: ScannedField) -> Outcome {
    switch rule {
    case .article: dropArticle(&name, in: field)
    case .edges: edges.trim(&name, in: field)
    case .knownBody:
      if name.words.count == 1, isKnownBody(field.words[name.words.lowerBound]) {
        name.kind = .organisation
      }
    case .companyForm: return clues.takeSuffix(&name, in: field) ? .settled : .open
    case .treaty: return clues.isTreaty(field.words[name.words]) ? .dropped : .open
    case .exercise: if clues.isExercise(name, in: field) { name.kind = .misc }
    case .agency: if clues.isAgency(name, in: field) { name.kind = .organisation }
    case .dateline: if sites.isDateline(name, in: field) { name.kind = .location }
    }
    return .open
  }

  /// Applies a rule for persons.
  func apply(_ rule: PersonRule, to name: inout TaggedName, in field: ScannedField) -> Outcome {
    switch rule {
    case .place:
      let isPlace =
        sites.isPlace(name, in: field) || sites.isWhere(name, in: field)
        || sites.isSite(name, in: field) || sites.isGround(name, in: field)
        || placeClues.isPlace(name, in: field)
      sites.takeNumber(&name, in: field)
      return settle(&name, as: .location, if: isPlace)
    case .body:
      let mayBe = name.words.count == 1 || name.score < Self.surePerson
      return settle(&name, as: .organisation, if: mayBe && companies.isBody(name, in: field))
    case .firm where isForeignBody(name, in: field):
      return settle(&name, as: .organisation, if: true)
    case .firm:
      let goesOn = edges.takeEnding(&name, in: field)
      if goesOn { edges.takeFounders(&name, isGiven: isGivenName, in: field) }
      return settle(&name, as: .organisation, if: goesOn || isFirm(name, in: field))
    case .particle:
      edges.extend(&name, in: field)
      edges.takeParticle(&name, in: field)
      edges.takeInitials(&name, in: field)
    }
    return .open
  }

  /// Applies a rule for bodies.
  func apply(_ rule: BodyRule, to name: inout TaggedName, in field: ScannedField) -> Outcome {
    switch rule {
    case .nothing:
      return isNoName(name, in: field) || clues.isOffice(name, in: field) ? .dropped : .open
    case .site: sites.takeSite(&name, in: field)
    case .verb: edges.cut(&name, in: field)
    case .place where isNationalBody(name, in: field): return .open
    case .place:
      let isKnown = isKnownBody(field.words[name.words.lowerBound])
      let isPlace =
        sites.isPlace(name, in: field) || sites.isSite(name, in: field)
        || sites.isUnsurePlace(name, isBody: isKnown, in: field)
        || sites.isTown(name, in: field) || placeClues.isSite(name, in: field)
        || sites.isSeat(name, in: field)
      return settle(&name, as: .location, if: isPlace)
    case .person: return settle(&name, as: .person, if: isPersonal(name, in: field))
    case .object:
      edges.takeObject(&name, in: field)
      edges.takeField(&name, in: field)
    case .founders:
      edges.takeFounders(&name, isGiven: isGivenName, in: field)
    case .ordinal: edges.takeOrdinal(&name, in: field)
    case .unit: edges.takeUnit(&name, in: field)
    }
    return .open
  }

  /// Applies a rule for places.
  func apply(_ rule: PlaceRule, to name: inout TaggedName, in field: ScannedField) -> Outcome {
    let isBody =
      companies.isClub(name, in: field)
      || !sites.isTown(name, in: field)
        && (companies.isBody(name, in: field)
          || isFirm(name, in: field) && !isPlace(name, in: field))
    return settle(&name, as: .organisation, if: isBody)
  }

  /// Applies a rule for other names.
  func apply(_ rule: OtherRule, to name: inout TaggedName, in field: ScannedField) -> Outcome {
    switch rule {
    case .site: settle(&name, as: .location, if: sites.isSite(name, in: field))
    case .nationalBody: settle(&name, as: .organisation, if: isNationalBody(name, in: field))
    }
  }

  private func settle(
    _ name: inout TaggedName, as kind: NameSpan.Kind, if isOne: Bool
  ) -> Outcome {
    guard isOne else { return .open }
    name.kind = kind
    return .settled
  }

  private func isGivenName(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.isGivenName == true
  }

  private func isNationalBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    guard name.words.count > 2,
      field.matches(overlapping: first..<first + 1).contains(where: { match in
        match.entry.kind == .demonym && match.words == first..<first + 1
      })
    else { return false }
    let rest = NameVote.key(field.words[first + 1..<name.words.upperBound])
    return gazetteer.entry(rest)?.kind == .organisation
  }
}
