/// One line of the report.
struct Figure: Encodable {
  /// What was done: `import`, `reader`, a peer.
  var section: String
  var name: String
  var unit: String
  /// The middle one where something was done more than once.
  var value: Double
  var p99: Double?
  /// Until the last byte of later frames too: totals and facets, which follow the first page.
  var settled: Double?
  /// The same of 99 in 100.
  var settledP99: Double?
  /// Bytes written to the terminal, the middle one.
  var bytes: Double?
  /// How often it was done.
  var samples = 1
  var remark: String?
}
