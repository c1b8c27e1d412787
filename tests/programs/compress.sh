# xz, zstd, gzip, bzip2: round trips, identical compressed bytes, threads.
# SPDX-License-Identifier: MIT
seq 1 60000 >n; head -c 300000 /usr/bin/dash >/dev/null
for c in 'xz -6' 'xz -1 -T2' 'zstd -q -3' 'zstd -q -15' 'zstd -q -T3' 'gzip -9n' 'bzip2 -9'; do $c -c n >z; md5sum <z; ${c%% *} -dc z | cmp - n && echo "$c ok"; done
printf 'damaged' | xz -dc >/dev/null 2>&1; echo $?
