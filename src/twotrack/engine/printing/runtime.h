/* Lanes of draws: types, selects, threefry and elementary functions. Plain C with vector types, so that GCC, clang and
   zig give the same bits: only + - * / and square roots are used, and nothing may be contracted. No library is called.

   Set at compile time: LANES (a power of two), and SINGLE for float32. */

typedef signed char i1;
typedef unsigned char u1;
typedef int i4;
typedef unsigned int u4;
typedef long long i8;
typedef unsigned long long u8;
typedef double wide;
#ifdef SINGLE
typedef float real;
typedef i4 mask_word;
#else
typedef double real;
typedef i8 mask_word;
#endif

typedef real lf __attribute__((vector_size(sizeof(real) * LANES)));
typedef wide lw __attribute__((vector_size(sizeof(wide) * LANES)));
typedef i4 li4 __attribute__((vector_size(4 * LANES)));
typedef u4 lu4 __attribute__((vector_size(4 * LANES)));
typedef i8 li8 __attribute__((vector_size(8 * LANES)));
typedef u8 lu8 __attribute__((vector_size(8 * LANES)));
/* True is all bits, false none. */
typedef mask_word lm __attribute__((vector_size(sizeof(mask_word) * LANES)));

#define FN static inline __attribute__((always_inline, unused))
#define R(x) ((real)(x))
#define CAST(type, x) __builtin_convertvector(x, type)
/* x - 0 keeps the sign of zero. */
#define SPLAT(type, x) ((x) - (type){0})

/* Selects: bits of one or the other. */
#define SELECT(V, M, m, a, b) ((V)(((M)(m) & (M)(a)) | (~(M)(m) & (M)(b))))
FN li4 li4_select(lm m, li4 a, li4 b) { return SELECT(li4, li4, CAST(li4, m), a, b); }
FN lu4 lu4_select(lm m, lu4 a, lu4 b) { return SELECT(lu4, li4, CAST(li4, m), a, b); }
FN li8 li8_select(lm m, li8 a, li8 b) { return SELECT(li8, li8, CAST(li8, m), a, b); }
FN lu8 lu8_select(lm m, lu8 a, lu8 b) { return SELECT(lu8, li8, CAST(li8, m), a, b); }
FN lm lm_select(lm m, lm a, lm b) { return SELECT(lm, lm, m, a, b); }

#define INTEGER_LANES(L)                                                                 \
  FN L L##_max(L a, L b) { return L##_select(CAST(lm, a > b), a, b); }                   \
  FN L L##_min(L a, L b) { return L##_select(CAST(lm, a < b), a, b); }
INTEGER_LANES(li4)
INTEGER_LANES(lu4)
INTEGER_LANES(li8)
INTEGER_LANES(lu8)

/* Whole numbers of no lane; a divisor of zero gives what XLA gives. */
#define INTEGERS(T)                                                                      \
  FN T T##_max(T a, T b) { return a > b ? a : b; }                                       \
  FN T T##_min(T a, T b) { return a < b ? a : b; }                                       \
  FN T T##_div(T a, T b) { return b == 0 ? (T)-1 : b == (T)-1 ? (T)0 - a * (b < 0 || a == b) : a / b; } \
  FN T T##_rem(T a, T b) { return b == 0 ? a : b == (T)-1 && b < 0 ? 0 : a % b; }
INTEGERS(i4)
INTEGERS(u4)
INTEGERS(i8)
INTEGERS(u8)
#define EACH_LANE(L, T)                                                                  \
  FN L L##_div(L a, L b) { L c; for (int i = 0; i < LANES; ++i) c[i] = T##_div(a[i], b[i]); return c; } \
  FN L L##_rem(L a, L b) { L c; for (int i = 0; i < LANES; ++i) c[i] = T##_rem(a[i], b[i]); return c; }
EACH_LANE(li4, i4)
EACH_LANE(lu4, u4)
EACH_LANE(li8, i8)
EACH_LANE(lu8, u8)

/* Where a machine has one instruction for what takes several: the same bits. Comparisons that NaN answers too, and a table of
   truth: a bit of the first argument chooses that of the second or of the third. */
#define NOT_LESS 5
#define MORE 6
#define FIRST_CHOOSES 0xCA
#if defined(__AVX2__) && LANES == 4 && !defined(SINGLE)
#define QUICK_WIDE 1
FN lw quick_select(lm m, lw a, lw b) { return (lw)__builtin_ia32_blendvpd256(b, a, (lw)m); }
FN lw quick_max(lw a, lw b) { return (lw)__builtin_ia32_maxpd256(a, b); }
FN lw quick_min(lw a, lw b) { return (lw)__builtin_ia32_minpd256(a, b); }
FN lw quick_sqrt(lw a) { return (lw)__builtin_ia32_sqrtpd256(a); }
FN int lm_any(lm m) { return __builtin_ia32_movmskpd256((lw)m) != 0; }
FN int quick_all_less(lw a, lw b) { return !__builtin_ia32_movmskpd256(__builtin_ia32_cmppd256(a, b, NOT_LESS)); }
FN int quick_all_at_most(lw a, lw b) { return !__builtin_ia32_movmskpd256(__builtin_ia32_cmppd256(a, b, MORE)); }
#elif defined(__AVX2__) && LANES == 8 && defined(SINGLE)
#define QUICK_REAL 1
FN lf quick_select(lm m, lf a, lf b) { return (lf)__builtin_ia32_blendvps256(b, a, (lf)m); }
FN lf quick_max(lf a, lf b) { return (lf)__builtin_ia32_maxps256(a, b); }
FN lf quick_min(lf a, lf b) { return (lf)__builtin_ia32_minps256(a, b); }
FN lf quick_sqrt(lf a) { return (lf)__builtin_ia32_sqrtps256(a); }
FN int lm_any(lm m) { return __builtin_ia32_movmskps256((lf)m) != 0; }
FN int quick_all_less(lf a, lf b) { return !__builtin_ia32_movmskps256(__builtin_ia32_cmpps256(a, b, NOT_LESS)); }
FN int quick_all_at_most(lf a, lf b) { return !__builtin_ia32_movmskps256(__builtin_ia32_cmpps256(a, b, MORE)); }
#elif defined(__AVX512DQ__) && !defined(__clang__) && LANES == 8 && !defined(SINGLE)
#define QUICK_WIDE 1
FN lw quick_select(lm m, lw a, lw b) { return (lw)__builtin_ia32_pternlogq512_mask(m, (li8)a, (li8)b, FIRST_CHOOSES, -1); }
FN lw quick_max(lw a, lw b) { return (lw)__builtin_ia32_maxpd512_mask(a, b, a, -1, 4); }
FN lw quick_min(lw a, lw b) { return (lw)__builtin_ia32_minpd512_mask(a, b, a, -1, 4); }
FN lw quick_sqrt(lw a) { return (lw)__builtin_ia32_sqrtpd512_mask(a, a, -1, 4); }
FN int lm_any(lm m) { return __builtin_ia32_cvtq2mask512(m) != 0; }
FN int quick_all_less(lw a, lw b) { return !__builtin_ia32_cmppd512_mask(a, b, NOT_LESS, -1, 4); }
FN int quick_all_at_most(lw a, lw b) { return !__builtin_ia32_cmppd512_mask(a, b, MORE, -1, 4); }
#elif defined(__AVX512DQ__) && !defined(__clang__) && LANES == 16 && defined(SINGLE)
#define QUICK_REAL 1
FN lf quick_select(lm m, lf a, lf b) { return (lf)__builtin_ia32_pternlogd512_mask(m, (li4)a, (li4)b, FIRST_CHOOSES, -1); }
FN lf quick_max(lf a, lf b) { return (lf)__builtin_ia32_maxps512_mask(a, b, a, -1, 4); }
FN lf quick_min(lf a, lf b) { return (lf)__builtin_ia32_minps512_mask(a, b, a, -1, 4); }
FN lf quick_sqrt(lf a) { return (lf)__builtin_ia32_sqrtps512_mask(a, a, -1, 4); }
FN int lm_any(lm m) { return __builtin_ia32_cvtd2mask512(m) != 0; }
FN int quick_all_less(lf a, lf b) { return !__builtin_ia32_cmpps512_mask(a, b, NOT_LESS, -1, 4); }
FN int quick_all_at_most(lf a, lf b) { return !__builtin_ia32_cmpps512_mask(a, b, MORE, -1, 4); }
#else
FN int lm_any(lm m) {
  mask_word all = 0;
  for (int i = 0; i < LANES; ++i) all |= m[i];
  return all != 0;
}
#endif

/* Elementary functions twice: for the precision of the build, and for float64. */
#define L lf
#define S real
#define F(name) lf_##name
#define G(name) real_##name
#ifdef SINGLE
#define BITS 32
#define LI li4
#define LU lu4
#define U u4
#else
#define BITS 64
#define LI li8
#define LU lu8
#define U u8
#ifdef QUICK_WIDE
#define QUICK 1
#endif
#endif
#ifdef QUICK_REAL
#define QUICK 1
#endif
#include "elementary.h"
#undef L
#undef S
#undef F
#undef G
#undef BITS
#undef LI
#undef LU
#undef U
#undef QUICK

#define L lw
#define S wide
#define F(name) lw_##name
#define G(name) wide_##name
#define BITS 64
#define LI li8
#define LU lu8
#define U u8
#ifdef QUICK_WIDE
#define QUICK 1
#endif
#include "elementary.h"

/* Threefry-2x32 with twenty rounds (Salmon and others, 2011). */
#define ROTATE(x, by) (((x) << (by)) | ((x) >> (32 - (by))))
#define ROUND(by) a += b; b = ROTATE(b, by); b ^= a;
#define ROUNDS_EVEN ROUND(13) ROUND(15) ROUND(26) ROUND(6)
#define ROUNDS_ODD ROUND(17) ROUND(29) ROUND(16) ROUND(24)
#define THREEFRY(T, name)                                                                \
  FN void name(T k0, T k1, T a, T b, T *high, T *low) {                                  \
    T k2 = k0 ^ k1 ^ 0x1BD11BDAu;                                                        \
    a += k0; b += k1;                                                                    \
    ROUNDS_EVEN a += k1; b += k2 + 1u;                                                   \
    ROUNDS_ODD a += k2; b += k0 + 2u;                                                    \
    ROUNDS_EVEN a += k0; b += k1 + 3u;                                                   \
    ROUNDS_ODD a += k1; b += k2 + 4u;                                                    \
    ROUNDS_EVEN a += k2; b += k0 + 5u;                                                   \
    *high = a; *low = b;                                                                 \
  }
THREEFRY(lu4, lanes_threefry)
THREEFRY(u4, scalar_threefry)

/* Turns that a loop makes of those that are left. */
FN int turns(i8 left, int length) { return left < 0 ? 0 : left < length ? (int)left : length; }

/* Arguments of the draws of a block, from rows of draws to lanes, the first of each row; a lane beyond the last draw
   takes the last. */
#define GATHER(name, V, T)                                                               \
  static __attribute__((unused)) void name(V *to, const T *from, i8 read, i8 size, i8 first, i8 draws) { \
    for (int l = 0; l < LANES; ++l) {                                                    \
      const T *row = from + (first + l < draws ? first + l : draws - 1) * size;          \
      for (i8 i = 0; i < read; ++i) to[i][l] = row[i];                                   \
    }                                                                                    \
  }
GATHER(gather_f8, lf, wide)
GATHER(gather_i8, li8, i8)
GATHER(gather_u8, lu8, u8)
GATHER(gather_i4, li4, i4)
GATHER(gather_u4, lu4, u4)
static __attribute__((unused)) void gather_b1(lm *to, const u1 *from, i8 read, i8 size, i8 first, i8 draws) {
  for (int l = 0; l < LANES; ++l) {
    const u1 *row = from + (first + l < draws ? first + l : draws - 1) * size;
    for (i8 i = 0; i < read; ++i) to[i][l] = row[i] ? -1 : 0;
  }
}
