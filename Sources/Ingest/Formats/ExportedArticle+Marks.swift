import Foundation
import ReaderModel

/// The reader's marks in an export. A mark of the wrong type costs no other.
extension ExportedArticle {
  /// The marks that can be read.
  var marks: ReaderMarks {
    var marks = ReaderMarks()
    marks.isBookmarked = flag("bookmarked") ?? false
    marks.isRead = flag("read") ?? false
    marks.tags = (fields["tags"] as? [Any] ?? []).compactMap { $0 as? String }
    marks.notes = ExportedNotes(fields["notes"]).notes
    return marks
  }

  /// What is wrong with marks, in a clause each; they are left out.
  var faults: [String] {
    var faults = ["bookmarked", "read"].filter { has($0) && flag($0) == nil }
      .map { "‘\($0)’ is neither true nor false and left out" }
    if has("tags") {
      let list = fields["tags"] as? [Any]
      if list == nil { faults.append("‘tags’ is no list and left out") }
      if list?.contains(where: { !($0 is String) }) == true {
        faults.append("what is no text in ‘tags’ is left out")
      }
    }
    if has("notes"), !(fields["notes"] is [Any]) {
      faults.append("‘notes’ is no list and left out")
    }
    return faults
  }

  private func has(_ name: String) -> Bool {
    fields[name].map { !($0 is NSNull) } ?? false
  }

  private func flag(_ name: String) -> Bool? {
    // Foundation takes the number 1 for true, too.
    fields[name] is String ? nil : fields[name] as? Bool
  }
}
