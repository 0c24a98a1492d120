extension Unicode.Scalar {
  /// Whether it is a space of any width, a control that moves the cursor, or an invisible mark.
  package var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F,
      0x205F, 0x2060, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text without blanks at both ends.
  package var trimmed: Substring { trimmed { $0.isBlank } }

  /// The text without scalars at both ends for which `isJunk` returns true.
  package func trimmed(while isJunk: (Unicode.Scalar) -> Bool) -> Substring {
    let whole = Substring(self)
    let scalars = whole.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isJunk($0) }),
      let last = scalars.lastIndex(where: { !isJunk($0) })
    else { return whole[whole.endIndex...] }
    return whole[first..<scalars.index(after: last)]
  }
}
