import Foundation

/// Formats reports as text.
struct ReportTable {
  /// The figures of one archive from index `first` on.
  static func lines(of report: Report, from first: Int = 0) -> [String] {
    var lines: [String] = []
    var section = ""
    for figure in report.figures[first...] {
      if figure.section != section {
        section = figure.section
        let heading = "\(section), \(grouped(report.articles)) articles"
        lines += ["", row(heading, ["median", "p99", "settled", "its p99", "bytes", "times"])]
      }
      lines.append(line(of: figure))
    }
    return lines
  }

  /// One row per figure, one column per archive.
  static func curve(_ reports: [Report]) -> [String] {
    guard let last = reports.last else { return [] }
    let heading = row("growth", reports.map { grouped($0.articles) })
    let rows = last.figures.filter { $0.samples > 0 }.map { figure in
      row(
        "\(figure.section): \(figure.name), \(figure.unit)",
        reports.map { report in
          report.value(figure.section, figure.name).map { number($0) } ?? "—"
        })
    }
    return ["", heading] + rows
  }

  private static func line(of figure: Figure) -> String {
    guard figure.samples > 0 else { return "  " + figure.name }
    if figure.samples == 1 {
      let value = row("  " + figure.name, [number(figure.value) + " " + figure.unit])
      return (value + (figure.remark.map { "  " + $0 } ?? "")).trimmedEnd
    }
    let times = [figure.p99, figure.settled, figure.settledP99, figure.bytes]
    let columns =
      [number(figure.value) + " " + figure.unit] + times.map { $0.map(number) ?? "" }
      + ["\(figure.samples)"]
    let remark = figure.remark.map { "  \($0)" } ?? ""
    return (row("  " + figure.name, columns) + remark).trimmedEnd
  }

  private static func row(_ name: String, _ columns: [String]) -> String {
    let width = 46
    let cells = columns.map { cell in
      String(repeating: " ", count: max(1, 13 - cell.count)) + cell
    }
    return name + String(repeating: " ", count: max(0, width - name.count)) + cells.joined()
  }

  /// Three significant digits, with thousands grouped.
  static func number(_ value: Double) -> String {
    if value >= 100 || value == 0 { return grouped(Int(value.rounded())) }
    return String(format: value >= 10 ? "%.1f" : "%.2f", value)
  }

  private static func grouped(_ value: Int) -> String {
    var digits = String(value)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}

extension String {
  /// The text without trailing spaces.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
