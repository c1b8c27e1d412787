/* The border to guest memory: copies, strings, cursors. A fault is -EFAULT, never ours.
 * SPDX-License-Identifier: MIT
 *
 * Readers and writers walk a structure in memory order, know word size and byte order of the ABI,
 * and remember the first fault: one check of `ok` at the end.
 */
#pragma once

#include "thunk/abi.h"
#include "translate/memory.h"

#include <sys/uio.h>

struct task;

/* The address without the tag in its top byte, if the task may use tags in system calls. */
vaddr guest_untagged(struct task *t, vaddr a);
int copy_in(struct task *t, void *to, vaddr from, size_t size); /* 0 or -EFAULT */
int copy_out(struct task *t, vaddr to, const void *from, size_t size);
/* Host pointer for a range that the host kernel will access on our behalf; NULL if it is not in the
 * guest's window. (Unmapped memory inside the window makes the host call itself say EFAULT.) A
 * guest NULL must be handled before. */
void *guest_pointer(struct task *t, vaddr a, uint64_t size);
/* A guest string, copied; owner the caller (release()); NULL with *error = -EFAULT/-ENAMETOOLONG.
 */
char *guest_string(struct task *t, vaddr a, size_t max, int *error);
/* Guest iovec array to host iovec array with host pointers; count or -errno; owner of *out the
 * caller. */
int guest_iovec(struct task *t, vaddr a, uint64_t count, struct iovec **out);

struct cursor {
    const struct memory *memory;
    const struct abi *abi;
    vaddr at, end;
    bool ok;
};
struct reader {
    struct cursor c;
};
struct writer {
    struct cursor c;
};

struct reader guest_reader(struct task *t, vaddr at, size_t size);
struct writer guest_writer(struct task *t, vaddr at, size_t size);
uint8_t get_u8(struct reader *r);
uint16_t get_u16(struct reader *r);
uint32_t get_u32(struct reader *r);
uint64_t get_u64(struct reader *r);
uint64_t get_word(struct reader *r); /* the ABI's long or pointer, zero-extended */
void get_bytes(struct reader *r, void *to, size_t n);
void get_skip(struct reader *r, size_t n);
void put_u8(struct writer *w, uint8_t v);
void put_u16(struct writer *w, uint16_t v);
void put_u32(struct writer *w, uint32_t v);
void put_u64(struct writer *w, uint64_t v);
void put_word(struct writer *w, uint64_t v);
void put_bytes(struct writer *w, const void *from, size_t n);
void put_zero(struct writer *w, size_t n);
void put_align(struct writer *w,
               size_t a); /* zeros up to a multiple of a from the guest address 0 */
