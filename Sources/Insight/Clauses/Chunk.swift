/// A few words of a sentence that belong together.
struct Chunk: Sendable {
  enum Kind: Sendable {
    /// A noun phrase without what is attached to it.
    case noun
    /// A verb with its auxiliaries.
    case verb
    case preposition
    /// `and`, `or`.
    case conjunction
    /// `but`, `because`, `if`, `that`: another clause begins.
    case clause
    /// `who`, `which`.
    case relative
    case adverb
    case date
    case comma
    /// A colon, a dash, a semicolon.
    case stop
    case open, close
    case quotation
    case other
  }

  var kind: Kind
  var words: Range<Int>
  /// The last word of a noun phrase, the main verb of a verb phrase.
  var head: Int
  /// What is said of the verb; empty for others.
  var verb = VerbTraits()
}

/// How a verb stands in its sentence.
struct VerbTraits: Sendable {
  /// What an auxiliary says of the time or the reality.
  enum Mood: Sendable {
    case plain, future, would, possible
  }

  var mood = Mood.plain
  var isNegated = false
  var isPassive = false
  var isProgressive = false
  var isPerfect = false
  /// `to sell`.
  var isInfinitive = false
  /// `sell` in `to meet and sell`, whose `to` stands before the verb it is joined to.
  var isShared = false
  /// `is to sell`.
  var isDue = false
  /// A participle or gerund without an auxiliary.
  var isBare = false
  /// Without an auxiliary, a form that may be past or participle.
  var mayBeParticiple = false
  /// Whether a bare verb may be joined to it: `to meet and sign`, `will meet and sign`.
  var governsBase: Bool { isInfinitive || isDue || mood != .plain && !isPassive && !isCopula }
  /// Only `be`.
  var isCopula = false
}
