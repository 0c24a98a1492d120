import ReaderModel
import Text

/// The article among the blocks of a page.
struct PageBody {
  /// The element that holds the article's text.
  let root: Int
  /// The article's blocks, in order.
  private(set) var text: [TextBlock] = []
  /// Captions of its pictures.
  private(set) var captions: [Caption] = []
  /// What else stands in the element, with the reason.
  private(set) var dropped: [(block: TextBlock, why: String)] = []
  /// Names that stand alone before or behind the text.
  private(set) var signatures: [String] = []
  private let outline: PageOutline

  /// The letters of its running text.
  var weight: Double { text.reduce(0) { $0 + $1.letters } }

  init(_ outline: PageOutline, facts: PageFacts, lexicon: PageLexicon) {
    self.outline = outline
    root = PageRoot(outline, facts: facts).node
    choose(facts, lexicon)
    dropTrailingHeadings()
    takeSignatures(lexicon)
  }

  private mutating func choose(_ facts: PageFacts, _ lexicon: PageLexicon) {
    let range = root..<outline.tree.nodes[root].end
    var judge = BlockJudge(outline, facts: facts, root: root, lexicon: lexicon)
    let lead = PageLead(outline, facts: facts, root: root).block
    if let lead, !range.contains(lead.nodes.lowerBound) { text.append(judge.accepted(lead)) }
    var captioned = 0
    for block in outline.blocks where range.contains(block.nodes.lowerBound) {
      if block == lead {
        text.append(judge.accepted(block))
      } else if judge.isCaption(block) {
        captions.append(Self.caption(block, lexicon))
        captioned = block.nodes.upperBound
      } else if let why = judge.reason(for: block) {
        let isCredit = why == PageHints.creditReason && block.nodes.lowerBound - captioned < 12
        if isCredit, let last = captions.indices.last, captions[last].credit == nil {
          captions[last].credit = block.text
        }
        dropped.append((block, why))
      } else {
        text.append(block)
      }
    }
  }

  private static func caption(_ block: TextBlock, _ lexicon: PageLexicon) -> Caption {
    guard let line = lexicon.captions.caption(in: block.text), !line.text.isEmpty else {
      return Caption(text: block.text)
    }
    return Caption(text: line.text, credit: line.credit)
  }

  private mutating func dropTrailingHeadings() {
    while let last = text.last, case .heading = last.kind {
      dropped.append((text.removeLast(), "heading without a text"))
    }
  }

  /// Takes the last paragraph, or one among the first, that is nothing but names of people.
  private mutating func takeSignatures(_ lexicon: PageLexicon) {
    let places = [text.count - 1] + Array(0..<min(4, text.count))
    for place in places where text.count > 3 && text.indices.contains(place) {
      let block = text[place]
      guard block.kind == .paragraph, block.letters < 60,
        let names = Self.names(in: block.text, lexicon)
      else { continue }
      signatures = names
      dropped.append((text.remove(at: place), "byline"))
      return
    }
  }

  /// The names that `text` is made of; nil unless each has two to four words.
  private static func names(in text: String, _ lexicon: PageLexicon) -> [String]? {
    let parts = text.split { "/,;".contains($0) }
    let names = parts.compactMap { part -> String? in
      let words = WordSplitter.words(of: part)
      guard (2...4).contains(part.split(separator: " ").count), (2...4).contains(words.count),
        !words.contains(where: lexicon.mastheads.isMediaWord)
      else { return nil }
      return lexicon.people.name(in: part)
    }
    return names.count == parts.count && !names.isEmpty ? names : nil
  }
}
