/// What the reader's user may choose: looks, programs, keys.
///
/// ``Setting/all`` lists the settings; the initial values here are the defaults.
package struct ReaderConfiguration: Equatable, Sendable {
  /// Colours, columns and sizes.
  package var appearance = Appearance()
  /// Whether the reader takes clicks and the wheel; if not, the terminal has them.
  package var usesMouse = true
  /// Whether the terminal's title says what is read.
  package var setsTitle = true
  /// The program that opens links, with its arguments; empty for $BROWSER or the desktop's.
  package var browser: [String] = []
  /// The program that writes long notes, with its arguments; empty for $VISUAL, $EDITOR or vi.
  package var editor: [String] = []
  /// Changes of the table of keys, in the order of the file.
  package var keys: [KeyChange] = []
  /// Sequences of keys with a name or a key.
  package var macros: [Macro] = []

  /// The defaults.
  package init() {}
}

/// A sequence of keys that one key or a command plays.
package struct Macro: Equatable, Sendable {
  /// The command that plays it, without the colon.
  package let name: String
  /// The key that plays it; nil if none was named.
  package let key: Key?
  /// The keys to play.
  package let keys: [Key]
  /// The sequence as it stands in the configuration.
  package let script: String

  /// A macro.
  package init(name: String, key: Key?, keys: [Key], script: String) {
    self.name = name
    self.key = key
    self.keys = keys
    self.script = script
  }
}
