import Foundation
import Testing

@testable import DataTool
@testable import Entities

@Suite struct TableFileTests {
  private var file: Data {
    var writer = TableFileWriter()
    writer.add([UInt32(1), 2, 3])
    writer.add([UInt8]("some bytes".utf8))
    return writer.bytes()
  }

  @Test func sectionsComeBack() throws {
    let table = try TableFile(file, name: "x", sections: 2)
    #expect(table.sections.map(\.count) == [12, 10])
    #expect(table.sections.allSatisfy { $0.lowerBound % 64 == 0 })
    #expect(table.withSections { Array($0[1]) } == Array("some bytes".utf8))
  }

  @Test func everyChangedByteIsNoticed() {
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 0x40
      #expect(throws: TaggerError.self) { try TableFile(damaged, name: "x", sections: 2) }
    }
  }

  @Test func everyMissingByteIsNoticed() {
    for length in 0..<file.count {
      #expect(throws: TaggerError.self) {
        try TableFile(file.prefix(length), name: "x", sections: 2)
      }
    }
  }

  @Test func errorsSayWhatIsWrong() {
    #expect(throws: TaggerError.unreadable(file: "/nowhere/lexicon.bin")) {
      try TrainedNameTagger(folder: "/nowhere")
    }
    #expect(throws: TaggerError.notATable(file: "x")) {
      try TableFile(Data("a text of another kind".utf8) + Data(count: 50), name: "x", sections: 2)
    }
    var other = file
    other[8] = 9
    #expect(throws: TaggerError.otherVersion(file: "x")) {
      try TableFile(other, name: "x", sections: 2)
    }
    #expect("\(TaggerError.damaged(file: "w.bin"))".contains("w.bin is damaged"))
  }
}
