import Testing

@testable import Ingest

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("a.html", "https://x.example/d/e.html", "https://x.example/d/a.html"),
    ("../a", "https://x.example/d/e/f", "https://x.example/d/a"),
    ("../../../a", "https://x.example/d/e", "https://x.example/a"),
    ("./", "https://x.example/d/e", "https://x.example/d/"),
    ("/a?b=../c", "https://x.example/d/e", "https://x.example/a?b=../c"),
    ("//y.example/a", "https://x.example/d", "https://y.example/a"),
    ("?p=1", "https://x.example/d/e?q", "https://x.example/d/e?p=1"),
    ("#top", "https://x.example/d#end", "https://x.example/d#top"),
    ("a", "https://x.example", "https://x.example/a"),
    ("mailto:a@x.example", "https://x.example/", "mailto:a@x.example"),
    ("https://y.example/\n  ?a=1&amp;b=2 ", "https://x.example/", "https://y.example/  ?a=1&b=2"),
    ("a.html", nil, "a.html"), ("a.html", "folder/", "a.html"),
    ("", "https://x.example/", "https://x.example/"),
  ])
  func referencesAreResolved(_ reference: String, _ base: String?, _ expected: String) {
    #expect(WebAddress.resolved(reference, against: base) == expected)
  }

  @Test(arguments: [
    ("https://x.example/1", true), ("HTTP://x.example", true), ("ftp://x.example", false),
    ("tag:x.example,2023:1", false), ("https://x.example/a b", false), ("x.example", false),
  ])
  func pagesAreTold(_ text: String, _ expected: Bool) {
    #expect(WebAddress.isPage(text) == expected)
  }
}
