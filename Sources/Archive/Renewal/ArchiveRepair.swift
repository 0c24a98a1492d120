import Foundation
package import ReaderModel

/// Rebuilds a damaged archive from the texts and marks that can still be read; see
/// ``ArchiveRenewal``.
package struct ArchiveRepair: Sendable {
  /// The path of the archive's file.
  package let path: String

  private let rules: IdentityRules

  /// Prepares a repair of the archive at `path`; `rules` decide which names mean the same.
  package init(path: String, rules: IdentityRules) {
    self.path = path
    self.rules = rules
  }

  /// Repairs the archive. Returns what was saved and lost, and the path where the damaged file and
  /// its log are kept.
  ///
  /// Throws ``StoreError`` and leaves the archive unchanged if nothing can be saved from it or
  /// another program has it open.
  package func run(
    progress: (RenewalReport) throws -> Void = { _ in }
  ) throws -> (report: RenewalReport, keptAs: String) {
    let file = ArchiveFile(path: path)
    guard file.isThere, file.obstacle == nil, let header = ArchiveHeader(path: path),
      header.isDatabase || header.applicationID == ArchiveVersion.applicationID
    else { throw StoreError.notAnArchive(path: path) }
    guard file.isWritable else { throw StoreError.readOnly(path: path) }
    let lock = FolderLock(folder: file.folder)
    let outcome = try repair(file, progress)
    _ = consume lock
    return outcome
  }

  private func repair(
    _ file: ArchiveFile, _ progress: (RenewalReport) throws -> Void
  ) throws -> (report: RenewalReport, keptAs: String) {
    let kept = try keep(file)
    do {
      try SalvagedFile(file, rules: rules).prepare()
      let report = try ArchiveRenewal(path: file.path, keptAs: nil, rules: rules).run(
        isWorthIt: Self.isWorthIt, progress: progress)
      guard Self.isWorthIt(report) else {
        throw StoreError.damaged(path: path, detail: "no article of it can be read")
      }
      return (report, kept.path)
    } catch {
      try? restore(kept, to: file)
      throw StoreError(error, path: path)
    }
  }

  /// Whether an article was saved, or there was none to save.
  private static func isWorthIt(_ report: RenewalReport) -> Bool {
    report.articles > 0 || (report.lost == 0 && report.unreadable == 0)
  }

  /// Copies the file and its log to the first free name ending in `.damaged`, `.damaged-2` and so
  /// on.
  private func keep(_ file: ArchiveFile) throws -> ArchiveFile {
    let names = [path + ".damaged"] + (2..<1000).map { "\(path).damaged-\($0)" }
    guard let name = names.first(where: { !FileManager.default.fileExists(atPath: $0) }) else {
      throw StoreError.exists(path: names[0])
    }
    let kept = ArchiveFile(path: name)
    do {
      try FileManager.default.copyItem(atPath: file.path, toPath: kept.path)
      if file.hasLog { try FileManager.default.copyItem(atPath: file.log, toPath: kept.log) }
    } catch {
      for path in [kept.path, kept.log] { try? FileManager.default.removeItem(atPath: path) }
      throw Self.refusal(error, path: name)
    }
    return kept
  }

  /// The ``StoreError`` for a failed copy to `path`.
  private static func refusal(_ error: any Error, path: String) -> StoreError {
    (error as? CocoaError)?.code == .fileWriteOutOfSpace
      ? .diskFull(path: path)
      : .cannotMake(path: path, reason: "the damaged archive can't be kept there")
  }

  /// Moves the kept file and log back.
  private func restore(_ kept: ArchiveFile, to file: ArchiveFile) throws {
    for (from, to) in [(kept.log, file.log), (kept.path, file.path)] {
      if FileManager.default.fileExists(atPath: from) { rename(from, to) }
    }
  }
}
