# coreutils: checksums, sorting, numbers, links, times, splitting.
# SPDX-License-Identifier: MIT
seq 1 5000 >n
for s in md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum; do $s n; done
base64 n | md5sum; base32 n | md5sum; basenc --z85 -w0 </dev/null; shuf --random-source=n n | md5sum
sort -k1,1nr n | head -2; sort -R --random-source=n n | md5sum; sort --parallel=4 -S 1M n | md5sum
split -l 1000 n part.; wc -l part.*; cat part.* | cmp - n && echo same
numfmt --to=iec 123456789; factor 18446744073709551557 1000000007; printf '%.20f\n' 0.1
date -u -d '2024-02-29 12:34:56 +1 year' '+%s %F %T %j %U'; touch -d '2001-02-03 04:05:06 UTC' n; stat -c '%s %Y %a %F' n
ln n hard; ln -s n soft; readlink -f soft | sed 's|.*/||'; stat -c %h n; mkdir -p a/b/c; cp -a n a/b/c; du -a --apparent-size a | sort -k2 | cut -f2
ls -1 --sort=size | head -3; od -t f8 -N 16 n | head -1; tr -d '\n' <n | fold -w 70 | tail -1; expr 9223372036854775807 + 0
join n n | wc -l; paste n n | tail -1; nl n | tail -1; tac n | head -1
chmod 640 n; stat -c %A n; dd if=n of=m bs=100 skip=3 count=5 2>/dev/null; md5sum m; truncate -s 1G sparse; stat -c %s sparse
test n -nt m; echo $?; env -i A=1 env; nice -n 5 nice; timeout 0.2 sleep 9; echo $?; nproc --all | grep -c .; uname -s
cut -c2-3 n | uniq -c | sort -rn | head -2; expand n | unexpand | md5sum; ptx n | wc -l; tsort <<X
a b
b c
X
