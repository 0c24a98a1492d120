import ReaderModel
import Text

/// Words of amounts, from `Data/insight/money.tsv`.
struct MoneyWords: Sendable {
  let checksum: UInt64
  private let factors: [String: Double]
  private let currencies: [String: String]

  init(dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "insight/money.tsv", in: dataFolder, columns: ["word", "factor", "currency"])
    checksum = file.checksum
    var factors: [String: Double] = [:]
    var currencies: [String: String] = [:]
    for row in file.rows {
      if let factor = Double(row["factor"]) { factors[row["word"]] = factor }
      if !row["currency"].isEmpty { currencies[row["word"]] = row["currency"] }
    }
    self.factors = factors
    self.currencies = currencies
  }

  func factor(_ word: String) -> Double? { factors[word] }
  func currency(_ word: String) -> String? { currencies[word] }
}
