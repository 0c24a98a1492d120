import Foundation

/// Finds the program's `Data` folder, independent of the current folder.
enum DataFolder {
  /// No data folder was found.
  struct NotFound: Error, CustomStringConvertible {
    /// One sentence for a person.
    let description =
      "the data folder of tuireader was not found; set TUIREADER_DATA to it, or reinstall"
  }

  /// The folder's path.
  ///
  /// Tries in this order: `TUIREADER_DATA`; `../share/tuireader` relative to the program's real
  /// path; `Data` of a checkout that contains the program.
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
