import Foundation

/// The figures of one archive.
struct Report: Encodable {
  var articles: Int
  var figures: [Figure] = []

  /// The figure of that name; nil if it was not measured.
  func value(_ section: String, _ name: String) -> Double? {
    figures.first { $0.section == section && $0.name == name }?.value
  }

  mutating func add(
    _ section: String, _ name: String, _ value: Double, _ unit: String, remark: String? = nil
  ) {
    figures.append(
      Figure(section: section, name: name, unit: unit, value: value, remark: remark))
  }

  mutating func add(_ section: String, _ name: String, _ keys: KeySamples) {
    guard let value = keys.frames.median else { return }
    figures.append(
      Figure(
        section: section, name: name, unit: "ms", value: value, p99: keys.frames.p99,
        settled: keys.settled.median, settledP99: keys.settled.p99, bytes: keys.bytes.median,
        samples: keys.frames.values.count,
        remark: keys.silent > 0 ? "\(keys.silent) keys drew nothing" : nil))
  }

  /// Adds a sentence instead of figures.
  mutating func skip(_ section: String, _ sentence: String) {
    figures.append(Figure(section: section, name: sentence, unit: "", value: 0, samples: 0))
  }
}

extension Report {
  /// The ratio of the reader's figure to a peer's; nil if one is missing.
  func ratio(_ name: String, to peer: Double?) -> String? {
    guard let own = value("reader", name), let peer, own > 0, peer > 0 else { return nil }
    return "reader ÷ this = \(ReportTable.number(own / peer))"
  }
}
