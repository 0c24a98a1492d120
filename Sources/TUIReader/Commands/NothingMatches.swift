/// A query was read and answered, and no article is the answer.
struct NothingMatches: Error {}
