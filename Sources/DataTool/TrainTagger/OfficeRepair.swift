/// Removes labels from parts of offices that automatic labelling takes for organisations: `Defense
/// Minister`, `Secretary of State`. In the training data's conventions no title is a name.
struct OfficeRepair {
  /// Holders of offices: `Minister`.
  let holders: Set<String>
  /// Portfolios: `Defense`.
  let fields: Set<String>

  /// The sentence without such labels.
  func repaired(_ sentence: CorpusDocument.Sentence) -> CorpusDocument.Sentence {
    var sentence = sentence
    for index in sentence.words.indices where sentence.labels[index] % 4 == 1 {
      let label = sentence.labels[index]
      if label == 13, fields.contains(sentence.words[index]),
        index + 1 < sentence.words.count, holders.contains(sentence.words[index + 1])
      {
        sentence.labels[index] = 16
      } else if label == 13 || label == 1, index >= 2, followsHolder(sentence.words, index) {
        clear(&sentence.labels, from: index)
      }
    }
    return sentence
  }

  private func followsHolder(_ words: [String], _ index: Int) -> Bool {
    (words[index - 1] == "of" || words[index - 1] == "for")
      && holders.contains(words[index - 2])
      && fields.union(["National", "the"])
        .contains(words[index])
  }

  private func clear(_ labels: inout [UInt8], from start: Int) {
    var index = start
    repeat {
      labels[index] = 16
      index += 1
    } while index < labels.count && labels[index] >= 4 && labels[index] < 12
  }
}
