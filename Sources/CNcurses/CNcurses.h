// All the C of TUIReader: ncurses with wide characters, and one shim for each thing that Swift
// cannot import (macros, variadics, mutable globals).

#ifndef TUIREADER_CNCURSES_H
#define TUIREADER_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>

// `stdscr` is a mutable global, which Swift 6 refuses.
static inline WINDOW *tui_stdscr(void) { return stdscr; }

// `newterm` wants libc's `stdin` and `stdout`, mutable globals as well. NULL when TERM is unknown.
static inline SCREEN *tui_newterm(void) { return newterm(NULL, stdout, stdin); }

// Attribute bits are macros.
static const attr_t TUI_BOLD = WA_BOLD;
static const attr_t TUI_DIM = WA_DIM;
static const attr_t TUI_UNDERLINE = WA_UNDERLINE;
static const attr_t TUI_REVERSE = WA_REVERSE;
static const attr_t TUI_ITALIC = WA_ITALIC;

// `setcchar` takes the colour pair through an opaque pointer for pairs past 255.
static inline int tui_put(int y, int x, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(stdscr, y, x, &cell);
}

// Mouse button masks are macros over macros.
static const mmask_t TUI_MOUSE_EVENTS =
    BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED;
static inline int tui_is_click(mmask_t state) {
  return (state & (BUTTON1_PRESSED | BUTTON1_CLICKED)) != 0;
}
static inline int tui_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline int tui_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }

// The codeset's name ("UTF-8") behind a locale macro.
static inline const char *tui_codeset(void) { return nl_langinfo(CODESET); }

#endif
