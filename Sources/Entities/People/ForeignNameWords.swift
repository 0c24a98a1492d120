import Text

/// The words of Polish, German, French, Russian and Ukrainian that tell a person's name from an office or a body.
///
/// All lists are general knowledge, written for the project; words are folded (`président` is
/// `president`).
struct ForeignNameWords: Sendable {
  private static let offices = StemSet([
    "prezydent", "premier", "prezes", "kanclerz", "sekretar", "marszal", "ambasador", "rzeczni",
    "przewodnicz", "prasident", "praesident", "president", "presidente", "kanzler", "chancelier",
    "general", "admiral", "minister", "ministr", "secretaire", "sprecher", "vorsitzende",
    "botschafter", "ambassadeur", "colonel", "pulkownik", "oberst", "capitaine", "commandant",
    "lieutenant", "brigadier", "wojewod", "kommissar", "komisar", "senator", "poslank",
    "generalinspekteur",
    "президент", "премьер", "министр", "міністр", "генерал", "полковник", "адмирал", "адмірал",
    "речник", "речниц", "представител", "секретар", "губернатор", "командующ", "командувач",
    "канцлер", "лидер", "лідер", "журналист", "журналіст", "аналитик", "аналітик", "эксперт",
    "експерт", "основател", "засновник", "советник", "радник", "начальник", "маршал", "капитан",
    "капітан", "лейтенант", "прокурор", "директор", "депутат", "сенатор", "дипломат", "президент",
  ])
  private static let shortOffices = WordSet(
    "шеф глава главы главе главу главой голова голови голові голову головою єр єра єру мэр мэра мер мера посол посла "
      + "послу король короля майор майора szef szefem szefa szefowi szefowa chef chefin chefs")
  private static let noOffices = StemSet([
    "prezydenck", "ministerst", "ministeri", "ministere", "presidenti", "prasidenti", "generalstab",
  ])
  private static let officesOfWomen = ["ministerin", "prasidentin", "praesidentin"]
  private static let bodies = StemSet([
    "organiza", "organisation", "dywizj", "brygad", "ministerst", "ministeri", "platform",
    "koalicj",
    "koalition", "coalition", "komisj", "kommission", "commission", "parlament", "parlement",
    "trybunal", "agencj", "federacj", "stowarzysz", "fundacj", "stiftung", "universit", "uniwersyt",
    "instytut", "institut", "akademi", "stronnictw", "partei", "bundeswehr", "bundestag",
    "bundesrat",
    "ministere", "assemblee", "lewic", "prawic", "dowodztw", "batalion", "division", "brigade",
  ])
  private static let things = [
    "traktat", "zamek", "zamk", "palac", "pulk", "korpus", "artyler", "rzeczypospol", "rzeczpospol",
    "republi", "europe", "europa", "polnoc", "poludni", "wschod", "zachod", "atlanty", "narodow",
    "panstw", "obron", "spraw", "finans", "sprawiedliw", "zjednocz", "zagranicz", "zmechaniz",
    "pancern", "krolew", "glowna", "redakc", "kurier", "tygodni", "dzienni", "gazet", "regierung",
    "verteidig", "entscheid", "truppen", "ubungsplatz", "defense", "affaires", "wojsk", "ludow",
    "obywatel",
  ]
  private static let shortBodies = WordSet(
    "rada rady radzie radę radą sejm sejmu sejmie sejmem senat senatu senacie senatem rząd rządu "
      + "rządzie rządem unia unii unię unią partia partii partię partią sąd sądu armia armii armię "
      + "union rat conseil sénat armée parti")
  private static let shortThings = WordSet(
    "droga drogi ulica ulicy ulicą aleja most mostu gmach gmachu plac placu port portu stan stanów "
      + "fot autor tagi tag droit haut route rue place pont")
  private static let particles = WordSet(
    "von van der den de du des di da do dos del della la le zu zur y e el al bin ibn ben d af av")
  private static let borders = WordSet(
    "à a aus im w we z ze na nach bei pour par sur dans gegen przy przez od do")
  private static let openers = WordSet(
    "von par auch beim wie nach bei pour avec selon przez zgodnie laut zudem dla według od avant après mit und et oraz "
      + "zdaniem jak gdy kiedy als während")

  /// A short word for an office, or a rank: `глава`, `szef`.
  func isShortOffice(_ word: Word) -> Bool { Self.shortOffices.contains(word) }

  /// An office or rank, in any case: `prezydenta`, `Verteidigungsministerin`.
  func isOffice(_ word: String) -> Bool {
    if Self.officesOfWomen.contains(where: word.hasSuffix) { return true }
    return Self.offices.isFound(in: word) && !Self.noOffices.isFound(in: word)
  }

  /// The generic word of a body's name: `Dywizji`, `Ministerstwo`.
  func isBody(_ word: Word, _ folded: String) -> Bool {
    Self.shortBodies.contains(word)
      || Self.bodies.isFound(in: folded) && !isOffice(folded)
  }

  /// A word that no person's name holds, though it is no body either: `Zamku`, `Traktatu`.
  func isThing(_ word: Word, _ folded: String) -> Bool {
    Self.shortThings.contains(word) || Self.things.contains(where: folded.hasPrefix)
  }

  /// A small word within family names: `von`, `de`, `al`.
  func isParticle(_ word: Word) -> Bool { !word.isCapitalised && Self.particles.contains(word) }

  /// A building, street or credit: no body, even beside a body's name.
  func isSite(_ word: Word) -> Bool { Self.shortThings.contains(word) }

  /// What ends a body's name: `à Lyon`, `aus Berlin`.
  func isBorder(_ word: Word) -> Bool { !word.isCapitalised && Self.borders.contains(word) }

  /// What may stand at the head of a sentence or byline right before a name: `Von`, `Par`.
  func isOpener(_ word: Word) -> Bool { Self.openers.contains(word) }
}
