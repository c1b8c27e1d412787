/* The vector extension: which insns are legal under which vtype.
 * SPDX-License-Identifier: MIT
 *
 * Sections 31.3.4, 31.5.2, 31.5.3 and 31.7 of the manual.
 */
#include "v.h"

const struct v_op v_ops[V_OPS] = {
#define V_INT(name, shape, flags, ...) [V_##name] = { shape, flags },
#include "targets/riscv/v_int.def"
#undef V_INT
#define V_FLOAT(name, shape, flags, ...) [V_##name] = { shape, flags },
#include "targets/riscv/v_float.def"
#undef V_FLOAT
#define V_OTHER(name, shape, flags) [V_##name] = { shape, flags },
#include "targets/riscv/v_other.def"
#undef V_OTHER
#define V_CRYPTO(name, shape, flags, ...) [V_##name] = { shape, flags },
#include "targets/riscv/v_crypto.def"
#undef V_CRYPTO
};

const struct v_shape_desc v_shapes[V_SHAPES] = {
    /*             vd         vs2        vs1 */
    [SAME]       = { 0,         0,         0 },
    [SAME64]     = { 0,         0,         0 },
    [COPY]       = { 0,         V_NONE,    0 },
    [UNARY]      = { 0,         0,         V_NONE },
    [WIDEN]      = { 1,         0,         0 },
    [WIDEN_W]    = { 1,         1,         0 },
    [NARROW]     = { 0,         1,         0 },
    [UNARY_W]    = { 1,         0,         V_NONE },
    [UNARY_N]    = { 0,         1,         V_NONE },
    [EXTEND2]    = { 0,         -1,        V_NONE },
    [EXTEND4]    = { 0,         -2,        V_NONE },
    [EXTEND8]    = { 0,         -3,        V_NONE },
    [COMPARE]    = { V_IS_MASK, 0,         0 },
    [REDUCE]     = { V_ONE,     0,         V_ONE },
    [REDUCE_W]   = { V_ONE_2,   0,         V_ONE_2 },
    [MASKS]      = { V_IS_MASK, V_IS_MASK, V_IS_MASK },
    [FROM_MASK]  = { V_NONE,    V_IS_MASK, V_NONE },
    [MASK_UNARY] = { V_IS_MASK, V_IS_MASK, V_NONE },
    [IOTA]       = { 0,         V_IS_MASK, V_NONE },
    [NO_SOURCE]  = { 0,         V_NONE,    V_NONE },
    [FROM_FIRST] = { V_NONE,    V_ONE,     V_NONE },
    [TO_FIRST]   = { V_ONE,     V_NONE,    V_NONE },
    [GATHER16]   = { 0,         0,         V_IS_16 },
    [COMPRESS]   = { 0,         0,         V_IS_MASK },
    [WHOLE]      = { V_NONE,    V_NONE,    V_NONE },
    [GROUP_1]    = { 0,         V_ONE,     V_NONE },
};

uint64_t v_supported(uint64_t features, uint64_t wanted)
{
    int elen = features & RV_ZVE64X ? 3 : 2, sew = v_sew(wanted), lmul = v_lmul(wanted);

    /* A fraction of a register holds at least one element of ELEN * LMUL bits. */
    if (wanted >> 8 != 0 || sew > elen || lmul == -4 || sew > elen + lmul)
        return features & RV_RV64 ? 1ull << 63 : 1ull << 31;
    return wanted;
}

/* -- groups of registers ----------------------------------------------------------------------- */

enum { EEW_MASK = -16 };                /* a mask's elements are narrower than all others */

/* `count` registers from `first` on; eew and emul are log2. */
struct group { bool present; unsigned first, count; int eew, emul; };

static struct group group(const struct v_config *c, int operand, unsigned first)
{
    struct group g = { operand != V_NONE, first, 1, 0, 0 };
    int sew = v_sew(c->vtype);

    if (operand == V_IS_MASK) {
        g.eew = EEW_MASK;
    } else if (operand == V_ONE || operand == V_ONE_2) {
        g.eew = v_size(operand, sew);   /* one register, whatever LMUL is */
    } else if (operand != V_NONE) {
        g.eew = v_size(operand, sew);
        g.emul = v_lmul(c->vtype) + g.eew - sew;
        g.count = g.emul > 0 ? 1u << (g.emul & 7) : 1;
    }
    return g;
}

static bool is_valid(const struct v_config *c, const struct group *g)
{
    int elen = c->features & RV_ZVE64X ? 3 : 2;

    return !g->present || g->eew == EEW_MASK ||
           (g->eew >= 0 && g->eew <= elen && g->emul >= -3 && g->emul <= 3 &&
            (g->first & (g->count - 1)) == 0);
}

static bool overlap(const struct group *a, const struct group *b)
{
    return a->present && b->present && a->first < b->first + b->count &&
           b->first < a->first + a->count;
}

/* Section 31.5.2: may vd overlap this source? Only where no element is overwritten before it is
 * read. */
static bool may_overlap(const struct group *d, const struct group *s)
{
    if (!overlap(d, s) || d->eew == s->eew)
        return true;
    if (d->eew < s->eew)
        return d->first == s->first;
    return s->eew != EEW_MASK && s->emul >= 0 && s->first + s->count == d->first + d->count;
}

/* No register may be read as elements of two widths. */
static bool may_read_both(const struct group *a, const struct group *b)
{
    return !overlap(a, b) || a->eew == b->eew;
}

static struct group mask_group(bool masked)
{
    return (struct group){ masked, 0, 1, EEW_MASK, 0 };
}

/* -- arithmetic -------------------------------------------------------------------------------- */

/* Is there arithmetic on floating-point numbers of this width (log2 of bytes)? */
static bool has_float(const struct v_config *c, int width, bool minimal)
{
    static const uint64_t needs[] = { 0, RV_ZVFH, RV_ZVE32F, RV_ZVE64D };

    if (width < 1 || width > 3)
        return false;
    return c->features & (width == 1 && minimal ? RV_ZVFHMIN : needs[width]);
}

static bool legal_float(const struct v_config *c, const struct v_insn *insn, unsigned flags)
{
    int sew = v_sew(c->vtype);
    bool minimal = flags & MINIMAL;

    if (flags & BRAIN)
        return sew == 1 && !c->bad_frm;
    if (insn->form == V_SCALAR_F)
        flags |= FP;
    if (!(flags & (FP | FP2)))
        return true;
    return !c->bad_frm && (!(flags & FP) || has_float(c, sew, minimal)) &&
           (!(flags & FP2) || has_float(c, sew + 1, minimal));
}

static bool legal_groups(const struct group *d, const struct group source[3], unsigned flags)
{
    for (int i = 0; i < 3; i++) {
        const struct group *s = &source[i], *next = &source[(i + 1) % 3];

        if (flags & APART ? overlap(d, s) : !may_overlap(d, s))
            return false;
        if (!may_read_both(s, next) || (flags & READS_D && !may_read_both(d, s)))
            return false;
    }
    return !(flags & APART_A) || !overlap(d, &source[0]);
}

/* Chapter 33.2: vl and vstart count whole groups of elements, which fit in LMUL registers. */
static bool legal_crypto(const struct v_config *c, unsigned flags)
{
    unsigned count = flags & OF_8 ? 8 : 4;
    int sew = v_sew(c->vtype);

    return (sew == 2 || (sew == 3 && flags & SEW64)) && v_vlmax(c->vtype, c->vlenb) >= count &&
           (c->vl | c->vstart) % count == 0;
}

/* vmv<nr>r.v: nr - 1 is where vs1 is. */
static bool legal_whole_move(const struct v_insn *insn)
{
    return ((insn->vd | insn->vs2) & insn->vs1) == 0;
}

bool v_legal(const struct v_config *c, const struct v_insn *insn)
{
    const struct v_op *op = &v_ops[insn->op];
    const struct v_shape_desc *shape = &v_shapes[op->shape];
    bool vector = insn->form == V_VECTOR;
    bool one = shape->d == V_ONE || shape->d == V_ONE_2, mask = shape->d == V_IS_MASK;

    if (v_is_ill(c->vtype))
        return false;
    if (c->vstart && (op->flags & FROM_0 || op->shape == REDUCE || op->shape == REDUCE_W))
        return false;
    if (op->shape == WHOLE)
        return legal_whole_move(insn);
    if (op->shape == SAME64 && v_sew(c->vtype) != 3)
        return false;
    if (op->flags & GROUPS && !legal_crypto(c, op->flags))
        return false;
    if (op->flags & LONG && v_sew(c->vtype) == 3 && !(c->features & RV_V))
        return false;

    struct group d = group(c, shape->d, insn->vd);
    struct group source[3] = { group(c, shape->a, insn->vs2),
                               group(c, vector ? shape->b : V_NONE, insn->vs1),
                               mask_group(!insn->vm) };

    if (!is_valid(c, &d) || !is_valid(c, &source[0]) || !is_valid(c, &source[1]))
        return false;
    if (!insn->vm && !one && !mask && overlap(&d, &source[2]))
        return false;
    if (one)
        d.present = false;              /* a reduction's result may be anywhere: section 31.14 */
    return legal_float(c, insn, op->flags) && legal_groups(&d, source, op->flags);
}

/* -- loads and stores -------------------------------------------------------------------------- */

/* nf fields of one group each. */
static struct group segment(struct group field, unsigned nf)
{
    field.count *= nf;
    return field;
}

bool v_legal_access(const struct v_config *c, const struct v_access *i)
{
    int sew = v_sew(c->vtype), elen = c->features & RV_ZVE64X ? 3 : 2;
    bool indexed = i->how == V_INDEXED;
    struct group mask = mask_group(!i->vm), index = { indexed, i->vs2, 1, i->eew, 0 };

    if (i->eew > elen)
        return false;
    if (i->how == V_WHOLE)
        return i->vd % i->nf == 0;
    if (v_is_ill(c->vtype))
        return false;
    if (i->how == V_MASK)
        return true;

    struct group d = group(c, indexed ? 0 : i->eew - sew, i->vd);
    struct group all = segment(d, i->nf);

    index.emul = v_lmul(c->vtype) + i->eew - sew;
    index.count = index.emul > 0 ? 1u << (index.emul & 7) : 1;
    if (!is_valid(c, &d) || !is_valid(c, &index) || all.count > 8 || i->vd + all.count > 32)
        return false;
    if (!may_read_both(&index, &mask))
        return false;
    if (i->store)
        return may_read_both(&all, &index) && may_read_both(&all, &mask);
    if (!i->vm && overlap(&all, &mask))
        return false;
    return i->nf > 1 ? !overlap(&all, &index) : may_overlap(&d, &index);
}
