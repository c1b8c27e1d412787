/* CRC-32 by table, then bit by bit.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>

static uint32_t table[256];
static uint8_t data[1 << 16];

int main(void)
{
    uint32_t crc = ~0u, bits = ~0u;

    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? c >> 1 ^ 0xedb88320 : c >> 1;
        table[i] = c;
    }
    for (uint32_t i = 0; i < sizeof(data); i++)
        data[i] = (uint8_t)(i * 31 + (i >> 5));
    for (int round = 0; round < 400; round++)
        for (uint32_t i = 0; i < sizeof(data); i++)
            crc = table[(crc ^ data[i]) & 255] ^ crc >> 8;
    for (int round = 0; round < 30; round++)
        for (uint32_t i = 0; i < sizeof(data); i++) {
            bits ^= data[i];
            for (int k = 0; k < 8; k++)
                bits = bits >> 1 ^ (0xedb88320 & -(bits & 1));
        }
    printf("%08x %08x\n", ~crc, ~bits);
    return 0;
}
