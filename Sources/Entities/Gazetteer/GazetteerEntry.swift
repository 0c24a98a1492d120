import ReaderModel

/// What a gazetteer knows of a phrase, in 32 bits.
struct GazetteerEntry: RawRepresentable, Hashable, Sendable {
  /// What a phrase names.
  enum Kind: UInt32, CaseIterable {
    /// Nothing of its own: the beginning of longer phrases, or a part of persons' names.
    case none
    /// A country by a name or an abbreviation.
    case country
    /// A country by its adjective or its people.
    case demonym
    /// A body or seat that stands for a country's government: `the Kremlin`.
    case metonym
    case city
    /// A sea, continent, province or landmark.
    case region
    /// The adjective of a region: `European`.
    case regionAdjective
    case organisation
    case event
    /// A phrase that holds a country's or a place's name but means another thing.
    case shield
    /// A well-known person by the full name.
    case person
  }

  /// Bits 0–3 kind, 4–11 country, 12–19 second country, 20–23 size, 24–31 flags.
  var rawValue: UInt32

  /// Takes the bits as they are.
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An entry without flags; countries are numbers in the gazetteer's table, 0 for none.
  init(kind: Kind, country: Int = 0, second: Int = 0, size: Int = 0) {
    rawValue =
      kind.rawValue | UInt32(country & 0xFF) << 4 | UInt32(second & 0xFF) << 12
      | UInt32(size & 0xF) << 20
  }

  /// What the phrase names.
  var kind: Kind { Kind(rawValue: rawValue & 0xF) ?? .none }
  /// Number of the country, 0 for none.
  var country: Int { Int(rawValue >> 4 & 0xFF) }
  /// Number of the country of the next best homonym, 0 for none.
  var second: Int { Int(rawValue >> 12 & 0xFF) }
  /// Binary logarithm of a city's population over 15,000; 0 to 15.
  var size: Int { Int(rawValue >> 20 & 0xF) }

  /// Longer phrases begin with this one.
  var continues: Bool {
    get { flag(24) }
    set { setFlag(24, newValue) }
  }
  /// Means this only in capital letters: `US`, `ROK`.
  var isAcronym: Bool {
    get { flag(25) }
    set { setFlag(25, newValue) }
  }
  /// Often means something else; the context decides: `Georgia`, `Turkey`.
  var isWeak: Bool {
    get { flag(26) }
    set { setFlag(26, newValue) }
  }
  /// A seat of government.
  var isCapital: Bool {
    get { flag(27) }
    set { setFlag(27, newValue) }
  }
  /// Also a given name.
  var isGivenName: Bool {
    get { flag(28) }
    set { setFlag(28, newValue) }
  }
  /// Also a family name.
  var isSurname: Bool {
    get { flag(29) }
    set { setFlag(29, newValue) }
  }
  /// Not the usual name of the thing: `Holland`, `S. Korea`.
  var isAlias: Bool {
    get { flag(30) }
    set { setFlag(30, newValue) }
  }

  /// Several countries have a body of this name; the country is only that of the best known one.
  var isShared: Bool {
    get { flag(31) }
    set { setFlag(31, newValue) }
  }

  private func flag(_ bit: UInt32) -> Bool { rawValue >> bit & 1 == 1 }

  private mutating func setFlag(_ bit: UInt32, _ on: Bool) {
    rawValue = on ? rawValue | (1 << bit) : rawValue & ~(1 << bit)
  }
}
