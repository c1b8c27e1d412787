/* The vector extension (chapter 31): one insn being executed, and what its parts share.
 * SPDX-License-Identifier: MIT
 *
 * Registers are packed: register n starts at n * VLEN/8 in riscv.v, so a group of registers is one
 * array of elements. Tail and inactive elements always stay undisturbed, which is one of the two
 * things that "agnostic" allows.
 *
 * An insn is legal or not depending on vtype. A block knows vtype where it contains a vsetvli or
 * vsetivli before the insn; there illegal insns are found when translating, and the helpers for
 * arithmetic cannot fail and know nothing of guest registers. Elsewhere the helper checks first.
 * vtype is not among the block flags: scalar code between vector code would be translated again for
 * each value. vstart != 0 is a block flag: nearly all code may take 0 for granted.
 *
 * Operations are rows of v_int.def, v_float.def, v_other.def, v_crypto.def; v_legal.c knows their
 * shapes, help_vi.c, help_vf.c, help_vp.c and help_vk.c do them, help_vm.c does loads and stores.
 */
#pragma once

#include "riscv.h"
#include "tcg/float.h"

/* -- vtype ------------------------------------------------------------------------------------- */

/* vill is the highest bit of XLEN; no legal value has a bit above 7. */
static inline bool v_is_ill(uint64_t vtype) { return vtype >> 8 != 0; }
/* What vtype says; sew is log2 of the bytes of an element, lmul is log2 of LMUL. */
static inline int v_sew(uint64_t vtype) { return (int)(vtype >> 3 & 7); }
static inline int v_lmul(uint64_t vtype) { return (int)sign_extend(vtype & 7, 3); }
static inline unsigned v_vlmax(uint64_t vtype, unsigned vlenb)
{
    int shift = v_lmul(vtype) - v_sew(vtype);

    return shift < 0 ? vlenb >> -shift : vlenb << shift;
}
/* What vtype becomes when the guest writes `wanted`: the same, or vill. */
uint64_t v_supported(uint64_t features, uint64_t wanted);

/* -- shapes and legality ----------------------------------------------------------------------- */

enum v_shape {
    SAME, SAME64, COPY, UNARY, WIDEN, WIDEN_W, NARROW, UNARY_W, UNARY_N, EXTEND2, EXTEND4, EXTEND8,
    COMPARE, REDUCE, REDUCE_W, MASKS, FROM_MASK, MASK_UNARY, IOTA, NO_SOURCE, FROM_FIRST, TO_FIRST,
    GATHER16, COMPRESS, WHOLE, GROUP_1, V_SHAPES
};

enum v_flag {
    CARRY = 1,                          /* v0 is an operand, not a mask */
    READS_D = 2,                        /* vd is a source, too */
    FP = 4, FP2 = 8,                    /* elements of SEW, of 2 SEW are floating-point numbers */
    MINIMAL = 16,                       /* half precision needs only Zvfhmin */
    FROM_0 = 32,                        /* vstart must be 0 */
    APART = 64,                         /* vd must not overlap a source */
    APART_A = 128,                      /* vd must not overlap vs2 */
    GROUPS = 256,                       /* of four elements, of 32 bits each */
    OF_8 = 512,                         /* of eight elements */
    SEW64 = 1024,                       /* elements of 64 bits, too */
    BRAIN = 2048,                       /* bfloat16, and F32 as the wide type */
    LONG = 4096,                        /* elements of 64 bits only with V, not with Zve64* */
};

enum v_form { V_VECTOR, V_SCALAR, V_SCALAR_F };     /* what vs1 is */

/* The fields of an arithmetic insn, as trans functions hand them to helpers. */
struct v_insn { uint16_t op; uint8_t vd, vs1, vs2; bool vm; uint8_t form; };
static_assert(sizeof(struct v_insn) == 8, "one argument of a helper");

/* The circumstances that decide what is legal. */
struct v_config { uint64_t vtype, features; unsigned vlenb, vl, vstart; bool bad_frm; };

struct v_op { uint16_t shape, flags; };
extern const struct v_op v_ops[V_OPS];

/* Log2 of an operand's element width to SEW; or one of these. */
enum { V_NONE = 8, V_IS_MASK, V_ONE, V_ONE_2, V_IS_16 };
struct v_shape_desc { int8_t d, a, b; };
extern const struct v_shape_desc v_shapes[V_SHAPES];
/* Log2 of the bytes of an element of such an operand; the mask's bits count as bytes. */
static inline int v_size(int operand, int sew)
{
    if (operand == V_ONE || operand == V_ONE_2)
        return sew + operand - V_ONE;
    return operand == V_IS_16 ? 1 : sew + operand;
}

struct v_config v_config_now(struct cpu *cpu);
bool v_legal(const struct v_config *c, const struct v_insn *insn);
/* The fields of a load or store. eew: of the elements or, when indexed, of the indices. */
struct v_access { uint8_t how, eew, nf, vd, vs2; bool vm, store, known_legal; };
static_assert(sizeof(struct v_access) == 8, "one argument of a helper");
bool v_legal_access(const struct v_config *c, const struct v_access *insn);

/* -- translation: trans_v.c knows, trans_vx.c emits -------------------------------------------- */

/* t->local[2] is vtype + 1 and t->local[3] is vl + 1, if the block knows them; otherwise 0. A block
 * that does not know vtype guesses that it will be what it is now: V_GUESSED, and code that relies
 * on it tests it. */
#define V_GUESSED (1ull << 40)
#define V_FORGOTTEN (1ull << 41)        /* no guess: vtype changed in this block */
static inline bool v_guesses(const struct trans *t) { return t->local[2] & V_GUESSED; }

/* An insn that can be done in chunks of 16 bytes when vl is VLMAX. */
struct v_fast { struct v_insn insn; int sew; unsigned chunks; };
bool v_has_fast(const struct trans *t, const struct v_config *c, const struct v_insn *insn,
                struct v_fast *f);
void v_emit_fast(struct trans *t, const struct v_fast *f, ir_ref scalar);
/* Element 0 of register n, sign-extended to I64; = v, unless vl is 0. vstart is 0. */
ir_ref v_first_element(struct trans *t, const struct v_config *c, unsigned n);
void v_put_first_element(struct trans *t, const struct v_config *c, unsigned n, ir_ref v);
/* How many chunks a load or store has; 0: it needs the helper. */
unsigned v_access_chunks(const struct trans *t, const struct v_config *c,
                         const struct v_access *insn);
void v_emit_access(struct trans *t, const struct v_access *insn, unsigned chunks, ir_ref base);
/* The arm for vl == VLMAX follows; the result is the label of the other, or V_ALWAYS_FAST. */
enum { V_ALWAYS_FAST = ~0u };
unsigned v_begin_fast(struct trans *t, const struct v_config *c);
/* The other arm follows; the result is the label after both. */
unsigned v_begin_slow(struct trans *t, unsigned slow);

/* -- execution --------------------------------------------------------------------------------- */

enum { V_GROUP_BYTES = 8 * RV_VLENB_MAX };

/* An arithmetic insn being executed. */
struct v_call {
    struct riscv *s;
    struct v_insn insn;
    unsigned vlenb, vl, vstart, vlmax;
    int sew, lmul;
    uint64_t scalar;                    /* of forms V_SCALAR*, not boxed */
    uint8_t *d;                         /* elements of vd, vs2, vs1 (or copies of the scalar) */
    const uint8_t *a, *b;
    const uint8_t *mask;                /* v0 */
    unsigned vxrm;
    bool saturated;
    struct float_env env;
    uint64_t result;                    /* for an x or f register */
};

/* Does the elements [from, to). */
typedef void v_row(struct v_call *c, unsigned from, unsigned to);

static inline uint8_t *v_register(struct riscv *s, unsigned vlenb, unsigned n)
{
    return (uint8_t *)s->v + n * vlenb;
}
static inline bool v_bit(const uint8_t *mask, unsigned i) { return mask[i >> 3] >> (i & 7) & 1; }
static inline void v_put_bit(uint8_t *mask, unsigned i, bool v)
{
    mask[i >> 3] = (uint8_t)((mask[i >> 3] & ~(1u << (i & 7))) | (unsigned)v << (i & 7));
}
/* Element i of 1 << size bytes. */
static inline uint64_t v_get(const uint8_t *group, int size, unsigned i)
{
    switch (size) {
    case 0:  return group[i];
    case 1:  return ((const uint16_t *)group)[i];
    case 2:  return ((const uint32_t *)group)[i];
    default: return ((const uint64_t *)group)[i];
    }
}
static inline void v_put(uint8_t *group, int size, unsigned i, uint64_t v)
{
    switch (size) {
    case 0:  group[i] = (uint8_t)v; break;
    case 1:  ((uint16_t *)group)[i] = (uint16_t)v; break;
    case 2:  ((uint32_t *)group)[i] = (uint32_t)v; break;
    default: ((uint64_t *)group)[i] = v; break;
    }
}
static inline bool v_active(const struct v_call *c, unsigned i)
{
    return c->insn.vm || v_bit(c->mask, i);
}

/* The first index from i on whose mask bit is `value`; limit if there is none. */
unsigned v_next(const uint8_t *mask, unsigned i, unsigned limit, bool value);
/* Calls row for all active elements from vstart to vl, in order, as long runs. */
void v_each_run(struct v_call *c, v_row *row);

/* Which helper does an operation that is known to be legal. */
static inline enum riscv_helper v_helper(unsigned op)
{
    return op < V_INTS             ? HELP_v_int
           : op < V_INTS + V_FLOATS ? HELP_v_float
           : op < V_FIRST_CRYPTO    ? HELP_v_other
                                    : HELP_v_checked;   /* whose legality depends on vl */
}

/* The kinds of operations; vstart, saturation and flags are the caller's. */
void v_run_int(struct v_call *c);
void v_run_float(struct v_call *c);
void v_run_other(struct v_call *c);
/* A loop that lets the host calculate, help_vh.c; NULL: there is none. */
v_row *v_host_row(const struct v_call *c);
void v_run_crypto(struct v_call *c);

/* Estimates of 7 bits, help_ve.c: sections 31.13.9, 31.13.10. t is the format of the element. */
uint64_t v_frsqrt7(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b);
uint64_t v_frec7(struct float_env *e, enum ir_type t, uint64_t d, uint64_t a, uint64_t b);
