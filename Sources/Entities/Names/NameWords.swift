import Text

/// Words that stand in or beside names and tell what they name.
///
/// All lists are general knowledge, written for the project.
struct NameWords: Sendable {
  /// Words right before a person's name: offices, ranks, forms of address.
  let titles = WordSet(
    "mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope emperor emir sheikh sultan "
      + "president premier chancellor minister secretary ambassador senator sen rep representative congressman "
      + "congresswoman governor gov mayor judge justice general gen admiral adm colonel col major maj captain capt "
      + "lieutenant lt sergeant sgt corporal cpl private commander marshal brigadier commodore chairman chairwoman "
      + "chairperson chair director chief commissioner inspector speaker spokesman spokeswoman spokesperson envoy "
      + "ayatollah imam mullah bishop archbishop cardinal rev reverend father sister brother saint coach striker "
      + "midfielder defender goalkeeper founder ceo officer deputy vice mp councillor delegate analyst economist "
      + "singer actor actress author writer director producer lawyer attorney prosecutor "
      + "adviser advisor aide leader boss prezydent premier minister generał marszałek rzecznik rzeczniczka prezes ambasador wicepremier"
  )
  /// Forms of address that nothing but a person's name follows.
  let honorifics = WordSet(
    "mr mrs ms miss dr prof sir dame sen rep gov gen adm col maj capt lt sgt cpl rev")
  /// Offices that nothing but their holder's name follows.
  let offices = WordSet(
    "minister president premier chancellor ambassador senator congressman congresswoman governor mayor spokesman "
      + "spokeswoman spokesperson secretary king queen prince princess emir sultan sheikh")
  /// Last words of a body's name.
  let bodies = WordSet(
    "ministry department agency institute institution university college school academy council committee commission "
      + "association organisation organization union federation confederation party movement front league club group "
      + "company corporation corp inc ltd plc llc gmbh ag sa co holdings industries systems technologies electronics "
      + "motors aerospace airlines airways bank fund foundation trust board bureau office service services authority "
      + "administration army navy force forces command corps guard guards police fleet brigade division battalion "
      + "regiment squadron wing parliament congress senate assembly court tribunal cabinet news times post herald journal "
      + "daily press network television radio hospital museum church centre center laboratory observatory society "
      + "alliance coalition consortium team united city athletic rovers telecom petroleum pharmaceuticals partners "
      + "capital securities insurance exchange secretariat staff works shipbuilding energy resources international "
      + "advisory solutions unit ventures dynamics labs robotics logistics shipyard "
      + "shipyards clinic"
  )
  /// Words that make a place of a name.
  let places = WordSet(
    "province region district county city island islands sea ocean river lake mountain mount mountains valley bay gulf "
      + "strait peninsula cape port airport base airbase stadium square street avenue road bridge dam palace castle "
      + "cemetery park forest desert canal harbour harbor camp fort theatre prefecture oblast governorate village town "
      + "beach coast hills heights")

  /// The lists.
  init() {}
}
