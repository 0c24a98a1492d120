/// Where the capitalised words of a document stand, and beside what.
///
/// Words are one however they are capitalised; sentences in title case or capitals don't count,
/// since there every word is capitalised.
struct WordOccurrences {
  /// What stands beside an occurrence.
  struct Context: OptionSet {
    let rawValue: UInt8
    static let afterTitle = Context(rawValue: 1)
    static let afterLocative = Context(rawValue: 2)
    static let afterCapital = Context(rawValue: 4)
    static let beforeOrganisationWord = Context(rawValue: 8)
    static let beforePossessive = Context(rawValue: 16)
    static let beforeSpeech = Context(rawValue: 32)
    static let beforeCapital = Context(rawValue: 64)
    static let insideSentence = Context(rawValue: 128)
  }

  /// What a document says of a word beside the occurrence that is looked at.
  struct Evidence {
    var isAlsoLower = false
    /// The number of other occurrences, at most 12.
    var count = 0
    var context: Context = []
    /// The first other occurrence; nil when there is none.
    var first: Int?
    /// What stands beside the first other occurrence.
    var firstContext: Context = []
  }

  private static let limit = 12

  private var groupOfForm: [Int32] = []
  private var isAlsoLower: [Bool] = []
  private var firstOfGroup: [Int32] = []
  private var next: [Int32] = []
  private var contexts: [Context] = []

  init() {}

  init(of input: borrowing TaggerInput) {
    group(input.forms)
    next = Array(repeating: -1, count: input.words.count)
    contexts = Array(repeating: [], count: input.words.count)
    var last = Array(repeating: Int32(-1), count: firstOfGroup.count)
    for (sentence, style) in zip(input.sentences, input.styles) where style == .plain {
      for token in sentence where input.forms[Int(input.words[token])].traits.contains(.capital) {
        let group = Int(groupOfForm[Int(input.words[token])])
        if last[group] < 0 {
          firstOfGroup[group] = Int32(token)
        } else {
          next[Int(last[group])] = Int32(token)
        }
        last[group] = Int32(token)
        contexts[token] = Self.context(of: token, in: sentence, input: input)
      }
    }
  }

  /// Whether the word also stands somewhere in lower case.
  func isAlsoLower(_ form: Int32) -> Bool { isAlsoLower[Int(groupOfForm[Int(form)])] }

  /// What the rest of the document says of the word at `token`.
  func evidence(of token: Int, form: Int32) -> Evidence {
    let group = Int(groupOfForm[Int(form)])
    var evidence = Evidence(isAlsoLower: isAlsoLower[group])
    var other = Int(firstOfGroup[group])
    while other >= 0, evidence.count < Self.limit {
      if other != token {
        if evidence.first == nil {
          evidence.first = other
          evidence.firstContext = contexts[other]
        }
        evidence.count += 1
        evidence.context.formUnion(contexts[other])
      }
      other = Int(next[other])
    }
    return evidence
  }

  private mutating func group(_ forms: [WordForm]) {
    var groups = HashSlots(capacity: forms.count)
    groupOfForm.reserveCapacity(forms.count)
    for form in forms {
      let slot = groups.slot(of: form.lower)
      let group: Int32
      if let known = groups.value(in: slot) {
        group = known
      } else {
        group = Int32(firstOfGroup.count)
        groups.set(group, hash: form.lower, in: slot)
        firstOfGroup.append(-1)
        isAlsoLower.append(false)
      }
      groupOfForm.append(group)
      if form.traits.contains(.letter), !form.traits.contains(.capital) {
        isAlsoLower[Int(group)] = true
      }
    }
  }

  private static func context(
    of token: Int, in sentence: Range<Int>, input: borrowing TaggerInput
  ) -> Context {
    var context: Context = []
    if token > sentence.lowerBound {
      context.insert(.insideSentence)
      let previous = input.forms[Int(input.words[token - 1])]
      if previous.lists & NameList.title.mask != 0 { context.insert(.afterTitle) }
      if previous.lists & NameList.locative.mask != 0 { context.insert(.afterLocative) }
      if previous.traits.contains(.capital) { context.insert(.afterCapital) }
    }
    if token + 1 < sentence.upperBound {
      let following = input.forms[Int(input.words[token + 1])]
      if following.traits.contains(.capital) {
        context.insert(.beforeCapital)
        if following.lists & NameList.organisationWord.mask != 0 {
          context.insert(.beforeOrganisationWord)
        }
      }
      if following.traits.contains(.possessive) { context.insert(.beforePossessive) }
      if following.lists & NameList.speech.mask != 0 { context.insert(.beforeSpeech) }
    }
    return context
  }
}
