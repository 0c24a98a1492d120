import Testing

@testable import Ingest

@Suite struct HTMLTreeTests {
  @Test func aTreeIsInDocumentOrder() throws {
    let tree = try HTMLTree("<body><div id=a><p>One <b>two</b></p><p>Three</p></div><p>Four")
    let paragraphs = tree.elements(.p).map { tree.inlineText(of: $0) }
    #expect(paragraphs == ["One two", "Three", "Four"])
    let div = try #require(tree.elements(.div).first { _ in true })
    #expect(tree.attribute("id", of: div) == "a")
    #expect(tree.attribute("class", of: div) == nil)
    #expect(tree.children(of: div).map { tree.name(of: $0) } == ["p", "p"])
    #expect(tree.inlineText(of: div) == "One two Three")
    #expect(tree.ancestors(of: div).map { tree.name(of: $0) } == ["body", "html"])
  }

  @Test func characterReferencesAreRead() throws {
    let tree = try HTMLTree("<p title='Fish &amp; chips'>Se&ntilde;or &#x1F600; &lt;b&gt; AT&T")
    let p = try #require(tree.elements(.p).first { _ in true })
    #expect(tree.attribute("title", of: p) == "Fish & chips")
    #expect(tree.inlineText(of: p) == "Señor 😀 <b> AT&T")
  }

  @Test func namesThatNobodyListsAreKept() throws {
    let tree = try HTMLTree("<X-Card>a</X-Card><amp-img></amp-img><x-card>b")
    let names = tree.nodes.indices.map { tree.name(of: $0) }.filter { $0.contains("-") }
    #expect(names == ["x-card", "amp-img", "x-card"])
  }

  /// libxml2 ends a page there.
  @Test func aNULDoesNotEndThePage() throws {
    #expect(try HTMLTree("<p>One\u{0}</p><p>Two").elements(.p).map { _ in 1 }.count == 2)
  }

  @Test func scriptsAreKeptApart() throws {
    let tree = try HTMLTree(
      """
      <script type="application/ld+json">{"headline": "a < b </p>", "text": 1}</script>
      <p>One<script>if (a<b) document.write("<p>No</p>")</script></p><style>p > a { }</style>
      <!-- <p>Gone</p> --><p>Two<textarea><p>Not a tag</textarea>
      """)
    #expect(tree.scripts.count == 2)
    #expect(tree.scripts[0].tag == "script type=\"application/ld+json\"")
    #expect(
      String(decoding: tree.scripts[0].content, as: UTF8.self)
        == "{\"headline\": \"a < b </p>\", \"text\": 1}")
    #expect(tree.elements(.p).map { tree.inlineText(of: $0) } == ["One", "Two<p>Not a tag"])
  }

  /// The inner end tag does not end the script.
  @Test func aScriptMayWriteAScriptInItsComment() throws {
    let tree = try HTMLTree(
      "<script><!-- document.write('<script>x()</script>') --></script><p>Text")
    #expect(tree.inlineText(of: 0) == "Text")
  }

  @Test(arguments: [
    ("<div>", 2001, HTMLError.tooDeep(limit: 2000)), ("<x>", 100_000, .tooDeep(limit: 2000)),
    ("<table><td>", 100_000, .tooDeep(limit: 2000)), ("<p><b id=#>x</p>", 60_000, .tooTangled),
  ])
  func whatExplodesInTheParserIsRefused(piece: String, count: Int, error: HTMLError) {
    let pieces = (0..<count).map { piece.replacing("#", with: String($0)) }
    #expect(throws: error) { try HTMLTree(pieces.joined()) }
  }

  @Test func aTagOfTooManyAttributesIsRefused() {
    let tag = { (count: Int) in "<p " + String(repeating: "a ", count: count) + ">" }
    #expect(throws: HTMLError.tooManyAttributes(limit: 2000)) { try HTMLTree(tag(2001)) }
    #expect(throws: HTMLError.tooTangled) {
      try HTMLTree(String(repeating: tag(1900), count: 200))
    }
    #expect(throws: Never.self) { try HTMLTree(tag(1900)) }
  }

  /// End tags that pages leave out don't make them deep.
  @Test(arguments: [
    "<p>a", "<li>a", "<ul><li>a</ul>", "<tr><td>a", "<option>a", "<dt>a<dd>b", "<b>a</b>", "<br>",
    "<p><b>a</b><i>b", "<div><p>a</div>", "<table><tr><td>a</table>", "<p><b>a",
  ])
  func longPagesAreRead(piece: String) throws {
    let tree = try HTMLTree("<body>" + String(repeating: piece, count: 5000))
    #expect(tree.inlineText(of: 0).utf8.count >= (piece == "<br>" ? 0 : 5000))
  }
}

/// The parser's input only refers to long values of attributes; the tree has them whole.
@Suite struct AttributeValueTests {
  private func classes(_ html: String) throws -> [String] {
    let tree = try HTMLTree(html)
    return tree.elements(.p).map { tree.attribute("class", of: $0) ?? "–" }
  }

  @Test(arguments: [
    "a", "", "story__body--long has many words", "`1", "`12", "`", "`abc", "``` ``` ```",
    "ŁÓDŹ-łódź-łódź", "with 'single' marks in it", "a\nb\tc  d  e  f",
  ])
  func valuesComeBackWhole(value: String) throws {
    let other = "something else that is long"
    let html = "<p class=\"\(other)\">a</p><p class=\"\(value)\">b</p><p CLASS=\"\(value)\">c</p>"
    #expect(try classes(html) == [other, value, value])
  }

  @Test func charactersByNameAreReadInLongValuesToo() throws {
    #expect(
      try classes("<p class=\"a long value &amp; more\">a</p><p class='&lt;a long value&gt;'>")
        == ["a long value & more", "<a long value>"])
  }

  /// Whatever a page writes there, no value of another element is taken for it.
  @Test func aPagesOwnMarkIsNoReference() throws {
    let found = try classes("<p class=\"another long value\">a</p><p class=\"`0&amp;\">b</p>")
    #expect(found == ["another long value", "–"])
  }

  @Test func attributesThatNobodyReadsAreLeftOut() throws {
    let tree = try HTMLTree(
      "<p data-x=\"1\" class=a onclick='x()' hidden style=\"color: red\">b</p>")
    let node = try #require(tree.elements(.p).first { _ in true })
    #expect(tree.hasAttribute("hidden", of: node))
    #expect(tree.attribute("class", of: node) == "a")
    #expect(!tree.hasAttribute("data-x", of: node))
    #expect(!tree.hasAttribute("style", of: node))
  }

  @Test func blanksStayWhereTheyCount() throws {
    let html = "<div>\n   <p>a</p>\n\n   <pre>   b\n     c</pre>   <p>  d</p></div>"
    #expect(HTMLText.paragraphs(of: html) == ["a", "   b\n     c", "d"])
  }
}
