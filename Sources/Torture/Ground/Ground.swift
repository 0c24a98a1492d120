import Foundation
import PseudoTerminal

/// The test environment of one promise: its own folder, and the program.
struct Ground {
  let folder: String
  /// The built `tuireader`.
  let program: String
  /// The program's `Data`.
  let data: String
  /// Counts programs killed before they ended.
  let kills = KillCount()

  /// Creates a folder below `parent`; the caller removes it by ``remove()``.
  init(program: String, data: String, under parent: String) throws {
    self.program = program
    self.data = data
    folder = parent + "/tuireader-torture-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  var archive: String { folder + "/archive.sqlite" }

  var environment: [String: String] {
    SanitiserOptions.inherited.merging([
      "HOME": folder, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "TUIREADER_DATA": data, "SWIFT_BACKTRACE": "enable=no",
    ]) { $1 }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  // MARK: Running

  /// Runs the program on the archive to its end.
  func run(_ arguments: String..., under wrapper: [String] = []) throws -> Run {
    try run(arguments, on: archive, under: wrapper)
  }

  /// Runs the program on another archive to its end.
  func run(_ arguments: [String], on archive: String, under wrapper: [String] = []) throws -> Run {
    try finished(start(["--archive", archive] + arguments, under: wrapper))
  }

  /// Runs the program on the archive and returns the microseconds that it took; throws unless its
  /// status is 0.
  @discardableResult
  func duration(of arguments: String...) throws -> Int {
    let start = ContinuousClock.now
    let run = try run(arguments, on: archive)
    guard run.status == 0 else { throw TortureError.noGround(run.errors) }
    return (ContinuousClock.now - start).microseconds
  }

  /// Runs the program and kills it after `microseconds`; returns true if it had not ended before.
  @discardableResult
  func kill(_ arguments: String..., after microseconds: Int) throws -> Bool {
    let running = try start(["--archive", archive] + arguments)
    usleep(UInt32(microseconds))
    Foundation.kill(running.process.processIdentifier, SIGKILL)
    let wasKilled = try finished(running).status == 128 + SIGKILL
    if wasKilled { kills.add() }
    return wasKilled
  }

  /// A running program.
  struct Running {
    let process: Process
    let output: String
    let errors: String
  }

  /// Starts the program with exactly these arguments, through the command `wrapper` if it is not
  /// empty.
  func start(_ arguments: [String], under wrapper: [String] = []) throws -> Running {
    let name = folder + "/" + UUID().uuidString
    let (output, errors) = (name + ".out", name + ".err")
    let words = wrapper + [program] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = environment
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, output: output, errors: errors)
  }

  /// Waits for the end of `running`.
  func finished(_ running: Running) throws -> Run {
    running.process.waitUntilExit()
    let status = running.process.terminationStatus
    let texts = try [running.output, running.errors].map { path in
      defer { try? FileManager.default.removeItem(atPath: path) }
      return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return Run(
      status: running.process.terminationReason == .uncaughtSignal ? 128 + status : status,
      output: texts[0], errors: texts[1])
  }

  /// The reader on a terminal of 100 columns and 30 rows.
  func reader(_ arguments: [String] = [], under wrapper: [String] = []) throws -> Reader {
    try Reader(
      wrapper + [program, "--archive", archive] + arguments, environment: environment,
      kills: kills)
  }

  // MARK: The archive

  /// Everything that commands show of the archive, as text, for comparison.
  func contents() throws -> String {
    var text = try run("export").output
    for kind in ["country", "person", "weapon"] {
      text += kind + "\n" + (try run("facets", "--kind", kind).output)
    }
    for query in ["rep* -france", "k9 country:PL"] {
      text += query + "\n" + (try run("search", "--json", query).output)
    }
    return text
  }

  /// The number of articles that match.
  func count(_ query: String) throws -> Int {
    Int(try run("search", "--count", query).output.split(separator: "\n").first ?? "0") ?? 0
  }

  /// What `check` finds; nil if all is well.
  func damage() throws -> String? {
    let run = try run("check")
    return run.status == 0 ? nil : "check: status \(run.status) " + run.output + run.errors
  }

  /// Whether the archive's file exists and is not empty.
  var isThere: Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: archive)[.size] as? Int
    return size ?? 0 > 0
  }

  /// Removes the archive.
  func clear() {
    for ending in ["", "-wal", "-shm", ".damaged"] {
      try? FileManager.default.removeItem(atPath: archive + ending)
    }
  }

  /// The bytes of the archive's file, or of one beside it.
  func bytes(_ ending: String = "") throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: archive + ending)))
  }

  /// Creates an archive of `articles` short articles and returns its bytes.
  @discardableResult
  func makeArchive(_ articles: Int) throws -> [UInt8] {
    let corpus = try Corpus(articles, at: folder + "/corpus.jsonl")
    try duration(of: "import", corpus.path)
    return try bytes()
  }

  /// A command prefix that removes root's right to ignore permissions; empty for other users.
  static var withoutRights: [String] {
    guard geteuid() == 0 else { return [] }
    let program = "/usr/bin/setpriv"
    return [program, "--bounding-set=-dac_override,-dac_read_search,-fowner"]
  }

  /// A command prefix that limits written files to `bytes`, like a full disk.
  static func withFiles(atMost bytes: Int) -> [String] {
    ["/usr/bin/prlimit", "--fsize=\(bytes)"]
  }

  /// Replaces the archive by a file with `bytes` and no log.
  func put(_ bytes: [UInt8]) throws {
    clear()
    try Data(bytes).write(to: URL(fileURLWithPath: archive))
  }
}
