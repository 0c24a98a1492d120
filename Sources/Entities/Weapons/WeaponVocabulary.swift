/// The words that tell weapons from roads, vitamins and airliners.
enum WeaponVocabulary {
  /// Every word with what it says.
  static func table() -> WordTable<WeaponWord> {
    var entries: [(hash: UInt64, value: WeaponWord)] = []
    for (words, value) in lists {
      for word in words.split(separator: " ") {
        entries.append((PieceHash(word).value, value))
        guard value == .weapon || value == .platform else { continue }
        entries.append((PieceHash(word + "s").value, value))
      }
    }
    return WordTable(entries)
  }

  private static let lists: [(String, WeaponWord)] = [
    (
      "howitzer tank missile warhead rocket launcher fighter bomber interceptor drone uav ucav "
        + "frigate destroyer submarine corvette cruiser warship gunship battleship minesweeper "
        + "rifle pistol gun handgun carbine machinegun grenade torpedo torpedoes mortar cannon "
        + "artillery warplane munition bomb ifv apc mbt mlrs sam manpads revolver shotgun "
        + "haubitze obus projectile icbm slbm irbm mrap minelayer dreadnought u-boat",
      .weapon
    ),
    (
      "czołg czołgi czołgów czołgu haubica haubice haubic haubicy armatohaubica armatohaubic "
        + "armatohaubice myśliwiec myśliwce myśliwców rakieta rakiety rakiet pocisk pociski "
        + "pocisków okręt okręty okrętów śmigłowiec śmigłowce śmigłowców wyrzutnia wyrzutnie "
        + "wyrzutni dron drony dronów",
      .weapon
    ),
    (
      "panzer kampfpanzer schützenpanzer panzerhaubitze panzerhaubitzen haubitze marschflugkörper "
        + "marschflugkörpern rakete raketen raketenwerfer lenkflugkörper kampfjet kampfjets "
        + "kampfflugzeug kampfflugzeuge jagdflugzeug jagdflugzeuge drohne drohnen fregatte fregatten "
        + "korvette korvetten unterseeboot flugabwehrsystem flugabwehrsysteme hubschrauber "
        + "kampfhubschrauber luftabwehrsystem luftabwehrsysteme char chars canon canons obusiers "
        + "obusier chasseur chasseurs chasseurs-bombardiers frégate frégates sous-marin sous-marins "
        + "porte-avions hélicoptère hélicoptères lance-roquettes blindé blindés missiles",
      .weapon
    ),
    (
      "ракета ракеты ракет ракетами ракету ракети дрон дроны дронов дрони дронів дронами "
        + "беспилотник беспилотники беспилотников безпілотник безпілотники безпілотників танк танки "
        + "танков танків истребитель истребители истребителей винищувач винищувачі винищувачів "
        + "вертолёт вертолёты вертолёта вертолётов вертолет вертолеты вертолетов гелікоптер "
        + "гелікоптери гелікоптерів бомбардировщик бомбардировщики бомбардировщиков "
        + "бомбардувальник бомбардувальники гаубица гаубицы гаубиц гаубиця гаубиці фрегат фрегаты "
        + "фрегата катер катера катерів крейсер крейсера снаряд снаряды снарядов снарядів рсзо рсзв "
        + "зрк зенитный зенітний миномёт миномет міномет міномети",
      .weapon
    ),
    (
      "самолёт самолёты самолёта самолёту самолет самолеты літак літаки літаків систем система системы системи комплекс "
        + "комплексов комплексів комплексы комплекси avion avions système systèmes system systeme",
      .platform
    ),
    (
      "армия армии армія армії войска войск військ війська всу зсу оборони обороны фронт фронте фронті аеродром аеродроми "
        + "аэродром аэродромы пво ппо bundeswehr truppe truppen soldaten luftwaffe armée militaire militaires soldats",
      .military
    ),
    ("자주포 전차 전투기 미사일 잠수함 호위함 구축함 헬기 무인기 드론 로켓 장갑차 다연장 경공격기 탱크 유도무기", .weapon),
    (
      "aircraft jet plane helicopter chopper vehicle carrier vessel ship boat system battery "
        + "batteries radar trainer transport tanker turboprop glider truck platform "
        + "fleet squadron satellite",
      .platform
    ),
    (
      "propelled battle armoured armored fighting combat attack assault defense defence strike "
        + "bombing anti surveillance reconnaissance",
      .arming
    ),
    (
      "self main infantry light medium heavy air tank ship aircraft surface to guided ballistic "
        + "cruise multi role multirole multiple advanced maritime "
        + "patrol stealth supersonic hypersonic tactical strategic long short range "
        + "medium-range unmanned aerial personnel launch landing amphibious nuclear powered jet "
        + "twin engine tracked wheeled mobile sniper submachine machine semi automatic refueling "
        + "refuelling early warning nuclear-powered diesel electric based",
      .modifier
    ),
    (
      "army military navy naval troops soldiers soldier forces weapons weapon weaponry arsenal "
        + "ammunition munitions warplanes combat battlefield brigade battalion "
        + "regiment squadron pentagon nato insurgents marines pilots airstrike airstrikes shells "
        + "armament arms armed airmen raf usaf idf pla war airspace warfare artillery militants wojsko armia armii wojska 국방부 "
        + "육군 해군 공군 방산",
      .military
    ),
    (
      "vitamin vitamins motorway highway road roads route exit junction interchange freeway "
        + "autobahn mountain peak climbers climber climbing summit expedition himalayas visa visas "
        + "phone phones smartphone smartphones tablet laptop camera handset galaxy money "
        + "aggregate league band album song singer concert hotel room gate terminal flight airline "
        + "airlines airliner airliners passenger passengers car cars sedan suv hatchback engine "
        + "province county city river university college airport station paper chip processor "
        + "moon planet nebula strain variant virus protein gene molecule receptor group summit "
        + "finance ministers leaders bus buses tram subway console gamers football footballer "
        + "midfielder striker act day street avenue postcode grade exam level form boeing airbus "
        + "embraer bombardier cessna resolution championship storm hurricane winds typhoon-hit "
        + "shuttle disaster bmw audi mercedes ford volvo porsche nissan mazda toyota bond bonds rating",
      .other
    ),
    (
      "american us u.s british french german polish russian soviet ukrainian korean south north "
        + "chinese japanese indian pakistani israeli iranian iraqi turkish swedish finnish "
        + "norwegian danish dutch belgian spanish italian greek romanian czech slovak hungarian "
        + "canadian australian taiwanese saudi egyptian brazilian nato western european royal "
        + "republic's indonesian malaysian philippine vietnamese thai singaporean kyiv ukraine "
        + "russia's",
      .people
    ),
  ]
}
