/// The months' names in the languages whose dates import reads.
///
/// Source: CLDR, wide and abbreviated forms, both cases where a language tells them apart.
enum MonthNames {
  /// 1 to 12 for a name in lower case; nil for any other word.
  static func month(named name: String) -> Int? { table[name] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  private static let names = [
    "january jan stycznia styczeń sty januar jänner janvier janv enero ene января янв январь січня",
    "february feb febr lutego luty lut februar février févr febrero февраля фев феврал лютого",
    "march mar marca marzec märz mrz mars marzo марта мар март березня",
    "april apr kwietnia kwiecień kwi avril avr abril abr апреля апр апрель квітня",
    "may maja maj mai mayo мая май травня",
    "june jun czerwca czerwiec cze juni juin junio июня июн июнь червня",
    "july jul lipca lipiec lip juli juillet juil julio июля июл июль липня",
    "august aug sierpnia sierpień sie août agosto ago августа авг август серпня",
    "september sep sept września wrzesień wrz septembre septiembre сентября сен сент вересня",
    "october oct października październik paź oktober okt octobre octubre октября окт жовтня",
    "november nov listopada listopad lis novembre noviembre ноября ноя нояб листопада",
    "december dec grudnia grudzień gru dezember dez décembre déc diciembre dic декабря дек грудня",
  ]
}
