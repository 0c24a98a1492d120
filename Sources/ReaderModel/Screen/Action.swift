/// What a key can ask of the reader.
package enum Action: Hashable, Sendable {
  case moveDown, moveUp, halfPageDown, halfPageUp, pageDown, pageUp, moveToTop, moveToBottom
  case focusNext, focusPrevious, focusLeft, focusRight, zoom
  case activate
  case pick(Facet.Kind)
  case search, findNext, findPrevious, nextMention, previousMention, inspect
  case removeLastFilter, removeAllFilters, removeSelectedFilter
  case toggleBookmark, toggleRead, onlyBookmarked, onlyUnread, changeOrder, toggleFacets
  case undo, redo
  case copyLink, openLink
  case commandLine, help
  case redraw, suspend, back, quit, cancel
}
