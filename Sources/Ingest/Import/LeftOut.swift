/// The files that an import leaves out without reading them, to be counted in the report.
struct LeftOut: Equatable {
  /// Names of files that describe those beside them, and how many there were.
  private var notes: [String] = []
  private var noteCount = 0
  /// Files in an archive that are links, devices and the like, or whose paths lead out of it.
  private var unsafeCount = 0

  private static let mostNames = 3

  /// Counts a file that describes those beside it.
  mutating func add(note name: String) {
    noteCount += 1
    if notes.count < Self.mostNames { notes.append(name) }
  }

  /// Counts a file of an archive that is no plain file in it.
  mutating func addUnsafe() { unsafeCount += 1 }

  /// What was left out, in a clause; nil if nothing was.
  var sentence: String? {
    var parts: [String] = []
    if noteCount > 0 {
      let more = noteCount > notes.count ? " …" : ""
      let noun = noteCount == 1 ? "file" : "files"
      parts.append(
        "\(noteCount) \(noun) about the others (\(notes.joined(separator: ", "))\(more))")
    }
    if unsafeCount > 0 {
      let noun = unsafeCount == 1 ? "entry" : "entries"
      parts.append("\(unsafeCount) unsafe \(noun) (a link, a device or a path that leads outside)")
    }
    return parts.isEmpty ? nil : "left out " + parts.joined(separator: " and ")
  }
}
