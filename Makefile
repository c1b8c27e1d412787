# The build: one archive of everything, the mains beside it. See README.md; settings are in config.mk.
include config.mk

NAME    = dragoman
MAINS   = loader/main.c translate/decodegen.c
SRC     = $(filter-out $(MAINS) tests/%, $(wildcard */*.c */*/*.c))
ASM     = $(wildcard backends/*/*.S)
DECODE  = $(patsubst %, $(O)/%.c, $(wildcard targets/*/*.decode))
LIBOBJ  = $(SRC:%.c=$(O)/%.o) $(ASM:%.S=$(O)/%.o) $(DECODE:.c=.o)
TESTS   = $(wildcard tests/*.c tests/unit/*.c)
TESTOBJ = $(TESTS:%.c=$(O)/%.o)

WARN    = -Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers -Wmissing-prototypes
ALL_CFLAGS = -std=gnu17 -D_GNU_SOURCE -fPIE -fno-strict-aliasing -fno-math-errno -frounding-math \
             -fno-omit-frame-pointer -iquote . -iquote $(O) $(WARN) $(WERROR) $(CFLAGS)
LDLIBS  = -lelf -lz -lzstd -lcapstone -lunwind -llzma -lpthread -lm
LINK    ?= -static-pie

all: $(O)/$(NAME)

$(O)/$(NAME): $(O)/loader/main.o $(O)/all.a
	$(CC) $(CFLAGS) $(LDFLAGS) $(LINK) -o $@ $^ $(LDLIBS)
$(O)/tests/run: $(TESTOBJ) $(O)/all.a
	$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $^ -lcheck -lsubunit $(LDLIBS) -lrt
$(O)/decodegen: $(O)/translate/decodegen.o
	$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $^

$(O)/all.a: $(LIBOBJ)
	@rm -f $@
	@$(AR) cr $@ $^

$(LIBOBJ): | $(DECODE)
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

check: $(O)/$(NAME) $(O)/tests/run
	$(O)/tests/run

clean:
	rm -rf $(O)

.PHONY: all check clean
.SECONDARY:
-include $(shell find $(O) -name '*.d' 2>/dev/null)
