import Testing

@testable import Ingest

@Suite struct XMLTreeTests {
  @Test func wellFormedTextHasNoFault() throws {
    let tree = try tree("<?xml version='1.0'?>\n<!-- a --><a b='1&amp;2'><c>x &lt; y</c></a>")
    #expect(tree.fault == nil)
    #expect(tree.root?.attribute("B") == "1&2")
    #expect(tree.root?.text == "x < y")
  }

  @Test(arguments: [
    ("<a>AT&T and R&D</a>", "AT&T and R&D"), ("<a>5 < 6</a>", "5 < 6"),
    ("<a>one<b>two</a>", "onetwo"), ("<a>one</b>two</a>", "onetwo"), ("<a>cut", "cut"),
    ("<a>bell\u{7}.</a>", "bell ."), ("<a><![CDATA[x]]", "x]]"), ("<a b=1 b=2 c>x</a>", "x"),
    ("<a b=\"<\">x<br>y</a>", "xy"), ("Warning: no!\n<a>x</a>", "x"), ("<a>x</a><b>y</b>", "x"),
    ("<a>&#x1F;x&#0;</a>", " x "), ("<a><!-- x", ""), ("<a>\u{FFFE}x</a>", "\u{FFFD}x"),
  ])
  func illFormedTextIsReadAndSaid(_ text: String, _ expected: String) throws {
    let tree = try tree(text)
    #expect(tree.root?.text == expected)
    #expect(tree.fault != nil)
  }

  @Test func entitiesOfHTMLStayForTheReaderOfHTML() throws {
    let tree = try tree("<!DOCTYPE rss [<!ENTITY me \"Ann\">]><a>caf&eacute; &me; &#151;</a>")
    #expect(tree.root?.text == "caf&eacute; Ann &#151;")
    #expect(tree.fault == nil)
  }

  @Test func aFaultNamesItsLine() throws {
    let tree = try tree("<?xml version='1.0'?>\n<a>\n<b>x & y</b></a>")
    #expect(tree.fault?.hasPrefix("line 3: ") == true)
  }

  @Test func anItemEndsWhereTheNextBegins() throws {
    let tree = try tree(
      """
      <rss><channel><item><title>One<link>/1</link><description><p>a<b>b<pubDate>d</pubDate>
      <item><title>Two</title></item></channel></rss>
      """)
    let channel = try #require(tree.root?.children.first { _ in true })
    let items = channel.children.map { item in item.children.map(\.name) }
    #expect(items == [["title", "link", "description", "pubdate"], ["title"]])
  }

  @Test func bombsAreRefusedAtOnce() {
    let start = ContinuousClock.now
    let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
    #expect(throws: XMLError.growingEntities) { try tree(laughs) }
    let long = "<!DOCTYPE a [<!ENTITY b \"\(String(repeating: "x", count: 9000))\">]><a>&b;</a>"
    #expect(throws: XMLError.growingEntities) { try tree(long) }
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: XMLError.tooDeep) { try tree(deep) }
    let balanced = deep + String(repeating: "</a>", count: 100_000)
    #expect(throws: XMLError.tooDeep) { try tree(balanced) }
    let attributes = (0..<100_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(throws: XMLError.self) { try tree("<a \(attributes)/>") }
    #expect(throws: XMLError.self) { try tree("<r>" + String(repeating: "<a/>", count: 900_000)) }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func noFileIsReadForAnEntity() throws {
    let tree = try tree("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>b&x;c</a>")
    #expect(tree.root?.text == "b&x;c")
  }

  @Test func aTextWithoutElementsIsRefused() {
    #expect(throws: XMLError.noElement) { try tree("just words") }
    #expect(throws: XMLError.noElement) { try tree("<?xml version='1.0'?>") }
  }

  @discardableResult private func tree(_ text: String) throws -> XMLTree {
    try XMLTree(Array(text.utf8))
  }
}
