import ReaderModel

extension OriginWords {
  /// Endings of family names, the home of the name first.
  static let endings: [(codes: [CountryCode], endings: String)] = [
    (["RO", "MD"], "escu eanu ățeanu oiu ucă"), (["GE"], "shvili adze idze odze"),
    (["AM"], "nyan ryan oyan kyan zyan syan gyan chyan"),
    (["PL"], "wicz czyk ński ńska cki cka dzki dzka owska owski"),
    (["UA"], "enko chuk shchuk iuk skyi skyy"),
    (["RS", "BA", "HR", "ME", "SI"], "ović ević čić šić jić nić lić dić"),
    (["CZ", "SK"], "ková lová nová vská"),
    (["LT"], "auskas evičius avičius ienė aitė ytė utė inskas"),
    (["LV"], "iņš kalns bergs iņa"), (["FI"], "inen onen anen"), (["SE"], "sson qvist kvist ström"),
    (["GR", "CY"], "akis opoulos opoulou idis iadis oglou ioannou"),
    (["TR"], "oğlu türk doğan demir yılmaz"),
    (["IR"], "zadeh nejad pour ollahi"), (["KZ", "KG"], "bayev baev bekov"),
    (["UZ", "TJ", "KG"], "yoyev boyev"),
    (["RU", "BG", "BY", "KZ"], "kov kova nov nova rov rova lov lova tsov dov"),
    (["PT", "BR"], "ões ães ão"), (["JP"], "moto yama kawa mura zaki shita guchi hara bashi tani"),
    (["NL", "BE"], "stra sma huizen veld broek"), (["IT"], "etti elli ucci acci otti"),
    (["ID"], "yono anto wati ardjo"),
    (
      ["IN"],
      "kumar sharma gupta mishra yadav reddy patel jaishankar banerjee mukherjee chatterjee iyer"
    ),
    (["FR", "BE", "CA"], "eault eaux ault gnon"),
    (["CN", "HK", "SG"], "xiang zhong"), (["AZ"], "zade ammadov liyev iyeva"),
    (["NO", "DK"], "ssen nsen dsen ksen rsen lsen"), (["HU"], "ányi csányi nyi"),
    (
      [
        "ES", "MX", "AR", "CO", "VE", "CL", "PE", "EC", "CU", "GT", "HN", "SV", "PA", "UY", "BO",
        "PH",
      ],
      "árez érez ínez ández énez ópez ómez ñez íguez"
    ),
  ]
}
