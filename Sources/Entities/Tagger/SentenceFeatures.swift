/// Turns the tokens of a sentence into features: templates over words, shapes, clusters, lists and
/// the rest of the document.
///
/// The templates follow those of Ratinov and Roth, "Design Challenges and Misconceptions in Named
/// Entity Recognition" (2009), with cluster pairs in place of Brown paths.
struct SentenceFeatures {
  let input: TaggerInput
  let sentence: Range<Int>
  let style: TaggerInput.Style
  /// Forms of the sentence with two boundaries on either side.
  let words: UnsafePointer<Int32>
  let forms: UnsafePointer<WordForm>
  /// Phrase bits with two zeros on either side.
  let bits: UnsafePointer<UInt64>

  /// Writes all features of the sentence's token `index`, counted from 0.
  @inline(__always)
  func write(_ index: Int, to sink: inout FeatureSink) {
    let at = index + 2
    Self.write(form(at).pointee, as: .here, to: &sink)
    Self.write(form(at - 1).pointee, as: .before, to: &sink)
    Self.write(form(at + 1).pointee, as: .after, to: &sink)
    Self.write(form(at - 2).pointee, as: .twoBefore, to: &sink)
    Self.write(form(at + 2).pointee, as: .twoAfter, to: &sink)
    writeTogether(index, to: &sink)
  }

  /// Writes the features of the sentence's token `index` that no word has by itself.
  @inline(__always)
  func writeTogether(_ index: Int, to sink: inout FeatureSink) {
    let at = index + 2
    let word = forms + Int(words[at])
    writeShapes(at, word, isFirst: index == 0, to: &sink)
    writeClusters(at, word, to: &sink)
    writeLists(at, word, to: &sink)
    if word.pointee.traits.contains(.capital) {
      writeDocument(sentence.lowerBound + index, word, to: &sink)
    }
  }

  @inline(__always)
  private func form(_ at: Int) -> UnsafePointer<WordForm> { forms + Int(words[at]) }

  @inline(__always)
  private func writeShapes(
    _ at: Int, _ word: UnsafePointer<WordForm>, isFirst: Bool, to sink: inout FeatureSink
  ) {
    let before = form(at - 1).pointee.shortShape
    let here = word.pointee.shortShape
    let after = form(at + 1).pointee.shortShape
    sink.add(24, before, here)
    sink.add(25, here, after)
    sink.add(26, form(at - 2).pointee.shortShape, before)
    sink.add(27, after, form(at + 2).pointee.shortShape)
    sink.add(28, before, here, after)
    let flags =
      UInt64(word.pointee.traits.rawValue & 31) | (isFirst ? 32 : 0) | UInt64(style.rawValue) << 6
    sink.add(29, flags)
    sink.add(30, flags & 0b1110_0001, word.pointee.lower)
    sink.add(31, form(at - 1).pointee.lower, word.pointee.shape)
    sink.add(32, form(at + 1).pointee.lower, word.pointee.shape)
    let clusters = word.pointee.clusters
    if clusters[2] != 0 { sink.add(33, flags & 0b1110_0001, UInt64(clusters[2])) }
  }

  @inline(__always)
  private func writeClusters(
    _ at: Int, _ word: UnsafePointer<WordForm>, to sink: inout FeatureSink
  ) {
    let before = form(at - 1).pointee.clusters
    let here = word.pointee.clusters
    let after = form(at + 1).pointee.clusters
    let before2 = form(at - 2).pointee.clusters
    let after2 = form(at + 2).pointee.clusters
    sink.add(60, UInt64(before[1]), UInt64(here[1]))
    sink.add(61, UInt64(here[1]), UInt64(after[1]))
    sink.add(62, UInt64(before[2]), UInt64(here[2]))
    sink.add(63, UInt64(here[2]), UInt64(after[2]))
    sink.add(64, UInt64(before[0]), UInt64(here[0]), UInt64(after[0]))
    let shape = word.pointee.shape
    sink.add(66, UInt64(before[2]), shape)
    sink.add(67, UInt64(after[2]), shape)
    sink.add(68, UInt64(before2[1]), UInt64(before[1]))
    sink.add(69, UInt64(after[1]), UInt64(after2[1]))
    sink.add(70, UInt64(before[1]), UInt64(after[1]), shape)
  }

  @inline(__always)
  private func writeLists(
    _ at: Int, _ word: UnsafePointer<WordForm>, to sink: inout FeatureSink
  ) {
    let here = bits[at]
    let after = bits[at + 1]
    if here != 0 {
      eachBit(of: here) { bit in
        sink.add(80, bit)
        sink.add(81, bit, word.pointee.shape)
      }
      sink.add(82, here, form(at - 1).pointee.lower)
      sink.add(83, here, after)
    }
    sink.add(84, here)
    eachBit(of: bits[at - 1]) { sink.add(85, $0) }
    eachBit(of: after) { sink.add(86, $0) }
  }

  @inline(__always)
  private func eachBit(of bits: UInt64, _ body: (UInt64) -> Void) {
    var rest = bits
    while rest != 0 {
      body(UInt64(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  @inline(__always)
  private func writeDocument(
    _ token: Int, _ word: UnsafePointer<WordForm>, to sink: inout FeatureSink
  ) {
    let form = input.words[token]
    let evidence = input.occurrences.evidence(of: token, form: form)
    if evidence.isAlsoLower { sink.add(90, 1) }
    guard let first = evidence.first else {
      sink.add(91, 0)
      return
    }
    sink.add(91, evidence.count == 1 ? 1 : evidence.count <= 3 ? 2 : 3)
    sink.add(92, UInt64(evidence.context.rawValue))
    sink.add(93, UInt64(evidence.context.rawValue), word.pointee.shape)
    eachBit(of: UInt64(evidence.context.rawValue)) { sink.add(94, $0) }
    if evidence.firstContext.contains(.insideSentence) {
      let before = forms + Int(input.words[first - 1])
      sink.add(before.pointee.traits.contains(.capital) ? 95 : 96, before.pointee.lower)
    }
    if evidence.firstContext.contains(.beforeCapital) {
      sink.add(97, forms[Int(input.words[first + 1])].lower)
    }
  }
}
