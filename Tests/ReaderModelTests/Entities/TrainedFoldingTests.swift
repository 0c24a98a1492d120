import Testing

@testable import Entities
@testable import Text

/// One table folds letters everywhere; the tagger's training is the one exception.
@Suite struct TrainedFoldingTests {
  @Test func onlyTheExceptionsDifferFromTheTable() {
    let different = (UInt32(0x80)...0xFFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let base = LetterFolding.base(scalar.value).map { LetterFolding.pair($0)?.0 ?? $0 }
      return TrainedFolding.plain(scalar) != base
    }.map(\.value)
    let expected = TrainedFolding.leftAlone.filter { LetterFolding.base($0) != nil }
    #expect(Set(different) == Set(expected).union(TrainedFolding.exceptions.keys))
  }

  @Test(arguments: [("ə", "e"), ("Ə", "e"), ("ł", "l"), ("Æ", "ae"), ("ß", "ss")])
  func whatIsTypedFindsIt(letter: String, plain: String) {
    #expect(FoldedText(letter).ranges(of: FoldedText(plain)) == [0..<letter.utf8.count])
  }

  @Test(
    arguments: [("ə", "a"), ("Ł", "l"), ("Æ", "a"), ("×", "*"), ("ŉ", "n")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func theTaggerReadsItAsInItsTraining(letter: Unicode.Scalar, plain: Unicode.Scalar) {
    #expect(TrainedFolding.plain(letter).map(UInt32.init) == plain.value)
  }
}
