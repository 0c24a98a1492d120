/// Names that mean one person or body and that no rule of spelling joins, each line one of them.
///
/// The first name of a line is the one that is shown. General knowledge, written for the project.
package enum KnownNames {
  /// People of the news whose names other scripts and languages spell in their own way.
  static let people = """
    Xi Jinping|习近平|習近平|시진핑|Си Цзиньпин|Сі Цзіньпін
    Li Qiang|李强|李強|리창
    Li Keqiang|李克强|李克強|리커창
    Wang Yi|王毅|왕이
    Hu Jintao|胡锦涛|胡錦濤|후진타오
    Jiang Zemin|江泽民|江澤民|장쩌민
    Deng Xiaoping|Teng Hsiao-ping|邓小平|鄧小平|덩샤오핑
    Mao Zedong|Mao Tse-tung|毛泽东|毛澤東|마오쩌둥
    Tsai Ing-wen|蔡英文|차이잉원
    Lai Ching-te|William Lai|賴清德|赖清德|라이칭더
    Kim Jong-un|Kim Jong Un|Kim Jong-eun|Kim Jung-un|김정은|金正恩|Ким Чен Ын|Kim Dzong Un|Kim Dzong Una
    Kim Jong-il|Kim Jong Il|김정일|金正日|Ким Чен Ир
    Kim Il-sung|Kim Il Sung|김일성|金日成|Ким Ир Сен
    Kim Yo-jong|Kim Yo Jong|김여정|金与正
    Kim Jong-nam|Kim Jong Nam|김정남|金正男
    Choe Ryong-hae|Choe Ryong Hae|최룡해
    Kim Dae-jung|김대중|金大中
    Kim Young-sam|김영삼|金泳三
    Syngman Rhee|Rhee Syngman|이승만|李承晩
    Park Chung-hee|박정희|朴正熙
    Yoon Suk-yeol|Yoon Suk Yeol|윤석열|尹锡悦|尹錫悦|Юн Сок Ёль
    Lee Jae-myung|이재명|李在明
    Moon Jae-in|문재인|文在寅|Мун Чжэ Ин
    Park Geun-hye|박근혜|朴槿惠
    Ban Ki-moon|반기문|潘基文
    Shinzo Abe|Abe Shinzo|Shinzō Abe|安倍晋三|아베 신조|Синдзо Абэ
    Fumio Kishida|Kishida Fumio|岸田文雄|기시다 후미오|Фумио Кисида
    Shigeru Ishiba|Ishiba Shigeru|石破茂|이시바 시게루
    Yoshihide Suga|Suga Yoshihide|菅義偉|스가 요시히데
    Junichiro Koizumi|Koizumi Junichiro|小泉純一郎|고이즈미 준이치로
    Yasuhiro Nakasone|Nakasone Yasuhiro|中曽根康弘
    Vladimir Putin|Wladimir Putin|Vladimir Poutine|Władimir Putin|블라디미르 푸틴|弗拉基米尔·普京|ウラジーミル・プーチン|فلاديمير بوتين
    Volodymyr Zelenskyy|Wolodymyr Selenskyj|Wolodymyr Selenski|Volodymyr Selenskyj|볼로디미르 젤렌스키|ウォロディミル・ゼレンスキー|فولوديمير زيلينسكي
    Sergei Lavrov|Siergiej Ławrow|세르게이 라브로프
    Sergei Shoigu|Siergiej Szojgu|세르게이 쇼이구
    Alexander Lukashenko|Aleksandr Łukaszenka|Alyaksandr Lukashenka|알렉산드르 루카셴코
    Mikhail Gorbachev|Michail Gorbatschow|Michaił Gorbaczow|미하일 고르바초프
    Boris Yeltsin|Boris Jelzin|Borys Jelcyn|보리스 옐친
    Joe Biden|Joseph Biden|Joseph R. Biden|조 바이든|Джо Байден|乔·拜登|拜登|جو بايدن
    Donald Trump|Donald J. Trump|도널드 트럼프|Дональд Трамп|唐纳德·特朗普|特朗普|دونالد ترامب
    Barack Obama|버락 오바마|Барак Обама|奥巴马|باراك أوباما
    Kamala Harris|카멀라 해리스|Камала Харрис
    Lloyd Austin|로이드 오스틴|Ллойд Остин
    Antony Blinken|토니 블링컨|Энтони Блинкен|Ентоні Блінкен
    Emmanuel Macron|에마뉘엘 마크롱|Эмманюэль Макрон|Еммануель Макрон|马克龙
    Olaf Scholz|올라프 숄츠|Олаф Шольц
    Angela Merkel|앙겔라 메르켈|Ангела Меркель|默克尔
    Boris Johnson|보리스 존슨|Борис Джонсон
    Rishi Sunak|리시 수낵|Риши Сунак
    Keir Starmer|키어 스타머|Кир Стармер
    Andrzej Duda|안제이 두다|Анджей Дуда
    Mateusz Morawiecki|마테우슈 모라비에츠키|Матеуш Моравецкий
    Mariusz Błaszczak|마리우시 브와슈차크|마리우쉬 브와슈차크|마리우스 브와슈차크
    Donald Tusk|도날트 투스크|도널드 투스크|Дональд Туск
    Jens Stoltenberg|옌스 스톨텐베르그|Йенс Столтенберг|Єнс Столтенберг
    Mark Rutte|마르크 뤼터|Марк Рютте
    Ursula von der Leyen|우르줄라 폰데어라이엔|Урсула фон дер Ляйен
    António Guterres|안토니우 구테흐스|Антониу Гутерриш
    Recep Tayyip Erdoğan|Tayyip Erdogan|Recep Tayyip Erdogan|레제프 타이이프 에르도안|Реджеп Тайип Эрдоган|رجب طيب أردوغان
    Benjamin Netanyahu|Binyamin Netanyahu|베냐민 네타냐후|Биньямин Нетаньяху|בנימין נתניהו|بنيامين نتنياهو
    Narendra Modi|나렌드라 모디|नरेन्द्र मोदी|Нарендра Моди
    Bashar al-Assad|바샤르 알아사드|Башар Асад|بشار الأسد
    Mohammed bin Salman|무함마드 빈 살만|Мухаммед бин Салман|محمد بن سلمان
    Muammar Gaddafi|Moammar Gadhafi|Muammar Qaddafi|Muammar Gadhafi|Moamer Kadhafi|Moammar Khadafy|Moamer Gaddafi|Muammar al-Gaddafi|معمر القذافي
    Ali Khamenei|Ayatollah Ali Khamenei|알리 하메네이|علی خامنه‌ای|علي خامنئي
    Ruhollah Khomeini|روح‌الله خمینی
    Ebrahim Raisi|에브라힘 라이시|ابراهیم رئیسی
    Yasser Arafat|Yasir Arafat|ياسر عرفات
    Mahmoud Abbas|محمود عباس
    Osama bin Laden|Usama bin Ladin|أسامة بن لادن
    Saddam Hussein|صدام حسين|사담 후세인
    Hosni Mubarak|حسني مبارك
    """

  /// Bodies, by full names and acronyms in several languages. None of these names is another body's.
  static let organisations = """
    NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|OTAN|나토|북대서양조약기구|НАТО|北约|北約|Sojusz Północnoatlantycki
    G7|G-7|Group of Seven|Group of 7|주요 7개국
    G20|G-20|Group of Twenty|Group of 20|주요 20개국
    G8|G-8|Group of Eight
    G77|Group of 77
    EU|E.U.|European Union|Unia Europejska|Unii Europejskiej|Unię Europejską|Europäische Union|Europäischen Union|Union européenne|Unión Europea|유럽연합|Европейский союз|Евросоюз|Європейський Союз|欧盟|歐盟
    UN|U.N.|United Nations|United Nations Organization|United Nations Organisation|Organizacja Narodów Zjednoczonych|ONZ|Vereinte Nationen|Vereinten Nationen|Nations unies|Naciones Unidas|유엔|국제연합|ООН|Организация Объединённых Наций|Організація Об'єднаних Націй|联合国|聯合國
    UN Security Council|U.N. Security Council|United Nations Security Council|UNSC|유엔 안전보장이사회|유엔 안보리|Rada Bezpieczeństwa ONZ
    UN General Assembly|U.N. General Assembly|United Nations General Assembly|UNGA|유엔 총회
    European Commission|Komisja Europejska|Komisji Europejskiej|Europäische Kommission|Commission européenne|유럽연합 집행위원회
    European Parliament|Parlament Europejski|Parlamentu Europejskiego|Europäisches Parlament|Parlement européen|유럽의회
    European Central Bank|ECB|EZB|Europäische Zentralbank|Europejski Bank Centralny|Banque centrale européenne|유럽중앙은행
    International Monetary Fund|IMF|IWF|Internationaler Währungsfonds|Fonds monétaire international|Międzynarodowy Fundusz Walutowy|국제통화기금|МВФ
    World Trade Organization|World Trade Organisation|WTO|세계무역기구|ВТО
    World Health Organization|World Health Organisation|WHO|Światowa Organizacja Zdrowia|Weltgesundheitsorganisation|Organisation mondiale de la santé|세계보건기구|ВОЗ
    World Bank|Weltbank|Bank Światowy|Banque mondiale|세계은행
    International Atomic Energy Agency|IAEA|AIEA|국제원자력기구|МАГАТЭ|МАГАТЕ
    International Criminal Court|국제형사재판소
    International Court of Justice|국제사법재판소
    International Committee of the Red Cross|ICRC|국제적십자위원회
    Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|OSCE|OBWE|OSZE|유럽안보협력기구|ОБСЕ|ОБСЄ
    OECD|Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development|Organization for Economic Cooperation and Development|Organisation for Economic Cooperation and Development|OCDE|경제협력개발기구
    OPEC|Organization of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries|Organisation of Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries|OPEP|석유수출국기구
    ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations|Association of South-East Asian Nations|아세안|동남아시아국가연합|АСЕАН
    APEC|Asia-Pacific Economic Cooperation|Asia Pacific Economic Cooperation
    African Union|Union africaine|아프리카연합
    Arab League|League of Arab States|아랍연맹
    Shanghai Cooperation Organisation|Shanghai Cooperation Organization|상하이협력기구
    Organization of American States|Organisation of American States
    ECOWAS|Economic Community of West African States|CEDEAO
    Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
    UNESCO|United Nations Educational, Scientific and Cultural Organization|United Nations Educational, Scientific and Cultural Organisation|유네스코|ЮНЕСКО
    UNICEF|United Nations Children's Fund|UN Children's Fund|유니세프|ЮНИСЕФ
    UNHCR|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN Refugee Agency|유엔난민기구
    World Food Programme|World Food Program|UN World Food Programme|유엔 세계식량계획
    Amnesty International|국제앰네스티
    Doctors Without Borders|Médecins Sans Frontières|국경없는의사회
    International Olympic Committee|국제올림픽위원회
    FIFA|Fédération Internationale de Football Association|국제축구연맹
    UEFA|Union of European Football Associations
    Defense Acquisition Program Administration|DAPA|방위사업청|방사청
    Agency for Defense Development|국방과학연구소
    Korea Aerospace Industries|한국항공우주산업
    Hanwha Aerospace|한화에어로스페이스
    Hanwha Ocean|한화오션
    Hanwha Systems|한화시스템
    Hyundai Rotem|현대로템
    Hyundai Motor|Hyundai Motor Company|현대자동차|현대차
    Samsung Electronics|삼성전자
    LIG Nex1|LIG넥스원
    People Power Party|국민의힘
    Democratic Party of Korea|더불어민주당
    National Intelligence Service|국가정보원
    Yonhap|Yonhap News Agency|Yonhap News|연합뉴스
    Islamic State|Islamic State group|ISIS|ISIL|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|IS group|이슬람국가
    al-Qaeda|al-Qaida|Al Qaeda|Al Qaida|알카에다
    Hezbollah|Hizbullah|Hizbollah|Hizballah|헤즈볼라
    Hamas|하마스|ХАМАС
    Federal Bureau of Investigation|FBI|미 연방수사국
    Central Intelligence Agency|CIA|미 중앙정보국
    National Aeronautics and Space Administration|NASA|미 항공우주국|НАСА
    International Institute for Strategic Studies|IISS
    Stockholm International Peace Research Institute|SIPRI|스톡홀름국제평화연구소
    Royal United Services Institute|RUSI
    Federal Security Service|FSB|ФСБ
    Polska Grupa Zbrojeniowa|PGZ|Polish Armaments Group
    Agencja Uzbrojenia|Armament Agency
    Law and Justice|Prawo i Sprawiedliwość|PiS
    Civic Platform|Platforma Obywatelska
    Indian Space Research Organisation|Indian Space Research Organization|ISRO
    Defence Research and Development Organisation|DRDO
    Bharatiya Janata Party|BJP
    African National Congress|ANC
    Workers' Party of Korea|조선로동당|조선노동당
    Korean Central News Agency|KCNA|조선중앙통신
    TSMC|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor Manufacturing Co|대만반도체제조
    International Civil Aviation Organization|International Civil Aviation Organisation|ICAO
    International Labour Organization|International Labour Organisation|International Labor Organization
    Food and Agriculture Organization|Food and Agriculture Organisation|UN Food and Agriculture Organization
    European Space Agency|유럽우주국
    Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
    """

  /// The names of `list` as keys, each with the first name of its line.
  static func table(_ list: String, key: (String) -> String) -> [String: String] {
    var table: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let names = line.split(separator: "|").map(String.init)
      guard let shown = names.first else { continue }
      for name in names where !key(name).isEmpty { table[key(name)] = shown }
    }
    return table
  }
}
