import ReaderModel

extension OriginWords {
  /// Names at home in Europe, by language.
  static let europe: [(codes: [CountryCode], names: String)] = [
    (
      ["PL"],
      "andrzej paweł krzysztof mariusz mateusz władysław radosław wiesław wojciech zbigniew "
        + "stanisław tomasz marcin maciej michał łukasz grzegorz jacek jerzy janusz rafał "
        + "sławomir cezary kazimierz waldemar zdzisław bogusław dariusz przemysław piotr szymon "
        + "bartosz bartłomiej leszek ryszard włodzimierz małgorzata agnieszka katarzyna "
        + "elżbieta arkadiusz błażej czesław henryk tadeusz zofia jadwiga lech donald karol "
        + "adam paulina dorota izabela bożena monika joanna magdalena kosiniak witold roman "
        + "szczepan wacław zenon"
    ),
    (
      ["UA"],
      "volodymyr oleksandr oleksiy oleksii mykhailo mykola andriy andrii dmytro serhiy "
        + "serhii vasyl yevhen yevhenii ihor kyrylo olena olha iryna kateryna yuliia yulia "
        + "yuriy yurii denys rustem taras vitalii vitaliy valerii valeriy petro pavlo mariana "
        + "oksana nataliia svitlana anatolii anatoliy hryhorii vadym vladyslav ostap tetiana "
        + "ruslan bohdan roman oleh maksym володимир олександр олексій михайло микола андрій "
        + "дмитро сергій василь євген ігор кирило олена ольга ірина катерина юлія юрій денис "
        + "рустем тарас віталій валерій петро павло оксана наталія світлана анатолій богдан "
        + "роман олег максим георгій віктор іван"
    ),
    (
      ["RU", "BY"],
      "vladimir dmitry dmitri sergei sergey andrei andrey mikhail nikolai yevgeny evgeny "
        + "alexei aleksei alexey anatoly vyacheslav vasily yuri yury gennady oleg igor "
        + "konstantin maxim valery vitaly kirill timur nikita tatyana svetlana ksenia yelena "
        + "viktor pavel grigory leonid boris"
    ),
    (
      ["RU"],
      "ramzan владимир дмитрий сергей андрей михаил николай евгений алексей анатолий "
        + "вячеслав василий юрий геннадий олег игорь константин валерий кирилл никита рамзан "
        + "мария антон иван павел виктор александр"
    ),
    (
      ["BY"],
      "alyaksandr aleksandr sviatlana maksim александр"
    ),
    (
      ["DE", "AT", "CH"],
      "olaf annalena friedrich wolfgang jörg jürgen ingo alfons carsten armin ursula heiko "
        + "horst markus saskia siemtje johann gerhard günther hans klaus dieter uwe rolf volker "
        + "stefan thorsten torsten matthias jens kai karl andreas bernd bärbel steffen roderich "
        + "rainer rüdiger boris björn lars christoph frank eva heinz florian sebastian"
    ),
    (
      ["FR", "BE", "CH", "LU", "CA"],
      "emmanuel sébastien jean élisabeth françois bruno gérald stéphane thierry pierre "
        + "philippe fabien édouard nicolas laurent hervé patrice christophe benoît éric yannick "
        + "cédric aurélien clément olivier guillaume frédéric mathieu sylvie valérie amélie "
        + "agnès ségolène léon kylian antoine didier jacques alain yves gilles sylvain hélène "
        + "mélanie"
    ),
    (
      ["IT"],
      "giorgia guido matteo antonio giuseppe luigi francesco alessandro mario paolo silvio "
        + "giancarlo roberto lorenzo enrico adolfo giovanni carlo claudio stefano sergio elly"
    ),
    (
      ["GR", "CY"],
      "kyriakos nikos alexis dimitris giorgos georgios ioannis kostas konstantinos katerina "
        + "panagiotis yannis antonis stavros christos vassilis nikolaos"
    ),
    (
      ["DK"],
      "mette søren troels lars jakob kaare anders morten jens margrethe frederik"
    ),
    (
      ["GL"],
      "jens múte aaja vivian"
    ),
    (
      ["NO"],
      "jonas espen eirik tore bjørn trine anniken erna jens kjersti terje"
    ),
    (
      ["SE"],
      "ulf pål micael magdalena tobias ebba carl göran lars mikael"
    ),
    (
      ["FI"],
      "antti sauli sanna petteri pekka timo jukka elina janne mikko juha kai"
    ),
    (
      ["EE"],
      "kaja hanno margus kersti urmas jüri kristen alar tuuli"
    ),
    (
      ["LV"],
      "krišjānis artis edgars evika andris egils ināra baiba rinkēvičs"
    ),
    (
      ["LT"],
      "gitanas ingrida arvydas gabrielius laurynas dovilė kęstutis valdas vilmantas "
        + "raimundas"
    ),
    (
      ["CZ", "SK"],
      "petr jana jiří tomáš miroslav václav karel miloš vít zdeněk markéta bohuslav ondřej "
        + "františek jan"
    ),
    (
      ["CZ"],
      "petr vladimír milan jaroslav martin lenka ivan radek pavel zbyněk"
    ),
    (
      ["SK", "SI"],
      "zuzana ľubomír juraj rastislav andrej"
    ),
    (
      ["SK"],
      "robert ľuboš matúš igor michal peter tibor samuel denisa kamil"
    ),
    (
      ["HU"],
      "viktor péter kristóf gergely istván lászló ferenc jános györgy zoltán balázs zsolt "
        + "tamás katalin"
    ),
    (
      ["RO", "MD"],
      "klaus nicolae mircea călin ciprian traian florin cătălin gheorghe vasile marcel maia "
        + "ion dorin angel nicușor crin ilie victor bogdan ionuț elena ludovic radu sorin "
        + "dacian igor natalia mihai vlad"
    ),
    (
      ["NL", "BE"],
      "kajsa ruben hanke wopke onno geert jeroen joost wouter pieter henk mark bart "
        + "ludivine theo dilan caroline nicolien frans dick rob sigrid kees sander marieke gijs "
        + "klaas hans esther maarten pieter-jan thierry"
    ),
    (
      ["BE"],
      "theo bart alexander hadja elke charles didier maxime annelies paul"
    ),
    (
      ["RS", "BA", "HR", "ME", "SI", "MK"],
      "aleksandar ivica miloš zoran gordan milorad andrej ana andrija"
    ),
    (
      ["AL", "XK"],
      "edi albin vjosa bajram"
    ),
    (
      ["BG"],
      "boyko kiril rumen rosen dimitar asen kostadin nikolay plamen ivan tsveta delyan "
        + "hristo stefan"
    ),
    (
      ["PT", "BR"],
      "luís andré nuno rui marta pedro joana helena augusto"
    ),
    (
      ["IE"],
      "leo micheál simon eamon mary helen paschal heather"
    ),
  ]
}
