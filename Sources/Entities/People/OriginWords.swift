/// Given names, and endings of family names, with the countries where they are at home.
///
/// The first country of a group is the name's home; the others use it too. General knowledge,
/// written for the project.
enum OriginWords {
  /// Given names; of some languages family names that stand first.
  static let givenNames = europe + asia + overseas
}
