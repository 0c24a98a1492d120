import Foundation
import Testing

@testable import Entities

@Suite struct WeaponCatalogueTests {
  private func catalogue(_ lines: String) throws -> WeaponCatalogue {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalogue-\(UUID().uuidString).tsv")
    try lines.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try WeaponCatalogue(path: file.path)
  }

  @Test func aNameIsFoundHoweverItsPartsAreJoined() throws {
    let catalogue = try catalogue("# comment\nK9 Thunder\tK9 Thunder\thowitzer\tKR\t\n")
    for spelling in ["K9 Thunder", "K-9 Thunder", "k9thunder"] {
      let entry = catalogue.entry(WeaponCatalogue.key(of: PieceText(spelling)))
      #expect(entry?.category == "howitzer", "\(spelling)")
    }
    #expect(catalogue.entry(WeaponCatalogue.key(of: PieceText("K99 Thunder"))) == nil)
    #expect(catalogue.isNickname(PieceHash("Thunder").value))
  }

  @Test func aDamagedLineIsNamedByItsNumber() throws {
    let error = try #require(throws: WeaponCatalogueError.self) {
      try catalogue("# comment\nK9\tK9\thowitzer\n")
    }
    guard case .malformed(_, line: 2) = error else {
      Issue.record("\(error)")
      return
    }
  }
}
