# The build: one archive of everything, the mains beside it. See README.md; settings are in config.mk.
include config.mk

NAME    = dragoman
GENERATOR = $(wildcard translate/decodegen*.c)
MAINS   = loader/main.c $(GENERATOR)
SRC     = $(filter-out $(MAINS) tests/%, $(wildcard */*.c */*/*.c))
ASM     = $(wildcard backends/*/*.S)
DECODE  = $(patsubst %, $(O)/%.c, $(wildcard targets/*/*.decode))
LIBOBJ  = $(SRC:%.c=$(O)/%.o) $(ASM:%.S=$(O)/%.o) $(DECODE:.c=.o)
TESTS   = $(wildcard tests/*.c tests/unit/*.c)
TESTOBJ = $(TESTS:%.c=$(O)/%.o)

WARN    = -Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers -Wmissing-prototypes
ALL_CFLAGS = -std=gnu17 -D_GNU_SOURCE -fPIE -fno-strict-aliasing -fno-math-errno -frounding-math \
             -fno-delete-null-pointer-checks -fomit-frame-pointer -iquote . -iquote $(O) $(WARN) $(WERROR) $(CFLAGS)
LDLIBS  = -lelf -lz -lzstd -lcapstone -lpthread -lm
# Capstone has tables for many machines; their 75,000 relocations would cost a millisecond at each start of ours. Those
# of machines that our logs do not show are left out: cs_open() then refuses them.
NO_CAPSTONE = AArch64 ARM EVM M680X M68K Mips PPC Sparc SystemZ TMS320C64x XCore
LINK    ?= -static-pie $(foreach m, $(NO_CAPSTONE), -Wl,--defsym=$(m)_global_init=0,--defsym=$(m)_option=0)

# What Debian must have installed: to build, to test.
BUILD_PACKAGES = gcc libc6-dev libelf-dev zlib1g-dev libzstd-dev libcapstone-dev
CHECK_PACKAGES = check libsubunit-dev gcc-riscv64-linux-gnu libc6-dev-riscv64-cross gcc-aarch64-linux-gnu \
                 libc6-dev-arm64-cross qemu-user gdb-multiarch python3

all: $(O)/$(NAME)

$(O)/.build-packages $(O)/.check-packages:
	@sh tests/need.sh $(if $(findstring build,$@),$(BUILD_PACKAGES),$(CHECK_PACKAGES))
	@mkdir -p $(@D) && touch $@

$(O)/$(NAME): $(O)/loader/main.o $(O)/all.a
	$(CC) $(CFLAGS) $(LDFLAGS) $(LINK) -o $@ $^ $(LDLIBS)
$(O)/tests/run: $(TESTOBJ) $(O)/all.a
	$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $^ -lcheck -lsubunit $(LDLIBS) -lrt
$(O)/tests/fuzz/%: $(O)/tests/fuzz/%.o $(filter $(O)/tests/ir_%, $(TESTOBJ)) $(O)/all.a
	$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $^ $(LDLIBS)
$(O)/decodegen: $(GENERATOR:%.c=$(O)/%.o)
	$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $^

$(O)/all.a: $(LIBOBJ)
	@rm -f $@
	@$(AR) qcs $@ $^

$(LIBOBJ): | $(DECODE)
$(LIBOBJ) $(O)/loader/main.o $(GENERATOR:%.c=$(O)/%.o): | $(O)/.build-packages
$(TESTOBJ): | $(O)/.check-packages $(DECODE)
$(O)/%.decode.c: %.decode $(O)/decodegen
	@mkdir -p $(@D)
	$(O)/decodegen $< $(O)/$<
$(O)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -c -o $@ $<
$(O)/%.o: %.S
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -c -o $@ $<
$(O)/%.o: $(O)/%.c
	$(CC) $(ALL_CFLAGS) -MMD -c -o $@ $<

# -- checks. `check` is everything; its parts can be run alone -----------------------------------
check: check-unit check-fuzz check-cli check-linux check-gdb check-interp check-aarch64 check-programs

check-unit: $(O)/$(NAME) $(O)/tests/run
	$(O)/tests/run

# The command line as a user meets it.
check-cli: $(O)/$(NAME) | $(O)/.check-packages
	@riscv64-linux-gnu-gcc -static -O1 -Wl,-z,max-page-size=65536 -o $(O)/tests/nothing tests/cli/nothing.c
	@sh tests/cli/cli.sh $(O)/$(NAME) $(O)/tests/nothing

# Small guest programs about system calls and signals. ONLY="threads spawn": these.
check-linux: $(O)/$(NAME) | $(O)/.check-packages
	@sh tests/linux.sh $(O)/$(NAME) $(O)/tests/linux $(ONLY)
	@CROSS=aarch64-linux-gnu-gcc sh tests/linux.sh $(O)/$(NAME) $(O)/tests/linux-aarch64 $(ONLY)

# A real gdb on a small program.
check-gdb: $(O)/$(NAME) | $(O)/.check-packages
	@sh tests/gdb.sh $(O)/$(NAME)

# Debian programs, their output compared with this machine's. ONLY="bash python": these cases.
# RUN_OPTIONS="--wx": options for dragoman.
check-programs: $(O)/$(NAME)
	@sh tests/programs.sh $(O)/$(NAME) $(O)/roots $(ONLY)

# Whole test suites of those programs, GUEST=riscv64: an hour. check-programs has the part of them that takes a minute.
check-suites: $(O)/$(NAME)
	@FULL=1 CASE_TIMEOUT=7200 sh tests/programs.sh $(O)/$(NAME) $(O)/roots \
		$(or $(ONLY), $(basename $(notdir $(wildcard tests/suites/*.sh))))

# The same of the second guest.
check-aarch64: $(O)/$(NAME)
	@GUEST=aarch64 sh tests/programs.sh $(O)/$(NAME) $(O)/roots \
		busybox bash coreutils lua perl python lua-tests openssl-tests

# The same on the portable back end.
check-interp: $(O)/$(NAME)
	@RUN_OPTIONS="--backend interp" sh tests/programs.sh $(O)/$(NAME) $(O)/roots \
		busybox bash coreutils lua perl python git apt

# Random insns under all back ends and QEMU, then the fuzzers of tests/fuzz: a short round.
# make fuzz SECONDS=60 SEED=9: more of each, from there on. FUZZERS="elf": these. GUESTS=aarch64: insns of this guest.
SECONDS ?= 60
SEED    ?= 1
FUZZERS ?= elf gdb options code legality frames
FUZZ     = @failed=0; for f in $(FUZZERS); do python3 tests/fuzz/$$f.py $(O)/$(NAME) $(1) || failed=1; done; exit $$failed
check-fuzz: $(O)/$(NAME) | $(O)/.check-packages
	@sh tests/fuzz.sh $(O)/$(NAME) $(O)/tests/words 0
	$(call FUZZ)
fuzz: FUZZERS += calls
fuzz: $(O)/$(NAME) | $(O)/.check-packages
	@sh tests/fuzz.sh $(O)/$(NAME) $(O)/tests/words $(SECONDS) $(SEED)
	$(call FUZZ,--seconds $(SECONDS) --seed $(SEED))

# The tests once more, built with UndefinedBehaviorSanitizer, then the unit tests with AddressSanitizer as well: all but
# those that map low addresses, where its shadow is. For guests 0 is an address (null); the generator of decoders does
# not free what it has when it ends (leaks).
UBSAN  = -fsanitize=undefined -fno-sanitize=null,nonnull-attribute -fno-sanitize-recover=undefined
SUITES = $(filter-out space stack, $(shell sed -n 's/^ *SUITE(\([a-z0-9_]*\)).*/\1/p' tests/suites.h))
san:
	CK_TIMEOUT_MULTIPLIER=5 $(MAKE) O=$(O)/ubsan LINK=-pie CFLAGS="-O1 -g $(UBSAN)" check-unit check-fuzz
	ASAN_OPTIONS=detect_leaks=0 $(MAKE) O=$(O)/asan LINK=-pie CFLAGS="-O1 -g -fsanitize=address $(UBSAN)" $(O)/asan/tests/run
	for s in $(SUITES); do \
		ASAN_OPTIONS=detect_leaks=0 CK_TIMEOUT_MULTIPLIER=5 CK_RUN_SUITE=$$s $(O)/asan/tests/run || exit 1; \
	done

lint:
	@sh tests/lint.sh

# One foreign Debian program, from nothing: packages, build, fetch, run.
demo: $(O)/$(NAME)
	@sh tests/demo.sh $(O)/$(NAME) $(O)/roots

# GUEST=riscv64 ONLY="lua python": us, QEMU of the distribution and native on the same work; ONLY=loops: small programs.
bench: $(O)/$(NAME)
	@sh tests/bench.sh $(O)/$(NAME) $(O)/roots $(ONLY)

# The program, its man page, and a name for each machine.
MACHINES = riscv64 riscv32 aarch64
install: $(O)/$(NAME)
	install -D -m 755 $(O)/$(NAME) $(DESTDIR)$(PREFIX)/bin/$(NAME)
	install -D -m 644 loader/$(NAME).1 $(DESTDIR)$(PREFIX)/share/man/man1/$(NAME).1
	for m in $(MACHINES); do \
		ln -sf $(NAME) $(DESTDIR)$(PREFIX)/bin/$(NAME)-$$m; \
		ln -sf $(NAME).1 $(DESTDIR)$(PREFIX)/share/man/man1/$(NAME)-$$m.1; \
	done

clean:
	rm -rf $(O)

.PHONY: all check check-unit check-cli check-linux check-gdb check-programs check-suites check-interp check-aarch64 \
        check-fuzz fuzz san lint demo \
        bench install clean
.SECONDARY:
-include $(shell find $(O) -path '$(O)/roots' -prune -o -name '*.d' -type f -print 2>/dev/null)
