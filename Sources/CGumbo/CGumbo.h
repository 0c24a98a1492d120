// gumbo, the HTML5 parser; Swift imports all of it, so there is no shim.

#ifndef TUIREADER_CGUMBO_H
#define TUIREADER_CGUMBO_H

#include <gumbo.h>

#endif
