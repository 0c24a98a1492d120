import ReaderModel
import Text

/// Says why a name was taken and what it is to its entity.
struct NameExplanations {
  private let gazetteer: Gazetteer
  private let names: NameWords

  /// For names that were read with `gazetteer` and `names`.
  init(_ gazetteer: Gazetteer, _ names: NameWords) {
    self.gazetteer = gazetteer
    self.names = names
  }

  /// One sentence on `span`, which names `entity`.
  func why(_ span: NamedSpan, in field: ScannedField, names entity: Entity) -> String {
    let basis = basis(span, in: field, entity)
    guard let relation = relation(of: span, in: field, to: entity) else { return basis }
    switch span.basis {
    case .familyName, .introducedAcronym: return relation
    default: return relation + "; " + basis
    }
  }

  /// `short form of Lee Jong-sup, after ‘Minister’`; nil when the name says it all.
  private func relation(
    of span: NamedSpan, in field: ScannedField, to entity: Entity
  ) -> String? {
    let own = FoldedName(field.bytes, span.range)
    let full = FoldedName(entity.name)
    guard own.parts.count < full.parts.count else { return nil }
    switch entity.kind {
    case .person:
      return "short form of " + entity.name + (title(before: span, in: field).map(after) ?? "")
    case .organisation:
      let isAcronym = field.words(in: span.range).allSatisfy(\.isAllCaps) && own.parts.count == 1
      return (isAcronym ? "acronym of " : "short form of ") + entity.name
    default: return nil
    }
  }

  private func basis(_ span: NamedSpan, in field: ScannedField, _ entity: Entity) -> String {
    switch span.basis {
    case .tagger(let kind, let score): tagger(kind, score, entity.kind)
    case .repeated: "found by the tagger elsewhere in the article"
    case .gazetteer(let entry): "gazetteer: " + listed(entry, as: span, entity)
    case .listedPhrase: "gazetteer: \(entity.kind.rawValue)"
    case .weapon(let evidence): weapon(evidence)
    case .personShape: personShape(span, in: field)
    case .familyName: "family name of \(entity.name)"
    case .givenName: "given name of \(entity.name), not the country"
    case .bodyShape: shape(names.bodies, span, in: field, otherwise: "words of a body's name")
    case .shortForm: "short form of \(entity.name)"
    case .eventShape: "shape: words of a happening's name"
    case .introducedAcronym: "acronym in brackets behind a full name"
    }
  }

  private func tagger(_ kind: NameSpan.Kind, _ score: Float, _ final: Entity.Kind) -> String {
    let number = padded(Int(score * 100 + 0.5), 3)
    let reading = "tagger: \(kind.word), \(number.prefix(1)).\(number.suffix(2))"
    return kind.word == final.rawValue
      ? reading : reading + "; \(final.rawValue) by the words in and around it"
  }

  private func listed(
    _ entry: GazetteerEntry, as span: NamedSpan, _ entity: Entity
  ) -> String {
    let isMoved = gazetteer.code(entry.country) != span.country
    switch entry.kind {
    case .country where span.kind == .place: return "name of a country and a state; the state here"
    case .country, .demonym:
      let what =
        entry.kind == .demonym ? "adjective or people" : entry.isAcronym ? "abbreviation" : "name"
      return "\(what) of \(entity.name)" + (isMoved ? ", by the article's context" : "")
    case .metonym: return "stands for a government"
    case .city: return entry.isCapital ? "capital" : "city"
    case .region: return "region"
    case .regionAdjective: return "adjective of a region"
    case .organisation: return "organisation"
    case .event: return "event"
    case .none, .shield, .person: return entity.kind.rawValue
    }
  }

  private func weapon(_ evidence: WeaponEvidence) -> String {
    switch evidence {
    case .designator: "designator of a series that only weapons have"
    case .catalogue(let category): "catalogue: \(category)"
    case .context(let word): "name beside ‘\(word)’"
    case .ship(let sign): sign == "-class" ? "a class of ships" : "ship: behind ‘\(sign)’"
    case .article: "catalogue, and the article speaks of armed forces"
    case .carried: "carried from another mention in the article"
    }
  }

  private func personShape(_ span: NamedSpan, in field: ScannedField) -> String {
    if let title = title(before: span, in: field) { return "shape: name" + after(title) }
    let isHangul = field.words(in: span.range).first?.isCaseless == true
    return isHangul ? "shape: Korean name before an office" : "shape: Korean name"
  }

  private func shape(
    _ heads: WordSet, _ span: NamedSpan, in field: ScannedField, otherwise words: String
  ) -> String {
    let head = field.words(in: span.range).last(where: heads.contains)
    guard let head else { return "shape: " + words }
    return "shape: capitalised words with ‘\(field.string(head.range))’"
  }

  private func title(before span: NamedSpan, in field: ScannedField) -> String? {
    guard let word = field.before(field.wordIndex(at: span.range.lowerBound)),
      names.titles.contains(word)
    else { return nil }
    return field.string(word.range)
  }

  private func after(_ title: String) -> String { ", after ‘\(title)’" }
}

extension NameSpan.Kind {
  /// The class as a reader calls it.
  fileprivate var word: String {
    switch self {
    case .person: Entity.Kind.person.rawValue
    case .organisation: Entity.Kind.organisation.rawValue
    case .location: Entity.Kind.place.rawValue
    case .misc: "other name"
    }
  }
}
