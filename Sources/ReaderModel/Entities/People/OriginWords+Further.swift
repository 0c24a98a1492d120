extension OriginWords {
  /// Names of smaller languages, and of politics in countries whose language is that of several.
  static let further: [(codes: [CountryCode], names: String)] = [
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
}
