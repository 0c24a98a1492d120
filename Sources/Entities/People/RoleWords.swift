import Text

/// The words that offices are made of; general knowledge, written for the project.
struct RoleWords: Sendable {
  /// Whoever is one of these holds an office or a trade.
  let heads = WordSet(
    "minister president premier chancellor secretary ambassador senator representative congressman congresswoman governor "
      + "mayor judge justice general admiral colonel major captain lieutenant sergeant commander marshal brigadier "
      + "commodore chairman chairwoman chairperson chair director chief commissioner inspector speaker spokesman "
      + "spokeswoman spokesperson envoy ayatollah bishop archbishop cardinal coach founder ceo officer king queen prince "
      + "princess pope emperor emir sultan sheikh leader head analyst economist professor adviser advisor negotiator "
      + "lawmaker mp astronaut cosmonaut striker midfielder defender goalkeeper manager researcher scientist lawyer "
      + "attorney prosecutor actor actress singer author writer editor journalist reporter activist candidate deputy "
      + "counsel controller treasurer governor-general vizier taoiseach member physicist biologist doctor "
      + "minister prezydent premier minister generał rzecznik wicepremier marszałek prezes")
  /// Words that make an office more exact.
  let modifiers = WordSet(
    "prime deputy vice defense defence foreign interior finance national security council state affairs home trade "
      + "justice energy economy economic first acting lieutenant major brigadier chief executive operating financial "
      + "assistant under general army navy air force marine corps police military joint staff chiefs supreme allied house "
      + "senate parliamentary opposition party press crown health education culture unification agriculture environment "
      + "science labor labour transport industry infrastructure digital development intelligence special political senior "
      + "managing relations public information technology research board central bank federal regional provincial "
      + "exchequer treasury commerce homeland veterans welfare tourism sports water planning nuclear peace"
  )
  /// What makes an office a past one.
  let formers = WordSet("then former ex late")
  /// Words that join parts of an office.
  let links = WordSet("of and for the & to")
  /// Words an apposition begins with.
  let articles = WordSet("the a an its their his her")
  /// Single words.
  let of = WordSet("of")
  let under = WordSet("under")
  let secretary = WordSet("secretary")

  /// The lists.
  init() {}
}
