/// What keys do with facts.
package enum InsightAction: Hashable, Sendable {
  /// Shows a list of facts of the result.
  case list(InsightList)
  /// Shows the next list.
  case nextList
  /// Shows all about the selected entity.
  case dossier
  /// Puts facts together another way, or in another order.
  case group, order
  /// Says which rule made a fact, and asks whether it is wrong.
  case explain
}
