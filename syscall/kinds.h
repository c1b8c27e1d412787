/* Argument kinds for the dispatcher, pass-through and -strace: the text of calls.def, parsed.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "syscall/syscall.h"
#include "thunk/flags.h"
#include "thunk/thunk.h"

enum kind_class {
    CLASS_S32, CLASS_U32, CLASS_WORD, CLASS_SWORD, CLASS_PAIR,
    CLASS_STRING, CLASS_PATH, CLASS_BUFFER, CLASS_SIZED, CLASS_STRUCT,
};

enum kind_id {
#define KIND(name, class, show) KIND_##name,
#include "syscall/kinds.def"
#undef KIND
    KIND_COUNT
};

/* How -strace shows a value; from SHOW_FLAGS on a set of flags.def. */
enum kind_show {
    SHOW_DECIMAL, SHOW_UNSIGNED, SHOW_HEX, SHOW_POINTER, SHOW_TEXT, SHOW_STRINGS, SHOW_BYTES,
    SHOW_DIRFD, SHOW_SIGNED32, SHOW_OCTAL, SHOW_SIGNAL, SHOW_IOCTL, SHOW_IOVEC, SHOW_SOCKADDR,
    SHOW_STRUCT, SHOW_FLAGS,
#define SET(name, kind, rows) SHOW_FLAGS_##name = SHOW_FLAGS + FLAGS_##name,
#include "thunk/flags.def"
#undef SET
};

struct argument {
    enum kind_class class;
    uint8_t kind;                       /* enum kind_id, unless CLASS_STRUCT */
    uint8_t structure;                  /* enum struct_id */
    uint8_t show;                       /* enum kind_show */
    bool in, out;                       /* "<" ">" "+": a pointer to it */
};

struct shape { unsigned count; struct argument arg[6]; };

/* Parsed on first use, then constant. */
const struct shape *call_shape(const struct call *call);
static inline bool argument_is_pointer(const struct argument *a) { return a->in || a->out; }
static inline bool argument_is_string(const struct argument *a)
{
    return a->class == CLASS_STRING || a->class == CLASS_PATH;
}
/* Bytes of the thing that a pointer argument points to; 0: depends on something else. */
size_t argument_size(const struct abi *abi, const struct argument *a);
