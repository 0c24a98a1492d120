/// A language in one-byte encodings: its letters beyond ASCII, and the encodings in use for it.
struct LegacyProfile: Sendable {
  /// Letters beyond ASCII in lower case, the most frequent first.
  let letters: String
  /// Frequent short words of plain ASCII letters; empty for languages of another script.
  let stopWords: Set<String>
  /// Encodings in order of likelihood.
  let encodings: [TextEncoding]

  /// Whether words mix ASCII letters with others.
  var isLatin: Bool { !stopWords.isEmpty }

  /// Languages in order of their frequency in news archives.
  ///
  /// Letter orders follow the frequencies in Wikipedia's "Letter frequency" tables.
  static let all: [LegacyProfile] = [
    LegacyProfile("éèàêçùôîâûœëïü", "le la les de des du et en un une est pour", western),
    LegacyProfile("üäöß", "der die das und in den von mit ist im auf", western),
    LegacyProfile("óíáéñúü", "de la el en los del las que por con un una", western),
    LegacyProfile("ãçáéóêíõâúàô", "de que e o a do da em um para com os", western),
    LegacyProfile("äåöøæéó", "og i att och det som en av er ja det den", western),
    LegacyProfile("àèéìòù", "il di che la e un per in della con del", western),
    LegacyProfile("łęóążśćńź", "w i na z do nie o jest od po dla przez oraz", central),
    LegacyProfile("íáéýěřčžšůúóťďňľôäŕĺ", "a v se na je o s z do k pro ve po", central),
    LegacyProfile("áéöóőíüúű", "a az egy hogy nem is meg ez volt", central),
    LegacyProfile("čšžćđ", "je i u na da za se od su in v", central),
    LegacyProfile("ăîâşţșț", "de si la a cu pe din un o care", central),
    LegacyProfile("ışüğöç", "ve bir bu da de ile olarak", [.windows1254]),
    LegacyProfile("ėšįžųūčąęāīēņļķģ", "ir kad su un ar no par", [.windows1257]),
    LegacyProfile("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "", [.windows1251, .koi8r, .cyrillic]),
    LegacyProfile("оаниівертслкдумпзяьбгйчхцжїюшєщфґ", "", [.windows1251, .koi8u, .cyrillic]),
    LegacyProfile("аиеонтрсвдлпкмзъгубчщйцшжяхюфь", "", [.windows1251, .cyrillic]),
    LegacyProfile("аоиенрсјтукдвлмпгзбчћшђцњхљжџф", "", [.windows1251, .cyrillic]),
    LegacyProfile("αοιετσνηυρπκμλωςίδγάόέχήθύφβξώζψ", "", [.windows1253]),
  ]

  private static let western: [TextEncoding] = [.windows1252, .latin9]
  private static let central: [TextEncoding] = [.windows1250, .latin2]

  private init(_ letters: String, _ stopWords: String, _ encodings: [TextEncoding]) {
    self.letters = letters
    self.stopWords = Set(stopWords.split(separator: " ").map(String.init))
    self.encodings = encodings
  }
}
