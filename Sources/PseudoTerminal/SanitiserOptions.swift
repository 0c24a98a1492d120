import Glibc

/// What a program that is started under a sanitiser has to be told as the one that starts it was:
/// where findings go, and which kinds are looked for.
package enum SanitiserOptions {
  /// Whether there is a sanitiser, which takes memory and time of its own.
  package static var isInForce: Bool { !inherited.isEmpty }

  /// The variables of this process; empty where no sanitiser is told anything.
  package static var inherited: [String: String] {
    var values: [String: String] = [:]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
