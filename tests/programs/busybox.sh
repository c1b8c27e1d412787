# busybox-static: applets that compute something.
# SPDX-License-Identifier: MIT
b=/usr/bin/busybox
$b seq 1 2000 >n
for sum in md5sum sha1sum sha256sum sha512sum sha3sum crc32; do $b $sum n; done
$b gzip -k n; $b zcat n.gz | $b cmp - n && echo gzip ok
$b bzip2 -k n; $b bzcat n.bz2 | $b cmp - n && echo bzip2 ok
$b tar cf n.tar n n.gz; $b tar tf n.tar
$b awk '{ s += $1 * $1 } END { print s, int(-3.7) }' n
$b sed -n '10,20s/1/one/gp' n
$b grep -c 7 n; $b sort -rn n | $b head -3; $b uniq -c n | $b tail -2
$b expr 1234567 '*' 7654321; $b factor 1234567890123 97
echo 'scale=40; 4*a(1)' | $b bc -l; echo '2 100 ^ p' | $b dc
$b dd if=/dev/zero bs=1k count=100 2>/dev/null | $b od -A d -t x1 | $b head -2
$b sh -c 'i=0; while [ $i -lt 3000 ]; do i=$((i+1)); done; echo $i'
$b find . -name 'n*' | $b sort | $b xargs $b ls -1
$b printf '%d %x %s %5.2f\n' 42 255 hi 3.14159
$b diff n /dev/null | $b wc -l; $b tr a-z A-Z </etc/passwd | $b cut -d: -f1
$b cal 2 2024; $b date -u -d @86400 +%F; $b uuencode x <n | $b uudecode -o - | $b cmp - n && echo uu ok
