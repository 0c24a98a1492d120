// libarchive for Swift, which imports all that is used of it.

#ifndef TUIREADER_CARCHIVE_H
#define TUIREADER_CARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

#endif
