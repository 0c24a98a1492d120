// libxml2's XML reader. Swift imports all that is used of it, so there is no shim.

#ifndef TUIREADER_CXML_H
#define TUIREADER_CXML_H

// libxml2's headers would bring in the system's ICU, whose types clash with those of Foundation's own.
// Nothing here touches the one struct that has a field less without it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
