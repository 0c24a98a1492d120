/// All promises, in the order of the table.
enum Promises {
  static let all: [any Promise.Type] = [
    KilledImport.self, KilledReannotation.self, KilledBackup.self, KilledReader.self,
    KilledRuling.self,
  ]
}
