;; The fast form of PDQ's float32 arithmetic, 4 lanes at a time.
;; A lane is one row (row passes) or one column (column passes), so that every running sum is
;; added up in exactly the order of the plain form and rounds to the same bits.
;;
;; "Strip" below: 8 image rows stored as one 32-byte cell per column (rows 0-3, then rows 4-7).
(module
  (memory (export "memory") 1)

  ;; 4-pixel groups of interleaved RGB bytes to luma, row by row.
  (func (export "luma") (param $src i32) (param $srcStride i32) (param $dst i32) (param $dstStride i32)
    (param $rows i32) (param $groups i32)
    (local $s i32) (local $d i32) (local $end i32) (local $px v128) (local $mask v128)
    (local.set $mask (v128.const i32x4 255 255 255 255))
    (loop $row
      (local.set $s (local.get $src))
      (local.set $d (local.get $dst))
      (local.set $end (i32.add (local.get $dst) (i32.shl (local.get $groups) (i32.const 4))))
      (loop $group
        ;; spread 12 bytes over four 32-bit lanes: R G B and one byte to ignore
        (local.set $px (i8x16.shuffle 0 1 2 3 3 4 5 6 6 7 8 9 9 10 11 12
          (v128.load (local.get $s)) (v128.load (local.get $s))))
        (v128.store (local.get $d)
          (f32x4.add
            (f32x4.add
              (f32x4.mul (v128.const f32x4 0.299 0.299 0.299 0.299)
                (f32x4.convert_i32x4_s (v128.and (local.get $px) (local.get $mask))))
              (f32x4.mul (v128.const f32x4 0.587 0.587 0.587 0.587)
                (f32x4.convert_i32x4_s
                  (v128.and (i32x4.shr_u (local.get $px) (i32.const 8)) (local.get $mask)))))
            (f32x4.mul (v128.const f32x4 0.114 0.114 0.114 0.114)
              (f32x4.convert_i32x4_s
                (v128.and (i32x4.shr_u (local.get $px) (i32.const 16)) (local.get $mask))))))
        (local.set $s (i32.add (local.get $s) (i32.const 12)))
        (br_if $group (i32.lt_u
          (local.tee $d (i32.add (local.get $d) (i32.const 16))) (local.get $end))))
      (local.set $src (i32.add (local.get $src) (local.get $srcStride)))
      (local.set $dst (i32.add (local.get $dst) (local.get $dstStride)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; Transposes `groups` blocks of 4 by 4 floats. Line k of a block starts k steps after its first
  ;; line; the next block starts one advance further. Serves rows -> strip and strip -> rows.
  (func (export "transpose") (param $src i32) (param $srcStep i32) (param $srcAdvance i32)
    (param $dst i32) (param $dstStep i32) (param $dstAdvance i32) (param $groups i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $lowAb v128) (local $highAb v128) (local $lowCd v128) (local $highCd v128)
    (local $src2 i32) (local $dst2 i32)
    (loop $block
      (local.set $src2 (i32.add (local.get $src) (i32.shl (local.get $srcStep) (i32.const 1))))
      (local.set $a (v128.load (local.get $src)))
      (local.set $b (v128.load (i32.add (local.get $src) (local.get $srcStep))))
      (local.set $c (v128.load (local.get $src2)))
      (local.set $d (v128.load (i32.add (local.get $src2) (local.get $srcStep))))
      (local.set $lowAb (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b)))
      (local.set $highAb (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b)))
      (local.set $lowCd (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d)))
      (local.set $highCd (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d)))
      (local.set $dst2 (i32.add (local.get $dst) (i32.shl (local.get $dstStep) (i32.const 1))))
      (v128.store (local.get $dst)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $lowAb) (local.get $lowCd)))
      (v128.store (i32.add (local.get $dst) (local.get $dstStep))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $lowAb) (local.get $lowCd)))
      (v128.store (local.get $dst2)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $highAb) (local.get $highCd)))
      (v128.store (i32.add (local.get $dst2) (local.get $dstStep))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $highAb) (local.get $highCd)))
      (local.set $src (i32.add (local.get $src) (local.get $srcAdvance)))
      (local.set $dst (i32.add (local.get $dst) (local.get $dstAdvance)))
      (br_if $block (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; Box filter along the 8 rows of a strip. `lead` and `trail` point at the cells that enter and
  ;; leave the window of the first output; cells outside the image hold zero, which changes no sum.
  ;; `prime` cells before `lead` are in the window already.
  (func (export "boxRows") (param $lead i32) (param $trail i32) (param $prime i32)
    (param $counts i32) (param $dst i32) (param $columns i32)
    (local $s0 v128) (local $s1 v128) (local $count v128) (local $p i32)
    (local.set $p (i32.sub (local.get $lead) (i32.shl (local.get $prime) (i32.const 5))))
    (block $primed
      (loop $add
        (br_if $primed (i32.ge_u (local.get $p) (local.get $lead)))
        (local.set $s0 (f32x4.add (local.get $s0) (v128.load (local.get $p))))
        (local.set $s1 (f32x4.add (local.get $s1) (v128.load offset=16 (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 32)))
        (br $add)))
    (loop $column
      (local.set $s0 (f32x4.sub (f32x4.add (local.get $s0) (v128.load (local.get $lead)))
        (v128.load (local.get $trail))))
      (local.set $s1 (f32x4.sub (f32x4.add (local.get $s1) (v128.load offset=16 (local.get $lead)))
        (v128.load offset=16 (local.get $trail))))
      (local.set $count (v128.load32_splat (local.get $counts)))
      (v128.store (local.get $dst) (f32x4.div (local.get $s0) (local.get $count)))
      (v128.store offset=16 (local.get $dst) (f32x4.div (local.get $s1) (local.get $count)))
      (local.set $lead (i32.add (local.get $lead) (i32.const 32)))
      (local.set $trail (i32.add (local.get $trail) (i32.const 32)))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $dst (i32.add (local.get $dst) (i32.const 32)))
      (br_if $column (local.tee $columns (i32.sub (local.get $columns) (i32.const 1))))))

  ;; The same sums, divided and kept only at the 64 columns listed (ascending) at `picks`.
  (func (export "boxRowsPicked") (param $lead i32) (param $trail i32) (param $prime i32)
    (param $counts i32) (param $dst i32) (param $picks i32)
    (local $s0 v128) (local $s1 v128) (local $count v128) (local $p i32) (local $x i32)
    (local $pick i32) (local $end i32)
    (local.set $end (i32.add (local.get $picks) (i32.const 256)))
    (local.set $p (i32.sub (local.get $lead) (i32.shl (local.get $prime) (i32.const 5))))
    (block $primed
      (loop $add
        (br_if $primed (i32.ge_u (local.get $p) (local.get $lead)))
        (local.set $s0 (f32x4.add (local.get $s0) (v128.load (local.get $p))))
        (local.set $s1 (f32x4.add (local.get $s1) (v128.load offset=16 (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 32)))
        (br $add)))
    (loop $next
      (local.set $pick (i32.load (local.get $picks)))
      (block $reached
        (loop $column
          (br_if $reached (i32.gt_s (local.get $x) (local.get $pick)))
          (local.set $s0 (f32x4.sub (f32x4.add (local.get $s0) (v128.load (local.get $lead)))
            (v128.load (local.get $trail))))
          (local.set $s1 (f32x4.sub (f32x4.add (local.get $s1) (v128.load offset=16 (local.get $lead)))
            (v128.load offset=16 (local.get $trail))))
          (local.set $lead (i32.add (local.get $lead) (i32.const 32)))
          (local.set $trail (i32.add (local.get $trail) (i32.const 32)))
          (local.set $x (i32.add (local.get $x) (i32.const 1)))
          (br $column)))
      (local.set $count (v128.load32_splat
        (i32.add (local.get $counts) (i32.shl (local.get $pick) (i32.const 2)))))
      (v128.store (local.get $dst) (f32x4.div (local.get $s0) (local.get $count)))
      (v128.store offset=16 (local.get $dst) (f32x4.div (local.get $s1) (local.get $count)))
      (local.set $dst (i32.add (local.get $dst) (i32.const 32)))
      (br_if $next (i32.lt_u
        (local.tee $picks (i32.add (local.get $picks) (i32.const 4))) (local.get $end)))))

  ;; Adds one row to the columns' running sums.
  (func (export "addRow") (param $sums i32) (param $row i32) (param $groups i32)
    (loop $group
      (v128.store (local.get $sums) (f32x4.add (v128.load (local.get $sums)) (v128.load (local.get $row))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; Box filter along columns: four output rows at once, so that each running sum is loaded and
  ;; stored once for four rows. `e*` enter the window, `l*` leave it (a row of zeros outside).
  (func (export "boxColumns") (param $sums i32) (param $groups i32) (param $dst i32) (param $dstStride i32)
    (param $e0 i32) (param $e1 i32) (param $e2 i32) (param $e3 i32)
    (param $l0 i32) (param $l1 i32) (param $l2 i32) (param $l3 i32)
    (param $n0 f32) (param $n1 f32) (param $n2 f32) (param $n3 f32)
    (local $s v128) (local $x i32) (local $end i32) (local $d i32)
    (local $c0 v128) (local $c1 v128) (local $c2 v128) (local $c3 v128)
    (local.set $end (i32.shl (local.get $groups) (i32.const 4)))
    (local.set $c0 (f32x4.splat (local.get $n0)))
    (local.set $c1 (f32x4.splat (local.get $n1)))
    (local.set $c2 (f32x4.splat (local.get $n2)))
    (local.set $c3 (f32x4.splat (local.get $n3)))
    (loop $group
      (local.set $d (i32.add (local.get $dst) (local.get $x)))
      (local.set $s (v128.load (i32.add (local.get $sums) (local.get $x))))
      (local.set $s (f32x4.sub (f32x4.add (local.get $s) (v128.load (i32.add (local.get $e0) (local.get $x))))
        (v128.load (i32.add (local.get $l0) (local.get $x)))))
      (v128.store (local.get $d) (f32x4.div (local.get $s) (local.get $c0)))
      (local.set $d (i32.add (local.get $d) (local.get $dstStride)))
      (local.set $s (f32x4.sub (f32x4.add (local.get $s) (v128.load (i32.add (local.get $e1) (local.get $x))))
        (v128.load (i32.add (local.get $l1) (local.get $x)))))
      (v128.store (local.get $d) (f32x4.div (local.get $s) (local.get $c1)))
      (local.set $d (i32.add (local.get $d) (local.get $dstStride)))
      (local.set $s (f32x4.sub (f32x4.add (local.get $s) (v128.load (i32.add (local.get $e2) (local.get $x))))
        (v128.load (i32.add (local.get $l2) (local.get $x)))))
      (v128.store (local.get $d) (f32x4.div (local.get $s) (local.get $c2)))
      (local.set $d (i32.add (local.get $d) (local.get $dstStride)))
      (local.set $s (f32x4.sub (f32x4.add (local.get $s) (v128.load (i32.add (local.get $e3) (local.get $x))))
        (v128.load (i32.add (local.get $l3) (local.get $x)))))
      (v128.store (local.get $d) (f32x4.div (local.get $s) (local.get $c3)))
      (v128.store (i32.add (local.get $sums) (local.get $x)) (local.get $s))
      (br_if $group (i32.lt_u
        (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end)))))

  ;; Last column pass over rows of 64 floats, kept only at the 64 rows listed (ascending) at `picks`.
  ;; The sums start with the `prime` rows before `lead`.
  (func (export "boxColumnsPicked") (param $lead i32) (param $trail i32) (param $prime i32)
    (param $counts i32) (param $dst i32) (param $picks i32)
    (local $c i32) (local $s v128) (local $l i32) (local $t i32) (local $y i32) (local $k i32)
    (local $pick i32) (local $p i32) (local $d i32)
    (loop $columns
      (local.set $s (v128.const f32x4 0 0 0 0))
      (local.set $l (i32.add (local.get $lead) (local.get $c)))
      (local.set $t (i32.add (local.get $trail) (local.get $c)))
      (local.set $d (i32.add (local.get $dst) (local.get $c)))
      (local.set $p (i32.sub (local.get $l) (i32.shl (local.get $prime) (i32.const 8))))
      (block $primed
        (loop $add
          (br_if $primed (i32.ge_u (local.get $p) (local.get $l)))
          (local.set $s (f32x4.add (local.get $s) (v128.load (local.get $p))))
          (local.set $p (i32.add (local.get $p) (i32.const 256)))
          (br $add)))
      (local.set $y (i32.const 0))
      (local.set $k (i32.const 0))
      (loop $next
        (local.set $pick (i32.load (i32.add (local.get $picks) (i32.shl (local.get $k) (i32.const 2)))))
        (block $reached
          (loop $row
            (br_if $reached (i32.gt_s (local.get $y) (local.get $pick)))
            (local.set $s (f32x4.sub (f32x4.add (local.get $s) (v128.load (local.get $l)))
              (v128.load (local.get $t))))
            (local.set $l (i32.add (local.get $l) (i32.const 256)))
            (local.set $t (i32.add (local.get $t) (i32.const 256)))
            (local.set $y (i32.add (local.get $y) (i32.const 1)))
            (br $row)))
        (v128.store (local.get $d) (f32x4.div (local.get $s) (v128.load32_splat
          (i32.add (local.get $counts) (i32.shl (local.get $pick) (i32.const 2))))))
        (local.set $d (i32.add (local.get $d) (i32.const 256)))
        (br_if $next (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 64))))
      (br_if $columns (i32.lt_u
        (local.tee $c (i32.add (local.get $c) (i32.const 16))) (i32.const 256)))))

  ;; dst[i][j] = sum over k of left[i][k] * right[k][j], k ascending; 16 rows, 64 terms, `bytes` of columns.
  (func (export "multiply") (param $left i32) (param $right i32) (param $dst i32) (param $bytes i32)
    (local $i i32) (local $j i32) (local $s v128) (local $a i32) (local $b i32) (local $end i32)
    (loop $row
      (local.set $j (i32.const 0))
      (loop $column
        (local.set $s (v128.const f32x4 0 0 0 0))
        (local.set $a (local.get $left))
        (local.set $end (i32.add (local.get $left) (i32.const 256)))
        (local.set $b (i32.add (local.get $right) (local.get $j)))
        (loop $term
          (local.set $s (f32x4.add (local.get $s)
            (f32x4.mul (v128.load32_splat (local.get $a)) (v128.load (local.get $b)))))
          (local.set $b (i32.add (local.get $b) (local.get $bytes)))
          (br_if $term (i32.lt_u
            (local.tee $a (i32.add (local.get $a) (i32.const 4))) (local.get $end))))
        (v128.store (i32.add (local.get $dst) (local.get $j)) (local.get $s))
        (br_if $column (i32.lt_u
          (local.tee $j (i32.add (local.get $j) (i32.const 16))) (local.get $bytes))))
      (local.set $left (i32.add (local.get $left) (i32.const 256)))
      (local.set $dst (i32.add (local.get $dst) (local.get $bytes)))
      (br_if $row (i32.lt_u
        (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))

  ;; Sum of |trunc((u - v) * 100 / 255)| over the neighbours below and to the right in a 64x64 grid.
  (func (export "gradients") (param $p i32) (result i32)
    (local $i i32) (local $a v128) (local $sum v128) (local $right v128) (local $scale v128) (local $range v128)
    (local.set $scale (v128.const f32x4 100 100 100 100))
    (local.set $range (v128.const f32x4 255 255 255 255))
    (loop $cell
      (local.set $a (v128.load (local.get $p)))
      (if (i32.lt_u (local.get $i) (i32.const 1008)) (then
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.abs (i32x4.trunc_sat_f32x4_s
          (f32x4.div (f32x4.mul (f32x4.sub (local.get $a) (v128.load offset=256 (local.get $p)))
            (local.get $scale)) (local.get $range))))))))
      (local.set $right (i32x4.abs (i32x4.trunc_sat_f32x4_s
        (f32x4.div (f32x4.mul (f32x4.sub (local.get $a) (v128.load offset=4 (local.get $p)))
          (local.get $scale)) (local.get $range)))))
      ;; the last column has nothing to its right
      (if (i32.eq (i32.and (local.get $i) (i32.const 15)) (i32.const 15)) (then
        (local.set $right (i32x4.replace_lane 3 (local.get $right) (i32.const 0)))))
      (local.set $sum (i32x4.add (local.get $sum) (local.get $right)))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $cell (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1024))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
