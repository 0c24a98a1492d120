import ArgumentParser
import Foundation
import Testing

@testable import TUIReader

/// The documents, against the program and the checkout.
@Suite struct DocumentTests {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs/query-language.md",
    "docs/commands.md", "docs/keys.md", "docs/formats.md", "docs/guarantees.md",
    "docs/accuracy.md", "docs/figures.md", "docs/scale.md", "docs/codebase.md",
  ]

  private func text(of file: String) throws -> String {
    try String(contentsOfFile: Checkout.path + "/" + file, encoding: .utf8)
  }

  @Test(arguments: GeneratedDocument.allCases)
  func generatedPartsAreUpToDate(document: GeneratedDocument) throws {
    let present = try text(of: "docs/" + document.name)
    #expect(try document.renewed(present) == present, "run `make manual`")
  }

  @Test func everyCommandAndOptionIsDocumented() throws {
    let commands = try text(of: "docs/commands.md")
    let page = try text(of: "docs/tuireader.1")
    let shown = try CommandSummary.program().subcommands?.filter(\.shouldDisplay) ?? []
    for command in shown where command.commandName != "help" {
      #expect(commands.contains("`\(command.commandName)"), "\(command.commandName)")
      #expect(page.contains(".It Cm \(command.commandName)"), "\(command.commandName)")
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.kind == "long" {
        #expect(commands.contains("--\(name.name)"), "\(command.commandName) --\(name.name)")
      }
    }
  }

  @Test(arguments: documents)
  func linksLeadSomewhere(document: String) throws {
    let folder = URL(fileURLWithPath: Checkout.path + "/" + document).deletingLastPathComponent()
    let link = /\]\((?!https?:|mailto:|#)([^)#]+)(#[^)]*)?\)/
    for match in try text(of: document).matches(of: link) {
      let target = folder.appendingPathComponent(String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: target), "\(document): \(match.1)")
    }
  }

  @Test func theReadmeStaysShort() throws {
    #expect(
      try text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false).count
        <= 131)
  }

  @Test func helpNamesTheQueryAndExamples() {
    let help = TUIReader.helpMessage()
    #expect(help.contains("[QUERY]"))
    #expect(help.contains("country:PL after:2023-02 howitzer"))
    #expect(!help.contains("__document"))
  }
}
