import ReaderModel

/// The trained tagger: a conditional random field over words, shapes, clusters, lists and the rest
/// of the document.
///
/// Its two files are mapped and read where they lie; a tagger may be used from several threads.
package struct TrainedNameTagger: NameTagger {
  /// The lexicon in the tagger's folder.
  package static let lexiconFile = "lexicon.bin"
  /// The weights in the tagger's folder.
  package static let weightsFile = "weights.bin"

  /// `names-` and the checksum of the weights.
  package let version: String
  private let lexicon: TableFile
  private let weights: TableFile
  /// Those that no thread uses at the moment.
  private let memories = Guarded<[WordMemory]>([])

  /// Maps the files in `folder` (`Data/tagger`) and checks them.
  package init(folder: String) throws(TaggerError) {
    let lexicon = try TableFile(
      path: "\(folder)/\(Self.lexiconFile)", sections: Lexicon.sectionCount)
    let name = "\(folder)/\(Self.weightsFile)"
    let weights = try TableFile(path: name, sections: TaggerWeights.sectionCount)
    try self.init(lexicon: lexicon, weights: weights, name: name)
  }

  /// Takes files that are open already; `name` is for the error.
  package init(lexicon: TableFile, weights: TableFile, name: String) throws(TaggerError) {
    // Here once, and not for every article: it takes a tenth of a millisecond.
    let isLexicon = lexicon.withSections { Lexicon(sections: $0)?.isOrdered == true }
    let areWeights = weights.withSections { TaggerWeights(sections: $0)?.isOrdered == true }
    guard isLexicon, areWeights else { throw .damaged(file: name) }
    let expected = weights.withSections { TaggerWeights.lexiconChecksum(in: $0[4]) }
    guard expected == lexicon.checksum else { throw .mismatch(file: name) }
    self.lexicon = lexicon
    self.weights = weights
    version = "names-" + String(weights.checksum, radix: 16)
  }

  /// The names of every field, in order of field and token.
  package func spans(in document: TokenizedDocument) -> [NameSpan] {
    withTables { lexicon, weights in
      let input = withMemory { memory in
        TaggerInput(document, lexicon: lexicon, weights: weights, memory: &memory)
      }
      let names = NameDecoder(lexicon: lexicon, weights: weights).names(in: input)
      var spans: [NameSpan] = []
      spans.reserveCapacity(names.count)
      var field = 0
      var start = 0
      for name in names {
        while name.tokens.lowerBound >= start + document.fields[field].tokens.count {
          start += document.fields[field].tokens.count
          field += 1
        }
        spans.append(
          NameSpan(
            field: field,
            tokens: name.tokens.lowerBound - start..<name.tokens.upperBound - start,
            kind: name.kind, score: name.score, shares: name.shares))
      }
      return spans
    } ?? []
  }

  /// Ordinary are the words of the training corpora; months, titles and the acronyms of things are
  /// no bodies.
  package func known(_ word: ArraySlice<UInt8>) -> KnownWord {
    lexicon.withSections { sections in
      guard let lexicon = Lexicon(sections: sections) else { return [] }
      var small = FeatureHash.start
      for byte in word {
        small = FeatureHash.adding(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: small)
      }
      let lists = lexicon.lists(ofPhrase: FeatureHash.phrase(0, word: small))
      let letters = lexicon.lists(ofPhrase: FeatureHash.acronym(FeatureHash.of(word)))
      var known: KnownWord = lists & NameList.ordinary.mask != 0 ? .ordinary : []
      if lists & (NameList.calendar.mask | NameList.title.mask) != 0
        || letters & NameList.acronym.mask != 0
      {
        known.insert(.noBody)
      }
      return known
    }
  }

  /// The names in text that is split already; tokens count through the whole document.
  package func names(inSentences sentences: [[String]]) -> [FoundName] {
    withTables { lexicon, weights in
      var input = TaggerInput(lexicon: lexicon, capacity: sentences.reduce(0) { $0 + $1.count })
      var memory = WordMemory()
      input.weighBoundaries(weights, &memory)
      for sentence in sentences {
        for word in sentence {
          Array(word.utf8).withUnsafeBufferPointer { input.add($0, weights, &memory) }
        }
        input.endSentence()
      }
      input.finish()
      return NameDecoder(lexicon: lexicon, weights: weights).names(in: input)
    } ?? []
  }

  /// Calls `body` with words of earlier articles; several threads get several of them.
  private func withMemory<Result>(_ body: (inout WordMemory) -> Result) -> Result {
    var memory = memories.withLock { $0.popLast() } ?? WordMemory()
    defer { memories.withLock { $0.append(memory) } }
    return body(&memory)
  }

  private func withTables<Result>(_ body: (Lexicon, TaggerWeights) -> Result) -> Result? {
    lexicon.withSections { lexicon in
      weights.withSections { weights in
        guard let lexicon = Lexicon(sections: lexicon),
          let weights = TaggerWeights(sections: weights)
        else { return nil }
        return body(lexicon, weights)
      }
    }
  }
}
