/// A file being read, with its format; of a packed file, one after another of those in it.
struct OpenFile: ~Copyable {
  private let selection: FormatSelection
  private let file: String
  private var current: CurrentFile?
  private var archive: PackedFile?

  /// The most bytes of a packed standard input, which has to be in memory.
  private static let longestPackedInput = 268_435_456

  /// Opens the file at `path`; without a `format` the likeliest of `formats` reads it.
  init(
    _ path: BytePath, formats: ArticleFormats, format: (any ArticleFormat)?, source: String?
  ) throws(IngestError) {
    selection = FormatSelection(formats: formats, format: format, source: source)
    file = path.isInput ? "stdin" : path.text
    var opened = try ByteInput(path: path)
    let head = try opened.peek(4096)
    if PackedFile.isPacked(head) {
      let bytes = path.isInput ? try opened.takeRest(limit: Self.longestPackedInput) : nil
      archive = try PackedFile(path, input: bytes, name: file)
      current = nil
    } else {
      archive = nil
      current = try CurrentFile(
        opened, path: path.text, name: file, hasPath: !path.isInput, selection)
    }
  }

  /// Returns the next record or the error in its place; nil at the end of the file.
  mutating func nextJob() -> ImportJob? {
    while true {
      if let job = nextJobOfCurrent() { return job }
      current = nil
      guard let archive else { return nil }
      do throws(IngestError) {
        let next = try archive.nextFile()
        guard let name = next else { return endOfArchive(archive) }
        let unpacked = Self.unpackedName(of: file)
        let path = name.isEmpty ? unpacked : name
        current = try CurrentFile(
          ByteInput(PackedFileSource(archive), file: file), path: path,
          name: name.isEmpty ? file : "\(file)/\(name)", hasPath: false, selection)
      } catch {
        if error.endsArchive { self.archive = nil }
        return .failure(error)
      }
    }
  }

  /// Says what of the archive was left out.
  private mutating func endOfArchive(_ archive: PackedFile) -> ImportJob? {
    self.archive = nil
    guard let note = archive.leftOut.sentence else { return nil }
    return .note(note, file: file)
  }

  private mutating func nextJobOfCurrent() -> ImportJob? {
    guard let job = current?.nextJob() else { return nil }
    if case .failure(let error) = job, error.endsArchive { archive = nil }
    return job
  }

  /// `a.jsonl` for `a.jsonl.gz`.
  private static func unpackedName(of file: String) -> String {
    file.lowercased().hasSuffix(".gz") ? String(file.dropLast(3)) : file
  }
}

/// How to choose the format of a file.
struct FormatSelection {
  let formats: ArticleFormats
  /// The format of all files; nil to detect each one's.
  let format: (any ArticleFormat)?
  /// The publication of all articles.
  let source: String?

  /// The format of the file at `path` that begins with `head`.
  func format(path: String, head: [UInt8], name: String) throws(IngestError) -> any ArticleFormat {
    guard let found = format ?? formats.detected(path: path, head: head) else {
      throw .binary(kind: nil, file: name)
    }
    return found
  }
}

/// The file that is read now: the opened one, or one of those packed in it.
private struct CurrentFile: ~Copyable {
  private var input: ByteInput
  private let format: any ArticleFormat
  private let context: IngestContext
  private var isBroken = false

  /// - Parameter hasPath: Whether the file can be opened by `path`, as a database must be.
  init(
    _ opened: consuming ByteInput, path: String, name: String, hasPath: Bool,
    _ selection: FormatSelection
  ) throws(IngestError) {
    let context = IngestContext(file: name, source: selection.source)
    var chosen = opened
    let head = try chosen.peek(4096)
    let format = try selection.format(path: path, head: head, name: name)
    if hasPath, let rows = try format.source(at: path, head: head, context: context) {
      chosen = ByteInput(rows, file: name)
    }
    (self.context, self.format) = (context, format)
    input = chosen
  }

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

extension IngestError {
  /// Whether nothing more can be read of the packed file.
  fileprivate var endsArchive: Bool {
    switch self {
    case .tooCompressed, .tooManyFiles, .damagedArchive: true
    default: false
    }
  }
}
