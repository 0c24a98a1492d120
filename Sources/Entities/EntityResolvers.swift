/// What decides which names are the same entity; built once, for all articles.
struct EntityResolvers: Sendable {
  let gazetteer: Gazetteer
  let persons = PersonResolver()
  let origins = NameOrigins()
  let organisations: OrganisationResolver
  let places: PlaceResolver

  /// Resolvers over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    organisations = OrganisationResolver(gazetteer)
    places = PlaceResolver(gazetteer)
  }
}
