# bash: arithmetic, arrays, job control, traps, process substitution, here documents.
# SPDX-License-Identifier: MIT
exec bash -c '
declare -A m; for i in {1..500}; do m[k$i]=$((i*i)); done; s=0; for v in "${m[@]}"; do ((s+=v)); done; echo $s
f() { if (($1<2)); then echo $1; else echo $(( $(f $(($1-1))) + $(f $(($1-2))) )); fi; }; f 9
trap "echo got usr1" USR1; kill -USR1 $$; trap "echo bye" EXIT
sleep 0.1 & wait $!; echo $?; (exit 7); echo $?
cat <(echo one) <(echo two); diff <(seq 5) <(seq 6)
x=abcdefgh; echo ${x:2:3} ${x^^} ${x/cd/XY} ${#x}; [[ foobar =~ o+b ]] && echo ${BASH_REMATCH[0]}
for ((i=0;i<20;i++)); do (echo $i >t$i) & done; wait; cat t? t1? | sort -n | tail -1
printf "%s\n" {a..e}{1..3} | tac | paste -sd, ; mapfile -t a < <(seq 1000); echo ${#a[@]} ${a[999]}
timeout 1 sleep 5; echo $?; { bash -c "kill -9 \$\$"; } 2>/dev/null; echo $?; coproc cat; echo hi >&${COPROC[1]}; read -u ${COPROC[0]} r; echo $r
ulimit -n 64; ulimit -n; echo $((2**62)) $((-7/2)) $((-7%3)) $((0x7fffffffffffffff+1))
set -o pipefail; false | true; echo $?; exec 3<<<"here"; read -u3 l; echo $l
'
