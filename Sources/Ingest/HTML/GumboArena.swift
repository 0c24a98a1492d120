/// Memory for one run of gumbo, which asks for many small pieces; all are given back at once.
final class GumboArena {
  private static let chunk = 262_144

  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// A piece of at least `size` bytes.
  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = max(16, (size + 15) & ~15)
    if size <= left, let piece = next {
      next = piece.advanced(by: size)
      left -= size
      return piece
    }
    let piece = UnsafeMutableRawPointer.allocate(
      byteCount: max(size, Self.chunk), alignment: 16)
    chunks.append(piece)
    // A large piece does not end the chunk in use.
    if size < Self.chunk / 2 {
      next = piece.advanced(by: size)
      left = Self.chunk - size
    }
    return piece
  }
}
