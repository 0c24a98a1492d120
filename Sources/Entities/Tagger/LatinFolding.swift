/// Letters with marks and their plain counterparts (`ł` → `l`), for Latin-1 and Latin Extended-A.
///
/// Source: Unicode names; letters that two stand for are cut to the first.
enum LatinFolding {
  private static let fromC0: [UInt8] = Array(
    ("AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
      + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  /// The plain ASCII letter for `scalar`; nil where there is none.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xC0...0x17F: fromC0[Int(scalar.value) - 0xC0]
    case 0x18F: UInt8(ascii: "A")
    case 0x1A0: UInt8(ascii: "O")
    case 0x1A1: UInt8(ascii: "o")
    case 0x1AF: UInt8(ascii: "U")
    case 0x1B0: UInt8(ascii: "u")
    case 0x218: UInt8(ascii: "S")
    case 0x219: UInt8(ascii: "s")
    case 0x21A: UInt8(ascii: "T")
    case 0x21B: UInt8(ascii: "t")
    case 0x259: UInt8(ascii: "a")
    case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
    default: nil
    }
  }
}
