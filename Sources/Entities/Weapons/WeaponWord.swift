/// What a word says about the name beside it.
enum WeaponWord: Equatable, Sendable {
  /// A class of weapons and of nothing else: `howitzer`.
  case weapon
  /// A class that civilians have too: `aircraft`, `vehicle`.
  case platform
  /// A part of the phrase before a class: `self-propelled`, `main battle`.
  case modifier
  /// Such a part that makes a vehicle or system one of war: `fighting`, `air defence`.
  case arming
  /// It speaks of armed forces: `army`.
  case military
  /// What stands beside it is something else: `vitamin`, `motorway`.
  case other
  /// A people or alliance as an adjective: `Polish`.
  case people
}
