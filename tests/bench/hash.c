/* FNV-1a and xorshift-multiply hashes, an open hash table.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

static uint64_t keys[1 << 16];
static uint32_t counts[1 << 16];

static uint64_t mix(uint64_t x)
{
    x ^= x >> 33, x *= 0xff51afd7ed558ccd;
    x ^= x >> 33, x *= 0xc4ceb9fe1a85ec53;
    return x ^ x >> 33;
}

int main(void)
{
    uint32_t fnv = 2166136261u;
    uint64_t sum = 0;

    for (uint32_t i = 0; i < 20000000; i++)
        fnv = (fnv ^ (i & 255)) * 16777619;
    for (uint64_t i = 1; i < 5000000; i++) {
        uint64_t key = mix(i) % 30000 + 1;
        uint32_t at = (uint32_t)mix(key) & 65535;
        while (keys[at] && keys[at] != key)
            at = (at + 1) & 65535;
        keys[at] = key;
        counts[at]++;
    }
    for (int i = 0; i < 65536; i++)
        sum += counts[i] * keys[i];
    printf("%u %llu\n", fnv, (unsigned long long)sum);
    return 0;
}
