import Foundation

/// The folders of the program in the user's home (XDG Base Directory Specification).
enum UserFolder: String {
  case configuration = "XDG_CONFIG_HOME"
  case data = "XDG_DATA_HOME"
  case state = "XDG_STATE_HOME"

  private var usual: String {
    switch self {
    case .configuration: "/.config"
    case .data: "/.local/share"
    case .state: "/.local/state"
    }
  }

  /// The folder, which may not exist. An unset, empty or relative variable counts as the usual
  /// folder, and an unusable HOME as the system's home folder.
  func path(_ environment: [String: String]) -> String {
    let absolute = { (name: String) in
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return (absolute(rawValue) ?? (absolute("HOME") ?? NSHomeDirectory()) + usual) + "/tuireader"
  }
}
