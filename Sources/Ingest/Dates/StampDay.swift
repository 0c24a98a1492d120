import ReaderModel

/// The year, month and day in what is left of a date field without its time.
struct StampDay {
  private(set) var year = 0
  private(set) var month: Int?
  private(set) var day: Int?
  /// Whether day and month may be swapped.
  private(set) var isAmbiguous = false

  private typealias Number = (value: Int, digits: Int)

  /// Reads `tokens`; nil if they hold no date. `isKnown` says that `isMonthFirst` is no guess.
  init?(
    _ tokens: [DateToken], _ words: StampWords, language: String?, isMonthFirst: Bool, isKnown: Bool
  ) {
    var numbers: [Number] = tokens.filter { $0.digits > 0 }.map { ($0.number ?? -1, $0.digits) }
    // A weekday may look like a month, and stands first: `mar` in Italian.
    let named = tokens.last { $0.number == nil && words.month($0.text, language: language) != nil }
    if let named {
      month = words.month(named.text, language: language)
      guard let year = Self.takeYear(&numbers), numbers.count <= 1 else { return nil }
      self.year = year
      day = numbers.first?.value
    } else {
      let isSlashed = tokens.contains { $0.text == "/" }
      guard readNumbers(numbers, isSlashed: isSlashed, isMonthFirst: isMonthFirst) else {
        return nil
      }
      isAmbiguous = isAmbiguous && !isKnown
    }
    if (2400...2700).contains(year) { year -= 543 }
    guard (1900...2199).contains(year) else { return nil }
  }

  /// Takes the number of four digits, or else the last, as the year.
  private static func takeYear(_ numbers: inout [Number]) -> Int? {
    if let index = numbers.firstIndex(where: { $0.digits == 4 }) {
      return numbers.remove(at: index).value
    }
    guard numbers.count == 2, let last = numbers.popLast(), last.digits == 2 else { return nil }
    return last.value + (last.value < 70 ? 2000 : 1900)
  }

  /// `2023-02-07`, `2023/2`, `2023`, `07.02.2023`, `2/7/23`.
  private mutating func readNumbers(
    _ numbers: [Number], isSlashed: Bool, isMonthFirst: Bool
  ) -> Bool {
    guard let first = numbers.first, numbers.count <= 3 else { return false }
    if first.digits == 4 {
      year = first.value
      month = numbers.count > 1 ? numbers[1].value : nil
      day = numbers.count > 2 ? numbers[2].value : nil
      if let month, month > 12, let day { (self.month, self.day) = (day, month) }
      return true
    }
    guard numbers.count == 3, numbers[2].digits != 3 else { return false }
    var rest = Array(numbers.suffix(1))
    rest.insert((0, 1), at: 0)
    guard let year = Self.takeYear(&rest) else { return false }
    self.year = year
    let (one, two) = (numbers[0].value, numbers[1].value)
    let isSwapped = two > 12 || (one <= 12 && isSlashed && isMonthFirst)
    (day, month) = isSwapped ? (two, one) : (one, two)
    isAmbiguous = isSlashed && one <= 12 && two <= 12 && one != two
    return true
  }
}
