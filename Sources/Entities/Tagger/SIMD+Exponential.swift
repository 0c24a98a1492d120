extension SIMD16 where Scalar == Float {
  /// e to the power of each lane, the same bits on every machine.
  ///
  /// Relative error below 1e-5; lanes are clamped to -80...80. The polynomial is the Taylor series
  /// of 2^x on -0.5...0.5.
  @inline(__always)
  package var exponential: SIMD16<Float> {
    let limit = SIMD16<Float>(repeating: 80)
    let tooHigh = self .> limit
    let tooLow = self .< -limit
    let scaled =
      replacing(with: limit, where: tooHigh).replacing(with: -limit, where: tooLow) * 1.442_695_04
    let shifter = SIMD16<Float>(repeating: 12_582_912)
    let shifted = scaled + shifter
    let fraction = scaled - (shifted - shifter)
    var power = SIMD16<Float>(repeating: 1.333_355_8e-3)
    power = power * fraction + 9.618_129e-3
    power = power * fraction + 5.550_410_9e-2
    power = power * fraction + 2.402_265_1e-1
    power = power * fraction + 6.931_471_8e-1
    power = power * fraction + 1
    let bits = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- 0x4B40_0000
    let result = unsafeBitCast(power, to: SIMD16<Int32>.self) &+ bits &<< 23
    return unsafeBitCast(result, to: SIMD16<Float>.self)
  }
}

extension Float {
  /// As the exponential of a vector.
  @inline(__always)
  package var exponential: Float {
    let scaled = Swift.min(80, Swift.max(-80, self)) * 1.442_695_04
    let shifter: Float = 12_582_912
    let shifted = scaled + shifter
    let fraction = scaled - (shifted - shifter)
    var power: Float = 1.333_355_8e-3
    power = power * fraction + 9.618_129e-3
    power = power * fraction + 5.550_410_9e-2
    power = power * fraction + 2.402_265_1e-1
    power = power * fraction + 6.931_471_8e-1
    power = power * fraction + 1
    let bits = Int32(bitPattern: shifted.bitPattern) &- 0x4B40_0000
    return Float(bitPattern: UInt32(bitPattern: Int32(bitPattern: power.bitPattern) &+ bits &<< 23))
  }
}
