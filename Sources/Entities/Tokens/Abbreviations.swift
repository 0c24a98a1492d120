import ReaderModel

/// Words that are written with a point. Single letters and initials are told by their shape.
enum Abbreviations {
  /// How an abbreviation stands to the end of a sentence.
  enum Kind {
    /// Something follows in the same sentence: `Mr.`, `Gen.`
    case always
    /// May be the last word of a sentence: `Inc.`, `Jr.`
    case sometimesLast
    /// An abbreviation only before a number: `No. 3`.
    case beforeNumber
  }

  /// The kind of the word, its case ignored; nil for a word that takes no point.
  static func kind(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Kind? {
    guard end - start <= 8 else { return nil }
    var key: UInt64 = 0
    for index in start..<end { key = key << 8 | UInt64(bytes[index] | 0x20) }
    return kinds[key]
  }

  private static let kinds: [UInt64: Kind] = {
    let groups: [(Kind, String)] = [
      (
        .always,
        """
        mr mrs ms mx dr prof rev fr st mt ft gen maj col lt capt cpt cmdr cdr brig adm sgt cpl pvt
        vadm radm gov sen rep pres amb hon messrs mme mlle supt det insp spc vs art fig
        """
      ),
      (
        .sometimesLast,
        """
        inc corp co ltd bros cos dept univ assn est jr sr esq etc al jan feb mar apr jun jul aug
        sep sept oct nov dec ave blvd rd mass calif conn fla ga ill ind kan ky mich minn mont neb
        nev okla ore pa tenn tex va vt wash wis wyo ariz ark colo del ph.d intl natl govt gmbh
        """
      ),
      (.beforeNumber, "no nos vol pp sec ch"),
    ]
    var kinds: [UInt64: Kind] = [:]
    for (kind, words) in groups {
      for word in words.split(whereSeparator: \.isWhitespace) {
        kinds[word.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }] = kind
      }
    }
    return kinds
  }()
}
