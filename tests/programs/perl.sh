# perl: regular expressions, big numbers, sort, pack, fork, sockets.
# SPDX-License-Identifier: MIT
exec perl -e '
use strict; use warnings; use Math::BigInt; use List::Util qw(sum max shuffle); use POSIX qw(floor fmod strftime); use Digest::SHA qw(sha256_hex);
my %h; $h{$_ % 97} .= chr(65 + $_ % 26) for 1..20000; print join(",", map { "$_=" . length $h{$_} } sort { $a <=> $b } keys %h), "\n";
print Math::BigInt->new(2)->bpow(300), "\n", Math::BigInt->bfac(50), "\n";
my $t = "the quick brown fox " x 200; my $n = () = $t =~ /\b(\w)(\w*)\b/g; print "$n\n"; (my $u = $t) =~ s/(\w+) (\w+)/$2 $1/g; print length $u, " ", sha256_hex($u), "\n";
print sum(map { sqrt } 1..1000), " ", floor(-2.5), " ", fmod(10, 3.3), " ", 1e308 * 10, " ", 0.1 + 0.2, " ", 7 ** 30, " ", -7 % 3, "\n";
print unpack("H*", pack("NnCdQ>", 1, 2, 3, 4.5, 6)), " ", join(".", unpack("(A2)*", "aabbcc")), "\n";
pipe(my $r, my $w); if (my $pid = fork) { close $w; print "child says: ", <$r>; waitpid $pid, 0; print $? >> 8, "\n" } else { close $r; print $w "hi\n"; close $w; exit 3 }
local $SIG{ALRM} = sub { die "alarm\n" }; eval { alarm 1; select undef, undef, undef, 10; }; print $@;
print strftime("%F %T", gmtime 1e9), "\n"; printf "%.15g %e %x %s\n", atan2(1, 1) * 4, 12345.678, 255, join " ", sort { $b <=> $a } 3, 11, 2;
sub fib { my $n = shift; $n < 2 ? $n : fib($n - 1) + fib($n - 2) } print fib(18), "\n";
' 2>&1
