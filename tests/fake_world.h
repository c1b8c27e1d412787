/* A small world for the fake target: memory, engine, one cpu, for each back end and mapping.
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include "tests/fake_target.h"
#include "translate/engine.h"

enum {
    CODE = 0x10000, CODE_SIZE = 0x60000, DATA = 0x80000, DATA_SIZE = 0x4000, HOLE = 0x90000,
    WORLD_SIZE = 0x100000,
};

struct world {
    struct memory memory;
    vaddr executable_to;
    struct engine *engine;
    struct cpu *cpu;
    struct fake *f;
};

/* What to run on: every test runs on each. */
struct variant { const char *backend; bool wx, lockstep; };
extern const struct variant variants[];
extern const int nvariants;

/* False: there is no such back end here. */
bool world_new(struct world *w, int variant, size_t code_size);
void world_free(struct world *w);
void put_insn(struct world *w, vaddr at, uint32_t insn);
/* Runs cpu from pc; the thread's faults go to it. */
enum exit_reason run_at(struct cpu *cpu, vaddr pc);
enum exit_reason go_on(struct cpu *cpu);
