/// The first bytes of common files that are not text.
enum BinarySignature {
  /// The first bytes of an SQLite database.
  static let sqlite = Array("SQLite format 3".utf8)

  /// The kind of file that begins with `bytes`, as a noun with its article; nil if it may be text.
  static func kind(of bytes: [UInt8]) -> String? {
    OfficeSignature.kind(of: bytes) ?? signatures.first { $0.isFound(in: bytes) }?.kind
  }

  private struct Signature {
    var bytes: [UInt8]
    var offset = 0
    var kind: String

    init(_ bytes: [UInt8], at offset: Int = 0, _ kind: String) {
      (self.bytes, self.offset, self.kind) = (bytes, offset, kind)
    }

    init(_ text: String, at offset: Int = 0, _ kind: String) {
      self.init(Array(text.utf8), at: offset, kind)
    }

    func isFound(in file: [UInt8]) -> Bool {
      file.count >= offset + bytes.count && file[offset...].starts(with: bytes)
    }
  }

  /// Source: the magic numbers of the formats' specifications, as `file` (libmagic) lists them.
  private static let signatures: [Signature] = [
    Signature("%PDF-", "a PDF document"), Signature("%!PS", "a PostScript document"),
    Signature("AT&TFORM", "a DjVu document"), Signature("{\\rtf", "an RTF document"),
    Signature([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    Signature("BOOKMOBI", at: 60, "an e-book"),
    Signature([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
    Signature("PK\u{5}\u{6}", "an empty ZIP archive"),
    Signature([0x1F, 0x8B], "a gzip file"), Signature("BZh", "a bzip2 file"),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
    Signature([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"), Signature("Rar!", "a RAR archive"),
    Signature([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    Signature("ustar", at: 257, "a tar archive"),
    Signature("MSCF", "a cabinet archive"), Signature("!<arch>", "a package or library"),
    Signature([0x89, 0x50, 0x4E, 0x47], "a PNG image"), Signature("GIF8", "a GIF image"),
    Signature([0xFF, 0xD8, 0xFF], "a JPEG image"), Signature("II*\0", "a TIFF image"),
    Signature("MM\0*", "a TIFF image"), Signature("8BPS", "a Photoshop image"),
    Signature("WEBP", at: 8, "a WebP image"), Signature("ftypavif", at: 4, "an AVIF image"),
    Signature("ftyphei", at: 4, "a HEIC image"), Signature("ftypmif1", at: 4, "a HEIC image"),
    Signature([0, 0, 1, 0], "an icon"), Signature([0xFF, 0x0A], "a JPEG XL image"),
    Signature("ID3", "an audio file"), Signature("OggS", "an audio file"),
    Signature("fLaC", "an audio file"), Signature("MThd", "an audio file"),
    Signature("WAVE", at: 8, "an audio file"), Signature("AIFF", at: 8, "an audio file"),
    Signature("ftypM4A", at: 4, "an audio file"), Signature([0xFF, 0xFB], "an audio file"),
    Signature([0xFF, 0xF3], "an audio file"), Signature([0xFF, 0xF1], "an audio file"),
    Signature("AVI ", at: 8, "a video"), Signature([0x1A, 0x45, 0xDF, 0xA3], "a video"),
    Signature("ftyp", at: 4, "a video"), Signature("FLV", "a video"),
    Signature([0, 0, 1, 0xBA], "a video"), Signature([0, 0, 1, 0xB3], "a video"),
    Signature("RIFF", "a sound, film or picture file"),
    Signature([0x7F, 0x45, 0x4C, 0x46], "a program"),
    Signature([0xCF, 0xFA, 0xED, 0xFE], "a program"),
    Signature([0xCE, 0xFA, 0xED, 0xFE], "a program"),
    Signature([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
    Signature("\0asm", "a program"), Signature("dex\n", "a program"),
    Signature("MZ\u{90}\0", "a program"), Signature([0x4D, 0x5A, 0x50, 0], "a program"),
    Signature("SQLite format 3", "an SQLite database"), Signature("!BDN", "an Outlook mailbox"),
    Signature("wOFF", "a font"), Signature("wOF2", "a font"), Signature("OTTO", "a font"),
    Signature([0, 1, 0, 0, 0], "a font"), Signature("bplist00", "a property list"),
    Signature("PAR1", "a Parquet table"), Signature([0x89, 0x48, 0x44, 0x46], "an HDF5 table"),
    Signature([0xD4, 0xC3, 0xB2, 0xA1], "a network capture"), Signature("PACK", "a Git pack"),
  ]
}
