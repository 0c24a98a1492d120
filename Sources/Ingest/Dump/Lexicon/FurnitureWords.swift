import ReaderModel

/// Phrases that show that a line of a page is furniture, and of which kind.
struct FurnitureWords: Sendable {
  let rights: PhraseSet
  let copyright: PhraseSet
  /// A cookie notice has one of ``cookies`` and one of ``consent``.
  let cookies: PhraseSet
  let consent: PhraseSet
  let related: PhraseSet
  /// `Read:`, `MORE:` before the headline of another article.
  let relatedLinks: [String]
  let newsletter: PhraseSet
  let sharing: PhraseSet
  let replies: PhraseSet
  let advertisement: PhraseSet
  let tags: PhraseSet
  let release: PhraseSet
  let contact: PhraseSet
  let about: PhraseSet
  let endMarks: PhraseSet
  /// What newsletters say below and above their text: how to end them, where to see them.
  let mails: PhraseSet
  /// Lines made only of these are share widgets or counters.
  let widgets: PhraseSet
  let counters: PhraseSet
  let sections: PhraseSet
  /// Names of a site's start pages, which never head a part of an article.
  let doors: PhraseSet
  /// Words with which a site addresses its readers.
  let address: Set<String>

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    rights = try list.phrases("rights")
    copyright = try list.phrases("copyright")
    cookies = try list.phrases("cookies")
    consent = try list.phrases("consent")
    related = try list.phrases("related")
    relatedLinks = try list.take("related link")
    newsletter = try list.phrases("newsletter")
    sharing = try list.phrases("sharing")
    replies = try list.phrases("replies")
    advertisement = try list.phrases("advertisement")
    tags = try list.phrases("tags")
    release = try list.phrases("release")
    contact = try list.phrases("contact")
    about = try list.phrases("about")
    endMarks = try list.phrases("end")
    mails = try list.phrases("mail")
    let counting = try list.take("counter")
    counters = PhraseSet(counting)
    widgets = PhraseSet(try list.take("widget") + counting)
    sections = try list.phrases("section")
    doors = try list.phrases("door")
    address = try list.words("address")
    try list.finish()
  }
}
