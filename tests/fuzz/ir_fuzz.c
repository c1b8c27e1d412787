/* Random IR for as long as you like: ir_fuzz [OPTION...] [FIRST [COUNT]]
 * SPDX-License-Identifier: MIT
 *
 * -b BACKEND (`poor` is interp that lacks all it may lack), -k KINDS (a sum of enum fuzz_kinds),
 * -s SIZE, -3 a 32-bit guest, -f FEATURES of an x86-64 host (x86_64.h). Stops at the first
 * difference with status 1.
 */
#include "backends/x86_64/x86_64.h"
#include "tests/ir_fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Noreturn void usage(void)
{
    fprintf(stderr, "ir_fuzz [-b BACKEND] [-k KINDS] [-s SIZE] [-3] [-f FEATURES]"
                    " [FIRST [COUNT]]\n");
    exit(2);
}

static const struct backend *find(const char *name)
{
    return strcmp(name, "poor") == 0 ? ir_poor_backend() : backend_find(name);
}

static struct fuzz_options parse(int argc, char **argv)
{
    struct fuzz_options o = { &backend_interp, &sample_config, FUZZ_ALL, 100 };

    for (int c; (c = getopt(argc, argv, "b:k:s:3f:")) != -1;) {
        switch (c) {
        case 'b': o.backend = find(optarg); break;
        case 'k': o.kinds = (unsigned)strtoul(optarg, NULL, 0) | FUZZ_INT; break;
        case 's': o.size = (unsigned)strtoul(optarg, NULL, 0); break;
        case '3': o.config = &sample_config32; break;
        case 'f': x86_64_set_features((uint32_t)strtoul(optarg, NULL, 0)); break;
        default: usage();
        }
    }
    if (o.backend == NULL)
        usage();
    return o;
}

int main(int argc, char **argv)
{
    struct fuzz_options o = parse(argc, argv);
    uint64_t first = optind < argc ? strtoull(argv[optind], NULL, 0) : 0;
    uint64_t count = optind + 1 < argc ? strtoull(argv[optind + 1], NULL, 0) : 10000;

    for (uint64_t i = 0; i < count; i++) {
        char *report = ir_fuzz_run(&o, first + i);

        if (report != NULL) {
            fputs(report, stdout);
            return EXIT_FAILURE;
        }
    }
    printf("%llu programs from seed %llu: no difference\n", (unsigned long long)count,
           (unsigned long long)first);
    return EXIT_SUCCESS;
}
