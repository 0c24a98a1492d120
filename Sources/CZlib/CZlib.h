// zlib, and one shim for each thing that Swift cannot import (macros over functions).

#ifndef TUIREADER_CZLIB_H
#define TUIREADER_CZLIB_H

#include <zlib.h>

// Raw deflate; PackedBytes adds length and checksum. The window of 32 KB holds nearly every article.
static inline int tui_deflate_start(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
static inline int tui_inflate_start(z_stream *stream) { return inflateInit2(stream, -15); }

#endif
