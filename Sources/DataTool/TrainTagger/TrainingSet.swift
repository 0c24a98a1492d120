import Entities

/// Sentences as numbered features and labels, in a few large arrays.
struct TrainingSet {
  /// Feature numbers of all tokens, one after the other.
  private(set) var features: [Int32] = []
  /// The index in ``features`` where each token begins, plus a final end index.
  private(set) var starts: [Int] = [0]
  /// The label lane of each token.
  private(set) var labels: [UInt8] = []
  /// Token ranges of the sentences.
  private(set) var sentences: [Range<Int>] = []
  /// The factor on each sentence's step.
  private(set) var weights: [Float] = []
  /// The hash of each feature number.
  private(set) var featureHashes: [UInt64] = []

  /// Reads `documents`; leaves out features seen fewer than `minimum` times.
  init(_ documents: [CorpusDocument], lexicon: Lexicon, minimum: Int32) {
    var table = FeatureTable()
    for document in documents {
      Self.read(document, lexicon: lexicon) { table.count($0) }
    }
    for document in documents {
      for sentence in document.sentences {
        sentences.append(labels.count..<labels.count + sentence.labels.count)
        labels.append(contentsOf: sentence.labels)
        weights.append(document.weight)
      }
      Self.read(document, lexicon: lexicon) { hashes in
        for hash in hashes {
          if let number = table.number(of: hash, minimum: minimum) { features.append(number) }
        }
        starts.append(features.count)
      }
    }
    featureHashes = table.numbered
  }

  private static func read(
    _ document: CorpusDocument, lexicon: Lexicon, body: (UnsafeBufferPointer<UInt64>) -> Void
  ) {
    let tokens = document.sentences.reduce(0) { $0 + $1.words.count }
    var input = TaggerInput(lexicon: lexicon, capacity: tokens)
    for sentence in document.sentences {
      for word in sentence.words { Array(word.utf8).withUnsafeBufferPointer { input.add($0) } }
      input.endSentence()
    }
    input.finish()
    let reader = SentenceReader(
      lexicon: lexicon, capacity: document.sentences.reduce(0) { max($0, $1.words.count) })
    for sentence in input.sentences.indices {
      reader.read(sentence: sentence, of: input, body)
    }
  }
}
