/// A script element that may hold data, as JSON-LD or the state of a program.
package struct HTMLScript: Sendable {
  /// The start tag as written, without its brackets: `script type="application/ld+json"`.
  package let tag: String
  /// What stands between the tags.
  package let content: ArraySlice<UInt8>
}
