import Foundation

/// A file of short articles, determined by their number.
struct Corpus {
  /// JSON lines.
  let path: String
  let count: Int

  private static let persons = ["Anna Kowalska", "Lee Min-ho", "Peter Johnson", "Marie Dubois"]
  private static let places = ["Poland", "South Korea", "France", "Ukraine", "Warsaw", "Seoul"]
  private static let weapons = ["K9 howitzer", "F-35A jet", "Patriot battery", "K2 tank"]

  /// Writes `count` articles, a minute apart, to `path`.
  init(_ count: Int, at path: String) throws {
    self.path = path
    self.count = count
    var dice = Dice(seed: 7)
    var lines = ""
    for number in 0..<count {
      let (person, place) = (dice.pick(Self.persons), dice.pick(Self.places))
      let weapon = dice.pick(Self.weapons)
      let minutes = String(format: "%02d:%02d", number / 60 % 24, number % 60)
      let day = String(format: "%02d", 1 + number / 1440 % 28)
      lines += """
        {"id":"n\(number)","source":"The Wire","title":"\(person) in \(place), report \(number)",\
        "published":"2024-03-\(day)T\(minutes):00Z",\
        "text":"Minister \(person) saw a \(weapon) in \(place). Number \(number) was there."}

        """
    }
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path))
  }
}

extension Dice {
  /// One of `values`.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
