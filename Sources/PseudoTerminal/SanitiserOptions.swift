import Glibc

/// The sanitiser options of this process, to pass on to programs that it starts: where reports go,
/// and which checks run.
package enum SanitiserOptions {
  /// Whether a sanitiser is configured, which costs memory and time.
  package static var isInForce: Bool { !inherited.isEmpty }

  /// The environment variables with options; empty if there are none.
  package static var inherited: [String: String] {
    var values: [String: String] = [:]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
