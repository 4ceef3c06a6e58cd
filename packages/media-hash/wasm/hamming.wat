;; Exact Hamming search over 256-bit hashes: one shard of the index.
;;
;; Each of `tables` chunks of a hash has a directory of list heads, addressed by the chunk's bits.
;; A record is 32 bytes of hash, its id (4), alive (1), then a 3-byte link per table and one for the
;; directory of ids. Links and list heads are slot numbers of 3 bytes; 0 ends a list.
;;
;; Memory: table t's description at 32 * t = byte, shift, mask, heads, width, budget (i32 each);
;; query at 1024; number of results at 1056; results (id, distance) at 4096; frontier at 69632.
(module
  (memory (export "memory") 4)
  (global $base (mut i32) (i32.const 0))
  (global $stride (mut i32) (i32.const 0))
  (global $tables (mut i32) (i32.const 0))
  (global $idHeads (mut i32) (i32.const 0))
  (global $idShift (mut i32) (i32.const 0))

  (func (export "configure") (param $base i32) (param $stride i32) (param $tables i32)
    (param $idHeads i32) (param $idShift i32)
    (global.set $base (local.get $base))
    (global.set $stride (local.get $stride))
    (global.set $tables (local.get $tables))
    (global.set $idHeads (local.get $idHeads))
    (global.set $idShift (local.get $idShift)))

  (func $record (param $slot i32) (result i32)
    (i32.add (global.get $base) (i32.mul (local.get $slot) (global.get $stride))))

  (func $link (param $at i32) (result i32)
    (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)))

  (func $setLink (param $at i32) (param $slot i32)
    (i32.store16 (local.get $at) (local.get $slot))
    (i32.store8 offset=2 (local.get $at) (i32.shr_u (local.get $slot) (i32.const 16))))

  ;; Bits of table t in the hash at $hash. A chunk has at most 24 bits, so one load holds it.
  (func $key (param $hash i32) (param $t i32) (result i32)
    (local $d i32)
    (local.set $d (i32.shl (local.get $t) (i32.const 5)))
    (i32.and
      (i32.shr_u (i32.load (i32.add (local.get $hash) (i32.load (local.get $d)))) (i32.load offset=4 (local.get $d)))
      (i32.load offset=8 (local.get $d))))

  ;; Address of the list head that the record belongs to, in table t or (t = tables) among ids.
  (func $head (param $rec i32) (param $t i32) (result i32)
    (if (result i32) (i32.eq (local.get $t) (global.get $tables))
      (then (call $idHead (i32.load offset=32 (local.get $rec))))
      (else (i32.add (i32.load offset=12 (i32.shl (local.get $t) (i32.const 5)))
        (i32.mul (call $key (local.get $rec) (local.get $t)) (i32.const 3))))))

  (func $idHead (param $id i32) (result i32)
    (i32.add (global.get $idHeads) (i32.mul
      (i32.shr_u (i32.mul (local.get $id) (i32.const 0x9e3779b1)) (global.get $idShift))
      (i32.const 3))))

  ;; Links a slot whose hash and id are written into every list.
  (func (export "insert") (param $slot i32)
    (local $rec i32) (local $t i32) (local $at i32) (local $head i32)
    (local.set $rec (call $record (local.get $slot)))
    (i32.store8 offset=36 (local.get $rec) (i32.const 1))
    (local.set $at (i32.add (local.get $rec) (i32.const 37)))
    (loop $table
      (local.set $head (call $head (local.get $rec) (local.get $t)))
      (call $setLink (local.get $at) (call $link (local.get $head)))
      (call $setLink (local.get $head) (local.get $slot))
      (local.set $at (i32.add (local.get $at) (i32.const 3)))
      (br_if $table (i32.le_u
        (local.tee $t (i32.add (local.get $t) (i32.const 1))) (global.get $tables)))))

  ;; Unlinks a slot from every list. Traps when a list does not hold it: memory is corrupt then.
  (func (export "remove") (param $slot i32)
    (local $rec i32) (local $t i32) (local $off i32) (local $at i32) (local $next i32)
    (local.set $rec (call $record (local.get $slot)))
    (local.set $off (i32.const 37))
    (loop $table
      (local.set $at (call $head (local.get $rec) (local.get $t)))
      (block $found
        (loop $walk
          (local.set $next (call $link (local.get $at)))
          (br_if $found (i32.eq (local.get $next) (local.get $slot)))
          (if (i32.eqz (local.get $next)) (then (unreachable)))
          (local.set $at (i32.add (call $record (local.get $next)) (local.get $off)))
          (br $walk)))
      (call $setLink (local.get $at) (call $link (i32.add (local.get $rec) (local.get $off))))
      (local.set $off (i32.add (local.get $off) (i32.const 3)))
      (br_if $table (i32.le_u
        (local.tee $t (i32.add (local.get $t) (i32.const 1))) (global.get $tables))))
    (i32.store8 offset=36 (local.get $rec) (i32.const 0)))

  ;; The next slot that holds the id, after slot $after (0: from the start); 0 when there is none.
  (func (export "find") (param $id i32) (param $after i32) (result i32)
    (local $slot i32) (local $off i32)
    (local.set $off (i32.add (i32.const 37) (i32.mul (global.get $tables) (i32.const 3))))
    (local.set $slot (if (result i32) (local.get $after)
      (then (call $link (i32.add (call $record (local.get $after)) (local.get $off))))
      (else (call $link (call $idHead (local.get $id))))))
    (block $done
      (loop $walk
        (br_if $done (i32.eqz (local.get $slot)))
        (br_if $done (i32.eq (i32.load offset=32 (call $record (local.get $slot))) (local.get $id)))
        (local.set $slot (call $link (i32.add (call $record (local.get $slot)) (local.get $off))))
        (br $walk)))
    (local.get $slot))

  ;; Whether the record is within reach of a table before t, which has reported it then.
  (func $reported (param $rec i32) (param $t i32) (result i32)
    (local $u i32)
    (block $no
      (loop $table
        (br_if $no (i32.ge_u (local.get $u) (local.get $t)))
        (if (i32.le_s
              (i32.popcnt (i32.xor (call $key (local.get $rec) (local.get $u)) (call $key (i32.const 1024) (local.get $u))))
              (i32.load offset=20 (i32.shl (local.get $u) (i32.const 5))))
          (then (return (i32.const 1))))
        (local.set $u (i32.add (local.get $u) (i32.const 1)))
        (br $table)))
    (i32.const 0))

  ;; Notes one result, or only counts it when there is no room.
  (func $report (param $id i32) (param $distance i32) (param $room i32)
    (local $n i32) (local $at i32)
    (local.set $n (i32.load (i32.const 1056)))
    (if (i32.lt_u (local.get $n) (local.get $room))
      (then
        (local.set $at (i32.add (i32.const 4096) (i32.shl (local.get $n) (i32.const 3))))
        (i32.store (local.get $at) (local.get $id))
        (i32.store offset=4 (local.get $at) (local.get $distance))))
    (i32.store (i32.const 1056) (i32.add (local.get $n) (i32.const 1))))

  ;; Notes the first record of a list for the search and moves on when there is one.
  (func $push (param $f i32) (param $slot i32) (param $off i32) (result i32)
    (i32.store (local.get $f) (call $record (local.get $slot)))
    (i32.store offset=4 (local.get $f) (local.get $off))
    (i32.add (local.get $f) (i32.shl (i32.ne (local.get $slot) (i32.const 0)) (i32.const 3))))

  ;; Heads of all lists within each table's budget of differing bits; returns the frontier's end.
  (func $gather (result i32)
    (local $f i32) (local $t i32) (local $d i32) (local $heads i32) (local $off i32) (local $budget i32)
    (local $key i32) (local $key1 i32) (local $bit1 i32) (local $bit2 i32) (local $limit i32) (local $slot i32)
    (local.set $f (i32.const 69632))
    (local.set $off (i32.const 37))
    (loop $table
      (local.set $d (i32.shl (local.get $t) (i32.const 5)))
      (local.set $budget (i32.load offset=20 (local.get $d)))
      (if (i32.ge_s (local.get $budget) (i32.const 0)) (then
        (local.set $heads (i32.load offset=12 (local.get $d)))
        (local.set $key (call $key (i32.const 1024) (local.get $t)))
        (local.set $limit (i32.shl (i32.const 1) (i32.load offset=16 (local.get $d))))
        (local.set $f (call $push (local.get $f)
          (call $link (i32.add (local.get $heads) (i32.mul (local.get $key) (i32.const 3)))) (local.get $off)))
        (if (i32.ge_s (local.get $budget) (i32.const 1)) (then
          (local.set $bit1 (i32.const 1))
          (loop $one
            (local.set $key1 (i32.xor (local.get $key) (local.get $bit1)))
            (local.set $f (call $push (local.get $f)
              (call $link (i32.add (local.get $heads) (i32.mul (local.get $key1) (i32.const 3)))) (local.get $off)))
            (local.set $bit2 (i32.shl (local.get $bit1) (i32.const 1)))
            (if (i32.and (i32.ge_s (local.get $budget) (i32.const 2)) (i32.lt_u (local.get $bit2) (local.get $limit))) (then
              (loop $two
                (local.set $slot (i32.and (i32.const 0xffffff) (i32.load (i32.add (local.get $heads)
                  (i32.mul (i32.xor (local.get $key1) (local.get $bit2)) (i32.const 3))))))
                (i32.store (local.get $f)
                  (i32.add (global.get $base) (i32.mul (local.get $slot) (global.get $stride))))
                (i32.store offset=4 (local.get $f) (local.get $off))
                (local.set $f (i32.add (local.get $f) (i32.shl (i32.ne (local.get $slot) (i32.const 0)) (i32.const 3))))
                (br_if $two (i32.lt_u
                  (local.tee $bit2 (i32.shl (local.get $bit2) (i32.const 1))) (local.get $limit))))))
            (br_if $one (i32.lt_u
              (local.tee $bit1 (i32.shl (local.get $bit1) (i32.const 1))) (local.get $limit)))))) ))
      (local.set $off (i32.add (local.get $off) (i32.const 3)))
      (br_if $table (i32.lt_u
        (local.tee $t (i32.add (local.get $t) (i32.const 1))) (global.get $tables))))
    (local.get $f))

  ;; Reports every record within the radius of the query once. All lists are followed side by side,
  ;; one step each a round, so that many reads from memory are under way together.
  (func (export "search") (param $radius i32) (param $room i32)
    (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64) (local $end i32) (local $read i32)
    (local $write i32) (local $rec i32) (local $off i32) (local $slot i32) (local $distance i32)
    (i32.store (i32.const 1056) (i32.const 0))
    (local.set $q0 (i64.load (i32.const 1024)))
    (local.set $q1 (i64.load (i32.const 1032)))
    (local.set $q2 (i64.load (i32.const 1040)))
    (local.set $q3 (i64.load (i32.const 1048)))
    (local.set $end (call $gather))
    (block $done
      (loop $round
        (br_if $done (i32.eq (local.get $end) (i32.const 69632)))
        (local.set $read (i32.const 69632))
        (local.set $write (i32.const 69632))
        (loop $candidate
          (local.set $rec (i32.load (local.get $read)))
          (local.set $off (i32.load offset=4 (local.get $read)))
          (local.set $slot (i32.and (i32.load (i32.add (local.get $rec) (local.get $off))) (i32.const 0xffffff)))
          (i32.store (local.get $write)
            (i32.add (global.get $base) (i32.mul (local.get $slot) (global.get $stride))))
          (i32.store offset=4 (local.get $write) (local.get $off))
          (local.set $write (i32.add (local.get $write)
            (i32.shl (i32.ne (local.get $slot) (i32.const 0)) (i32.const 3))))
          (local.set $distance (i32.wrap_i64 (i64.add
            (i64.add (i64.popcnt (i64.xor (local.get $q0) (i64.load (local.get $rec))))
              (i64.popcnt (i64.xor (local.get $q1) (i64.load offset=8 (local.get $rec)))))
            (i64.add (i64.popcnt (i64.xor (local.get $q2) (i64.load offset=16 (local.get $rec))))
              (i64.popcnt (i64.xor (local.get $q3) (i64.load offset=24 (local.get $rec))))))))
          (if (i32.le_u (local.get $distance) (local.get $radius)) (then
            (if (i32.eqz (call $reported (local.get $rec)
                  (i32.div_u (i32.sub (local.get $off) (i32.const 37)) (i32.const 3))))
              (then (call $report (i32.load offset=32 (local.get $rec)) (local.get $distance) (local.get $room))))))
          (br_if $candidate (i32.lt_u
            (local.tee $read (i32.add (local.get $read) (i32.const 8))) (local.get $end))))
        (local.set $end (local.get $write))
        (br $round))))

  ;; Compares every living slot from $slot up to $to; returns where it stopped for want of room.
  (func (export "scan") (param $radius i32) (param $room i32) (param $slot i32) (param $to i32) (result i32)
    (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64) (local $rec i32) (local $distance i32)
    (i32.store (i32.const 1056) (i32.const 0))
    (local.set $q0 (i64.load (i32.const 1024)))
    (local.set $q1 (i64.load (i32.const 1032)))
    (local.set $q2 (i64.load (i32.const 1040)))
    (local.set $q3 (i64.load (i32.const 1048)))
    (local.set $rec (call $record (local.get $slot)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $slot) (local.get $to)))
        (local.set $distance (i32.wrap_i64 (i64.add
          (i64.add (i64.popcnt (i64.xor (local.get $q0) (i64.load (local.get $rec))))
            (i64.popcnt (i64.xor (local.get $q1) (i64.load offset=8 (local.get $rec)))))
          (i64.add (i64.popcnt (i64.xor (local.get $q2) (i64.load offset=16 (local.get $rec))))
            (i64.popcnt (i64.xor (local.get $q3) (i64.load offset=24 (local.get $rec))))))))
        (if (i32.le_u (local.get $distance) (local.get $radius)) (then
          (if (i32.load8_u offset=36 (local.get $rec)) (then
            (br_if $done (i32.ge_u (i32.load (i32.const 1056)) (local.get $room)))
            (call $report (i32.load offset=32 (local.get $rec)) (local.get $distance) (local.get $room))))))
        (local.set $rec (i32.add (local.get $rec) (global.get $stride)))
        (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
        (br $next)))
    (local.get $slot)))
