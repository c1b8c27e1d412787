/* Parses the argument kinds of calls.def.
 * SPDX-License-Identifier: MIT
 */
#include "syscall/kinds.h"

static const struct {
    const char *name;
    enum kind_class class;
    enum kind_show show;
} kinds[KIND_COUNT] = {
#define KIND(name, class, show) [KIND_##name] = { #name, CLASS_##class, SHOW_##show },
#include "syscall/kinds.def"
#undef KIND
};

static struct shape shapes[CALL_COUNT];         /* see call_shape() */

static bool parse_kind(const char *name, size_t length, struct argument *a)
{
    for (unsigned i = 0; i < KIND_COUNT; i++)
        if (strlen(kinds[i].name) == length && memcmp(kinds[i].name, name, length) == 0) {
            a->kind = i;
            a->class = kinds[i].class;
            a->show = kinds[i].show;
            return true;
        }
    a->kind = KIND_ptr;
    a->class = CLASS_STRUCT;
    a->show = SHOW_STRUCT;
    a->structure = struct_find(name, length);
    return a->structure < STRUCT_COUNT && argument_is_pointer(a);
}

static void parse(const struct call *call, struct shape *shape)
{
    for (const char *at = call->args; *at; ) {
        struct argument *a = &shape->arg[shape->count++];

        a->in = *at == '<' || *at == '+';
        a->out = *at == '>' || *at == '+';
        at += argument_is_pointer(a);
        size_t length = strcspn(at, ",");

        if (shape->count > 6 || !parse_kind(at, length, a))
            unreachable(call->name);
        at += length;
        at += strspn(at, ", ");
    }
}

/* Parsed when a call is made for the first time: few of them are. Threads that are first at once
 * write the same. */
const struct shape *call_shape(const struct call *call)
{
    static bool ready[CALL_COUNT];
    size_t i = (size_t)(call - calls);

    if (unlikely(!__atomic_load_n(&ready[i], __ATOMIC_ACQUIRE))) {
        struct shape shape = { 0 };

        parse(call, &shape);
        shapes[i] = shape;
        __atomic_store_n(&ready[i], true, __ATOMIC_RELEASE);
    }
    return &shapes[i];
}

size_t argument_size(const struct abi *abi, const struct argument *a)
{
    switch (a->class) {
    case CLASS_S32: case CLASS_U32: return 4;
    case CLASS_WORD: case CLASS_SWORD: return abi->word;
    case CLASS_PAIR: return 8;
    case CLASS_STRUCT: return layout_of(abi, a->structure)->size;
    default: return 0;
    }
}
