import ArgumentParser

/// The `tuireader` program: a command tree whose default is the full-screen reader.
@main
struct TUIReader: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuireader",
    abstract: "Read a news archive in the terminal, by who, where and what it is about.",
    version: "0.1.0"
  )
}
