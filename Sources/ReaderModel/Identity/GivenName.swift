/// Given names that are one name in several spellings or in neighbouring languages.
enum GivenName {
  /// What the variants of a given name share.
  struct Variants {
    /// The same for all of them.
    let key: String
    /// Whoever bears it has a name that is transliterated from Cyrillic, as a rule.
    let isSlavic: Bool
  }

  /// The name of which `word` (folded) is a variant; nil when it has no other spelling here.
  static func variants(of word: String) -> Variants? { table[word] }

  /// A line of names that Ukrainian, Russian, Belarusian and their transliterations spell differently.
  private static let slavic = """
    vladimir volodymyr volodimir wolodymyr wladimir uladzimir володимир владимир
    oleksandr alexander aleksandr alexandr aleksander aliaksandr aljaksandr oleksander александр олександр
    dmitry dmytro dmitri dmitriy dmitrii dmitrij dmitro дмитрий дмитро
    sergei serhiy serhii sergey sergej sergiy siarhei serhij sergii сергей сергій
    mykola nikolai nikolay nikolaj mikalai николай микола
    andriy andrii andrei andrey andrij andrej андрей андрій
    oleksiy oleksii alexei alexey aleksei aleksey alexej oleksij алексей олексій
    yuri yuriy yurii yury iurii jurij juri jury yurij юрий юрій
    mykhailo mikhail mikhailo michail mykhaylo михаил михайло
    pavlo pavel павел павло
    ihor igor игорь ігор
    olena yelena jelena елена олена
    yevhen yevgeny evgeny evgeni yevgeniy yevhenii evgenii yevgeni jewgeni jewgenij yevheniy евгений євген
    kyrylo kirill kirillo kyryl кирилл кирило
    denys denis денис
    vasyl vasily vasiliy vasili vassily vasilii wassili василий василь
    vitaliy vitaly vitalii vitali witali виталий віталій
    valeriy valery valerii valeri valerij waleri walerij валерий валерій
    viktor victor виктор віктор
    maksym maxim maksim максим
    oleh oleg олег
    hryhoriy grigory grigori grigoriy hryhorii григорий григорій
    anatoliy anatoly anatoli anatolii анатолий анатолій
    arseniy arseny arsenii арсений арсеній
    mykyta nikita никита микита
    yulia yuliya julija iuliia yuliia юлия юлія
    yaroslav iaroslav jaroslaw ярослав
    tetiana tetyana tatiana tatyana татьяна тетяна
    natalia nataliya natalya nataliia наталья наталія
    kateryna ekaterina yekaterina jekaterina екатерина катерина
    gennady hennadiy gennadiy hennadii gennadi геннадий геннадій
    petro pyotr пётр петр петро
    boris borys борис
    ruslan руслан
    leonid леонид леонід
    valentina valentyna валентина
    viacheslav vyacheslav wjatscheslaw viatcheslav вячеслав в'ячеслав
    stepan степан
    iryna irina ірина ирина
    lyudmila liudmyla ludmila людмила
    konstantin kostiantyn kostyantyn константин костянтин
    sviatlana svitlana svetlana светлана світлана
    """

  private static let others = """
    mohammed muhammad mohammad mohamed mohamad muhammed mohammod muhamad
    ahmed ahmad
    hussein husayn hussain husain husein
    hassan hasan
    abdullah abdallah abdulla
    khalid khaled
    yousef yusuf youssef yousuf yusef
    omar umar
    osama usama
    ibrahim ebrahim
    mahmoud mahmud
    mustafa mustapha moustafa
    said saeed saeid
    """

  private static let table: [String: Variants] = {
    var table: [String: Variants] = [:]
    for (list, isSlavic) in [(slavic, true), (others, false)] {
      for line in list.split(separator: "\n") {
        let names = line.split(separator: " ").map { FacetKey.squashed(String($0)) }
        guard let key = names.first, table[key] == nil else { continue }
        for name in names { table[name] = Variants(key: key, isSlavic: isSlavic) }
      }
    }
    return table
  }()
}
