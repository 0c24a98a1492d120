/// A row of `Data/insight/speech.tsv`.
struct SpeechVerb: Sendable {
  enum Sense: String, Sendable {
    /// A clause behind it is a quote.
    case say
    /// A clause or a noun phrase of some length is one.
    case readout
    /// Only a clause with `that` is one.
    case weak
    /// Only words between quotation marks are one.
    case quote
    /// What is behind it is none, though someone speaks.
    case none
  }

  let lemma: String
  let sense: Sense
  /// Whether somebody told may stand between the verb and the clause.
  let takesAddressee: Bool
}
