import FoundationEssentials
import Entities

/// Builds the lexicon file of word clusters and name lists.
struct LexiconBuilder {
  private var words: [UInt64] = []
  private var tupleOfWord: [UInt16] = []
  private var tuples: [[UInt16]: UInt16] = [:]
  private var tupleList: [UInt16] = []
  private var phrases: [UInt64] = []
  private var masks: [UInt32] = []
  private var placeOfPhrase: [UInt64: Int] = [:]

  /// Adds lines `word TAB c64 TAB c256 TAB c1024 TAB c4096`; skips lines with more or fewer
  /// columns.
  mutating func addClusters(_ lines: some Collection<UInt8>) {
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      let columns = line.split(separator: UInt8(ascii: "\t"))
      guard columns.count == 5 else { continue }
      let tuple = columns.dropFirst().compactMap {
        UInt16(String(decoding: $0, as: UTF8.self)).map { $0 + 1 }
      }
      guard tuple.count == 4 else { continue }
      let number: UInt16
      if let known = tuples[tuple] {
        number = known
      } else {
        number = UInt16(tuples.count)
        tuples[tuple] = number
        tupleList.append(contentsOf: tuple)
      }
      words.append(columns[0].reduce(FeatureHash.start) { FeatureHash.adding($1, to: $0) })
      tupleOfWord.append(number)
    }
  }

  /// Adds a phrase to a list, and its beginnings to the set of beginnings.
  mutating func add(_ phrase: String, to list: NameList) {
    let words = PhraseWords().lowerHashes(of: phrase)
    guard (1...7).contains(words.count) else { return }
    var hash: UInt64 = 0
    for (index, word) in words.enumerated() {
      hash = FeatureHash.phrase(hash, word: word)
      mark(hash, index == words.count - 1 ? list.mask : NameList.prefix.mask)
    }
  }

  /// Adds a word to a list that matches only in capitals.
  mutating func addAcronym(_ word: String, to list: NameList) {
    mark(FeatureHash.acronym(FeatureHash.of(word)), list.mask)
  }

  private mutating func mark(_ hash: UInt64, _ mask: UInt32) {
    if let place = placeOfPhrase[hash] {
      masks[place] |= mask
    } else {
      placeOfPhrase[hash] = phrases.count
      phrases.append(hash)
      masks.append(mask)
    }
  }

  /// The bytes of the file.
  func bytes() -> Data {
    let wordIndex = HashIndexBuilder(words, bits: 16)
    let phraseIndex = HashIndexBuilder(phrases, bits: 15)
    var file = TableFileWriter()
    file.add(wordIndex.buckets)
    file.add(wordIndex.keys)
    file.add(wordIndex.order.map { tupleOfWord[$0] })
    file.add(tupleList)
    file.add(phraseIndex.buckets)
    file.add(phraseIndex.keys)
    file.add(phraseIndex.order.map { masks[$0] })
    return file.bytes()
  }
}
