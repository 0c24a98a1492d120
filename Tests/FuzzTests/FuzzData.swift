import Foundation

@testable import Entities
@testable import Ingest

/// The lists of the checkout that the targets were built from.
enum FuzzData {
  /// `Data` of the checkout.
  static let folder = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Data").path

  /// The words of pages; a checkout without them can't be tested.
  static let lexicon: PageLexicon = {
    do {
      return try PageLexicon(dataFolder: folder)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The words of dates, likewise.
  static let dateLayer: DateLayer = {
    do {
      return try DateLayer(dataFolder: folder)
    } catch {
      fatalError("\(error)")
    }
  }()
}
