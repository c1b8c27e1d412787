# openssl: digests, ciphers, public keys, certificates.
# SPDX-License-Identifier: MIT
seq 1 20000 >n
for d in md5 sha1 sha256 sha512 sha3-256 blake2b512 ripemd160 sm3; do openssl dgst -$d n; done
for c in aes-128-cbc aes-256-ctr chacha20 camellia-128-cbc aria-256-cbc sm4-cbc; do openssl enc -$c -pbkdf2 -S 0102030405060708 -k secret -in n | md5sum; done
openssl genpkey -algorithm ed25519 -out k 2>/dev/null && openssl pkeyutl -sign -inkey k -rawin -in n -out s && openssl pkey -in k -pubout -out p && openssl pkeyutl -verify -pubin -inkey p -rawin -in n -sigfile s
openssl genrsa -out r 2048 2>/dev/null && openssl req -x509 -new -key r -subj /CN=x -days 10 -out c && openssl x509 -in c -noout -subject && openssl verify -CAfile c c
openssl ecparam -name prime256v1 -genkey -noout -out e && openssl dgst -sha256 -sign e -out es n && openssl dgst -sha256 -prverify e -signature es n
openssl rand 100 | wc -c; openssl prime 1000000007; openssl dgst -sha256 -hmac key n; openssl kdf -keylen 16 -kdfopt digest:SHA256 -kdfopt pass:x -kdfopt salt:saltsalt -kdfopt iter:1000 PBKDF2
