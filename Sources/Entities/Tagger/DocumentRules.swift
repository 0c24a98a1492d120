import ReaderModel

/// Makes the names of a document agree, after each sentence was tagged by itself.
///
/// A name takes the kind that it clearly has elsewhere in the document. A word of a person's full name
/// is that person. A name that was found once is looked for again.
struct DocumentRules {
  /// The score of a name that only a rule has found.
  private static let scoreOfRepeat: Float = 0.6

  let input: TaggerInput
  let lexicon: Lexicon
  private var votes: [UInt64: SIMD4<Float>] = [:]
  private var partsOfPersons: Set<UInt64> = []
  /// Names by the lower-case hash of their first word.
  private var beginnings: [UInt64: [FoundName]] = [:]

  /// Learns from what was found in `input`.
  init(_ names: [FoundName], input: TaggerInput, lexicon: Lexicon) {
    self.input = input
    self.lexicon = lexicon
    for name in names {
      votes[key(of: name.tokens), default: .zero][Int(name.kind.rawValue)] += name.score
      if name.kind == .person, name.tokens.count > 1, name.score > 0.5 {
        partsOfPersons.insert(form(name.tokens.upperBound - 1).lower)
        partsOfPersons.insert(form(name.tokens.lowerBound).lower)
      }
    }
  }

  /// `names` in agreement, in order.
  mutating func agreed(_ names: [FoundName]) -> [FoundName] {
    let agreed = names.map(inAgreement)
    for name in agreed where name.score > 0.5 {
      let first = form(name.tokens.lowerBound)
      guard isTelling(name), beginnings[first.lower, default: []].count < 8 else { continue }
      beginnings[first.lower, default: []].append(name)
    }
    return withRepeats(agreed)
  }

  private func form(_ token: Int) -> WordForm { input.forms[Int(input.words[token])] }

  private func key(of tokens: Range<Int>) -> UInt64 {
    tokens.reduce(0) { FeatureHash.phrase($0, word: form($1).lower) }
  }

  /// The name with the kind that the document gives it.
  private func inAgreement(_ name: FoundName) -> FoundName {
    var name = name
    if let listed = listedKind(of: name.tokens) {
      name.kind = listed
      return name
    }
    if name.tokens.count == 1, name.kind != .person, name.score < 0.9,
      case let form = form(name.tokens.lowerBound), form.lists & Self.geographic == 0,
      partsOfPersons.contains(form.lower)
    {
      name.kind = .person
      return name
    }
    guard let votes = votes[key(of: name.tokens)] else { return name }
    let own = votes[Int(name.kind.rawValue)]
    for kind in NameSpan.Kind.allCases where votes[Int(kind.rawValue)] > 2 * own {
      guard votes[Int(kind.rawValue)] * 2 > votes.sum() else { continue }
      name.kind = kind
    }
    return name
  }

  /// What a whole name is by the lists, where they leave no doubt.
  private func listedKind(of tokens: Range<Int>) -> NameSpan.Kind? {
    let lists =
      tokens.count == 1
      ? form(tokens.lowerBound).lists : lexicon.lists(ofPhrase: key(of: tokens))
    let known = lists & NameList.featureMask & ~NameList.surname.mask
    if known & NameList.organisation.mask != 0 { return .organisation }
    return known == NameList.country.mask ? .location : nil
  }

  private static let geographic =
    NameList.country.mask | NameList.demonym.mask | NameList.capital.mask
    | NameList.largeCity.mask | NameList.region.mask

  /// Several words, or one that hardly is an ordinary word.
  private func isTelling(_ name: FoundName) -> Bool {
    if name.tokens.count > 1 { return true }
    let form = form(name.tokens.lowerBound)
    guard form.traits.contains(.capital), !form.traits.contains(.single),
      name.kind != .misc, name.score > 0.8
    else { return false }
    return !input.occurrences.isAlsoLower(input.words[name.tokens.lowerBound])
  }

  private func withRepeats(_ names: [FoundName]) -> [FoundName] {
    guard !beginnings.isEmpty else { return names }
    var result: [FoundName] = []
    result.reserveCapacity(names.count + 8)
    var next = 0
    for (sentence, style) in zip(input.sentences, input.styles) {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        if next < names.count, names[next].tokens.lowerBound == token {
          result.append(names[next])
          token = names[next].tokens.upperBound
          next += 1
          continue
        }
        let limit = next < names.count ? names[next].tokens.lowerBound : Int.max
        if style == .plain, form(token).traits.contains(.capital),
          let found = repeated(at: token, in: sentence, before: min(limit, sentence.upperBound))
        {
          result.append(found)
          token = found.tokens.upperBound
        } else {
          token += 1
        }
      }
    }
    return result
  }

  /// A known name at `token` that no capitalised word touches.
  private func repeated(at token: Int, in sentence: Range<Int>, before limit: Int) -> FoundName? {
    guard let known = beginnings[form(token).lower] else { return nil }
    let candidates = known.filter { name in
      let tokens = token..<token + name.tokens.count
      return tokens.upperBound <= limit && key(of: tokens) == key(of: name.tokens)
        && form(tokens.upperBound - 1).traits.contains(.capital)
        && isFree(tokens, in: sentence)
    }
    guard let name = candidates.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
    return FoundName(
      tokens: token..<token + name.tokens.count, kind: name.kind,
      score: Self.scoreOfRepeat * name.score, shares: Self.scoreOfRepeat * name.shares)
  }

  private func isFree(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound
    return (before <= sentence.lowerBound || !form(before).traits.contains(.capital))
      && (after >= sentence.upperBound || !form(after).traits.contains(.capital))
  }
}
