/* Makes the guest's vDSO: an ELF shared object in memory, from the target's functions.
 * SPDX-License-Identifier: MIT
 *
 * One read-only segment: headers | code | .eh_frame | .eh_frame_hdr | .dynsym | .dynstr | .hash |
 * .gnu.hash | .gnu.version | .gnu.version_d | .dynamic | section headers (for debuggers). The first
 * function, the sigreturn trampoline, has a frame description of the signal frame and an insn
 * before it that belongs to its range: unwinders look up the return address minus one.
 */
#include "load.h"

#include <elf.h>
#include <endian.h>
#include <sys/mman.h>

enum { MAX_IMAGE = 16 << 10, MAX_FUNCTIONS = 32, HEADERS = 4 };

/* clang-format off */
enum section {
    S_NULL, S_TEXT, S_EH, S_EH_HDR, S_SYMBOLS, S_STRINGS, S_HASH, S_GNU_HASH, S_VERSYM,
    S_VERDEF, S_DYNAMIC, S_NAMES, SECTIONS
};
/* clang-format on */

struct builder {
    const struct linux_abi *abi;
    uint8_t *image;
    size_t at;
    size_t start[SECTIONS], end[SECTIONS];
    uint32_t code_at[MAX_FUNCTIONS];
    uint32_t name_at[MAX_FUNCTIONS], soname_at, version_at; /* in .dynstr */
    uint32_t fde_at[2];
};

/* -- bytes ---- */

static bool is64(const struct builder *b) { return b->abi->elf_class == ELFCLASS64; }

static void put(struct builder *b, const void *from, size_t n)
{
    assert(b->at + n <= MAX_IMAGE);
    memcpy(b->image + b->at, from, n);
    b->at += n;
}

/* n bytes of v in the guest's order. */
static void put_number(struct builder *b, uint64_t v, unsigned n)
{
    uint8_t bytes[8];

    for (unsigned i = 0; i < n; i++)
        bytes[b->abi->abi.big_endian ? n - 1 - i : i] = (uint8_t)(v >> 8 * i);
    put(b, bytes, n);
}

static void put1(struct builder *b, uint64_t v) { put_number(b, v, 1); }
static void put2(struct builder *b, uint64_t v) { put_number(b, v, 2); }
static void put4(struct builder *b, uint64_t v) { put_number(b, v, 4); }
static void put_addr(struct builder *b, uint64_t v) { put_number(b, v, is64(b) ? 8 : 4); }

static void pad(struct builder *b, unsigned align)
{
    b->at = align_up(b->at, align); /* the image is zero */
}

static void patch4(struct builder *b, size_t where, uint64_t v)
{
    size_t now = b->at;

    b->at = where;
    put4(b, v);
    b->at = now;
}

static void put_sleb(struct builder *b, int64_t v)
{
    for (;;) {
        uint8_t byte = v & 0x7f;
        v >>= 7;
        bool last = (v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40);
        put1(b, last ? byte : byte | 0x80);
        if (last)
            return;
    }
}

static void put_uleb(struct builder *b, uint64_t v)
{
    for (; v > 0x7f; v >>= 7)
        put1(b, (v & 0x7f) | 0x80);
    put1(b, v);
}

static void begin(struct builder *b, enum section s, unsigned align)
{
    pad(b, align);
    b->start[s] = b->at;
}

static void end(struct builder *b, enum section s) { b->end[s] = b->at; }

/* -- code ---- */

static void put_code(struct builder *b)
{
    begin(b, S_TEXT, 16);
    pad(b, 16);
    b->at += 16; /* before the trampoline: see the head of this file */
    for (unsigned i = 0; i < b->abi->nvdso; i++) {
        pad(b, 8);
        b->code_at[i] = (uint32_t)b->at;
        put(b, b->abi->vdso[i].code, b->abi->vdso[i].size);
    }
    end(b, S_TEXT);
}

/* -- .eh_frame: LSB core specification, chapter 10; DWARF 5, section 6.4 ---- */

/* clang-format off */
enum {
    DW_CFA_def_cfa = 0x0c, DW_CFA_def_cfa_expression = 0x0f, DW_CFA_expression = 0x10,
    DW_OP_deref = 0x06, DW_OP_breg0 = 0x70, DW_EH_PE_pcrel_sdata4 = 0x1b,
    DW_EH_PE_udata4 = 0x03, DW_EH_PE_datarel_sdata4 = 0x3b,
};
/* clang-format on */

/* Address of the word `offset` bytes above the stack pointer. */
static void put_above_sp(struct builder *b, int64_t offset)
{
    put1(b, DW_OP_breg0 + b->abi->dwarf_sp);
    put_sleb(b, offset);
}

static unsigned sleb_size(int64_t v)
{
    unsigned n = 1;

    for (; v < -64 || v > 63; v >>= 7)
        n++;
    return n;
}

static void put_saved_register(struct builder *b, unsigned dwarf, int64_t offset)
{
    put1(b, DW_CFA_expression);
    put_uleb(b, dwarf);
    put_uleb(b, 1 + sleb_size(offset));
    put_above_sp(b, offset);
}

/* The frame of the interrupted code: its stack pointer is the CFA, all registers are in the signal
 * frame. */
static void put_signal_rules(struct builder *b)
{
    for (unsigned i = 0; i < b->abi->nframe_regs; i++) {
        const struct frame_regs *r = &b->abi->frame_regs[i];
        for (unsigned k = 0; k < r->count; k++) {
            int64_t offset = r->offset + k * r->step;
            put_saved_register(b, r->dwarf + k, offset);
            if (r->dwarf + k != b->abi->dwarf_sp)
                continue;
            put1(b, DW_CFA_def_cfa_expression);
            put_uleb(b, 2 + sleb_size(offset));
            put_above_sp(b, offset);
            put1(b, DW_OP_deref);
        }
    }
}

static size_t begin_record(struct builder *b)
{
    put4(b, 0);
    return b->at;
}

static void end_record(struct builder *b, size_t start)
{
    while ((b->at - start + 4) % 8)
        put1(b, 0); /* DW_CFA_nop */
    patch4(b, start - 4, b->at - start);
}

static void put_cie(struct builder *b, const char *augmentation, unsigned column)
{
    size_t start = begin_record(b);

    put4(b, 0);
    put1(b, 1);
    put(b, augmentation, strlen(augmentation) + 1);
    put_uleb(b, 1);
    put_sleb(b, -(int64_t)b->abi->abi.word);
    put_uleb(b, column);
    put_uleb(b, 1);
    put1(b, DW_EH_PE_pcrel_sdata4);
    put1(b, DW_CFA_def_cfa);
    put_uleb(b, b->abi->dwarf_sp);
    put_uleb(b, 0);
    end_record(b, start);
}

static void put_fde(struct builder *b, size_t cie, size_t from, size_t to, bool signal)
{
    size_t start = begin_record(b);

    put4(b, b->at - cie);
    put4(b, from - b->at);
    put4(b, to - from);
    put_uleb(b, 0);
    if (signal)
        put_signal_rules(b);
    end_record(b, start);
}

static void put_unwind(struct builder *b)
{
    size_t trampoline_end = b->code_at[0] + b->abi->vdso[0].size;

    begin(b, S_EH, 8);
    size_t cie = b->at;
    put_cie(b, "zRS", b->abi->dwarf_return);
    b->fde_at[0] = (uint32_t)b->at;
    put_fde(b, cie, b->code_at[0] - 4, trampoline_end, true);
    cie = b->at;
    put_cie(b, "zR", b->abi->dwarf_link);
    b->fde_at[1] = (uint32_t)b->at;
    put_fde(b, cie, trampoline_end, b->end[S_TEXT], false);
    put4(b, 0);
    end(b, S_EH);

    begin(b, S_EH_HDR, 4);
    size_t header = b->at;
    put1(b, 1);
    put1(b, DW_EH_PE_pcrel_sdata4);
    put1(b, DW_EH_PE_udata4);
    put1(b, DW_EH_PE_datarel_sdata4);
    put4(b, b->start[S_EH] - b->at);
    put4(b, 2);
    put4(b, b->code_at[0] - 4 - header);
    put4(b, b->fde_at[0] - header);
    put4(b, trampoline_end - header);
    put4(b, b->fde_at[1] - header);
    end(b, S_EH_HDR);
}

/* -- symbols, hash table, versions ---- */

static void put_symbol(struct builder *b, uint32_t name, uint64_t value, uint64_t size,
                       unsigned section)
{
    unsigned info = section ? ELF64_ST_INFO(STB_GLOBAL, STT_FUNC) : 0;

    put4(b, name);
    if (!is64(b)) {
        put4(b, value);
        put4(b, size);
    }
    put1(b, info);
    put1(b, STV_DEFAULT);
    put2(b, section);
    if (is64(b)) {
        put_addr(b, value);
        put_addr(b, size);
    }
}

static uint32_t string_offset(const char **names, unsigned n)
{
    uint32_t at = 1;

    for (unsigned i = 0; i < n; i++)
        at += (uint32_t)strlen(names[i]) + 1;
    return at;
}

static void put_symbols(struct builder *b)
{
    const char *names[MAX_FUNCTIONS + 2];
    unsigned n = b->abi->nvdso;

    for (unsigned i = 0; i < n; i++)
        names[i] = b->abi->vdso[i].name;
    names[n] = "linux-vdso.so.1";
    names[n + 1] = b->abi->vdso_version;

    begin(b, S_SYMBOLS, 8);
    put_symbol(b, 0, 0, 0, 0);
    for (unsigned i = 0; i < n; i++)
        put_symbol(b, string_offset(names, i), b->code_at[i], b->abi->vdso[i].size, S_TEXT);
    end(b, S_SYMBOLS);
    begin(b, S_STRINGS, 1);
    put1(b, 0);
    for (unsigned i = 0; i < n + 2; i++)
        put(b, names[i], strlen(names[i]) + 1);
    end(b, S_STRINGS);
    b->soname_at = string_offset(names, n);
    b->version_at = string_offset(names, n + 1);
}

/* System V ABI, "Hash Table". */
static uint32_t hash(const char *name)
{
    uint32_t h = 0;

    for (; *name; name++) {
        h = (h << 4) + (uint8_t)*name;
        h = (h ^ (h >> 24 & 0xf0)) & 0x0fffffff;
    }
    return h;
}

/* One chain with all symbols: there are few. */
static void put_hash(struct builder *b)
{
    unsigned n = b->abi->nvdso;

    begin(b, S_HASH, 8);
    put4(b, 1);
    put4(b, n + 1);
    put4(b, 1);
    put4(b, 0);
    for (unsigned i = 1; i <= n; i++)
        put4(b, i < n ? i + 1 : 0);
    end(b, S_HASH);
}

static uint32_t gnu_hash(const char *name)
{
    uint32_t h = 5381;

    for (; *name; name++)
        h = h * 33 + (uint8_t)*name;
    return h;
}

/* The newer form, for C libraries that know no other: one bucket, a Bloom filter that says yes. The
 * chain holds hashes, their lowest bit says "the last". */
static void put_gnu_hash(struct builder *b)
{
    unsigned n = b->abi->nvdso;

    begin(b, S_GNU_HASH, 8);
    put4(b, 1);                         /* buckets */
    put4(b, 1);                         /* first symbol that is hashed */
    put4(b, 1);                         /* words of the filter */
    put4(b, 5);                         /* its shift */
    put_addr(b, ~0ull);
    put4(b, 1);
    for (unsigned i = 0; i < n; i++)
        put4(b, (gnu_hash(b->abi->vdso[i].name) & ~1u) | (i == n - 1));
    end(b, S_GNU_HASH);
}

static void put_version(struct builder *b, unsigned flags, unsigned index, const char *name,
                        uint32_t name_at, bool last)
{
    put2(b, VER_DEF_CURRENT);
    put2(b, flags);
    put2(b, index);
    put2(b, 1);
    put4(b, hash(name));
    put4(b, sizeof(Elf64_Verdef));
    put4(b, last ? 0 : sizeof(Elf64_Verdef) + sizeof(Elf64_Verdaux));
    put4(b, name_at);
    put4(b, 0);
}

static void put_versions(struct builder *b)
{
    begin(b, S_VERSYM, 2);
    put2(b, VER_NDX_LOCAL);
    for (unsigned i = 0; i < b->abi->nvdso; i++)
        put2(b, 2);
    end(b, S_VERSYM);
    begin(b, S_VERDEF, 8);
    put_version(b, VER_FLG_BASE, VER_NDX_GLOBAL, "linux-vdso.so.1", b->soname_at, false);
    put_version(b, 0, 2, b->abi->vdso_version, b->version_at, true);
    end(b, S_VERDEF);
}

static void put_dynamic(struct builder *b)
{
    const uint64_t entries[][2] = {
        { DT_SONAME, b->soname_at },
        { DT_HASH, b->start[S_HASH] },
        { DT_GNU_HASH, b->start[S_GNU_HASH] },
        { DT_STRTAB, b->start[S_STRINGS] },
        { DT_SYMTAB, b->start[S_SYMBOLS] },
        { DT_STRSZ, b->end[S_STRINGS] - b->start[S_STRINGS] },
        { DT_SYMENT, is64(b) ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym) },
        { DT_VERSYM, b->start[S_VERSYM] },
        { DT_VERDEF, b->start[S_VERDEF] },
        { DT_VERDEFNUM, 2 },
        { DT_NULL, 0 },
    };

    begin(b, S_DYNAMIC, 8);
    for (unsigned i = 0; i < countof(entries); i++) {
        put_addr(b, entries[i][0]);
        put_addr(b, entries[i][1]);
    }
    end(b, S_DYNAMIC);
}

/* -- headers ---- */

struct section_row {
    const char *name;
    uint32_t type, flags, link, info, align, entry;
};

/* entry: bytes per row for 64-bit files; 32-bit symbols are smaller. */
static const struct section_row section_rows[SECTIONS] = {
    [S_TEXT] = { ".text", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 0, 0, 16, 0 },
    [S_EH] = { ".eh_frame", SHT_PROGBITS, SHF_ALLOC, 0, 0, 8, 0 },
    [S_EH_HDR] = { ".eh_frame_hdr", SHT_PROGBITS, SHF_ALLOC, 0, 0, 4, 0 },
    [S_SYMBOLS] = { ".dynsym", SHT_DYNSYM, SHF_ALLOC, S_STRINGS, 1, 8, sizeof(Elf64_Sym) },
    [S_STRINGS] = { ".dynstr", SHT_STRTAB, SHF_ALLOC, 0, 0, 1, 0 },
    [S_HASH] = { ".hash", SHT_HASH, SHF_ALLOC, S_SYMBOLS, 0, 8, 4 },
    [S_GNU_HASH] = { ".gnu.hash", SHT_GNU_HASH, SHF_ALLOC, S_SYMBOLS, 0, 8, 0 },
    [S_VERSYM] = { ".gnu.version", SHT_GNU_versym, SHF_ALLOC, S_SYMBOLS, 0, 2, 2 },
    [S_VERDEF] = { ".gnu.version_d", SHT_GNU_verdef, SHF_ALLOC, S_STRINGS, 2, 8, 0 },
    [S_DYNAMIC] = { ".dynamic", SHT_DYNAMIC, SHF_ALLOC, S_STRINGS, 0, 8, sizeof(Elf64_Dyn) },
    [S_NAMES] = { ".shstrtab", SHT_STRTAB, 0, 0, 0, 1, 0 },
};

static uint32_t section_name(unsigned section)
{
    uint32_t at = 1;

    for (unsigned i = S_TEXT; i < section; i++)
        at += (uint32_t)strlen(section_rows[i].name) + 1;
    return at;
}

static void put_section_names(struct builder *b)
{
    begin(b, S_NAMES, 1);
    put1(b, 0);
    for (unsigned i = S_TEXT; i < SECTIONS; i++)
        put(b, section_rows[i].name, strlen(section_rows[i].name) + 1);
    end(b, S_NAMES);
}

static void put_section_headers(struct builder *b)
{
    for (unsigned i = 0; i < SECTIONS; i++) {
        const struct section_row *r = &section_rows[i];
        bool narrow = !is64(b) && (i == S_SYMBOLS || i == S_DYNAMIC);
        put4(b, i ? section_name(i) : 0);
        put4(b, r->type);
        put_addr(b, r->flags);
        put_addr(b, r->flags & SHF_ALLOC ? b->start[i] : 0);
        put_addr(b, b->start[i]);
        put_addr(b, b->end[i] - b->start[i]);
        put4(b, r->link);
        put4(b, r->info);
        put_addr(b, r->align);
        put_addr(b, narrow ? (i == S_SYMBOLS ? sizeof(Elf32_Sym) : sizeof(Elf32_Dyn)) : r->entry);
    }
}

static void put_program_header(struct builder *b, uint32_t type, uint32_t flags, size_t from,
                               size_t to, unsigned align)
{
    put4(b, type);
    if (is64(b))
        put4(b, flags);
    put_addr(b, from);
    put_addr(b, from);
    put_addr(b, from);
    put_addr(b, to - from);
    put_addr(b, to - from);
    if (!is64(b))
        put4(b, flags);
    put_addr(b, align);
}

static size_t header_size(const struct builder *b)
{
    return is64(b) ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
}
static size_t phdr_size(const struct builder *b)
{
    return is64(b) ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
}

static void put_headers(struct builder *b, size_t sections_at, size_t size)
{
    const uint8_t ident[EI_NIDENT] = { ELFMAG0,           ELFMAG1,          ELFMAG2,   ELFMAG3,
                                       b->abi->elf_class, b->abi->elf_data, EV_CURRENT };

    b->at = 0;
    put(b, ident, sizeof ident);
    put2(b, ET_DYN);
    put2(b, b->abi->elf_machine);
    put4(b, EV_CURRENT);
    put_addr(b, 0);
    put_addr(b, header_size(b));
    put_addr(b, sections_at);
    put4(b, 0);
    put2(b, header_size(b));
    put2(b, phdr_size(b));
    put2(b, HEADERS);
    put2(b, is64(b) ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr));
    put2(b, SECTIONS);
    put2(b, S_NAMES);
    put_program_header(b, PT_LOAD, PF_R | PF_X, 0, size, 4096);
    put_program_header(b, PT_DYNAMIC, PF_R, b->start[S_DYNAMIC], b->end[S_DYNAMIC], 8);
    put_program_header(b, PT_GNU_EH_FRAME, PF_R, b->start[S_EH_HDR], b->end[S_EH_HDR], 4);
    put_program_header(b, PT_GNU_STACK, PF_R | PF_W, 0, 0, 16);
}

uint8_t *vdso_build(const struct linux_abi *abi, size_t *size, uint64_t *sigreturn)
{
    struct builder b = { .abi = abi, .image = alloc(MAX_IMAGE) };

    assert(abi->nvdso > 0 && abi->nvdso <= MAX_FUNCTIONS);
    b.at = header_size(&b) + HEADERS * phdr_size(&b);
    put_code(&b);
    put_unwind(&b);
    put_symbols(&b);
    put_hash(&b);
    put_gnu_hash(&b);
    put_versions(&b);
    put_dynamic(&b);
    put_section_names(&b);
    pad(&b, 8);
    size_t sections_at = b.at;
    put_section_headers(&b);
    *size = b.at;
    put_headers(&b, sections_at, *size);
    *sigreturn = b.code_at[0];
    return b.image;
}

void vdso_map(struct process *p)
{
    size_t size;
    uint64_t sigreturn, page = 1ull << p->memory->page_bits;

    if (!p->abi->vdso)
        return;
    uint8_t *image = vdso_build(p->abi, &size, &sigreturn);
    uint64_t mapped = align_up(size, page);
    int64_t at =
        space_mmap(p->space, 0, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at < 0)
        die_status(126, "no room for the vDSO: %s", strerror((int)-at));
    memcpy(memory_host(p->memory, (vaddr)at), image, size);
    space_mprotect(p->space, (vaddr)at, mapped, PROT_READ | PROT_EXEC);
    space_name(p->space, (vaddr)at, (vaddr)at + mapped, "[vdso]");
    p->vdso.base = (vaddr)at;
    p->vdso.sigreturn = (vaddr)at + sigreturn;
    release(image);
}
