import Text

/// Decides which names are the same entity. Built once for all articles.
struct EntityResolvers: Sendable {
  let gazetteer: Gazetteer
  let persons: PersonResolver
  let origins: NameOrigins
  /// Offices that a state gives.
  let stateOffices: WordSet
  let organisations: OrganisationResolver
  let places: PlaceResolver

  /// Resolvers over `gazetteer` and `lists`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    persons = PersonResolver(gazetteer, lists)
    origins = NameOrigins(lists)
    stateOffices = lists.words[.stateOffices]
    organisations = OrganisationResolver(gazetteer, lists.words)
    places = PlaceResolver(gazetteer, lists.words)
  }
}
