/// A list that rules ask for words, by its name in the first column of the files in `Data/words`.
///
/// What each is for stands above its rows.
enum WordList: String, CaseIterable, Sendable {
  // people.tsv
  case titles, honorifics, nameOffices, nameParticles, untellingParts, generations, men, women,
    elders, juniors, spouses, siblings, personVerbs, introducers
  // offices.tsv
  case officeHeads, officeModifiers, officeHolders, officeShorts, kin, formsOfAddress, officeVerbs,
    appointing, beingVerbs, servingVerbs, localOffices, stateOffices, homeOffices, homeTitles,
    neighbourOffices, travelVerbs, officeFormers, officeTrailers,
    students, rankedFirst, topOffices, deputies, compatriots, players,
    clauseVerbs, phraseEnds, phraseLinks
  // bodies.tsv
  case bodies, bodyOpeners, bodyObjectOpeners, bodyUnits, bodyVerbs, countryHeads, stateBodies,
    localBodies,
    noBodies, agentVerbs, nationalHeads, companyForms, companyEndings, businessEndings,
    doubtfulEndings,
    companyHeads, companyPrefixes, companyDescriptions,
    companyOwners,
    companyFollowers, companyStaff, companyMaking, posting, clubPlayers, affixBeginnings,
    affixEndings,
    treaties, acronymNoBodies, bodyFields, unitHeads, numberedUnits, unitKinds, unitOrdinals,
    countedUnits, parentUnits, theatreGroups, theatres, foreignOpeners
  // places.tsv
  case places, placeNouns, placeOpeners, grounds, sites, landmarks, townOpeners, siteOpeners,
    siteNumbers,
    governmentActs, directions, stateNouns, noTowns, stationPrefixes, stationPrepositions
  // events.tsv
  case eventHeads, eventLeaders, eventShapeHeads, eventShapeLeaders, eventSeasons, eventShows,
    eventThemes, exercises, storms, eventPrefixes
  // countries.tsv
  case currencies, languages, england, scotland, wales
  // grammar.tsv
  case nameFunctionWords, nameLeaders, countryFunctionWords, verbObjects, bodyArticles,
    headlineVerbs,
    eventArticles
  // weapons.tsv
  case weaponClasses, weaponPlatforms, weaponArming, weaponModifiers, militaryWords,
    noWeaponWords, weaponPeoples, weaponNouns, weaponNounModifiers, weaponLeads, speech,
    shipNouns, shipParts, shortRanks, shipPlatforms, weaponNaming, noShipClasses, navyPrefixes,
    ambiguousNavyPrefixes,
    weaponSigns, otherSigns, weaponCarriers, weaponCarrierModifiers
  // sports.tsv
  case sportsWords, teamVerbs, teamObjects, teamOwned, teamResults
  // korean.tsv
  case hangulOffices, hangulNoNames, hangulNameEnds, hangulForeignEnds, countryCompounds,
    doubtfulCompounds, compoundNouns, countryBodies, countrySyllables
}
