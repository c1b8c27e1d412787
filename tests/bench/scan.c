/* Scans of strings: length, words, search, case, compare.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

static char text[1 << 16], copy[1 << 16];

static int words(const char *s)
{
    int n = 0, in = 0;
    for (; *s; s++) {
        int space = *s == ' ' || *s == '\n' || *s == '\t';
        if (!space && !in)
            n++;
        in = !space;
    }
    return n;
}

static int find(const char *s, const char *what)
{
    int n = 0;
    for (; *s; s++) {
        int i = 0;
        while (what[i] && s[i] == what[i])
            i++;
        n += !what[i];
    }
    return n;
}

int main(void)
{
    unsigned total = 0, x = 7;

    for (unsigned i = 0; i < sizeof(text) - 1; i++) {
        x = x * 69069 + 1;
        text[i] = (x >> 28) < 3 ? ' ' : (char)('a' + (x >> 16) % 6);
    }
    for (int round = 0; round < 150; round++) {
        total += words(text) + find(text, "abca");
        for (unsigned i = 0; i < sizeof(text); i++)
            copy[i] = text[i] >= 'a' && text[i] <= 'z' ? text[i] - 32 : text[i];
        total += copy[round] + strlen(copy) + !strcmp(copy, text);
    }
    printf("%u\n", total);
    return 0;
}
