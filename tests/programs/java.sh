# A JVM: class loading, interpreter, C1 and C2, threads, exceptions, garbage collection.
# SPDX-License-Identifier: MIT
PATH=$(echo /usr/lib/jvm/java-21-openjdk-*/bin):$PATH
java -version 2>&1 | grep -c OpenJDK
cat >H.java <<'P'
import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
public class H { static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  public static void main(String[] a) throws Exception { System.out.println("hello " + fib(25));
    ExecutorService ex = Executors.newFixedThreadPool(8); List<Future<Long>> f = new ArrayList<>(); for (int i = 0; i < 32; i++) { final int k = i; f.add(ex.submit(() -> { long s = 0; for (int j = 0; j < 100000; j++) s += j ^ k; return s; })); } long t = 0; for (Future<Long> x : f) t += x.get(); ex.shutdown(); System.out.println(t);
    System.out.println((Object) IntStream.range(0, 100000).mapToObj(Integer::toString).collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting())));
    byte[][] g = new byte[64][]; for (int i = 0; i < 5000; i++) g[i % 64] = new byte[10000]; System.gc(); try { Object o = null; o.hashCode(); } catch (NullPointerException e) { System.out.println("npe"); } try { int[] z = new int[1]; z[a.length + 1] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    double d = 0; for (int i = 1; i < 200000; i++) d += StrictMath.sin(i) / i; System.out.println(d); System.out.println((int) Double.NaN + " " + (long) 1e30 + " " + 1.0f / 3 + " " + Integer.MIN_VALUE / -1); } }
P
java H.java
