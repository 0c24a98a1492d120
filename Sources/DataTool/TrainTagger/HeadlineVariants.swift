/// Rewrites sentences like headlines, so that the weights learn these too.
struct HeadlineVariants {
  /// The share of sentences to add in title case.
  var titleCase = 0.04
  /// The share of sentences to add in capitals.
  var capitals = 0.02

  /// Words that title case leaves in lower case.
  var smallWords: Set<String>

  /// The document, with copies of some sentences in another case.
  func extended(_ document: CorpusDocument, with generator: inout SeededGenerator) -> CorpusDocument
  {
    var extended = document
    for sentence in document.sentences where (4...24).contains(sentence.words.count) {
      let draw = generator.fraction()
      var variant = sentence
      if draw < titleCase {
        for (index, word) in sentence.words.enumerated()
        where index == 0 || !smallWords.contains(word) {
          variant.words[index] = word.prefix(1).uppercased() + word.dropFirst()
        }
      } else if draw < titleCase + capitals {
        variant.words = sentence.words.map { $0.uppercased() }
      } else {
        continue
      }
      if let last = variant.words.last, last == "." {
        variant.words.removeLast()
        variant.labels.removeLast()
      }
      extended.sentences.append(variant)
    }
    return extended
  }
}
