/// Splits a query line into tokens.
///
/// Inside quotes, `\"` is a quote and `\\` a backslash; “ ” work as quotes too. A field's value may
/// be in quotes, also after the `=` of an exact one: `person:="Lee Jong-sup"`.
struct QueryLexer {
  private let line: [Character]
  private var index = 0
  private var tokens: [QueryToken] = []

  /// The tokens of `line`, in order.
  static func tokens(of line: String) throws(QueryError) -> [QueryToken] {
    var lexer = QueryLexer(line: Array(spaced(line)))
    while lexer.index < lexer.line.count { try lexer.scan() }
    return lexer.tokens
  }

  /// Whether `text` before a colon counts as a field name: letters of any script, and invisible
  /// characters between them. An unknown name is an error, never a word.
  static func isFieldName(_ text: some Collection<Character>) -> Bool {
    text.contains(where: \.isLetter) && text.allSatisfy { $0.isLetter || $0.isInvisible }
  }

  private init(line: [Character]) { self.line = line }

  /// The line with plain spaces, as ``ArticleQuery/line`` writes it. A combining mark begins a word
  /// after a line end, but not after a space.
  private static func spaced(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 < 0x20 || $0 >= 0x80 }) else { return line }
    var spaced = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      defer { last = scalar }
      if scalar == "\n", last == "\r" { continue }
      spaced.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(spaced)
  }

  private mutating func scan() throws(QueryError) {
    let character = line[index]
    switch character {
    case "(": single(.open)
    case ")": single(.close)
    case "\"", "“", "”":
      let column = index + 1
      tokens.append(QueryToken(kind: .phrase(try quoted()), column: column))
    case "-": try minus()
    case _ where character.isWhitespace: index += 1
    default: try run()
    }
  }

  private mutating func single(_ kind: QueryToken.Kind) {
    tokens.append(QueryToken(kind: kind, column: index + 1))
    index += 1
  }

  private mutating func minus() throws(QueryError) {
    let next = index + 1 < line.count ? line[index + 1] : " "
    guard !next.isWhitespace, next != ")" else {
      throw QueryError(
        column: index + 1, message: "'-' needs the word to leave out right behind it")
    }
    single(.minus)
  }

  /// The text between the quotes at `index`.
  private mutating func quoted() throws(QueryError) -> String {
    let start = index
    let closing: Set<Character> = line[start] == "\"" ? ["\""] : ["”", "“"]
    var text = ""
    index += 1
    while index < line.count, !closing.contains(line[index]) {
      let isEscape = line[index] == "\\" && index + 1 < line.count
      if isEscape, line[index + 1] == "\"" || line[index + 1] == "\\" { index += 1 }
      text.append(line[index])
      index += 1
    }
    guard index < line.count else {
      throw QueryError(column: start + 1, message: "this quote is never closed")
    }
    index += 1
    return text
  }

  /// A word, an operator or a field with its value.
  private mutating func run() throws(QueryError) {
    let start = index
    while index < line.count, !Self.ends(line[index]) { index += 1 }
    let text = line[start..<index]
    if let colon = text.firstIndex(of: ":"), Self.isFieldName(text[..<colon]) {
      let value = text[(colon + 1)...]
      if !value.starts(with: "//") {
        return try field(String(text[..<colon]), value: String(value), column: start + 1)
      }
    }
    try checkSigns(of: text)
    let kind: QueryToken.Kind =
      switch String(text) {
      case "OR": .or
      case "AND": .and
      case "NOT": .not
      default: .word(String(text))
      }
    tokens.append(QueryToken(kind: kind, column: start + 1))
  }

  /// Throws for signs of other query languages, which would else be passed over without a word.
  private func checkSigns(of text: ArraySlice<Character>) throws(QueryError) {
    let isWordly = { (character: Character) in character.isLetter || character.isNumber }
    if text.first == "!", text.dropFirst().first.map(isWordly) == true {
      throw QueryError(
        column: text.startIndex + 1, message: "'!' leaves no word out",
        suggestion: "-" + QueryError.excerpt(String(text.dropFirst())))
    }
    guard !text.contains("/") else { return }
    for index in text.indices.dropFirst().dropLast() where "?*".contains(text[index]) {
      guard isWordly(text[index - 1]), isWordly(text[index + 1]) else { continue }
      throw QueryError(
        column: index + 1, message: "'\(text[index])' stands for no letters inside a word",
        suggestion: QueryError.excerpt(String(text[..<index])) + "*")
    }
  }

  private mutating func field(
    _ name: String, value: String, column: Int
  ) throws(QueryError) {
    let isSign = value.isEmpty || value == "="
    let isQuoted = isSign && index < line.count && "\"“”".contains(line[index])
    let value = isQuoted ? value + (try quoted()) : value
    tokens.append(
      QueryToken(kind: .field(name: name, value: value, isQuoted: isQuoted), column: column))
  }

  private static func ends(_ character: Character) -> Bool {
    character.isWhitespace || "()\"“”".contains(character)
  }
}

extension Character {
  /// Whether it is a control character, or one that only directs how others are shown.
  fileprivate var isInvisible: Bool {
    unicodeScalars.allSatisfy { [.control, .format].contains($0.properties.generalCategory) }
  }
}
