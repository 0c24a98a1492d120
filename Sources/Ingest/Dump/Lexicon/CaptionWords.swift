import ReaderModel

/// Words in captions.
struct CaptionWords: Sendable {
  /// Words of a credit: `photo`, `fot`, `사진`.
  let credits: Set<String>
  /// Words around the name in a credit: `photo`, `source`, but no agency.
  let fillers: Set<String>
  /// Phrases of a caption without a credit: `second from left`.
  let markers: PhraseSet
  /// `photo caption:`, `▲`, in lower case.
  let openings: [String]
  /// `Photo by `, `사진=` before a name; the first match counts.
  let creditLabels: [String]
  /// Offers that an agency's page prints after a caption.
  let offers: [String]
  /// `image caption`, on a line above the caption.
  let labels: PhraseSet
  /// `Image source,`, before a credit on a line of its own.
  let sourceLabels: [String]

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    let photo = try list.words("photo")
    let agencies = try list.words("photo agency")
    let maybe = try list.words("maybe photo")
    credits = photo.union(agencies)
    fillers = photo.union(maybe)
    markers = try list.phrases("marker")
    openings = try list.take("opening")
    creditLabels = try list.take("credit")
    offers = try list.take("offer")
    labels = try list.phrases("label")
    sourceLabels = try list.take("source label")
    try list.finish()
  }
}
