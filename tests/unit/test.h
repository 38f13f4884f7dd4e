/* tests/unit/test.h: cmocka and small helpers for all unit tests. */
#ifndef CLR_TESTS_UNIT_TEST_H
#define CLR_TESTS_UNIT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"

#endif
