/// One line of the report.
struct Figure: Encodable {
  /// What was measured: `import`, `reader`, a peer.
  var section: String
  var name: String
  var unit: String
  /// The value; the median if there are several samples.
  var value: Double
  var p99: Double?
  /// The median time to the last byte of all frames: totals and facets follow the first page.
  var settled: Double?
  /// The 99th percentile of that.
  var settledP99: Double?
  /// The median of bytes written to the terminal.
  var bytes: Double?
  /// The number of samples.
  var samples = 1
  var remark: String?
}
