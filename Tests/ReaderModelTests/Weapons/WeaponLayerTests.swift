import Testing

@testable import Entities
@testable import ReaderModel

@Suite struct WeaponLayerTests {
  static func mentions(_ text: String, title: String = "") throws -> [(
    words: String, WeaponMention
  )] {
    let article = ParsedArticle(title: title, paragraphs: [text])
    return try TestData.weaponLayer().weapons(in: article).map {
      (String(decoding: Array(article[$0.field].utf8)[$0.range], as: UTF8.self), $0)
    }
  }

  static func shown(_ text: String) throws -> String {
    try mentions(text).map(\.words).joined(separator: " | ")
  }

  @Test(arguments: [
    ("The order is for 212 K9 howitzers and 180 K2 tanks.", "K9 | K2"),
    ("The K-9 Thunder fires five kilometres further than the older howitzer.", "K-9 Thunder"),
    ("production of K9 self-propelled howitzers", "K9"),
    ("Seoul exported the FA-50 light combat aircraft.", "FA-50"),
    ("The squadron flies F-35As and F-16 Fighting Falcons.", "F-35As | F-16 Fighting Falcons"),
    ("An MQ-9 Reaper drone was lost.", "MQ-9 Reaper"),
    ("Ankara bought the S-400 from Moscow.", "S-400"),
    ("Columns of T-72s and BMP-2s moved north.", "T-72s | BMP-2s"),
    ("A Su-24M crashed; a MiG-31K took off.", "Su-24M | MiG-31K"),
    ("Berlin sent Leopard 2A4 tanks and Gepard air defence guns.", "Leopard 2A4 | Gepard"),
    ("M1A2 SEPv3 tanks arrived", "M1A2 SEPv3"),
    ("PAC-3 interceptors were ordered.", "PAC-3"),
    ("The KSS-III submarine was launched.", "KSS-III"),
    ("HIMARS launchers and Chunmoo rockets", "HIMARS | Chunmoo"),
    ("It flew a Bayraktar TB2.", "Bayraktar TB2"),
    ("Iron Dome intercepted most of them.", "Iron Dome"),
    ("Javelin missiles and Storm Shadow", "Javelin | Storm Shadow"),
    ("Kalibr and Iskander-M missiles hit the port.", "Kalibr | Iskander-M"),
    ("Shahed-136 drones were shot down.", "Shahed-136"),
    ("180 M109A5/A6 medium self-propelled howitzers", "M109A5/A6"),
    ("Patriot batteries and the Patriot air defence system", "Patriot | Patriot"),
    ("The frigate FS Forbin joined the carrier USS Nimitz.", "FS Forbin | USS Nimitz"),
    ("HMS Prince of Wales left port.", "HMS Prince of Wales"),
    ("KNM Roald Torv sank after HNoMS Otto Torv had left.", "KNM Roald Torv | HNoMS Otto Torv"),
    ("The frigates Almirante Torv and Capitán Brun sailed.", "Almirante Torv | Capitán Brun"),
    (
      "The army tested a tank. Infantry liked the Redback and Hanwha's Lynx near the howitzer range.",
      "Redback | Lynx"
    ),
    ("USNS Adm. Torv and ORP Gen. K. Torvski sailed.", "USNS Adm. Torv | ORP Gen. K. Torvski"),
    ("Soldiers saw a tank, a howitzer and a missile. Two rivers meet there, one the Moskva.", ""),
    ("The Alliance of Patriots said that soldiers, tanks and missiles had come.", ""),
    ("WELLINGTON — The air force sent soldiers, a missile and a tank.", ""),
    ("a Dosan Ahn Changho-class submarine", "Dosan Ahn Changho-class"),
    ("South Korean Daegu-class frigates sailed.", "Daegu-class"),
    ("Three AK-47s and an RPG-7 were found.", "AK-47s | RPG-7"),
    ("He held an AK-47’s stock.", "AK-47"),
    ("The Soviet-made Scud B missile", "Scud B"),
    ("Silkworm missiles; the Silkworms are large", "Silkworm | Silkworms"),
    ("Su-24, Su-25 and Su-30 jets", "Su-24 | Su-25 | Su-30"),
    ("the unknown XQ-99B Zephyr drone", "XQ-99B Zephyr"),
    ("A new missile, the ZK-77, was shown.", "ZK-77"),
    ("2S19 howitzers and 9M729 cruise missiles", "2S19 | 9M729"),
    ("F-16-equipped squadrons of fighters", "F-16"),
    ("ex-Soviet MiG-29s", "MiG-29s"),
    ("Polish F-16C/Ds took off.", "F-16C/Ds"),
    ("The army fields the Type 99 tank.", "Type 99"),
    ("C-130 Hercules transports", "C-130 Hercules"),
    ("Black Hawk helicopters landed.", "Black Hawk"),
    ("Hanwha's K21 infantry fighting vehicle won; the army is glad.", "K21"),
    ("K9 자주포와 K2 전차를 수출했다.", "K9 | K2"),
    ("Umowa na haubice K9 oraz czołgi K2", "K9 | K2"),
    ("an armed Humvee", "Humvee"),
    ("THAAD was deployed to Seongju.", "THAAD"),
    ("Gripen E fighters", "Gripen E"),
    ("Challenger 2 tanks and Marder infantry fighting vehicles", "Challenger 2 | Marder"),
    ("The rifle, an AR-15, was legal.", "AR-15"),
    ("M1 Abrams tanks and Bradley fighting vehicles", "M1 Abrams | Bradley"),
    ("Germany agreed to supply Taurus missiles.", "Taurus"),
    ("The carrier USS Gerald R. Ford arrived.", "USS Gerald R. Ford"),
    ("The aircraft carrier Shandong; the Shandong aircraft carrier", "Shandong | Shandong"),
    ("A French Rafale jet crashed.", "Rafale"),
    ("Black Hawk and Chinook helicopters came.", "Black Hawk | Chinook"),
    ("Militants armed with Kalashnikovs fled.", "Kalashnikovs"),
    ("Caesar self-propelled howitzers arrived.", "Caesar"),
    ("Tomahawk cruise missiles were fired from destroyers.", "Tomahawk"),
  ])
  func weaponsAreFound(text: String, expected: String) throws {
    #expect(try Self.shown(text) == expected)
  }

  @Test(arguments: [
    "The Boeing 737 and the Airbus A320 are airliners.",
    "An A380 jet landed and two B737 planes left.",
    "MD-11 jets were sold to the airline.",
    "Samsung showed the Galaxy S23 and the S24 phone.",
    "The crash closed the M25 motorway and the A4 near Bristol.",
    "Route E75 and exit B12 are shut.",
    "Climbers reached K2, the mountain in Pakistan.",
    "They climbed K2 last summer.",
    "G7 and G20 leaders met after the COP28.",
    "COVID-19 cases rose; H1N1 did not.",
    "UN Resolution S-15 and document A/RES/68 were cited.",
    "Release 2011-02-S-154 names the USS.",
    "Case No. 16-cr-00019 was heard.",
    "The Audi A4 and the BMW X5 are cars.",
    "CO2 and H2O and PM2.5 are measured.",
    "Print it on A4 paper.",
    "Vitamin K2 and B-12 help.",
    "The M87 galaxy and the moon S2 are far.",
    "The Patriot Act passed; a patriot wept.",
    "Dan Abrams and Bill Bradley spoke.",
    "The New England Patriots beat the Jaguars.",
    "A leopard and a tiger escaped from the zoo.",
    "Lionel Messi wore the number 10; V8 engines roared.",
    "U2 will play at the Grammy awards.",
    "M-1 money supply rose.",
    "Typhoon Hinnamnor hit Busan; the tornado left.",
    "A 26-year-old man was hurt.",
    "She holds an H-1B visa and a B-1 visa.",
    "Colt Industries and Black Hawk Mining reported.",
    "The Seattle Seahawks won.",
    "A world-class, first-class, S-Class Mercedes",
    "P2P systems and MP3 files",
    "Flight MH370 and flight KE-007 vanished.",
    "EGYPT WANTS ITS FORCES HOME",
    "The Jericho road runs past the Jordan river.",
    "Nintendo sold the N64; Sony the PS2.",
    "Dan Carter's attack beat the Tigers, the Pumas and the Ospreys in defence.",
    "Prosecutor Tor-Aksel Busch spoke of a submarine, a navy and an army.",
    "The Mavericks and the Avengers: Infinity War",
    "Operation Patriot began; a Soyuz-2 rocket and a PSLV-C60 rocket flew.",
    "Puma and Lynx are brands of shoes and deodorant.",
  ])
  func otherThingsAreNot(text: String) throws {
    #expect(try Self.shown(text) == "")
  }

  @Test func oneCertainMentionCarriesOverToTheOthers() throws {
    let text =
      "Warsaw ordered K9 howitzers. Later the K9 was shown at a fair. A K-9 Thunder drove by."
    let found = try Self.mentions(text)
    #expect(found.map(\.words) == ["K9", "K9", "K-9 Thunder"])
    #expect(Set(found.map(\.1.name)) == ["K9 Thunder"])
    #expect(found.map(\.1.evidence).first == .context("howitzers"))
    #expect(Set(found.compactMap(\.1.country)) == ["KR"])
  }

  @Test func aTitleIsReadWithTheTextBelowIt() throws {
    let found = try Self.mentions("The tank K2 was shown.", title: "K2 arrives in Poland")
    #expect(found.map(\.1.field) == [.title, .text])
    #expect(found.map(\.1.evidence) == [.carried, .context("tank")])
  }

  @Test func anUnlistedDesignatorIsNamedInTheSingular() throws {
    let found = try Self.mentions("ZK-77s are missiles; the ZK-77 missile flew.")
    #expect(Set(found.map(\.1.name)) == ["ZK-77"])
  }

  @Test func hostileTextBreaksNothing() throws {
    let text =
      "K\u{1B}[31m9 \u{202E}F-16\u{202C} -–— 9-9-9-9-9-9-9-9-9-9-9-9-9-9 A-A-A-A-A-A-A -class K-"
    #expect(try Self.shown(text) == "F-16")
  }

  @Test func aMissingCatalogueIsSaidInOneSentence() throws {
    let words = try TestData.lists().weapons
    #expect(throws: WeaponCatalogueError.unreadable(path: "/nowhere/weapons/catalogue.tsv")) {
      try WeaponLayer(dataFolder: "/nowhere", words: words)
    }
  }
}
