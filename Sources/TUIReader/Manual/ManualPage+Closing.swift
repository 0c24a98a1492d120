extension ManualPage {
  /// The handwritten sections.
  static let closing = """
    .Sh FILES
    .Bl -tag -width 6n
    .It Pa $XDG_DATA_HOME/tuireader/archive.sqlite
    The archive, unless
    .Fl -archive
    names another;
    .Pa ~/.local/share
    stands in for an unset variable.
    .It Pa archive.sqlite-wal , archive.sqlite-shm
    SQLite's log and index of it. They belong to the archive while a program has it open.
    .It Pa archive.sqlite.damaged
    The file as it was before
    .Cm check Fl -repair .
    .It Pa $XDG_CONFIG_HOME/tuireader/config.toml
    The configuration of the reader;
    .Pa ~/.config
    stands in for an unset variable.
    .Cm config Fl -default
    prints one with every setting.
    .It Pa share/tuireader
    The program's data, beside its
    .Pa bin
    folder: lists, weights of the name tagger, sample articles.
    .El
    .Sh ENVIRONMENT
    .Bl -tag -width 6n
    .It Ev XDG_CONFIG_HOME
    The folder in which the configuration's folder is.
    .It Ev XDG_DATA_HOME
    The folder in which the archive's folder is.
    .It Ev XDG_STATE_HOME
    The folder in which
    .Pa tuireader/sessions
    keeps, for each archive, what the reader shows when it starts again;
    .Pa ~/.local/state
    stands in for an unset variable.
    .It Ev TUIREADER_DATA
    The folder of the program's data, if it is not where it was installed.
    .It Ev TERM
    The terminal's type.
    .It Ev NO_COLOR
    With any value, the reader uses no colours.
    .It Ev COLORFGBG
    The terminal's colours, of which the last is its background: a first guess for the theme.
    .It Ev BROWSER
    The program that opens an article's link, unless the configuration names one. Several, with colons between them, are tried in turn;
    %s stands for the link.
    .El
    .Sh EXIT STATUS
    .Bl -tag -width 6n
    .It 0
    Done.
    .It 1
    Done, but some inputs were rejected, or nothing matched.
    .It 2
    Wrong use, or a query that can't be read.
    .It 3
    The archive can't be opened or written.
    .El
    .Pp
    A reader that a signal ends exits with 128 and the signal's number.
    .Sh EXAMPLES
    Import a folder of page dumps and JSON lines, then read it:
    .Bd -literal -offset indent
    tuireader import ~/dumps
    tuireader
    .Ed
    .Pp
    Open the reader on articles about Poland and howitzers since February 2023:
    .Bd -literal -offset indent
    tuireader country:PL after:2023-02 howitzer
    .Ed
    .Pp
    List the articles that name a person and a weapon, as JSON:
    .Bd -literal -offset indent
    tuireader search 'person:"Lee Jong-sup" weapon:K9' --json
    .Ed
    .Pp
    Count the organisations of last month's unread articles:
    .Bd -literal -offset indent
    tuireader facets 'is:unread on:"last month"' --kind organisation
    .Ed
    .Pp
    Copy all articles with their marks and tags into another archive:
    .Bd -literal -offset indent
    tuireader export > articles.jsonl
    tuireader --archive other.sqlite import articles.jsonl
    .Ed
    .Sh SEE ALSO
    .Xr less 1 ,
    .Xr sqlite3 1

    """
}
