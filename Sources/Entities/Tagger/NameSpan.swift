import ReaderModel

/// A run of tokens that names somebody or something.
package struct NameSpan: Hashable, Sendable {
  /// What is named, in the four classes of CoNLL-2003.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A person, without titles.
    case person
    /// A body, company, party, team or medium.
    case organisation
    /// A country, city, region, building or water.
    case location
    /// Anything else that is named: peoples and adjectives of countries, events, works, products.
    case misc
  }

  /// Index in ``TokenizedDocument/fields``.
  package var field: Int
  /// Tokens of that field; never empty.
  package var tokens: Range<Int>
  /// What is named.
  package var kind: Kind
  /// How sure the tagger is: 0 to 1.
  package var score: Float
  /// The same for each kind, by its number: what else these tokens may be.
  package var shares: SIMD4<Float>

  /// A name; without `shares` the tagger is sure of `kind` alone.
  package init(
    field: Int, tokens: Range<Int>, kind: Kind, score: Float, shares: SIMD4<Float>? = nil
  ) {
    self.field = field
    self.tokens = tokens
    self.kind = kind
    self.score = score
    var own = SIMD4<Float>.zero
    own[Int(kind.rawValue)] = score
    self.shares = shares ?? own
  }
}
