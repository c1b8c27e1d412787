/* The intermediate representation: front ends emit it, passes improve it, back ends make host code.
 * SPDX-License-Identifier: MIT
 *
 * A translation is one linear array of small ops. An op's result is named by its index (ir_ref);
 * constants are interned and named by refs below IR_FIRST_OP. There are no pointers, no phis, no
 * edges to keep:
 *
 *   Invariant 1: nothing is live across a label or out of a block except guest state slots.
 *   Invariant 2: every slot has one home, a host register chosen by the back end or its cell in the
 *                CPU state; the same at every block boundary.
 *   Invariant 3: a slot's home changes at `put` and nowhere else, in program order with ops that
 *                can fault or leave. So at a fault the homes *are* the exact guest state, and
 *                nothing is ever stored "just in case".
 *
 * Emission folds constants, canonicalises (constants go right), numbers values and forwards `get`
 * from the last `put`; the passes in tcg/passes.h then walk the array once each.
 *
 * Text form, read by tcg/text.c and printed by it (so a log line can become a test):
 *
 *     block 0x10078
 *       insn +0, 4
 *       %0 = get.i64 a1
 *       %1 = add.i64 %0, 0x10
 *       put.i64 a0, %1
 *       insn +4, 4
 *       %2 = load.i64 %1, +8, u8
 *       put.i64 a2, %2
 *       exit_if.i64 eq %2, 0, 0x10090
 *       exit_to 0x10080, jump
 *
 * An example of emission, for `addw`:
 *
 *     ir_ref sum = ir_binary(ir, IR_add, I32, ir_trunc(ir, I32, a), ir_trunc(ir, I32, b));
 *     ir_put(ir, slot, ir_sext(ir, I64, 32, sum));
 *
 * Integer operands of an op have the op's type, except: setcc/fcmp (operands share their own type,
 * the result is I32 or I64), select (a, b share a type; c, d have the op's), shifts (b is I32 or
 * I64 or a constant), memory ops (address is the guest word), conversions. The verifier
 * (tcg/verify.c) knows.
 */
#pragma once

#include "tcg/base.h"

/* -- types ------------------------------------------------------------------------------------ */

enum ir_type { VOID, I8, I16, I32, I64, I128, F16, F32, F64, V64, V128, V256, IR_TYPES };

extern const uint8_t ir_type_sizes[IR_TYPES];
static inline unsigned ir_type_bytes(enum ir_type t) { return ir_type_sizes[t]; }
const char *ir_type_name(enum ir_type t);
static inline bool ir_type_is_int(enum ir_type t) { return t >= I8 && t <= I128; }
static inline bool ir_type_is_float(enum ir_type t) { return t >= F16 && t <= F64; }
static inline bool ir_type_is_vector(enum ir_type t) { return t >= V64; }

/* -- operations ------------------------------------------------------------------------------- */

enum ir_opcode {
    IR_none,
#define OP(name, ...) IR_##name,
#include "tcg/ops.def"
#undef OP
    IR_OPS
};

enum ir_trait {
    PURE = 1,    /* same operands, same result; dead if unused */
    COMMUTE = 2, /* a and b may be swapped */
    STATE = 4,   /* reads or writes guest state */
    READS = 8,   /* reads guest memory */
    WRITES = 16, /* writes guest memory */
    FAULTS = 32, /* may fault: homes must be exact here */
    FLOAT = 64,  /* result depends on rounding mode, sets sticky flags; dead if unused? no: it has
                    flags */
    BARRIER = 128,
    MARK = 256,   /* no code of its own */
    BRANCH = 512, /* may leave the straight line; what follows runs otherwise */
    ENDS = 1024,  /* nothing falls through */
    EXITS = 2048, /* leaves the block: homes must be exact here */
    CALL = 4096,  /* traits are those of the helper */
    RENAMES = 8192, /* may need no code: its result is there as its operand */
};

struct ir_op_desc {
    const char *name, *shape, *types;           /* the columns of ops.def */
    uint16_t traits;
    uint8_t operands;                           /* at most so many: those after are absent */
    const char *meaning;
};
extern const struct ir_op_desc ir_ops[IR_OPS];
/* The columns that every translation asks for, densely. */
extern const uint16_t ir_op_traits[IR_OPS];
extern const uint8_t ir_op_operands[IR_OPS];

/* Conditions. TSTEQ and TSTNE compare (a & b) with 0. */
enum ir_cc {
    CC_EQ, CC_NE, CC_LT, CC_GE, CC_LE, CC_GT, CC_LTU, CC_GEU, CC_LEU, CC_GTU, CC_TSTEQ, CC_TSTNE,
    IR_CCS
};
static inline enum ir_cc ir_cc_invert(enum ir_cc cc) { return (enum ir_cc)(cc ^ 1); }
enum ir_cc ir_cc_swap(enum ir_cc cc);           /* the condition for (b cc a) */

/* Floating comparisons. LT and LE signal invalid for any NaN, others for signalling ones. */
enum ir_fcc { FCC_EQ, FCC_LT, FCC_LE, FCC_LTQ, FCC_LEQ, FCC_UNORD, IR_FCCS };

/* What division does at b == 0 and at overflow (MIN / -1). */
enum ir_div {
    DIV_ONES,           /* quotient all ones, remainder a; overflow: MIN and 0 (RISC-V) */
    DIV_ZERO,           /* quotient 0; overflow: MIN (Arm) */
    DIV_ANY,            /* any value, but no trap (Power, MIPS) */
};

enum ir_jump { JUMP, JUMP_CALL, JUMP_RETURN };

enum ir_fence { FENCE_RR = 1, FENCE_RW = 2, FENCE_WR = 4, FENCE_WW = 8, FENCE_ALL = 15 };

/* Rounding, in the order most architectures number it. */
enum ir_round { RM_NE, RM_TZ, RM_DN, RM_UP, RM_MM /* to nearest, ties away */, RM_DYN = 7 };
/* NaN results. */
enum ir_nan {
    NAN_DEFAULT, /* every NaN result is the positive quiet default NaN (RISC-V, Arm DN) */
    NAN_FIRST,   /* the first signalling operand quieted, else the first quiet one (Arm) */
    NAN_X86,     /* first operand quieted, default is negative */
};
static inline uint16_t fp_aux(enum ir_nan nan, enum ir_round rm)
{
    return (uint16_t)(rm | nan << 3);
}
#define FP_ROUND(aux) ((enum ir_round)((aux) & 7))
#define FP_NAN(aux) ((enum ir_nan)((aux) >> 3 & 7))
enum { FMA_NEG_PRODUCT = 1 << 8, FMA_NEG_ADDEND = 1 << 9 };
enum { FROUND_EXACT = 1 << 8 };
/* NaN to integer: RISC-V gives the maximum, Arm 0, x86 the minimum ("integer indefinite", also when
 * out of range). */
enum { FTOI_NAN_MAX = 0, FTOI_NAN_ZERO = 1 << 8, FTOI_X86 = 2 << 8 };
/* fmin, fmax; -0 < +0. NUMBER: a NaN operand gives the other one (IEEE 754-2019 minimumNumber);
 * NAN: a NaN operand gives a NaN (minimum; Arm FMIN); QUIET: a quiet NaN operand gives the other
 * one, a signalling one a NaN (IEEE 754-2008 minNum; Arm FMINNM). Which NaN: fmin_aux(how, nan). */
enum ir_fmin { FMIN_NUMBER, FMIN_NAN, FMIN_QUIET };
static inline uint16_t fmin_aux(enum ir_fmin how, enum ir_nan nan)
{
    return (uint16_t)(how | nan << 3);
}
#define FMIN_HOW(aux) ((enum ir_fmin)((aux) & 7))

/* Lanes of vector ops. Integer ones: aux is the lane's type, with V_ROUND where the op says so. */
#define V_LANE(aux) ((enum ir_type)((aux) & 15))
enum { V_ROUND = 1 << 8 };
/* Floating ones: to fp_aux(), fmin_aux() or the comparison comes the lane's type. */
#define VF_LANE(aux) ((enum ir_type)((aux) >> 12))
static inline uint16_t vf_lane(enum ir_type lane) { return (uint16_t)(lane << 12); }
static inline uint16_t vf_aux(enum ir_type lane, enum ir_nan nan, enum ir_round rm)
{
    return (uint16_t)(fp_aux(nan, rm) | lane << 12);
}
/* Rounds of AES (FIPS 197, 5), column 0 in the lowest bytes: the last round lacks (Inv)MixColumns,
 * MIX and INVMIX are nothing else. */
enum ir_aes { VAES_ENC, VAES_ENCLAST, VAES_DEC, VAES_DECLAST, VAES_MIX, VAES_INVMIX, IR_AES };
/* SHA-1 (FIPS 180-4, 6.1.2): four rounds of the variables a to d (from lane 0) in a and e in lane 0
 * of b, with the sums W + K in c; gives the new a to d. */
enum ir_sha1 { SHA1_CHOOSE, SHA1_PARITY, SHA1_MAJORITY, IR_SHA1 };
/* SHA-256 (FIPS 180-4, 6.2.2). ROUNDS: two, of the variables f e b a (from lane 0) in b and h g d c
 * in a, with the sums W + K in lanes 0 and 1 of c; gives the new f e b a, and the new h g d c are
 * the old f e b a. MSG1: w[t] + s0(w[t + 1]), of lane 3 w[t + 1] is lane 0 of b. MSG2: lanes of a +
 * s1 of lanes 2 and 3 of b, then of lanes 0 and 1 of the result. */
enum ir_sha256 { SHA256_ROUNDS, SHA256_MSG1, SHA256_MSG2, IR_SHA256 };
enum { CRC_IEEE = 1 << 8 };
/* Sticky exception flags as runtime.fp_flags and tcg/float.h have them (RISC-V's order).
 * FP_DENORMAL (an operand was flushed to zero) is for targets that have it; no op raises it. */
enum { FP_INEXACT = 1, FP_UNDERFLOW = 2, FP_OVERFLOW = 4, FP_DIVZERO = 8, FP_INVALID = 16,
       FP_DENORMAL = 32 };

/* A memory access: size and more in aux of load, store, amo_*, cas. */
enum {
    M_1,
    M_2,
    M_4,
    M_8,
    M_16,
    M_32, /* log2 of the size in bytes */
    M_SIZE = 7,
    M_SIGN = 8,        /* sign-extend the loaded value to the type; otherwise zeros */
    M_BIG = 16,        /* big-endian */
    M_ALIGN = 32,      /* a misaligned address faults (EXC_MISALIGNED) */
    M_SCALE_SHIFT = 6, /* two bits: b is shifted left by this */
    M_SCALE = 3 << M_SCALE_SHIFT,
    M_ACQUIRE = 256,
    M_RELEASE = 512,
};
static inline unsigned memop_bytes(unsigned m) { return 1u << (m & M_SIZE); }

/* A label's aux: from there on (tcg/region.h) homes of ir->words have low halves only. */
enum { LABEL_WORDS = 1, LABEL_LOOP = 2 /* the head of a loop */ };

/* -- references, ops -------------------------------------------------------------------------- */

typedef uint16_t ir_ref;                        /* 0 is none */
enum { IR_FIRST_OP = 0x3000, IR_MAX_OPS = 0xffff - IR_FIRST_OP, IR_MAX_CONSTS = IR_FIRST_OP - 1 };

struct ir_op {
    uint8_t op;                                 /* enum ir_opcode */
    uint8_t type;                               /* enum ir_type */
    uint16_t aux;                               /* as the op's shape says */
    ir_ref a, b, c, d;
    int32_t imm;
};
static_assert(sizeof(struct ir_op) == 16, "four ops in a cache line");

struct ir_const {
    uint64_t value;
    uint8_t type;
}; /* value zero-extended from its type; I128, V*: none but 0 */

/* A guest register that ops name. rank 1 is the hottest of its kind (integer; float and vector), 0
 * has no wish: the back end gives its home registers to the first ranks. */
struct ir_slot { const char *name; uint32_t offset; uint8_t type; uint8_t rank; };

/* A function of ours that generated code may call: uint64_t fn(struct cpu *, uint64_t or
 * uint32_t...). Integers only; floating values travel as their bits. */
enum helper_trait {
    HELP_PURE = 1,  /* touches neither state, memory nor sticky flags; dead if unused */
    HELP_STATE = 2, /* reads or writes slots: they are stored before and reloaded after */
    HELP_FAULTS =
        4, /* touches guest memory or raises an exception: implies exact state in memory */
    HELP_MEMORY = 8, /* writes guest memory (value numbering forgets loads) */
};
struct helper {
    const char *name;
    const void *fn;
    uint8_t traits;
    uint8_t result; /* VOID, I32, I64 */
};

/* What is the same for all translations of a guest. */
struct ir_config {
    const struct ir_slot *slots;
    unsigned nslots;
    const struct helper *helpers;
    unsigned nhelpers;
    enum ir_type word;                          /* type of guest addresses: I32 wraps at 4 GiB */
    bool mem_base_zero;                         /* guest address == host address: no base to add */
    const uint32_t *native; /* backend->has_types, may be NULL: what needs no legalising */
};

struct ir {
    const struct ir_config *config;
    struct arena *arena;                        /* everything below; reset by ir_begin */
    vaddr pc;                                   /* guest pc of the block */
    struct ir_op *ops;                          /* ops[i] is ref IR_FIRST_OP + i */
    uint32_t count, capacity;
    struct ir_const *consts; /* consts[k] is ref k; below IR_TYPES: the 0 of type k */
    uint32_t nconsts, const_capacity;
    uint16_t *uses;                             /* by op index; valid after ir_remove_dead */
    uint32_t nlabels;
    uint64_t address_mask;                      /* for memory ops that are built: the front end's
                                                 * wish; 0 after ir_begin: none */
    uint32_t nends;                             /* ops emitted that end a straight line */
    uint32_t traits;                            /* of all ops together, as in the table */
    uint32_t odd;   /* not 0: there are ops that config->native does not promise */
    bool addresses; /* a load or store may take over an add that computes its address */
    bool drop_puts; /* a put that nothing can see before the next one goes while emitting */
    struct ir_numbering *numbering; /* value numbering while emitting: private to tcg/ir.c */
    const uint32_t *native;         /* config->native, or a table without promises */
    bool fold;                      /* off: emit exactly what is asked (parser, tests, --no-opt) */
    struct ir_region *region;       /* a loop is being built: tcg/region.h; else NULL */
    uint64_t words;                 /* slots whose homes are not exact behind LABEL_WORDS */
    bool lowering;                  /* legalising: rules must not bring in ops nobody asked for */
};

static inline bool ir_is_const(ir_ref r) { return r < IR_FIRST_OP; }
static inline struct ir_op *ir_at(const struct ir *ir, ir_ref r)
{
    return &ir->ops[r - IR_FIRST_OP];
}
static inline bool ir_is_zero(ir_ref r) { return r < IR_TYPES; }        /* also: no operand */
static inline uint64_t ir_value(const struct ir *ir, ir_ref r) { return ir->consts[r].value; }
static inline enum ir_type ir_type_of(const struct ir *ir, ir_ref r)
{
    return (enum ir_type)(ir_is_const(r) ? ir->consts[r].type : ir_at(ir, r)->type);
}
/* Sets *value and returns true if r is a constant. */
bool ir_const_value(const struct ir *ir, ir_ref r, uint64_t *value);

/* -- building --------------------------------------------------------------------------------- */

void ir_init(struct ir *ir, const struct ir_config *config, struct arena *arena);
void ir_begin(struct ir *ir, vaddr pc);         /* forgets the last block; folding on */
/* Fewer than 1,024 ops or constants left: end the block. */
static inline bool ir_nearly_full(const struct ir *ir)
{
    return ir->count + 1024 > IR_MAX_OPS || ir->nconsts + 1024 > IR_MAX_CONSTS;
}

/* The one place where an op is appended; folds, numbers, forwards. Returns its result's ref (or a
 * folded one). */
ir_ref ir_emit(struct ir *ir, struct ir_op op);

ir_ref ir_const(struct ir *ir, enum ir_type t, uint64_t v);
ir_ref ir_get(struct ir *ir, unsigned slot);
void   ir_put(struct ir *ir, unsigned slot, ir_ref v);
ir_ref ir_state_load(struct ir *ir, enum ir_type t, unsigned offset);
void   ir_state_store(struct ir *ir, unsigned offset, ir_ref v);
ir_ref ir_unary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a);
ir_ref ir_binary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b);
ir_ref ir_binary_imm(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, uint64_t b);
ir_ref ir_ternary(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b, ir_ref c);
ir_ref ir_div(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref a, ir_ref b,
              enum ir_div how);
ir_ref ir_sext(struct ir *ir, enum ir_type t, unsigned from_bits, ir_ref a);
ir_ref ir_zext(struct ir *ir, enum ir_type t, unsigned from_bits, ir_ref a);
ir_ref ir_trunc(struct ir *ir, enum ir_type t, ir_ref a); /* also the identity if a has type t */
ir_ref ir_extract(struct ir *ir, enum ir_type t, ir_ref a, unsigned pos, unsigned len);
ir_ref ir_deposit(struct ir *ir, enum ir_type t, ir_ref a, ir_ref b, unsigned pos, unsigned len);
ir_ref ir_setcc(struct ir *ir, enum ir_type t, enum ir_cc cc, ir_ref a, ir_ref b);
ir_ref ir_select(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, ir_ref c, ir_ref d);
ir_ref ir_load(struct ir *ir, enum ir_type t, ir_ref addr, int32_t disp, unsigned memop);
void   ir_store(struct ir *ir, ir_ref addr, int32_t disp, ir_ref v, unsigned memop);
ir_ref ir_amo(struct ir *ir, enum ir_opcode op, enum ir_type t, ir_ref addr, ir_ref b,
              unsigned memop);
ir_ref ir_cas(struct ir *ir, enum ir_type t, ir_ref addr, ir_ref expected, ir_ref desired,
              unsigned memop);
void   ir_fence(struct ir *ir, unsigned kinds);
/* Floating point: aux from fp_aux() and the flag bits above. */
ir_ref ir_float(struct ir *ir, enum ir_opcode op, enum ir_type t, unsigned aux, ir_ref a, ir_ref b,
                ir_ref c);
ir_ref ir_fcmp(struct ir *ir, enum ir_type t, enum ir_fcc fcc, ir_ref a, ir_ref b);
ir_ref ir_bitcast(struct ir *ir, enum ir_type t, ir_ref a);
/* Vectors: lane is the lane's type. */
ir_ref ir_vector(struct ir *ir, enum ir_opcode op, enum ir_type t, enum ir_type lane, ir_ref a,
                 ir_ref b);
/* A helper by index in config->helpers; absent arguments are 0. The result has its type. */
ir_ref ir_call(struct ir *ir, unsigned helper, ir_ref a, ir_ref b, ir_ref c, ir_ref d);

void ir_insn(struct ir *ir, vaddr pc, unsigned bytes);
unsigned ir_label(struct ir *ir);
void ir_place(struct ir *ir, unsigned label);
void ir_br(struct ir *ir, unsigned label);
void ir_brcc(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, unsigned label);
void ir_exit_if(struct ir *ir, enum ir_cc cc, ir_ref a, ir_ref b, vaddr pc);
void ir_exit_to(struct ir *ir, vaddr pc, enum ir_jump how, vaddr return_pc);
void ir_exit_ptr(struct ir *ir, ir_ref pc, enum ir_jump how, vaddr return_pc);
void ir_exit(struct ir *ir, vaddr pc, unsigned reason);

/* -- walking, text, checking ------------------------------------------------------------------ */

/* Calls f for each operand ref of op that is present. */
void ir_each_operand(const struct ir_op *op, void (*f)(void *data, ir_ref *r), void *data);
/* Traits of this op: those of the table, for `call` derived from the helper (PURE, STATE, FAULTS,
 * READS, WRITES). */
unsigned ir_call_traits(const struct ir *ir, const struct ir_op *op);
static inline unsigned ir_traits(const struct ir *ir, const struct ir_op *op)
{
    return op->op == IR_call ? ir_call_traits(ir, op) : ir_op_traits[op->op];
}
/* Writes the text form to fd-less memory: a malloc'd string, owner the caller. */
char *ir_print(const struct ir *ir);
/* Reads the text form into ir (after ir_begin, folding off). NULL or an error message with a line
 * number (static). */
const char *ir_parse(struct ir *ir, const char *text);
/* NULL or what is wrong (static storage), naming the op. */
const char *ir_verify(const struct ir *ir);
