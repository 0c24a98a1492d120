import ArgumentParser
import Foundation
import ReaderModel

/// `tuireader __document docs`: writes the generated parts of the documents.
///
/// Hidden: `make manual` runs it, and a test compares its result with the files.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "__document", abstract: "Write the generated parts of the documents.",
    shouldDisplay: false)

  @Argument(help: "The folder of the documents.") var folder: String

  func run() throws {
    for file in GeneratedDocument.allCases {
      let path = folder + "/" + file.name
      let present = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      try file.renewed(present).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
