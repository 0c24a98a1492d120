/// A tagger's span in bytes, and the words under it.
struct TaggedName {
  /// UTF-8 byte range in the field.
  var range: Range<Int>
  /// The words of the ``ScannedField`` that lie in it; may be empty.
  var words: Range<Int>
  /// The tagger's class.
  var kind: NameSpan.Kind
  /// How sure the tagger is: 0 to 1.
  var score: Float
}
