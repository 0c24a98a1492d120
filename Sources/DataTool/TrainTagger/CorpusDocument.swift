import FoundationEssentials

/// A document of a corpus in BIO columns.
struct CorpusDocument {
  /// A sentence with the label lane of every token (16 for outside; see `LabelScores`).
  struct Sentence {
    var words: [String] = []
    var labels: [UInt8] = []
  }

  /// Its corpus: `wikigold`.
  var source: String
  /// The factor on the step size of its sentences.
  var weight: Float
  /// Whether its labels were made automatically.
  var isMachineLabelled = false
  var sentences: [Sentence] = []

  /// Parses `token TAB tag` lines: blank lines end sentences, `-DOCSTART-` begins a document, and a
  /// line `# source=… weight=…` before it describes it.
  static func documents(in bytes: some Collection<UInt8>) -> [CorpusDocument] {
    var documents: [CorpusDocument] = []
    var words: [String] = []
    var tags: [Substring] = []
    var source = ""
    var weight: Float = 1
    var isMachineLabelled = false
    func endSentence() {
      if !words.isEmpty, !documents.isEmpty {
        documents[documents.count - 1].sentences.append(
          Sentence(words: words, labels: lanes(of: tags)))
      }
      words.removeAll()
      tags.removeAll()
    }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text.isEmpty {
        endSentence()
      } else if text.hasPrefix("# source=") {
        source = value(of: "source", in: text)
        weight = Float(value(of: "weight", in: text)) ?? 1
        isMachineLabelled = value(of: "kind", in: text) == "silver"
      } else if text.hasPrefix("-DOCSTART-") {
        endSentence()
        documents.append(
          CorpusDocument(source: source, weight: weight, isMachineLabelled: isMachineLabelled))
      } else {
        let columns = text.split(separator: "\t")
        guard columns.count == 2 else { continue }
        words.append(String(columns[0]))
        tags.append(columns[1])
      }
    }
    endSentence()
    return documents.filter { !$0.sentences.isEmpty }
  }

  private static func value(of name: String, in line: String) -> String {
    let fields = line.split(separator: " ").first { $0.hasPrefix(name + "=") }
    return fields.map { String($0.dropFirst(name.count + 1)) } ?? ""
  }

  /// `B-PER I-PER O` as lanes: begin, inside, end or single × person, organisation, place, misc.
  private static func lanes(of tags: [Substring]) -> [UInt8] {
    let kinds: [Substring: UInt8] = ["PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]
    return tags.indices.map { index in
      guard let kind = kinds[tags[index].dropFirst(2)] else { return 16 }
      let begins =
        tags[index].first == "B" || index == 0
        || tags[index - 1].dropFirst(2) != tags[index].dropFirst(2)
      let goesOn = index + 1 < tags.count && tags[index + 1] == "I-" + tags[index].dropFirst(2)
      return switch (begins, goesOn) {
      case (true, true): kind
      case (false, true): 4 + kind
      case (false, false): 8 + kind
      case (true, false): 12 + kind
      }
    }
  }
}
