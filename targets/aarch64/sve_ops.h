/* Names that SVE's .decode files hand to trans functions.
 * SPDX-License-Identifier: MIT
 */
#pragma once

/* Number of a governing predicate: every element is active. */
enum { SVE_ALL = 31 };

enum sve_how {
    SVE_ZERO = 1,                       /* inactive elements become 0; else they stay */
    SVE_TOP_N = 2, SVE_TOP_M = 4, SVE_TOP_D = 8, /* odd elements of n, m, d, not the even ones */
    SVE_WIDE_M = 16,                    /* elements of m have 64 bits */
    SVE_IMM_M = 32,                     /* m is the constant */
    SVE_TO_P = 64,                      /* d is a predicate: where the result is not 0 */
    SVE_SETS_FLAGS = 128,
    SVE_HIGH_N = 256,                   /* the elements of the upper half of n */
    SVE_WIDE_D = 512,                   /* the scalar result has 64 bits */
    SVE_TO_X = 1024,                    /* the result goes to a general register */
};

enum sve_row {
#define ROW(name) ROW_##name,
#include "sve_row.def"
#undef ROW
    SVE_ROWS
};

/* Numbers that .decode files hand to the functions of predicates. */
enum sve_logic { P_AND, P_BIC, P_EOR, P_SEL, P_ORR, P_ORN, P_NOR, P_NAND };
enum sve_while { WHILE_GE, WHILE_GT, WHILE_LT, WHILE_LE, WHILE_HS, WHILE_HI, WHILE_LO, WHILE_LS };

/* Conversions: log2 of the bytes of both formats, and what is special. */
enum {
    SVE_CVT_TO_H = 1, SVE_CVT_TO_S, SVE_CVT_TO_D,
    SVE_CVT_H = 1 << 2, SVE_CVT_S = 2 << 2, SVE_CVT_D = 3 << 2,
    SVE_CVT_TOP = 16, SVE_CVT_TO_TOP = 32,  /* the upper half of the wide element */
    SVE_CVT_ODD = 64, SVE_CVT_BF = 128,     /* rounded to odd; to bfloat16 */
};
enum { HALF_ONE, HALF_TWO, ZERO_ONE };      /* constants that a bit of the insn chooses from */
/* Loads and stores. */
enum {
    SVE_SIGN = 1,                       /* loaded elements are sign-extended */
    SVE_FIRST_FAULT = 2, SVE_NO_FAULT = 4,
    SVE_UXTW = 8, SVE_SXTW = 16,        /* offsets are the low halves of elements */
    SVE_PREDICATE = 32,                 /* d is a predicate: LDR, STR */
    SVE_WHOLE = 64,                     /* LDR, STR: bytes, however many vl says */
};
/* What INDEX starts from and adds. */
enum { INDEX_I, INDEX_X };
/* How STEP insns count: bit 0 down, 2 saturating, 4 (of those) unsigned. */
enum { STEP_INC = 0, STEP_DEC = 1, STEP_SQINC = 2, STEP_SQDEC = 3, STEP_UQINC = 6, STEP_UQDEC = 7 };
