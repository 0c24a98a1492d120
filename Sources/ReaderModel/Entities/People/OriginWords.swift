/// Given names, and endings of family names, with the countries where they are at home.
///
/// The first country of a group is the name's home; the others use it too. General knowledge,
/// written for the project.
enum OriginWords {
  /// Given names; of some languages family names that stand first.
  static let givenNames = usual + further

  /// Names by language.
  private static let usual: [(codes: [CountryCode], names: String)] = [
    (
      ["PL"],
      "andrzej paweł krzysztof mariusz mateusz władysław radosław wiesław wojciech zbigniew stanisław tomasz marcin "
        + "maciej michał łukasz grzegorz jacek jerzy janusz rafał sławomir cezary kazimierz waldemar zdzisław bogusław "
        + "dariusz przemysław piotr szymon bartosz bartłomiej leszek ryszard włodzimierz małgorzata agnieszka katarzyna "
        + "elżbieta arkadiusz błażej czesław henryk tadeusz zofia jadwiga lech donald karol"
    ),
    (
      ["UA"],
      "volodymyr oleksandr oleksiy oleksii mykhailo mykola andriy andrii dmytro serhiy serhii vasyl yevhen yevhenii ihor "
        + "kyrylo olena olha iryna kateryna yuliia yulia yuriy yurii denys rustem taras vitalii vitaliy valerii valeriy "
        + "petro pavlo mariana oksana nataliia svitlana anatolii anatoliy hryhorii vadym vladyslav ostap tetiana ruslan "
        + "bohdan roman oleh maksym"
    ),
    (
      ["RU", "BY"],
      "vladimir dmitry dmitri sergei sergey andrei andrey mikhail nikolai yevgeny evgeny alexei aleksei alexey anatoly "
        + "vyacheslav vasily yuri yury gennady oleg igor konstantin maxim valery vitaly kirill timur nikita tatyana "
        + "svetlana ksenia yelena viktor pavel grigory leonid boris"
    ),
    (["RU"], "ramzan"), (["BY"], "alyaksandr aleksandr sviatlana maksim"),
    (
      ["DE", "AT", "CH"],
      "olaf annalena friedrich wolfgang jörg jürgen ingo alfons carsten armin ursula heiko horst markus saskia siemtje "
        + "johann gerhard günther hans klaus dieter uwe rolf volker stefan thorsten torsten matthias jens kai karl andreas "
        + "bernd bärbel steffen roderich rainer rüdiger boris björn lars christoph frank eva heinz florian sebastian"
    ),
    (
      ["FR", "BE", "CH", "LU", "CA"],
      "emmanuel sébastien jean élisabeth françois bruno gérald stéphane thierry pierre philippe fabien édouard nicolas "
        + "laurent hervé patrice christophe benoît éric yannick cédric aurélien clément olivier guillaume frédéric mathieu "
        + "sylvie valérie amélie agnès ségolène léon kylian antoine didier jacques alain yves gilles sylvain hélène mélanie"
    ),
    (
      ["TR"],
      "recep hakan hulusi mevlüt yaşar süleyman haluk ekrem kemal devlet binali ömer fahrettin fuat cevdet mehmet ahmet "
        + "selçuk özgür numan meral bülent tayyip erdal selim"
    ),
    (
      ["IN"],
      "narendra rajnath amit subrahmanyam ajit nirmala rahul anil sanjay vivek vikram rajesh manoj arvind sunil ashok "
        + "vijay ravi rakesh suresh mukesh gautam piyush nitin jagdeep droupadi manmohan mamata yogi hardeep bipin dinesh "
        + "ashwini arindam kiren vinay sandeep pankaj harsh"
    ),
    (["PK"], "shehbaz imran khawaja asim bilawal ishaq nawaz hina anwaar mohsin qamar asif"),
    (
      ["JP"],
      "fumio shinzo yoshimasa kazuhiko taro minoru yoko shigeru takeshi hirokazu toshimitsu nobuo yasuhiro koji kenji "
        + "hiroshi takashi akira naoki yuriko sanae takuya makoto tetsuo masato haruhiko kazuo daisuke satoshi tomohiro "
        + "hideki shinjiro yoshihide gen"
    ),
    (["VN"], "nguyen phan pham tran to vo bui hoang"),
    (
      ["CN", "SG", "HK"],
      "wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao guo xi qin dong jiang lin mao"
    ),
    (
      ["US", "GB", "CA", "AU", "NZ", "IE"],
      "john james robert michael william david richard joseph thomas charles mark donald steven paul andrew joshua "
        + "kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary eric stephen jonathan larry "
        + "justin scott brandon benjamin gregory jack dennis jerry tyler aaron jake lloyd antony anthony pete mitch chuck "
        + "nancy gina janet linda patricia jennifer elizabeth susan jessica sarah karen lisa margaret sandra ashley "
        + "kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy angela "
        + "brenda pamela nicole samantha katherine rachel heather rishi keir grant ben jeremy nigel liz graham ian neil "
        + "keith colin craig jim joe bill bob tim tom mike steve jeff greg dan matt chris rob ron ted wendy hillary kamala "
        + "lindsey elon marjorie tammy kirsten austin wes todd alvin bryan glen harold jake marco"
    ),
    (
      ["IL"],
      "benny yoav yair naftali itamar bezalel gideon herzi avigdor eyal yitzhak ehud moshe shlomo tzipi gilad yossi "
        + "tzachi gadi benjamin isaac ron israel eli nir"
    ),
    (
      [
        "SA", "AE", "QA", "KW", "BH", "OM", "YE", "IQ", "SY", "LB", "JO", "PS", "EG", "LY", "TN",
        "DZ", "MA", "SD", "IR",
        "AF", "SO", "TD", "MR",
      ],
      "mohammed mohammad mohamed muhammad ahmed ahmad ali hassan hussein hossein abdullah abdul abdel khalid khaled faisal "
        + "saud salman tamim omar mahmoud ibrahim ebrahim yousef youssef mustafa ismail nasser karim hamid saeed said walid "
        + "bashar nabih najib sami samir tariq yahya abu majid sameh badr abdelfattah anwar hakan sheikh"
    ),
    (["IR"], "abbas javad reza masoud hassan hossein qasem esmail amir saeed nasser alireza"),
    (
      ["UA"],
      "володимир олександр олексій михайло микола андрій дмитро сергій василь євген ігор кирило олена ольга ірина "
        + "катерина юлія юрій денис рустем тарас віталій валерій петро павло оксана наталія світлана анатолій богдан "
        + "роман олег максим георгій віктор іван"
    ),
    (
      ["RU"],
      "владимир дмитрий сергей андрей михаил николай евгений алексей анатолий вячеслав василий юрий геннадий олег игорь "
        + "константин валерий кирилл никита рамзан мария антон иван павел виктор александр"
    ),
    (["BY"], "александр"), (["SY"], "bashar farouk asaad"),
    (["LB"], "nabih najib michel samir gebran joseph nawaf hassan"),
    (
      [
        "ES", "MX", "AR", "CL", "CO", "PE", "VE", "EC", "BO", "CU", "UY", "PY", "PH", "DO", "GT",
        "HN", "SV", "PA",
      ],
      "pedro josé carlos juan luis jorge miguel javier alejandro fernando diego sergio nicolás gustavo andrés ricardo "
        + "rodrigo álvaro pablo santiago ignacio manuel margarita yolanda isabel teresa gabriela xiomara francisco "
        + "nayib antonio alberto josep enrique gilberto ferdinand"
    ),
    (
      ["BR", "PT", "AO", "MZ"],
      "luiz jair joão antónio marcelo luís dilma fernando mauro celso geraldo alckmin josé paulo"
    ),
    (
      ["IT"],
      "giorgia guido matteo antonio giuseppe luigi francesco alessandro mario paolo silvio giancarlo roberto lorenzo enrico "
        + "adolfo giovanni carlo claudio stefano sergio elly"
    ),
    (
      ["GR", "CY"],
      "kyriakos nikos alexis dimitris giorgos georgios ioannis kostas konstantinos katerina panagiotis yannis antonis "
        + "stavros christos vassilis nikolaos"
    ),
    (["DK"], "mette søren troels lars jakob kaare anders morten jens margrethe frederik"),
    (["GL"], "jens múte aaja vivian"),
    (["NO"], "jonas espen eirik tore bjørn trine anniken erna jens kjersti terje"),
    (["SE"], "ulf pål micael magdalena tobias ebba carl göran lars mikael"),
    (["FI"], "antti sauli sanna petteri pekka timo jukka elina janne mikko juha kai"),
    (["EE"], "kaja hanno margus kersti urmas jüri kristen alar tuuli"),
    (["LV"], "krišjānis artis edgars evika andris egils ināra baiba rinkēvičs"),
    (
      ["LT"],
      "gitanas ingrida arvydas gabrielius laurynas dovilė kęstutis valdas vilmantas raimundas"
    ),
    (
      ["CZ", "SK"],
      "petr jana jiří tomáš miroslav václav karel miloš vít zdeněk markéta bohuslav ondřej františek jan"
    ),
    (["SK", "SI"], "zuzana ľubomír juraj rastislav andrej"),
    (
      ["HU"],
      "viktor péter kristóf gergely istván lászló ferenc jános györgy zoltán balázs zsolt tamás katalin"
    ),
    (
      ["RO", "MD"],
      "klaus nicolae mircea călin ciprian traian florin cătălin gheorghe vasile marcel maia ion dorin angel"
    ),
    (
      ["NL", "BE"],
      "kajsa ruben hanke wopke onno geert jeroen joost wouter pieter henk mark bart ludivine theo"
    ),
    (
      ["RS", "BA", "HR", "ME", "SI", "MK"],
      "aleksandar ivica miloš zoran gordan milorad andrej ana andrija"
    ),
    (["AL", "XK"], "edi albin vjosa bajram"),
    (["AM"], "nikol armen ararat suren vahagn davit gagik"),
    (["AZ"], "ilham jeyhun hikmet zakir elmar"),
    (["GE"], "irakli mikheil giorgi salome levan zurab"), (["KZ"], "kassym nurlan murat"),
    (["UZ"], "shavkat bakhtiyor"),
    (["ID"], "joko prabowo retno sri budi susilo agus"),
    (["TH"], "srettha prayut anutin sutin paetongtarn"),
  ]
}
