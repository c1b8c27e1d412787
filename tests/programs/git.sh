# git: init, commit, branch, merge, clone, gc, fsck.
# SPDX-License-Identifier: MIT
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' HOME=$PWD
git init -q -b main r && cd r && git config commit.gpgsign false
for i in 1 2 3 4 5 6 7 8; do seq $i 200 >f$i; git add f$i; git commit -qm "c$i"; done
git log --oneline; git checkout -qb side HEAD~3; seq 9 99 >f1; git commit -qam side; git checkout -q main; git merge -q side -m merge; git log --graph --oneline | head -4
git diff --stat HEAD~2; cd ..; git clone -q r c && cd c && git log -1 --format=%H && git gc -q && git fsck --full 2>&1 | tail -1; git blame f1 | tail -1; git grep -n 150 | head -2; git rebase -q HEAD~1 2>&1; git stash list; git archive HEAD | md5sum
