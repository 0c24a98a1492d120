/// The forms of a verb that a word may be.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  /// With -s.
  static let singular = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
  /// A noun or an adjective as well.
  static let doubtful = VerbForm(rawValue: 32)
}
