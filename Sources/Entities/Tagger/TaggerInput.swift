/// The words of a document in a row, each distinct word read once.
///
/// Forms 0 and 1 stand for the start and the end of a sentence.
package struct TaggerInput {
  /// How a sentence is capitalised.
  enum Style: UInt8 {
    case plain, titleCase, capitals
  }

  /// The distinct words.
  private(set) var forms: [WordForm] = [.boundary(start: true), .boundary(start: false)]
  /// What each of ``forms`` adds to the scores around it; empty in training.
  private(set) var roles: [WordRoles] = []
  /// The form of each token.
  private(set) var words: [Int32] = []
  /// Token ranges of the sentences.
  package private(set) var sentences: [Range<Int>] = []
  /// How each sentence is capitalised.
  private(set) var styles: [Style] = []
  /// Where else each capitalised word stands.
  private(set) var occurrences = WordOccurrences()

  private var reader: WordFormReader
  private var formOfHash: HashSlots

  /// An empty document of about `capacity` tokens.
  package init(lexicon: Lexicon, capacity: Int) {
    reader = WordFormReader(lexicon: lexicon)
    formOfHash = HashSlots(capacity: capacity)
    words.reserveCapacity(capacity)
    forms.reserveCapacity(capacity / 2 + 2)
  }

  /// All tokens of `document`, field after field, with their ``roles``.
  init(
    _ document: TokenizedDocument, lexicon: Lexicon, weights: TaggerWeights,
    memory: inout WordMemory
  ) {
    self.init(lexicon: lexicon, capacity: document.fields.reduce(0) { $0 + $1.tokens.count })
    weighBoundaries(weights, &memory)
    for field in document.fields {
      field.bytes.withUnsafeBufferPointer { bytes in
        for sentence in field.sentences {
          for token in field.tokens[sentence] {
            add(UnsafeBufferPointer(rebasing: bytes[token.range]), weights, &memory)
          }
          endSentence()
        }
      }
    }
    finish()
  }

  /// Takes the next word of the sentence in.
  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hash = Self.hash(of: bytes)
    let slot = formOfHash.slot(of: hash)
    if let known = formOfHash.value(in: slot) {
      words.append(known)
      return
    }
    let index = Int32(forms.count)
    forms.append(reader.form(of: bytes))
    formOfHash.set(index, hash: hash, in: slot)
    words.append(index)
  }

  /// Takes the next word of the sentence in, with its ``roles``.
  mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ weights: TaggerWeights, _ memory: inout WordMemory
  ) {
    let hash = Self.hash(of: bytes)
    let slot = formOfHash.slot(of: hash)
    if let known = formOfHash.value(in: slot) {
      words.append(known)
      return
    }
    let index = Int32(forms.count)
    memory.append(bytes, hash: hash, to: &forms, &roles) {
      let form = reader.form(of: bytes)
      return (form, WordRoles(form, weights))
    }
    formOfHash.set(index, hash: hash, in: slot)
    words.append(index)
  }

  /// Gives the boundaries their ``roles``, before any word.
  mutating func weighBoundaries(_ weights: TaggerWeights, _ memory: inout WordMemory) {
    roles.reserveCapacity(forms.capacity)
    roles += memory.roles(ofBoundaries: forms, weights)
  }

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FeatureHash.start
    for byte in bytes { hash = FeatureHash.adding(byte, to: hash) }
    return hash
  }

  /// Ends the sentence that the last words belong to.
  package mutating func endSentence() {
    let sentence = (sentences.last?.upperBound ?? 0)..<words.count
    guard !sentence.isEmpty else { return }
    sentences.append(sentence)
    styles.append(style(of: sentence))
  }

  /// Makes the document complete: now every word knows where else it stands.
  package mutating func finish() {
    occurrences = WordOccurrences(of: self)
  }

  /// Capitals when 80 % of three or more words have no lower case; title case when 85 % of four or
  /// more longer words are capitalised.
  private func style(of sentence: Range<Int>) -> Style {
    var letters = 0
    var capitals = 0
    var long = 0
    var capitalised = 0
    for word in words[sentence] {
      let traits = forms[Int(word)].traits
      guard traits.contains(.letter) else { continue }
      letters += 1
      if traits.contains(.noLower) { capitals += 1 }
      guard traits.contains(.long) else { continue }
      long += 1
      if traits.contains(.capital) { capitalised += 1 }
    }
    if letters >= 3, capitals * 5 >= letters * 4 { return .capitals }
    return long >= 4 && capitalised * 20 >= long * 17 ? .titleCase : .plain
  }
}
