import Text

/// Why no terminal could be opened.
enum TerminalError: Error, Equatable {
  case notATerminal
  case missingName
  case unknownName(String)
  case outOfDescriptors

  /// One sentence for the user.
  var sentence: String {
    switch self {
    case .notATerminal:
      "the reader needs a terminal on standard input and output; "
        + "‘search’, ‘show’ and ‘render’ work without one"
    case .missingName: "TERM is not set; set it to your terminal's name, as in TERM=xterm-256color"
    case .unknownName(let name):
      "TERM=\(TerminalText.sanitised(name)) can't show a full screen; set it to your terminal's name, as in "
        + "TERM=xterm-256color"
    case .outOfDescriptors: "this process may open no more files; close some and start again"
    }
  }
}
