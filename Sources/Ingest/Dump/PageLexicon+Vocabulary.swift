/// Words of which whole lines of furniture are made.
extension PageLexicon {
  /// Whole lines of these are share widgets, counters or both.
  static let widgets = PhraseSet(shareWords + "/" + counterWords)
  static let counters = PhraseSet(counterWords)
  private static let shareWords =
    """
    audio report written by reporters read by ai / about sharing / dictionary / artikel zum hören / bild vergrößern / artikel teilen / feedback
    ajouter à vos sélections / réutiliser ce contenu / contribuer / share gallery / share save / share page
    get the app / start writing / restacks / notes / accept / accept all / accept cookies / reject / reject all / manage preferences / manage cookies
    cookie settings / cookies settings / i agree / agree / got it / odrzuć / akceptuję / zgadzam się
    przejdź do serwisu / facebooku / twitterze / 동의 / 거부 / 모두 동의 / share / shares / share on / share via / share by / share with / share to / share this / tweet
    tweet this / facebook / twitter / x / linkedin / whatsapp / telegram / reddit / pinterest
    messenger / kakaotalk / kakao / line / threads / bluesky / mastodon / instagram / youtube / flipboard
    print / print this / printer friendly / pdf / email / e mail / email this / mail / send / copy
    copy link / copy url / link / link copied / url copied / copied / copied to clipboard / the / this
    article / page / story / via / on / to / by / with / or / and / a friend / url / save / saved
    save for later / save article / bookmark / add to bookmarks / add to favorites / listen
    listen to article / listen to this article / play / pause / text size / font size / aa
    a a a / a a / small / medium / large / increase / decrease / reset / translate / gift
    gift article / gift this article / give / comment / comments / like / dislike / close / open
    options / more options / share options / add us on google / prefer us on google / post / pin
    udostępnij / udostępnij na / podziel się / drukuj / wyślij / kopiuj link / kopiuj / skopiuj
    skopiuj link / skopiowano link / link skopiowany / wydrukuj / zapisz / na facebooku / na x / na
    posłuchaj / posłuchaj artykułu / słuchaj artykułu / tweetnij / lubię to / komentuj / e mailem / i / rozmiar tekstu
    공유 / 공유하기 / 기사 공유 / 기사공유 / 인쇄 / 인쇄하기 / 프린트 / 글자크기 / 글자크기조정 / 글자 크기 / 글자 크기 조절
    글씨크기 / 글씨 크기 / 스크랩 / 카카오톡 / 페이스북 / 트위터 / 네이버 / 밴드 / 카카오스토리 / 라인
    url복사 / url 복사 / 링크복사 / 링크 복사 / 복사 / 복사하기 / 메일 / 이메일 / 북마크 / 듣기 / 기사 듣기
    본문듣기 / 본문 글씨 키우기 / 본문 글씨 줄이기 / 가 / 가가 / 크게 / 작게 / 보통 / 닫기 / 확대 / 축소
    좋아요 / 싫어요 / 다크모드 / 번역 / 기사저장 / 저장 / 음성으로 듣기 / 주소복사
    teilen / drucken / merken / partager / imprimer / copier le lien / compartir / imprimir
    поделиться / распечатать / скопировать ссылку / поділитися / auf / per / sur / par / en / в
    """
  static let sections = PhraseSet(
    """
    rss / e edition / obituaries / skip links / show navigation menu / show more news sections / navigation menu
    click here to search / search bbc / your account / more menu / close menu / accessibility help
    aller au contenu / se connecter / sabonner / zum inhalt springen / menü / przejdź do treści
    przejdź do / powrót / українська / публікації / key points / key takeaways / highlights / at a glance / in brief / in short / summary / what to know
    w skrócie / najważniejsze / 핵심 요약 / 요약 / 요약beta / news story / story / blog / speech / statement / readout / transcript
    release / french / german / spanish / ukrainian / russian / polish / korean / japanese / chinese / home / homepage / news / news zone / newsroom / recent / latest / breaking / breaking news
    top news / all news / world / international / national / nation / nationwide / domestic
    politics / business / economy / finance / markets / money / companies / industry / industries
    tech / technology / science / health / environment / climate / energy / education / culture
    arts / entertainment / life / lifestyle / life style / style / travel / food / books / film
    music / sport / sports / football / opinion / opinions / editorial / editorials / commentary
    columns / analysis / features / feature / focus / special / special report / in depth / photo
    photos / gallery / galleries / video / videos / podcast / podcasts / live / live updates / radio
    tv / live tv / weather / crime / law / society / people / local / region / regions / regional
    europe / asia / africa / americas / middle east / asia pacific / pacific / north korea
    inter korean / foreign affairs / diplomacy / defense / defence / defence news / military
    defense news / security / foreign policy / war / exclusive / updated / update / explainer
    interview / interviews / report / reports / reviews / review / press / press releases / press room
    media centre / media center / publications / events / documents / statements / speeches
    archive / archives / about / contact / menu / search / skip to content / skip to main content
    skip to main / main menu / navigation / toggle navigation / toggle menu / site map / sitemap / login / log in
    sign in / sign out / sign up / logout / log out / register / subscribe / subscription / my account / account
    profile / english / polski / 한국어 / deutsch / français / español / русский / українська
    en / pl / ko / kr / de / fr / zone / section / page / back / back to top / top / go to top
    edition / us edition / uk edition / and / terms / terms of use / terms of service
    terms and conditions / privacy / privacy policy / cookie policy / help / faq / advertise
    careers / advertise with us / accessibility / day / today / week / premium / e paper / epaper / digital
    wiadomości / aktualności / strona główna / start / kraj / świat / polska / gospodarka / polityka
    biznes / sport / kultura / nauka / zdrowie / technologie / opinie / publicystyka / region / regiony
    wojsko / obronność / obrona / bezpieczeństwo / przemysł zbrojeniowy / europa / wojna / tylko u nas
    komentarze / komentarz / wideo / zdjęcia / galeria / szukaj / zaloguj / zaloguj się
    zarejestruj się / moje konto / subskrypcja / prenumerata / na żywo / pilne / zagranica / biuro prasowe
    regulamin / polityka prywatności / polityka cookies / reklama / redakcja / dla mediów / i / oraz
    뉴스 / 정치 / 경제 / 사회 / 국제 / 문화 / 스포츠 / 연예 / 오피니언 / 사설 / 칼럼 / 국방 / 외교 / 안보
    북한 / 국방 외교 / 통일 / 세계 / 전국 / 지역 / 산업 / 금융 / 증권 / 부동산 / 과학 / 생활 / 건강 / 홈
    전체 / 전체기사 / 최신기사 / 속보 / 단독 / 종합 / 포토 / 영상 / 동영상 / 검색 / 메뉴 / 로그인 / 로그아웃
    회원가입 / 마이페이지 / 본문 바로가기 / 메뉴 바로가기 / 뉴스홈 / 방산 / 군사 / 기획 / 인터뷰 / 사진 / 이용약관
    개인정보처리방침 / 회사소개 / 광고문의 / 맨위로 / 목록 / 기사 / 본문 / 국방일보 홈
    startseite / politik / wirtschaft / ausland / inland / panorama / meinung / accueil / politique
    monde / économie / société / inicio / política / mundo / новости / политика / мир / главная
    экономика / общество / головна / новини
    """)
  /// Ways into a site, which never head a part of an article.
  static let doors = PhraseSet(
    """
    subscribe / sign up / sign in / log in / login / register / menu / search / back to top / zaloguj
    zaloguj się / subskrypcja / 로그인 / 회원가입 / abonnieren / sabonner
    """)
  private static let counterWords =
    """
    comment / comments / no comments / leave a comment / add a comment / post a comment / view / views
    read / reads / shares / likes / min / mins / minute / minutes / min read / minute read
    reading time / time to read / read time / hits / viewed / times / show / show comments / view comments
    hide / join the conversation / be the first to comment / reply / k / m / votes / vote / rating
    of / see all updates / show all updates / updates to this page / view all / ago / hour / hours / days / temu / godzin / godzinę / przed / vor / ten tekst przeczytasz w
    ten artykuł przeczytasz w / przeczytasz w / lesezeit / komentarz / komentarze / komentarzy / dodaj komentarz / skomentuj / brak komentarzy / wyświetleń
    wyświetlenia / odsłon / czas czytania / minut / minuty / minuta / czytania / ok / oceń / min czytania
    댓글 / 댓글쓰기 / 댓글 쓰기 / 조회 / 조회수 / 조회 수 / 추천 / 추천수 / 공감 / 비공감 / 개 / 회 / 분
    의견 / 명 / 화나요 / 슬퍼요 / 훈훈해요 / 후속기사원해요 / 기사추천
    kommentare / kommentar / minuten / min lesezeit / temps de lecture / commentaires / comentarios / комментарии / просмотры
    комментариев / просмотров / lecture
    """
}
