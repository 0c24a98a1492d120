/// Korean family names, in every spelling one.
enum KoreanFamilyName {
  /// A family name as it is compared.
  struct Family {
    /// The same for all spellings: `이` for 이, 리, Lee, Yi, Rhee.
    let hangul: String
    /// No given name is made of it, so that it is the family name wherever it stands.
    let isSure: Bool
  }

  /// The family name that `word` (folded Latin letters, or Hangul) is; nil when it is none.
  static func family(_ word: String) -> Family? { families[word] }

  /// A family's Hangul, an exclamation mark where ``Family/isSure``, then its spellings.
  ///
  /// 전 and 천 are one, since both are written `Chun`; so are those that North and South write
  /// differently. `Li` is missing: it is Chinese nearly always.
  private static let list = """
    김! gim kim;이! 리 lee yi rhee ri;박! bak pak park;최! choe choi;정 chung cheong jeong jung joung
    강! gang kang;조 cho jo;윤 yoon youn yun;장 jang chang;임 림 im lim rim yim;한 han hahn;오 oh
    서 seo suh;신 shin sin;권! gwon kwon;황! hwang whang;안 ahn an;송 song;전 천 jeon jun chun cheon
    홍 hong;유 류 yoo yu ryu;고 go ko koh;문 moon mun;양 량 yang ryang;손 sohn son;배! bae pae
    백! baek baik paek paik;허 heo huh hur;남 nam;심 shim sim;노 로 roh noh no ro;하 ha;곽! gwak kwak
    성 seong sung;차 cha;주 joo ju;우 woo;구 goo gu koo ku;나 라 na ra;민 min;진 jin;지 ji jee
    엄 eom um;채 chae;원 won;방 bang;공 gong kong;현 hyun hyeon;함 ham;변! byeon byun;염 렴 yeom yum
    여 려 yeo;추 choo chu;도 do;석 seok;선 sun;설 seol sul;마 ma;길 gil kil;연 yeon;위 wi;표 pyo
    명 myung;기 ki;반 ban;왕 wang;금 keum;옥 ok;육 륙 yook;인 in;맹 maeng;제 je;모 mo;탁 tak;국 kook
    어 eo;은 eun;편 pyun;용 yong;예 ye;경 kyung;봉 bong;사 sa;부 boo;황보 hwangbo;남궁 namgung namkung
    선우 sunwoo seonwoo;제갈 jegal;독고 dokgo;사공 sagong;서문 seomun
    """

  private static let families: [String: Family] = {
    var families: [String: Family] = [:]
    for entry in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let spellings = entry.split(separator: " ")
      guard let first = spellings.first else { continue }
      let family = Family(
        hangul: String(first.filter { $0 != "!" }), isSure: first.hasSuffix("!"))
      for spelling in [family.hangul[...]] + spellings.dropFirst() {
        families[String(spelling)] = family
      }
    }
    return families
  }()
}
