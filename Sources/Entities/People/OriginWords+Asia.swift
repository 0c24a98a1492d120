import ReaderModel

extension OriginWords {
  /// Names at home between the Bosporus and the Pacific, by language.
  static let asia: [(codes: [CountryCode], names: String)] = [
    (
      ["TR"],
      "recep hakan hulusi mevlüt yaşar süleyman haluk ekrem kemal devlet binali ömer "
        + "fahrettin fuat cevdet mehmet ahmet selçuk özgür numan meral bülent tayyip erdal "
        + "selim"
    ),
    (
      ["IN"],
      "narendra rajnath amit subrahmanyam ajit nirmala rahul anil sanjay vivek vikram "
        + "rajesh manoj arvind sunil ashok vijay ravi rakesh suresh mukesh gautam piyush nitin "
        + "jagdeep droupadi manmohan mamata yogi hardeep bipin dinesh ashwini arindam kiren "
        + "vinay sandeep pankaj harsh gaurav sofiya tejashwi akhilesh smriti hemant eknath "
        + "uddhav sharad jairam shashi mallikarjun priyanka randhir jitendra kiran mansukh "
        + "dharmendra devendra upendra asaduddin vyomika"
    ),
    (
      ["PK"],
      "shehbaz imran khawaja asim bilawal ishaq nawaz hina anwaar mohsin qamar asif "
        + "attaullah maryam aleema fawad shah sartaj ahmed aimal sherry shireen"
    ),
    (
      ["JP"],
      "fumio shinzo yoshimasa kazuhiko taro minoru yoko shigeru takeshi hirokazu toshimitsu "
        + "nobuo yasuhiro koji kenji hiroshi takashi akira naoki yuriko sanae takuya makoto "
        + "tetsuo masato haruhiko kazuo daisuke satoshi tomohiro hideki shinjiro yoshihide gen"
    ),
    (
      ["VN"],
      "nguyen phan pham tran to vo bui hoang le luong vuong"
    ),
    (
      ["CN", "SG", "HK"],
      "wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao guo xi qin dong "
        + "jiang lin mao"
    ),
    (
      ["IL"],
      "benny yoav yair naftali itamar bezalel gideon herzi avigdor eyal yitzhak ehud moshe "
        + "shlomo tzipi gilad yossi tzachi gadi benjamin isaac ron israel eli nir daniel ronen "
        + "david aviv avi nadav yuli miri amir yariv yuval tamir danny effie"
    ),
    (
      [
        "SA", "AE", "QA", "KW", "BH", "OM", "YE", "IQ", "SY", "LB", "JO", "PS", "EG", "LY", "TN",
        "DZ", "MA", "SD", "IR", "AF", "SO", "TD", "MR",
      ],
      "mohammed mohammad mohamed muhammad ahmed ahmad ali hassan hussein hossein abdullah "
        + "abdul abdel khalid khaled faisal saud salman tamim omar mahmoud ibrahim ebrahim "
        + "yousef youssef mustafa ismail nasser karim hamid saeed said walid bashar nabih najib "
        + "sami samir tariq yahya abu majid sameh badr abdelfattah anwar hakan sheikh"
    ),
    (
      ["IR"],
      "abbas javad reza masoud hassan hossein qasem esmail amir saeed nasser alireza "
        + "ebrahim mohammad ali gholamali kazem bahram esmaeil ayatollah majid hamidreza"
    ),
    (
      ["SY"],
      "bashar farouk asaad mazloum ahmed murhaf"
    ),
    (
      ["LB"],
      "nabih najib michel samir gebran joseph nawaf hassan walid naim saad"
    ),
    (
      ["AM"],
      "nikol armen ararat suren vahagn davit gagik"
    ),
    (
      ["AZ"],
      "ilham jeyhun hikmet zakir elmar"
    ),
    (
      ["GE"],
      "irakli mikheil giorgi salome levan zurab"
    ),
    (
      ["KZ"],
      "kassym nurlan murat kassym-jomart nursultan erlan askar olzhas roman"
    ),
    (
      ["UZ"],
      "shavkat bakhtiyor"
    ),
    (
      ["ID"],
      "joko prabowo retno sri budi susilo agus sjafrie yusril luhut airlangga erick ganjar "
        + "anies megawati muhammad basuki sugiono gibran"
    ),
    (
      ["TH"],
      "srettha prayut anutin sutin paetongtarn thaksin yingluck pita phumtham maris surin "
        + "somchai chuan nattapong"
    ),
    (
      ["PH"],
      "gilberto jay romeo enrique rodrigo leila sara leni eduardo teodoro roy delfin "
        + "carlito francel panfilo"
    ),
    (
      ["MY"],
      "anwar mahathir ismail muhyiddin najib fadillah zahid tengku syed hishammuddin wan "
        + "mohamed mohamad ahmad khaled"
    ),
    (
      ["BD"],
      "sheikh khaleda muhammad obaidul asaduzzaman touhid jahangir waker tarique"
    ),
    (
      ["LK"],
      "ranil gotabaya mahinda maithripala anura sajith harini vijitha"
    ),
    (
      ["NP"],
      "sher pushpa prachanda balendra narayan"
    ),
    (
      ["MM"],
      "min aung thein zaw soe"
    ),
    (
      ["KH"],
      "hun sam tea"
    ),
    (
      ["MN"],
      "ukhnaagiin battulga luvsannamsrain"
    ),
    (
      ["SG"],
      "lee hsien tharman vivian ng lawrence heng tan chan teo collin shanmugam"
    ),
    (
      ["TW"],
      "tsai lai hsiao wellington koo wu joseph ko hou ker lin"
    ),
    (
      ["KG"],
      "sadyr kamchybek sooronbay jeenbek"
    ),
    (
      ["TJ"],
      "emomali rustam sirojiddin"
    ),
    (
      ["AE"],
      "anwar mohamed abdullah sultan khaldoon reem lana"
    ),
    (
      ["PS"],
      "khalil ismail yahya mahmoud mohammad riyad sami hussein marwan osama basem"
    ),
    (
      ["YE"],
      "rashad abdul-malik yahya mahdi aidarous abdulmalik hans"
    ),
  ]
}
