# Go: goroutines, channels, garbage collection, asynchronous preemption.
# SPDX-License-Identifier: MIT
export HOME=$PWD GOCACHE=$PWD/.c GOFLAGS=-mod=mod GO111MODULE=off
cat >m.go <<'P'
package main

import ("fmt"; "runtime"; "sync"; "time"; "crypto/sha256"; "sort"; "strings")

func main() {
	var wg sync.WaitGroup; var mu sync.Mutex; total := 0; ch := make(chan int, 16)
	for i := 0; i < 1000; i++ { wg.Add(1); go func(i int) { defer wg.Done(); s := 0; for j := 0; j < 1000; j++ { s += i ^ j }; mu.Lock(); total += s; mu.Unlock() }(i) }
	wg.Wait(); fmt.Println(total)
	go func() { for i := 0; i < 10000; i++ { ch <- i }; close(ch) }(); s := 0; for v := range ch { s += v }; fmt.Println(s)
	stop := false; go func() { for !stop { } }(); time.Sleep(50 * time.Millisecond); runtime.GC(); stop = true
	m := map[string]int{}; for i := 0; i < 20000; i++ { m[fmt.Sprint(i%997)] += i }; k := []string{}; for x := range m { k = append(k, x) }; sort.Strings(k); fmt.Println(len(k), k[5], m[k[5]])
	fmt.Printf("%x %s\n", sha256.Sum256([]byte("go")), strings.Repeat("ab", 3)); fmt.Println(1e100/3, float32(1)/3)
	defer func() { fmt.Println("recovered:", recover()) }(); var p *int; *p = 1
}
P
go build -o m m.go && ./m
