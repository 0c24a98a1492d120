/// The words of the generated sentences: invented people; real countries, cities and weapons.
struct NewsWords {
  let countries = [
    "South Korea", "Poland", "the United States", "Ukraine", "North Korea", "Japan", "China",
    "Russia", "Germany", "France", "Norway", "Romania", "Australia", "Estonia", "Türkiye", "India",
    "the Philippines", "Vietnam", "Canada", "Spain", "Finland", "Sweden", "Latvia", "Brazil",
  ]
  let cities = [
    "Seoul", "Warsaw", "Washington", "Kyiv", "Tokyo", "Berlin", "Paris", "Oslo", "Kraków", "Busan",
    "Canberra", "Tallinn", "Ankara", "New Delhi", "Manila", "Hanoi", "Toruń", "Gdańsk", "Daegu",
  ]
  let given = [
    "Min-jun", "Anna", "Piotr", "Seo-yeon", "James", "Katarzyna", "Ji-ho", "Oleksandr", "Maria",
    "Haruto", "Ingrid", "Michał", "Elif", "Thomas", "Do-hyun", "Laura", "Nguyễn", "Sven", "Ewa",
  ]
  let family = [
    "Kim", "Nowak", "Lee", "Wójcik", "Park", "Miller", "Choi", "Kowalczyk", "Jung", "Shevchuk",
    "Tanaka", "Hansen", "Yıldız", "Fischer", "Dubois", "Kang", "Zieliński", "Carter", "Yoon",
    "Sato", "Lindqvist", "Popescu", "Tamm", "Reyes", "Łukasik", "Bennett", "Oh", "Hwang", "Moreau",
  ]
  let roles = [
    "Defense Minister", "President", "Foreign Minister", "Prime Minister", "Gen.", "Ambassador",
    "Deputy Minister", "Sen.", "Adm.", "Col.", "Chairman", "spokesperson",
  ]
  let bodies = [
    "the Defense Ministry", "NATO", "Hanwha Aerospace", "the United Nations Security Council",
    "the Joint Chiefs of Staff", "Hyundai Rotem", "the European Commission", "Lockheed Martin",
    "the National Assembly", "Korea Aerospace Industries", "the Foreign Ministry", "Rheinmetall",
    "the Armament Agency", "the Institute for Maritime Studies", "Boeing", "the Finance Ministry",
  ]
  let weapons = [
    "K9", "K2", "FA-50", "KF-21", "F-35A", "HIMARS", "Patriot", "Chunmoo", "Leopard 2", "THAAD",
    "MQ-9", "M1A2 Abrams", "Hwasong-18", "Krab", "Cheongung II",
  ]
  let nouns = [
    "contract", "howitzer", "missile", "agreement", "exercise", "delivery", "budget", "border",
    "summit", "alliance", "radar", "satellite", "shipment", "factory", "parliament", "sanctions",
    "submarine", "destroyer", "proposal", "schedule", "deterrence", "investment", "election",
    "inspection", "negotiation", "partnership", "training", "warehouse", "currency", "harvest",
    "pipeline", "semiconductor", "hospital", "railway", "stadium", "archive", "laboratory",
    "vaccine", "championship", "drought", "harbour", "festival", "tribunal", "glacier", "orchestra",
  ]
  let verbs = [
    "announced", "discussed", "signed", "rejected", "welcomed", "postponed", "reviewed", "expanded",
    "described", "criticized", "confirmed", "delayed", "launched", "approved", "inspected",
  ]
  let adjectives = [
    "new", "joint", "annual", "strategic", "major", "regional", "military", "industrial", "final",
    "unexpected", "bilateral", "maritime", "early", "additional", "technical", "economic", "costly",
  ]
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  /// Sentences; a capital letter in braces stands for a word of that kind.
  let sentences = [
    "{R} {P} {V} the {A} {N} with {C} on {D}, saying that the {N} would be reviewed in {M}.",
    "{B} said the {W} {N} was worth {I} million won and that the {A} {N} had been {V} earlier.",
    "The {N} between {C} and {C} is expected to include {I} units of the {W} and its {N}.",
    "According to {B}, the {A} {N} in {L} was {V} after a {N} that lasted {I} days.",
    "\"The {A} {N} is a matter of the {N}, and we will not change the {N},\" {P} told reporters.",
    "In {L}, {R} {P} met {R} {P} of {C} for talks on the {N} and the {A} {N}.",
    "Officials from {C} {V} the {N} that was to be delivered to {L} by {M} {Y}.",
    "Analysts at {B} said that about {I} percent of the {N} depends on the {A} {N}.",
    "{P}, who had led the {N} since {Y}, {V} the {A} {N} and the {N} of {B}.",
    "It was the {A} {N} in {Y} that first brought the {W} to {C}, and the {N} followed.",
    "The two sides also {V} a {N} for the {N}, the {N} and the {A} {N} near {L}.",
    "On {M} {I}, {Y}, {B} {V} that the {A} {N} could begin in {L} as planned.",
    "Nothing in the {N} of {C} suggests that the {A} {N} will be {V} before {D}.",
    "Residents of {L} said they had heard about the {N} from {P} and from the {A} {N}.",
  ]
  let korean = [
    "국방부는 이날 {L}에서 열린 회의에서 수출 계약을 체결했다고 밝혔다.",
    "합동참모본부는 한미 연합훈련을 계획대로 실시했다고 {D} 설명했다.",
    "방위사업청은 {Y}년까지 {W} 전력화를 마칠 예정이라고 했다.",
    "두 나라 장관은 방산 협력을 넓히기로 합의했다.",
  ]
}
