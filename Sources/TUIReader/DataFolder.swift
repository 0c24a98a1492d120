import Foundation

/// Finds the program's `Data`, wherever it was started.
enum DataFolder {
  /// There is no data folder anywhere it may be.
  struct NotFound: Error, CustomStringConvertible {
    /// One sentence for a person.
    let description =
      "the data folder of tuireader was not found; set TUIREADER_DATA to it, or reinstall"
  }

  /// The folder's path.
  ///
  /// In this order: `TUIREADER_DATA`; `../share/tuireader` beside the program's real path; `Data` of
  /// a checkout above the program.
  static func locate(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    program: String? = Bundle.main.executablePath
  ) throws(NotFound) -> String {
    if let path = environment["TUIREADER_DATA"], !path.isEmpty { return path }
    guard let program else { throw NotFound() }
    var folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    let installed = folder.appendingPathComponent("../share/tuireader").standardizedFileURL
    if holdsData(installed) { return installed.path }
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("Data")
      if holdsData(candidate) { return candidate.path }
      folder.deleteLastPathComponent()
    }
    throw NotFound()
  }

  private static func holdsData(_ folder: URL) -> Bool {
    FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("gazetteer/gazetteer.bin").path)
  }
}
