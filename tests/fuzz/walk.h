/* tests/fuzz/walk.h: reads everything that an image offers, as the runtime and cildump would. */
#ifndef CLR_TESTS_FUZZ_WALK_H
#define CLR_TESTS_FUZZ_WALK_H

#include "loader/image.h"

/* All cells, lists, signatures, bodies, attributes and resources. */
void walk_image(const ClrImage *image);
/* Lines and names of all methods. */
void walk_pdb(ClrImage *image);

#endif
