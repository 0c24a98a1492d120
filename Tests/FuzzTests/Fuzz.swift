import Glibc

/// libFuzzer's driver (compiler-rt, `FuzzerDriver.cpp`), which the sanitiser's runtime brings.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The entry that the runtime wants besides the driver.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let target = Fuzz.target else { return -1 }
  do {
    try target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    // Not through a buffer, which the end would take along.
    let sentence = Array("broken: \(error)\n".utf8)
    _ = write(STDERR_FILENO, sentence, sentence.count)
    abort()
  }
  return 0
}

/// `TUIREADER_FUZZ_TARGET=page Fuzz CORPUS… -OPTIONS`: fuzzes a target; see `make fuzz`.
@main
enum Fuzz {
  /// Made once, at the first input: libFuzzer calls a C function, which can't carry it.
  static let target: (any FuzzTarget)? = {
    let name = getenv("TUIREADER_FUZZ_TARGET").map { String(cString: $0) }
    return try? FuzzTargets.all.first { $0.name == name }?.init()
  }()

  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(
      withUnsafeMutablePointer(to: &arguments) { runDriver(&count, $0) { testOneInput($0, $1) } })
  }
}
