/// Reads a document's sentences one after the other and gives the features of their tokens.
///
/// Memory is kept from sentence to sentence.
package final class SentenceReader {
  private let words: UnsafeMutablePointer<Int32>
  private let bits: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  private let matcher: PhraseMatcher

  /// For sentences of up to `capacity` tokens.
  package init(lexicon: Lexicon, capacity: Int) {
    words = .allocate(capacity: capacity + 4)
    bits = .allocate(capacity: capacity + 4)
    features = .allocate(capacity: FeatureSink.capacity)
    matcher = PhraseMatcher(lexicon: lexicon)
  }

  deinit {
    words.deallocate()
    bits.deallocate()
    features.deallocate()
  }

  /// Calls `body` with all feature hashes of each token of the sentence `index`.
  package func read(
    sentence index: Int, of input: borrowing TaggerInput,
    _ body: (UnsafeBufferPointer<UInt64>) -> Void
  ) {
    read(sentence: index, of: input) { place, _, features in
      var sink = FeatureSink(self.features)
      features.write(place, to: &sink)
      body(UnsafeBufferPointer(start: self.features, count: sink.count))
    }
  }

  /// Calls `body` with the place in the sentence, the feature hashes of the token that no word has
  /// by itself, and the forms of it and two neighbours on either side; without hashes for a token
  /// that ``isOutside(_:_:)`` of names.
  @inline(__always)
  func readTogether(
    sentence index: Int, of input: borrowing TaggerInput,
    _ body: (Int, UnsafeBufferPointer<UInt64>?, UnsafePointer<Int32>) -> Void
  ) {
    read(sentence: index, of: input) { place, forms, features in
      if isOutside(place, forms) {
        body(place, nil, words + place)
        return
      }
      var sink = FeatureSink(self.features)
      features.writeTogether(place, to: &sink)
      body(place, UnsafeBufferPointer(start: self.features, count: sink.count), words + place)
    }
  }

  @inline(__always)
  private func read(
    sentence index: Int, of input: borrowing TaggerInput,
    _ body: (Int, UnsafePointer<WordForm>, SentenceFeatures) -> Void
  ) {
    let sentence = input.sentences[index]
    for place in 0..<2 {
      words[place] = 0
      bits[place] = 0
      words[sentence.count + 2 + place] = 1
      bits[sentence.count + 2 + place] = 0
    }
    for (place, word) in input.words[sentence].enumerated() { words[place + 2] = word }
    input.forms.withUnsafeBufferPointer { forms in
      guard let forms = forms.baseAddress else { return }
      matcher.match(words + 2, count: sentence.count, forms: forms, bits: bits + 2)
      let reader = SentenceFeatures(
        input: copy input, sentence: sentence, style: input.styles[index], words: words,
        forms: forms, bits: bits)
      for place in 0..<sentence.count { body(place, forms, reader) }
    }
  }

  /// Whether a token is a small word between small words. Three of them in a row never stand inside
  /// a name: they are more than half of a text, and need no features.
  @inline(__always)
  private func isOutside(_ place: Int, _ forms: UnsafePointer<WordForm>) -> Bool {
    forms[Int(words[place + 2])].isSmall && forms[Int(words[place + 1])].isSmall
      && forms[Int(words[place + 3])].isSmall
  }
}
