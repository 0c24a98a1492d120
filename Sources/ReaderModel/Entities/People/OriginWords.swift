/// Given names and endings of family names with the countries where they are at home.
///
/// The first country of a group is the name's home; the others use it too. General knowledge,
/// written for the project.
enum OriginWords {
  /// Given names; of some languages family names that stand first.
  static let givenNames: [(codes: [CountryCode], names: String)] = [
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
    (
      ["PL"],
      "adam paulina dorota izabela bożena monika joanna magdalena kosiniak witold roman szczepan wacław zenon"
    ),
    (
      ["RO", "MD"],
      "călin nicușor crin ilie marcel klaus traian victor ion gheorghe mircea bogdan cătălin ionuț angel elena ludovic "
        + "radu sorin ciprian dacian florin igor maia natalia dorin mihai vlad"
    ),
    (
      ["BG"],
      "boyko kiril rumen rosen dimitar asen kostadin nikolay plamen ivan tsveta delyan hristo stefan"
    ),
    (["SK"], "robert ľuboš matúš igor michal peter tibor samuel denisa kamil"),
    (["CZ"], "petr vladimír milan jaroslav martin lenka ivan radek pavel zbyněk"),
    (
      ["NL", "BE"],
      "dilan caroline nicolien frans dick rob sigrid kees sander marieke gijs klaas hans esther maarten pieter-jan thierry"
    ),
    (["BE"], "theo bart alexander hadja elke charles didier maxime annelies paul"),
    (["PT", "BR"], "luís andré nuno rui marta pedro joana helena augusto"),
    (
      ["BR", "PT"],
      "gleisi valdemar walter alexandre almir tarcísio romeu ciro arthur rodrigo cármen flávio eduardo dias renan simone "
        + "anielle camilo flavio augusto gilmar edson rosângela geraldo michel michelle hugo"
    ),
    (
      ["NG"],
      "bola babagana muhammadu atiku edward christopher godwin olusegun yemi nyesom abdulsalami tukur lucky adebayo "
        + "chukwuemeka ngozi aliko taoreed umar nuhu olukayode bello yakubu wale"
    ),
    (
      ["KE"],
      "uhuru raila rigathi kithure musalia japhet moses wycliffe aden alfred soipan kipchumba martha opiyo"
    ),
    (["UG"], "yoweri muhoozi bobi kizza okello ruth jessica"),
    (["RW"], "yolande vincent olivier juvenal"),
    (["TZ"], "samia john kassim tundu freeman mwigulu"),
    (
      ["ET"],
      "abiy redwan demeke gedion taye getachew debretsion berhanu sahle-work birhanu workneh lencho"
    ),
    (["SO"], "hassan sheikh hamza farmaajo abdi abdirahman ahmed mohamed abdullahi abdikadir"),
    (["SD"], "abdel nabil hamdan minni gibril malik shams yasir abdalla abdelrahim"),
    (
      ["ZA"],
      "cyril jacob naledi ronald julius thabo bheki angie gwede fikile nkosazana thandi helen zweli mmamoloko paul vusi"
    ),
    (["ZW"], "emmerson constantino nelson kudakwashe"),
    (["GH"], "nana mahamudu kofi kwame akufo kojo yaw samuel ama ablakwa"),
    (["CD"], "félix felix moïse martin judith patrick constant jean-pierre christophe corneille"),
    (["AO"], "joão téte manuel isabel josé adalberto"),
    (
      ["VE"],
      "nicolás maría edmundo delcy tarek diosdado vladimir henrique leopoldo juan hugo remigio yván padrino"
    ),
    (
      ["AR"],
      "javier cristina mauricio luis patricia sergio victoria alberto diana guillermo axel horacio"
    ),
    (["CO"], "gustavo iván álvaro francia laura luis armando juan ernesto germán"),
    (["CL"], "gabriel sebastián michelle maya carolina josé evelyn alberto"),
    (["PE"], "dina pedro keiko martín ollanta alejandro alan gustavo"),
    (["MX"], "claudia andrés marcelo alicia omar ricardo felipe enrique vicente luis rosa juan"),
    (
      ["PH"],
      "gilberto jay romeo enrique rodrigo leila sara leni eduardo teodoro roy delfin carlito francel panfilo"
    ),
    (
      ["ID"],
      "sjafrie yusril luhut airlangga erick ganjar anies megawati muhammad basuki sugiono gibran agus"
    ),
    (
      ["MY"],
      "anwar mahathir ismail muhyiddin najib fadillah zahid tengku syed hishammuddin wan mohamed mohamad ahmad khaled"
    ),
    (["TH"], "thaksin yingluck pita phumtham maris surin somchai chuan nattapong"),
    (["VN"], "phan pham nguyen le luong vuong"),
    (["BD"], "sheikh khaleda muhammad obaidul asaduzzaman touhid jahangir waker tarique"),
    (["LK"], "ranil gotabaya mahinda maithripala anura sajith harini vijitha"),
    (["NP"], "sher pushpa prachanda balendra narayan"),
    (["MM"], "min aung thein zaw soe"),
    (["KH"], "hun sam tea"),
    (["MN"], "ukhnaagiin battulga luvsannamsrain"),
    (
      ["AU"],
      "anthony penny richard scott peter malcolm kevin julia jacinta marise jim barnaby angus linda"
    ),
    (["NZ"], "jacinda winston christopher chris nanaia judith grant simeon"),
    (
      ["CA"],
      "justin chrystia mélanie pierre mark jagmeet yves-françois anita bill jean-yves jennie wayne marc françois-philippe stéphane"
    ),
    (["IE"], "leo micheál simon eamon mary helen paschal heather"),
    (["SG"], "lee hsien tharman vivian ng lawrence heng tan chan teo collin shanmugam"),
    (["TW"], "tsai lai hsiao wellington koo wu joseph ko hou ker lin"),
    (
      ["IR"],
      "ebrahim mohammad ali hossein amir masoud gholamali kazem bahram esmaeil ayatollah javad saeed majid hamidreza"
    ),
    (
      ["PK"],
      "attaullah asim maryam ishaq bilawal khawaja asif aleema fawad shah mohsin sartaj ahmed aimal sherry shireen"
    ),
    (
      ["IN"],
      "gaurav sofiya tejashwi akhilesh smriti arvind hemant eknath uddhav sharad jairam shashi mallikarjun priyanka randhir "
        + "jitendra kiran mansukh dharmendra devendra jairam upendra asaduddin vyomika"
    ),
    (["KZ"], "kassym-jomart nursultan murat erlan askar olzhas roman"),
    (["KG"], "sadyr kamchybek sooronbay jeenbek"),
    (["TJ"], "emomali rustam sirojiddin"),
    (["AE"], "anwar mohamed abdullah sultan khaldoon reem lana"),
    (["LB"], "nabih najib samir gebran joseph hassan walid naim nawaf saad michel"),
    (["PS"], "khalil ismail yahya mahmoud mohammad riyad sami hussein marwan osama basem"),
    (
      ["IL"],
      "bezalel daniel ronen david aviv avi nadav yuli miri amir yariv yuval tamir danny gilad effie"
    ),
    (["SY"], "mazloum ahmed asaad murhaf"),
    (["YE"], "rashad abdul-malik yahya mahdi aidarous abdulmalik hans"),
    (["LY"], "khalifa abdulhamid aguila fathi saddam"),
  ]

  /// Endings and beginnings of family names, the home of the name first.
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
