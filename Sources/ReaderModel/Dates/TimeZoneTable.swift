/// Time zones as news prints them, and those that a source's country lets assume.
package enum TimeZoneTable {
  /// How a country moves its clocks, and by what offset they stand in winter (minutes).
  package enum Clock: Equatable {
    case fixed(Int)
    /// An hour on from the last Sunday of March to that of October.
    case european(Int)
    /// An hour on from the second Sunday of March to the first of November.
    case american(Int)

    /// The offset on `day`.
    package func offset(on day: CivilDate?) -> Int {
      switch self {
      case .fixed(let offset): offset
      case .european(let offset):
        offset + (isSummer(day, from: (3, 31), to: (10, 31)) ? 60 : 0)
      case .american(let offset):
        offset + (isSummer(day, from: (3, 14), to: (11, 7)) ? 60 : 0)
      }
    }

    /// Clocks change on the Sunday that ends on or before these days.
    private func isSummer(
      _ day: CivilDate?, from: (month: Int, day: Int), to: (month: Int, day: Int)
    ) -> Bool {
      guard let day,
        let latestStart = CivilDate(year: day.year, month: from.month, day: from.day),
        let latestEnd = CivilDate(year: day.year, month: to.month, day: to.day)
      else { return false }
      let start = latestStart.adding(days: -(latestStart.weekday % 7))
      let end = latestEnd.adding(days: -(latestEnd.weekday % 7))
      return day >= start && day < end
    }
  }

  /// The clock of a printed abbreviation in lower case; nil for any other word.
  package static func clock(named name: String) -> Clock? { abbreviations[name] }

  /// The clock that a source in `words` (lower case, its name) or its `language` lets assume; nil
  /// when neither stands for one zone.
  package static func assumedClock(source words: [String], language: String?) -> Clock? {
    let named = words.compactMap { word in
      places.first { word == $0.key || ($0.key.count > 4 && word.hasPrefix($0.key)) }?.value
    }
    if let clock = named.first { return clock }
    return language.flatMap { languages[$0] }
  }

  private static let abbreviations: [String: Clock] = [
    "z": .fixed(0), "utc": .fixed(0), "gmt": .fixed(0), "bst": .fixed(60), "wet": .fixed(0),
    "cet": .fixed(60), "cest": .fixed(120), "mez": .fixed(60), "mesz": .fixed(120),
    "eet": .fixed(120), "eest": .fixed(180), "msk": .fixed(180), "мск": .fixed(180),
    "ist": .fixed(330), "kst": .fixed(540), "jst": .fixed(540), "est": .fixed(-300),
    "edt": .fixed(-240), "et": .american(-300), "cst": .fixed(-360), "cdt": .fixed(-300),
    "ct": .american(-360), "mst": .fixed(-420), "mdt": .fixed(-360), "pst": .fixed(-480),
    "pdt": .fixed(-420), "pt": .american(-480), "aest": .fixed(600), "aedt": .fixed(660),
    "sgt": .fixed(480), "hkt": .fixed(480), "gst": .fixed(240), "pkt": .fixed(300),
    "uzt": .fixed(300), "trt": .fixed(180),
  ]

  private static let places: [String: Clock] = [
    "korea": .fixed(540), "korean": .fixed(540), "seoul": .fixed(540), "yonhap": .fixed(540),
    "hankyoreh": .fixed(540), "chosun": .fixed(540), "joongang": .fixed(540),
    "japan": .fixed(540), "tokyo": .fixed(540), "nikkei": .fixed(540), "kyodo": .fixed(540),
    "china": .fixed(480), "xinhua": .fixed(480), "beijing": .fixed(480), "taiwan": .fixed(480),
    "taipei": .fixed(480), "singapore": .fixed(480), "philippine": .fixed(480),
    "manila": .fixed(480), "india": .fixed(330), "hindu": .fixed(330), "hindustan": .fixed(330),
    "delhi": .fixed(330), "pakistan": .fixed(300), "uzbekistan": .fixed(300),
    "tashkent": .fixed(300), "tass": .fixed(180), "moscow": .fixed(180), "russian": .fixed(180),
    "turkish": .fixed(180), "anadolu": .fixed(180), "poland": .european(60),
    "polish": .european(60), "polska": .european(60), "polskie": .european(60),
    "warsaw": .european(60), "warszaw": .european(60), "krakow": .european(60),
    "pap": .european(60), "berlin": .european(60), "german": .european(60),
    "deutsche": .european(60), "france": .european(60), "paris": .european(60),
    "italy": .european(60), "ansa": .european(60), "spain": .european(60),
    "madrid": .european(60), "norway": .european(60), "swedish": .european(60),
    "british": .european(0), "london": .european(0), "guardian": .european(0),
    "bbc": .european(0), "irish": .european(0), "ukraine": .european(120),
    "ukrinform": .european(120), "kyiv": .european(120), "finland": .european(120),
    "helsinki": .european(120), "estonia": .european(120), "latvia": .european(120),
    "lithuania": .european(120), "romania": .european(120), "washington": .american(-300),
    "york": .american(-300), "pentagon": .american(-300), "boston": .american(-300),
    "chicago": .american(-360), "angeles": .american(-480),
  ]

  private static let languages: [String: Clock] = [
    "ko": .fixed(540), "ja": .fixed(540), "pl": .european(60), "de": .european(60),
    "cs": .european(60), "it": .european(60), "uk": .european(120), "el": .european(120),
  ]
}
