/// The part of the screen that the keys go to.
package enum Focus: Hashable, Sendable {
  case list, text, entities, chips, searches, insight
}
