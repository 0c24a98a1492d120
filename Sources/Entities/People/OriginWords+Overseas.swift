import ReaderModel

extension OriginWords {
  /// Names at home in Africa, the Americas and Oceania; English and Spanish ones among them.
  static let overseas: [(codes: [CountryCode], names: String)] = [
    (
      ["US", "GB", "CA", "AU", "NZ", "IE"],
      "john james robert michael william david richard joseph thomas charles mark donald "
        + "steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason "
        + "jeffrey ryan jacob gary eric stephen jonathan larry justin scott brandon benjamin "
        + "gregory jack dennis jerry tyler aaron jake lloyd antony anthony pete mitch chuck "
        + "nancy gina janet linda patricia jennifer elizabeth susan jessica sarah karen lisa "
        + "margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah "
        + "stephanie rebecca sharon cynthia kathleen amy angela brenda pamela nicole samantha "
        + "katherine rachel heather rishi keir grant ben jeremy nigel liz graham ian neil keith "
        + "colin craig jim joe bill bob tim tom mike steve jeff greg dan matt chris rob ron ted "
        + "wendy hillary kamala lindsey elon marjorie tammy kirsten austin wes todd alvin bryan "
        + "glen harold marco"
    ),
    (
      [
        "ES", "MX", "AR", "CL", "CO", "PE", "VE", "EC", "BO", "CU", "UY", "PY", "PH", "DO", "GT",
        "HN", "SV", "PA",
      ],
      "pedro josé carlos juan luis jorge miguel javier alejandro fernando diego sergio "
        + "nicolás gustavo andrés ricardo rodrigo álvaro pablo santiago ignacio manuel "
        + "margarita yolanda isabel teresa gabriela xiomara francisco nayib antonio alberto "
        + "josep enrique gilberto ferdinand"
    ),
    (
      ["BR", "PT", "AO", "MZ"],
      "luiz jair joão antónio marcelo luís dilma fernando mauro celso geraldo alckmin josé "
        + "paulo"
    ),
    (
      ["BR", "PT"],
      "gleisi valdemar walter alexandre almir tarcísio romeu ciro arthur rodrigo cármen "
        + "flávio eduardo dias renan simone anielle camilo flavio augusto gilmar edson "
        + "rosângela geraldo michel michelle hugo"
    ),
    (
      ["NG"],
      "bola babagana muhammadu atiku edward christopher godwin olusegun yemi nyesom "
        + "abdulsalami tukur lucky adebayo chukwuemeka ngozi aliko taoreed umar nuhu olukayode "
        + "bello yakubu wale"
    ),
    (
      ["KE"],
      "uhuru raila rigathi kithure musalia japhet moses wycliffe aden alfred soipan "
        + "kipchumba martha opiyo"
    ),
    (
      ["UG"],
      "yoweri muhoozi bobi kizza okello ruth jessica"
    ),
    (
      ["RW"],
      "yolande vincent olivier juvenal"
    ),
    (
      ["TZ"],
      "samia john kassim tundu freeman mwigulu"
    ),
    (
      ["ET"],
      "abiy redwan demeke gedion taye getachew debretsion berhanu sahle-work birhanu "
        + "workneh lencho"
    ),
    (
      ["SO"],
      "hassan sheikh hamza farmaajo abdi abdirahman ahmed mohamed abdullahi abdikadir"
    ),
    (
      ["SD"],
      "abdel nabil hamdan minni gibril malik shams yasir abdalla abdelrahim"
    ),
    (
      ["ZA"],
      "cyril jacob naledi ronald julius thabo bheki angie gwede fikile nkosazana thandi "
        + "helen zweli mmamoloko paul vusi"
    ),
    (
      ["ZW"],
      "emmerson constantino nelson kudakwashe"
    ),
    (
      ["GH"],
      "nana mahamudu kofi kwame akufo kojo yaw samuel ama ablakwa"
    ),
    (
      ["CD"],
      "félix felix moïse martin judith patrick constant jean-pierre christophe corneille"
    ),
    (
      ["AO"],
      "joão téte manuel isabel josé adalberto"
    ),
    (
      ["VE"],
      "nicolás maría edmundo delcy tarek diosdado vladimir henrique leopoldo juan hugo "
        + "remigio yván padrino"
    ),
    (
      ["AR"],
      "javier cristina mauricio luis patricia sergio victoria alberto diana guillermo axel "
        + "horacio"
    ),
    (
      ["CO"],
      "gustavo iván álvaro francia laura luis armando juan ernesto germán"
    ),
    (
      ["CL"],
      "gabriel sebastián michelle maya carolina josé evelyn alberto"
    ),
    (
      ["PE"],
      "dina pedro keiko martín ollanta alejandro alan gustavo"
    ),
    (
      ["MX"],
      "claudia andrés marcelo alicia omar ricardo felipe enrique vicente luis rosa juan"
    ),
    (
      ["AU"],
      "anthony penny richard scott peter malcolm kevin julia jacinta marise jim barnaby "
        + "angus linda"
    ),
    (
      ["NZ"],
      "jacinda winston christopher chris nanaia judith grant simeon"
    ),
    (
      ["CA"],
      "justin chrystia mélanie pierre mark jagmeet yves-françois anita bill jean-yves "
        + "jennie wayne marc françois-philippe stéphane"
    ),
    (
      ["LY"],
      "khalifa abdulhamid aguila fathi saddam"
    ),
  ]
}
