import Text

/// Decides which names are the same entity. Built once for all articles.
final class EntityResolvers: Sendable {
  let gazetteer: Gazetteer
  let persons: PersonResolver
  let origins: NameOrigins
  let offices: CountryOffices
  let organisations: OrganisationResolver
  let places: PlaceResolver

  /// Resolvers over `gazetteer` and `lists`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    persons = PersonResolver(gazetteer, lists)
    origins = NameOrigins(lists)
    offices = CountryOffices(lists.words)
    organisations = OrganisationResolver(gazetteer, lists.words)
    places = PlaceResolver(gazetteer, lists.words)
  }
}
