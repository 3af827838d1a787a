#include "runtime.h"

i4 twotrack_lanes(void) { return LANES; }
const char twotrack_source[] = SOURCE;
