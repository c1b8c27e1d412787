/* The operations of the vector extension by number; the tables that define them are the .def files.
 * SPDX-License-Identifier: MIT
 */
#pragma once

enum v_number {
#define V_INT(name, ...) V_##name,
#include "targets/riscv/v_int.def"
#undef V_INT
#define V_FLOAT(name, ...) V_##name,
#include "targets/riscv/v_float.def"
#undef V_FLOAT
#define V_OTHER(name, ...) V_##name,
#include "targets/riscv/v_other.def"
#undef V_OTHER
#define V_CRYPTO(name, ...) V_##name,
#include "targets/riscv/v_crypto.def"
#undef V_CRYPTO
    V_OPS
};

enum v_counts {
    V_INTS = 0
#define V_INT(...) + 1
#include "targets/riscv/v_int.def"
#undef V_INT
    , V_FLOATS = 0
#define V_FLOAT(...) + 1
#include "targets/riscv/v_float.def"
#undef V_FLOAT
    , V_FIRST_CRYPTO = V_INTS + V_FLOATS
#define V_OTHER(...) + 1
#include "targets/riscv/v_other.def"
#undef V_OTHER
};

/* How a load or store finds its elements. */
enum v_how { V_UNIT, V_MASK, V_FIRST, V_STRIDED, V_INDEXED, V_WHOLE };
