/// A mouse event; coordinates are cells from the upper left corner, from 0.
package enum MouseEvent: Equatable, Sendable {
  case click(x: Int, y: Int)
  case wheelUp(x: Int, y: Int)
  case wheelDown(x: Int, y: Int)
}
