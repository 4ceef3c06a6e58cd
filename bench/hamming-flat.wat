;; Brute force to measure against: compares every 32-byte hash from $first on, four i64.popcnt each.
(module
  (memory (export "memory") 1)
  (func (export "within") (param $query i32) (param $first i32) (param $end i32) (param $radius i32) (result i32)
    (local $found i32) (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64)
    (local.set $q0 (i64.load (local.get $query)))
    (local.set $q1 (i64.load offset=8 (local.get $query)))
    (local.set $q2 (i64.load offset=16 (local.get $query)))
    (local.set $q3 (i64.load offset=24 (local.get $query)))
    (loop $next
      (local.set $found (i32.add (local.get $found) (i32.le_u
        (i32.wrap_i64 (i64.add
          (i64.add (i64.popcnt (i64.xor (local.get $q0) (i64.load (local.get $first))))
            (i64.popcnt (i64.xor (local.get $q1) (i64.load offset=8 (local.get $first)))))
          (i64.add (i64.popcnt (i64.xor (local.get $q2) (i64.load offset=16 (local.get $first))))
            (i64.popcnt (i64.xor (local.get $q3) (i64.load offset=24 (local.get $first)))))))
        (local.get $radius))))
      (br_if $next (i32.lt_u (local.tee $first (i32.add (local.get $first) (i32.const 32))) (local.get $end))))
    (local.get $found)))
