import Archive
import ReaderModel

/// The lists of the checkout, by which names are one.
enum ShippedRules {
  /// The rules; without them nothing of the checkout can be tested.
  static let value: IdentityRules = {
    do {
      return try IdentityRules(dataFolder: BuiltProgram.data)
    } catch {
      fatalError("\(error)")
    }
  }()
}

extension ArticleStore {
  /// An archive under the lists of the checkout.
  convenience init(path: String) throws(StoreError) {
    try self.init(path: path, rules: ShippedRules.value)
  }

  /// An archive that is gone with the store, under the lists of the checkout.
  static func inMemory() throws(StoreError) -> ArticleStore {
    try inMemory(rules: ShippedRules.value)
  }
}
