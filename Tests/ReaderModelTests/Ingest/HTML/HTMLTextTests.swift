import Testing

@testable import Ingest

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One\n  two&nbsp;three</p><p>Four</p>", ["One two three", "Four"]),
    ("One<br>two<br><br>three", ["One\ntwo", "three"]),
    ("One<br/><br/><p>Two</p>", ["One", "Two"]),
    ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
    ("a <b>bold</b>er <a href=x>link</a>.", ["a bolder link."]),
    ("<ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul>", ["• One\n• Two\n  • Deep"]),
    ("<ol start=3><li>One<li>Two</ol>", ["3. One\n4. Two"]),
    ("<h2>Head</h2>Text", ["Head", "Text"]),
    ("<blockquote>One<p>Two</blockquote>", ["One", "Two"]),
    (
      "<table><tr><th>A<th>B<tr><td>1<td>2<tr><td><td>4</table>",
      ["A | B\n1 | 2\n4"]
    ),
    ("<table><tr><td><p>Layout</p><p>table</p></table>", ["Layout", "table"]),
    ("<pre>  a\n    b</pre>", ["  a\n    b"]),
    ("so\u{AD}ft zero\u{200B}width", ["soft zerowidth"]),
    ("<script>x()</script>A<style>p{}</style><button>Share</button>", ["A"]),
    ("<p hidden>No</p><p style='display: none'>No</p>Yes", ["Yes"]),
    ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", ["漢字"]),
    ("plain\ntext\n\nwith a gap", ["plain\ntext", "with a gap"]),
    ("", []), ("<p> </p>", []),
  ])
  func aFragmentBecomesParagraphs(html: String, paragraphs: [String]) {
    #expect(HTMLText.paragraphs(of: html) == paragraphs)
  }

  @Test(arguments: [
    ("Fish &amp; <i>ships</i>", "Fish & ships"), ("  two\n lines ", "two lines"),
    ("A<br>B", "A B"), ("a &lt; b", "a < b"), ("AT&T", "AT&T"), ("<![CDATA[x]]> y", "y"),
  ])
  func aTitleIsOneLine(html: String, title: String) {
    #expect(HTMLText.inline(html) == title)
  }

  @Test(arguments: [
    ("a < b and c > d", false), ("AT&amp;T and more", true), ("AT&T and more", false),
    ("x <b>y</b>", true), ("line<br/>", true), ("<NAME> here", false), ("Se&ntilde;or", true),
    ("<p class='x'>", true), ("if (a<b) c", false), ("&#39;", true), ("&;", false),
  ])
  func markupIsToldFromText(text: String, isMarkup: Bool) {
    #expect(HTMLText.isMarkup(text) == isMarkup)
  }

  @Test func markupBeyondTheLimitsLosesItsTags() {
    let html = String(repeating: "<div>", count: 3000) + "One <i>two</i>"
    #expect(HTMLText.paragraphs(of: html) == ["One two"])
    #expect(HTMLText.inline(html) == "One two")
  }
}
