import Entities
import ReaderModel

/// Reads amounts of money: `$1.31 billion`, `1.3 mln ringgit`.
struct MoneyReader {
  let field: ReadField
  let words: MoneyWords

  /// The amounts in a range of words, each with its words.
  func amounts(in range: Range<Int>) -> [(words: Range<Int>, value: Deal.Value)] {
    var found: [(Range<Int>, Deal.Value)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let amount = amount(at: index, before: range.upperBound) {
        found.append(amount)
        index = amount.0.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func amount(at start: Int, before end: Int) -> (Range<Int>, Deal.Value)? {
    var index = start
    let sign = words.currency(field.wordText(index))
    let isSign = sign != nil && !field.tokens[index].flags.contains(.hasLower)
    if isSign { index += 1 }
    guard index < end, field.dateOfWord[index] < 0,
      let (number, unit) = number(field.wordText(index))
    else { return nil }
    var amount = number
    index += 1
    if let factor = words.factor(unit) {
      amount *= factor
    } else if !unit.isEmpty {
      return nil
    }
    if unit.isEmpty, index < end, let factor = words.factor(field.wordText(index)) {
      amount *= factor
      index += 1
    }
    var currency = isSign ? sign : nil
    if !isSign, index < end, let word = words.currency(field.wordText(index)) {
      currency = word
      index += 1
    }
    guard let currency, amount >= 1000, amount < 1e17 else { return nil }
    let range = start..<index
    return (
      range,
      Deal.Value(
        text: field.text.text(of: range), amount: Int(amount.rounded()), currency: currency)
    )
  }

  /// `1,000`, `1.31`, `630m` as a number and the letters behind it.
  private func number(_ word: String) -> (Double, unit: String)? {
    let digits = word.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    guard !digits.isEmpty, digits.count < 20,
      let number = Double(digits.filter { $0 != "," })
    else { return nil }
    return (number, String(word[digits.endIndex...]))
  }
}
