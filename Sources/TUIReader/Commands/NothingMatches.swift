/// The query is valid, but no article matches.
struct NothingMatches: Error {}
