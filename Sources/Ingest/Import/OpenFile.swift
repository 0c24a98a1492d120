/// A file being read, with its format.
struct OpenFile: ~Copyable {
  private var input: ByteInput
  private let format: any ArticleFormat
  private let context: IngestContext
  private var isBroken: Bool

  /// Opens the file at `path`; without a `format` the likeliest of `formats` reads it.
  init(
    _ path: BytePath, formats: ArticleFormats, format: (any ArticleFormat)?, source: String?
  ) throws(IngestError) {
    let context = IngestContext(file: path.isInput ? "stdin" : path.text, source: source)
    var opened = try ByteInput(path: path)
    let head = try opened.peek(4096)
    let format = format ?? formats.detected(path: path.text, head: head)
    guard let format else { throw .binary(kind: nil, file: context.file) }
    self.context = context
    self.format = format
    input = opened
    isBroken = false
  }

  /// Returns the next record or the error in its place; nil at the end of the file.
  mutating func nextJob() -> ImportJob? {
    if isBroken { return nil }
    do throws(IngestError) {
      return try format.nextRecord(in: &input, context: context).map {
        .record($0, format, context)
      }
    } catch {
      if case .tooLarge = error {} else { isBroken = true }
      return .failure(error)
    }
  }
}
