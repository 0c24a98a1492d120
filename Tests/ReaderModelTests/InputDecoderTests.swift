import ReaderModel
import Testing

/// What a terminal sends becomes keys that were typed, and no others.
@Suite struct InputDecoderTests {
  /// The keys of a stream, after which nothing more comes.
  private func keys(_ stream: String) -> [Key] {
    var decoder = InputDecoder()
    return stream.unicodeScalars.compactMap { decoder.take($0) }
      + [decoder.pause()].compactMap(\.self)
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]10;rgb:cdcd/d6d6/f4f4\u{07}",
    "\u{1B}[?62;4;22c", "\u{1B}P>|term 3.3u\u{1B}\\", "\u{1B}[13;2u", "\u{1B}[113;5u",
    "\u{1B}[27;2;13~", "\u{1B}[O", "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[3;5~", "\u{1B}[1;5C",
    "\u{1B}[[A", "\u{1B}[Mbub", "\u{1B}[<0;12;4M", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{9B}?1;2c",
    "\u{9D}11;rgb:0/0/0\u{9C}", "\u{1B}[?2026;2$y", "\u{1B}OP", "\u{1B}[12\u{18}",
  ]) func noSequenceIsTyped(_ stream: String) {
    #expect(keys(stream).isEmpty)
    #expect(keys(stream + "b") == [.character("b")])
  }

  @Test func keysThatTheKeyboardTableLacksAreRead() {
    #expect(keys("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~") == [.home, .end, .home, .end])
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[Z\u{1B}[3~") == [.up, .down, .backTab, .delete])
  }

  @Test func escapeAloneIsTheKey() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}b") == [.alt("b")])
    #expect(keys("\u{1B}\u{7F}") == [.control("w")])
  }

  @Test func lettersAndControlsAreThemselves() {
    #expect(
      keys("aé국\t\r\u{04}\u{7F}") == [
        .character("a"), .character("é"), .character("국"), .tab, .enter, .control("d"), .backspace,
      ])
  }

  @Test func anAnswerMayComeInPieces() {
    var decoder = InputDecoder()
    for scalar in "\u{1B}]11;rgb:1e".unicodeScalars { #expect(decoder.take(scalar) == nil) }
    #expect(decoder.pause() == nil)
    #expect(decoder.isWithinSequence)
    for scalar in "1e/bb\u{07}".unicodeScalars { #expect(decoder.take(scalar) == nil) }
    #expect(!decoder.isWithinSequence)
  }
}
