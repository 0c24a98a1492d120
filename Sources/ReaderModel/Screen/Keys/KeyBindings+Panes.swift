/// The keys of the panes.
extension KeyBindings {
  static let moving: [KeyBinding] = [
    KeyBinding("down", .move(.lines(1)), [.character("j"), .down], .move, "one line down"),
    KeyBinding("up", .move(.lines(-1)), [.character("k"), .up], .move, "one line up"),
    KeyBinding(
      "half-page-down", .move(.halfPages(1)), [.control("d")], .move, "half a page down"),
    KeyBinding("half-page-up", .move(.halfPages(-1)), [.control("u")], .move, "half a page up"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown, .character(" "), .control("f")], .move,
      "a page down"),
    KeyBinding("page-up", .move(.pages(-1)), [.pageUp, .control("b")], .move, "a page up"),
    KeyBinding(
      "top", .move(.top), [.character("g"), .home], .move, "to the top; 10 before it: to row 10"),
    KeyBinding(
      "bottom", .move(.bottom), [.character("G"), .end], .move, "to the end, or row of a number"),
    KeyBinding(
      "activate", .activate, [.enter], .move,
      "list: read the article · entities, facets, mention in the text: filter by it"),
    KeyBinding(
      "remember", .keepPlace, [.character("m")], .move, "remember the row under a letter"),
    KeyBinding(
      "return", .returnToPlace, [.character("'")], .move,
      "to the row of a letter; twice: to where you jumped from"),
  ]

  static let panes: [KeyBinding] = [
    KeyBinding("next-pane", .focus(.next), [.tab], .panes, "next pane"),
    KeyBinding("previous-pane", .focus(.previous), [.backTab], .panes, "previous pane"),
    KeyBinding("right", .focus(.right), [.character("l"), .right], .panes, "pane to the right"),
    KeyBinding("left", .focus(.left), [.character("h"), .left], .panes, "pane to the left"),
    KeyBinding("zoom", .zoom, [.character("Z")], .panes, "this pane alone, and back"),
    KeyBinding(
      "facets", .toggleFacets, [.character("f")], .panes,
      "entities of the article or facets of the whole result"),
    KeyBinding(
      "versions", .toggleStory, [.character("=")], .panes,
      "list: the other versions of the story, and back"),
    KeyBinding(
      "searches", .showSearches, [.character("S")], .panes,
      "saved searches, and what is new in them"),
    KeyBinding(
      "fold", .toggleFolding, [], .panes, "one row for a story, or one for every article"),
  ]

  static let filtering: [KeyBinding] =
    picking + [
      KeyBinding(
        "search", .search, [.character("/")], .filter,
        "list: search the archive · text: find in it · entities: narrow"),
      KeyBinding(
        "more-filters", .filterMenu, [.character("F")], .filter,
        "filters by date, source, author, place, tag, kind of weapon, language, what is new"),
    ] + ChipsPane.keys + [
      KeyBinding(
        "edit", .editQuery, [.character("e")], .filter, "edit the whole query as one line"),
      KeyBinding(
        "keep-search", .keepSearch, [.character("+")], .filter, "keep this query under a name"),
      KeyBinding(
        "remove", .removeFilter(.last), [.character("x")], .filter, "take the last filter away"),
      KeyBinding(
        "clear", .removeFilter(.all), [.character("X")], .filter, "take all filters away"),
      KeyBinding(
        "next-order", .changeOrder, [.character("s")], .filter,
        "newest, oldest, relevance, source first"),
      KeyBinding(
        "back-to", .walkTrail(.previous), [.control("o")], .filter,
        "back to the result before, and to the article there"),
      KeyBinding(
        "forward-to", .walkTrail(.next), [.control("n")], .filter, "forward again"),
      KeyBinding("sort", taking: .order, .sort(.newest), [], .filter, "this order"),
      KeyBinding(
        "query", taking: .query, .query(""), [], .filter, "this query in place of all filters"),
    ]

  /// A key for every kind that has one in the table of kinds.
  private static let picking = Kind.allCases.compactMap { kind in
    kind.traits.pickKey.map { key in
      let exclusion = kind == .country ? " (- before it excludes)" : ""
      return KeyBinding(
        kind.rawValue, .pick(kind), [.character(key)], .filter, "pick \(kind.singular)\(exclusion)")
    }
  }

  static let marking: [KeyBinding] = [
    KeyBinding(
      "bookmark", .toggle(.bookmarked), [.character("b")], .marks, "bookmark, on and off"),
    KeyBinding(
      "bookmarked", .only(.bookmarked), [.character("B")], .marks, "only the bookmarked, or all"),
    KeyBinding("read", .toggle(.read), [.character("u")], .marks, "read or unread"),
    KeyBinding("unread", .only(.unread), [.character("U")], .marks, "only the unread, or all"),
    KeyBinding(
      "select", .select, [.character("v")], .marks,
      "select rows, or lines of the text, for the next key"),
    KeyBinding(
      "read-all", .readAll, [.character("A")], .marks,
      "mark the whole result read, after a question"),
    KeyBinding(
      "tag", taking: .tags, .tag, [.character("t")], .marks, "tags of the article or the rows"),
    KeyBinding(
      "note", taking: .text, .note, [.character("a")], .marks,
      "note on the article, or on the selected lines"),
    KeyBinding(
      "delete", .takeOut, [.character("D")], .marks,
      "take articles out of the archive, after a question"),
    KeyBinding(
      "export", taking: .file, .export, [.character("E")], .marks,
      "write the result or the selected rows into a file: references, Markdown, a table, JSON"),
    KeyBinding("repeat", .again, [.character(".")], .marks, "the last mark again, here"),
    KeyBinding(
      "undo", .undo, [.character("z")], .marks, "undo the last mark, merge, split or filter"),
    KeyBinding("redo", .redo, [.control("r")], .marks, "redo it"),
  ]

  static let text: [KeyBinding] = [
    KeyBinding(
      "next-article", .stepArticle(.next), [.character("J")], .text,
      "read the next article, from any pane"),
    KeyBinding(
      "previous-article", .stepArticle(.previous), [.character("K")], .text,
      "read the previous article"),
    KeyBinding(
      "read-on", .readOn, [.character(" ")], in: Reading.context, .text,
      "a page down; at the end of the text, the next unread article"),
    KeyBinding(
      "next-mention", .walkMentions(.next), [.character("]")], .text,
      "next mention of the selected entity"),
    KeyBinding(
      "previous-mention", .walkMentions(.previous), [.character("[")], .text, "previous mention"),
    KeyBinding(
      "why", .inspect, [.character("i")], .text,
      "why this mention is there; merge, split, never this"),
    KeyBinding(
      "next-match", .walkMatches(.next), [.character("n")], .text,
      "next match of the text search, else of the words that found the article"),
    KeyBinding(
      "previous-match", .walkMatches(.previous), [.character("N")], .text, "previous match"),
    KeyBinding(
      "next-sentence", .walkSentences(.next), [.character(")")], in: Reading.context, .text,
      "select a sentence, then the next; \(key: .select) lets the passage begin there"),
    KeyBinding(
      "previous-sentence", .walkSentences(.previous), [.character("(")], in: Reading.context,
      .text, "select a sentence, then the one before"),
    KeyBinding(
      "copy", .copyLink, [.character("y")], .text, "copy the selected lines, or the links"),
    KeyBinding(
      "quote", .quote, [.character("Y")], .text,
      "copy the selected lines with their source, or the source alone"),
    KeyBinding(
      "open", .openLink, [.character("O")], .text,
      "open the link, or one of those in the text, with $BROWSER"),
  ]

  static let program: [KeyBinding] = [
    KeyBinding("help", .help, [.character("?")], .program, "this help; type to search it"),
    KeyBinding(
      "command", .commandLine, [.character(":")], .program,
      "command line; \(key: .overlay(.complete), in: CommandPrompt.context) completes"),
    KeyBinding(
      "samples", .importSamples, [.enter], in: .welcome, .program,
      "in an empty archive: import the sample articles"),
    KeyBinding(
      "fetch", .fetch, [.character("R")], .program, "fetch the subscriptions in the background"),
    KeyBinding(
      "redraw", .redraw, [.control("l")], .program, "draw again and look for new articles"),
    KeyBinding(
      "set", taking: .setting, .set(""), [], .program,
      "change a setting until the end: theme light, mouse off; the value alone is shown"),
    KeyBinding("suspend", .suspend, [.control("z")], .program, "suspend"),
    KeyBinding("cancel", .cancel, [.escape], .program, "cancel"),
    KeyBinding("back", .back, [.character("q")], .program, "back; in the list, quit"),
    KeyBinding("quit", .quit, [.character("Q")], .program, "quit"),
    KeyBinding("quit", .quit, [.control("c")], in: .everywhere, .program, "quit"),
  ]
}
