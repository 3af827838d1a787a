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
/* Elementary functions of lanes: L lanes, S one number, LI and LU whole numbers of as many bits, F and G names. */

#if BITS == 64
#define MANTISSA 52
#define BIAS 1023
#define SHIFTER 0x1.8p52
#define LEAST_NORMAL 0x1p-1022
#define LIFT 54
#define ROOT_HALF 0x3FE6A09E667F3BCDull
#define TO_NUMBER 0x4330000000000000ull
#define TWO_TO_MANTISSA 0x1p52
#define EXP_LEAST -746.0
#define EXP_MOST 710.0
#define EXP_NEAR 708.0
#else
#define MANTISSA 23
#define BIAS 127
#define SHIFTER 0x1.8p23f
#define LEAST_NORMAL 0x1p-126f
#define LIFT 25
#define ROOT_HALF 0x3F3504F3u
#define TO_NUMBER 0x4B000000u
#define TWO_TO_MANTISSA 0x1p23f
#define EXP_LEAST -104.0f
#define EXP_MOST 89.0f
#define EXP_NEAR 87.0f
#endif
#define C(x) ((S)(x))
#define INFINITE ((S)__builtin_inf())
#define NOTHING ((S)__builtin_nan(""))
#define ALL(x) SPLAT(L, C(x))

#ifdef QUICK
FN L F(select)(lm m, L a, L b) { return quick_select(m, a, b); }
FN L F(above)(L a, L b) { return quick_max(a, b); }
FN L F(below)(L a, L b) { return quick_min(a, b); }
FN L F(sqrt)(L a) { return quick_sqrt(a); }
FN int F(all_less)(L a, L b) { return quick_all_less(a, b); }
FN int F(all_at_most)(L a, L b) { return quick_all_at_most(a, b); }
#else
FN L F(select)(lm m, L a, L b) { return SELECT(L, LI, CAST(LI, m), a, b); }
/* The larger (smaller), and the second where either is NaN. */
FN L F(above)(L a, L b) { return SELECT(L, LI, a > b, a, b); }
FN L F(below)(L a, L b) { return SELECT(L, LI, a < b, a, b); }
FN L F(sqrt)(L a) {
  L r;
  for (int i = 0; i < LANES; ++i) r[i] = sizeof(S) == 8 ? (S)__builtin_sqrt((double)a[i]) : (S)__builtin_sqrtf((float)a[i]);
  return r;
}
FN int F(all_less)(L a, L b) { return !lm_any(~CAST(lm, a < b)); }
FN int F(all_at_most)(L a, L b) { return !lm_any(~CAST(lm, a <= b)); }
#endif

/* NaN where either is. */
FN L F(max)(L a, L b) { return F(select)(CAST(lm, a != a), a, F(above)(a, b)); }
FN L F(min)(L a, L b) { return F(select)(CAST(lm, a != a), a, F(below)(a, b)); }
/* Against a number that all lanes share: it is looked at once whether that is NaN. */
FN L F(max_one)(L a, S b) { return b == b ? F(above)(SPLAT(L, b), a) : SPLAT(L, b); }
FN L F(min_one)(L a, S b) { return b == b ? F(below)(SPLAT(L, b), a) : SPLAT(L, b); }
/* c / max(c, x): mostly one, which takes no division. */
FN L F(over_max)(S c, L x) {
  if (c > 0 && c < INFINITE && F(all_at_most)(x, ALL(c))) return ALL(1);
  return c / F(max_one)(x, c);
}
/* min(x, c) + c (1 - c / max(c, x)): mostly x. */
FN L F(soft_ceiling)(S c, L x) {
  if (c > 0 && c < INFINITE && F(all_at_most)(x, ALL(c))) return x;
  return F(min_one)(x, c) + c * (C(1) - c / F(max_one)(x, c));
}
FN L F(abs)(L a) { return (L)((LU)a & ~((LU){0} + ((U)1 << (BITS - 1)))); }
FN L F(copysign)(L a, L sign) {
  LU bit = (LU){0} + ((U)1 << (BITS - 1));
  return (L)(((LU)a & ~bit) | ((LU)sign & bit));
}
FN L F(sign)(L a) {
  L one = F(copysign)(ALL(1), a);
  return F(select)(CAST(lm, a == 0) | CAST(lm, a != a), a, one);
}
FN lm F(is_finite)(L a) { return CAST(lm, F(abs)(a) < INFINITE); }
/* To a whole number: beyond the mantissa every number is one. */
FN L F(floor)(L a) {
  L near = F(abs)(a) + C(TWO_TO_MANTISSA) - C(TWO_TO_MANTISSA);
  near = F(copysign)(near, a);
  near = near - F(select)(CAST(lm, near > a), ALL(1), ALL(0));
  return F(select)(CAST(lm, F(abs)(a) < C(TWO_TO_MANTISSA)), F(copysign)(near, a), a);
}
FN L F(ceil)(L a) { return -F(floor)(-a); }

/* Two to a whole power between the least and the greatest normal one, from n + SHIFTER. */
FN L F(power_of_two)(L shifted) {
  LU whole = (LU)shifted - (LU)ALL(SHIFTER) + BIAS;
  return (L)(whole << MANTISSA);
}

/* A polynomial from its highest power down, even and odd powers apart: half the wait, and one product more. */
#define POLYNOMIAL(x, ...)                                                               \
  ({                                                                                     \
    static const S factors_[] = {__VA_ARGS__};                                           \
    enum { count_ = sizeof(factors_) / sizeof(S), even_ = (count_ - 1) & 1 };            \
    L x_ = (x), square_ = x_ * x_, p_ = ALL(factors_[0]), q_ = ALL(factors_[1]);         \
    _Pragma("GCC unroll 32") for (int i_ = 2; i_ < count_; i_ += 2) p_ = p_ * square_ + factors_[i_]; \
    _Pragma("GCC unroll 32") for (int i_ = 3; i_ < count_; i_ += 2) q_ = q_ * square_ + factors_[i_]; \
    even_ ? q_ + x_ * p_ : p_ + x_ * q_;                                                 \
  })

/* r such that x = n log 2 + r, and n + SHIFTER. Log 2 in two parts, the first with room for n. */
FN L F(rest_of_log2)(L x, L *shifted) {
  *shifted = x * C(0x1.71547652b82fep+0) + C(SHIFTER);
  L n = *shifted - C(SHIFTER);
#if BITS == 64
  return (x - n * 0x1.62e42fee00000p-1) - n * 0x1.a39ef35793c76p-33;
#else
  return (x - n * 0x1.62e400p-1f) - n * 0x1.7f7d1cp-20f;
#endif
}

/* (exp(r) - 1 - r) / r^2 for |r| <= log(2) / 2, by interpolation at Chebyshev's points. */
FN L F(exp_series)(L r) {
#if BITS == 64
  return POLYNOMIAL(r, 0x1.af38d53857513p-26, 0x1.2891a8c1d838dp-22, 0x1.71de0d9c145d0p-19, 0x1.a019b8ef67c6cp-16,
                    0x1.a01a01a7c8d47p-13, 0x1.6c16c17893833p-10, 0x1.11111111109adp-7, 0x1.5555555553d4fp-5,
                    0x1.5555555555556p-3, 0x1.0000000000001p-1);
#else
  return POLYNOMIAL(r, 1.0f / 5040.0f, 1.0f / 720.0f, 1.0f / 120.0f, 1.0f / 24.0f, 1.0f / 6.0f, 0.5f);
#endif
}

/* f such that x / log 2 = n + f, and n + SHIFTER: the quotient errs by as much as if x erred in its last place. */
FN L F(rest_of_doublings)(L x, L *shifted) {
  L doublings = x * C(0x1.71547652b82fep+0);
  *shifted = doublings + C(SHIFTER);
  return doublings - (*shifted - C(SHIFTER));
}

/* 2^f for |f| <= 1/2, one at nought; by interpolation at the zeros but nought of Chebyshev's polynomial of one degree more. */
FN L F(part_of_doubling)(L f) {
#if BITS == 64
  return POLYNOMIAL(f, 0x1.e6063f7217bc6p-28, 0x1.b675bca4eeebbp-24, 0x1.62bfd47773353p-20, 0x1.ffcb54062e698p-17,
                    0x1.430913096fd9fp-13, 0x1.5d87fe9d7a584p-10, 0x1.3b2ab6fba1ddap-7, 0x1.c6b08d703ce49p-5,
                    0x1.ebfbdff82c598p-3, 0x1.62e42fefa3a19p-1, 1.0);
#else
  return POLYNOMIAL(f, 0x1.4440p-13f, 0x1.5f48c0p-10f, 0x1.3b2a1cp-7f, 0x1.c6aeccp-5f, 0x1.ebfbe0p-3f, 0x1.62e430p-1f, 1.0f);
#endif
}

/* exp(x) near nought, beyond the numbers and for NaN. */
static __attribute__((noinline, cold, unused)) L F(exp_far)(L x) {
  L shifted, f;
  /* NaN passes: the second argument is the one that is handed on. */
  x = F(above)(ALL(EXP_LEAST), F(below)(ALL(EXP_MOST), x));
  f = F(rest_of_doublings)(x, &shifted);
  L n = shifted - C(SHIFTER);
  /* In two steps, so that results near the ends of the range are right. */
  L half = n * C(0.5) + C(SHIFTER);
  L other = n - (half - C(SHIFTER)) + C(SHIFTER);
  return F(part_of_doubling)(f) * F(power_of_two)(half) * F(power_of_two)(other);
}

/* exp(x) where the result is a normal number: its exponent is added to that of a number near one. */
FN L F(exp_near)(L x) {
  L shifted, f = F(rest_of_doublings)(x, &shifted);
  return (L)((LU)F(part_of_doubling)(f) + ((LU)shifted << MANTISSA));
}

FN int F(exp_is_far)(L x) { return __builtin_expect(!F(all_less)(F(abs)(x), ALL(EXP_NEAR)), 0); }

FN L F(exp)(L x) { return F(exp_is_far)(x) ? F(exp_far)(x) : F(exp_near)(x); }

FN L F(expm1)(L x) {
  L shifted, r, y = F(above)(ALL(-60), F(below)(ALL(EXP_MOST), x));
  r = F(rest_of_log2)(y, &shifted);
  L p = r + r * r * F(exp_series)(r);
  L half = F(power_of_two)(shifted - C(1));
  L found = C(2) * (half * p + (half - C(0.5)));
  return F(select)(CAST(lm, F(abs)(x) < C(1e-30)), x, found);
}

/* Exponent and f = mantissa - 1, the mantissa between the roots of 1/2 and of 2, of a normal positive number. */
FN L F(split)(L x, L *f) {
  LU bits = (LU)x - (U)ROOT_HALF, one = (LU){0} + 1u;
  /* The exponent is lifted so that it is not negative, and made a number by its place in the mantissa. */
  L exponent = (L)(((bits + (one << (MANTISSA + (BITS == 64 ? 10 : 7)))) >> MANTISSA) | (U)TO_NUMBER);
  LU fraction = bits & (((LU){0} + ((U)1 << MANTISSA)) - 1u);
  *f = (L)(fraction + (U)ROOT_HALF) - C(1);
  return exponent - C(TWO_TO_MANTISSA + (BITS == 64 ? 1024 : 128));
}

/* log of what split() made of a number. */
FN L F(log_of_parts)(L n, L f) {
  L s = f / (C(2) + f), z = s * s, half = C(0.5) * f * f;
#if BITS == 64
  L series = z * POLYNOMIAL(z, 0x1.2b5b5fb2eac92p-3, 0x1.39fe208c33457p-3, 0x1.7462b69705382p-3, 0x1.c71c62debf86bp-3,
                            0x1.2492492df6947p-2, 0x1.99999999952b2p-2, 0x1.5555555555558p-1);
  return n * 0x1.62e42fee00000p-1 + (f - (half - (s * (half + series) + n * 0x1.a39ef35793c76p-33)));
#else
  L series = z * POLYNOMIAL(z, 2.0f / 11, 2.0f / 9, 2.0f / 7, 2.0f / 5, 2.0f / 3);
  return n * 0x1.62e400p-1f + (f - (half - (s * (half + series) + n * 0x1.7f7d1cp-20f)));
#endif
}

/* Whether any lane is no normal positive number. */
FN int F(any_far)(L x) {
  return __builtin_expect(!(F(all_at_most)(ALL(LEAST_NORMAL), x) & F(all_less)(x, ALL(INFINITE))), 0);
}

static __attribute__((noinline, cold, unused)) L F(log_far)(L x) {
  lm small = CAST(lm, x < C(LEAST_NORMAL));
  L f, n = F(split)(F(select)(small, x * C((U)1 << LIFT), x), &f);
  L found = F(log_of_parts)(n - F(select)(small, ALL(LIFT), ALL(0)), f);
  /* Infinity and NaN as they are; NaN below zero, minus infinity at zero. */
  found = F(select)(CAST(lm, x < INFINITE), found, x);
  found = F(select)(CAST(lm, x < 0), ALL(NOTHING), found);
  return F(select)(CAST(lm, x == 0), ALL(-INFINITE), found);
}

FN L F(log)(L x) {
  if (F(any_far)(x)) return F(log_far)(x);
  L f, n = F(split)(x, &f);
  return F(log_of_parts)(n, f);
}

FN L F(log1p)(L x) {
  L u = C(1) + x;
  L found = F(log)(u) + (x - (u - C(1))) / u;
  found = F(select)(CAST(lm, u == 0), ALL(-INFINITE), found);
  found = F(select)(CAST(lm, x == INFINITE), x, found);
  return F(select)(CAST(lm, F(abs)(x) < C(1e-30)), x, found);
}

FN L F(tanh)(L x) {
  L e = F(expm1)(F(below)(ALL(60), C(2) * F(abs)(x)));
  return F(copysign)(e / (e + C(2)), x);
}

FN L F(logistic)(L x) { return C(1) / (C(1) + F(exp)(-x)); }

FN lm F(whole)(L a) { return CAST(lm, F(floor)(a) == a); }

static __attribute__((noinline, cold, unused)) L F(pow_far)(L x, L y) {
  L size = F(abs)(x), found = F(exp)(y * F(log)(size));
  /* Below zero only whole powers are numbers, and odd ones keep the sign. */
  lm odd = F(whole)(y) & ~F(whole)(y * C(0.5)), negative = CAST(lm, (LI)x < 0) & CAST(lm, x == x);
  lm real_ = ~negative | F(whole)(y) | CAST(lm, x == 0) | ~F(is_finite)(x) | ~F(is_finite)(y);
  found = F(select)(real_, F(select)(negative & odd, -found, found), ALL(NOTHING));
  lm one = CAST(lm, y == 0) | CAST(lm, x == 1) | (CAST(lm, size == 1) & CAST(lm, F(abs)(y) == INFINITE));
  return F(select)(one, ALL(1), found);
}

/* x to the y in two parts, so that the first is made once for all powers of one base: log x, NaN where x is no normal
   positive number; and exp(y log x), by the long way wherever that is no normal number. */
FN L F(pow_log)(L x) {
  L f, n = F(split)(x, &f);
  return F(select)(CAST(lm, x >= C(LEAST_NORMAL)) & CAST(lm, x < INFINITE), F(log_of_parts)(n, f), ALL(NOTHING));
}
FN L F(pow_exp)(L x, L y, L log) {
  L z = y * log;
  return F(exp_is_far)(z) ? F(pow_far)(x, y) : F(exp_near)(z);
}

/* Inverse error function by Giles' polynomials (2010), of -log(1 - x^2) or of its root; of its two factors 1 - x and 1 + x one
   is exact where the logarithm is large. */
FN L F(erf_inv)(L x) {
  L w = -F(log)((C(1) - x) * (C(1) + x));
  L v = w - C(3.125);
  L p = POLYNOMIAL(v, C(-3.6444120640178196921e-21), C(-1.685059138182016589e-19), C(1.2858480715256400167e-18),
               C(1.115787767802518096e-17), C(-1.333171662854620906e-16), C(2.0972767875968561637e-17),
               C(6.6376381343583238325e-15), C(-4.0545662729752068639e-14), C(-8.1519341976054721522e-14),
               C(2.6335093153082322977e-12), C(-1.2975133253453532498e-11), C(-5.4154120542946279317e-11),
               C(1.051212273321532285e-09), C(-4.1126339803469836976e-09), C(-2.9070369957882005086e-08),
               C(4.2347877827932403518e-07), C(-1.3654692000834678645e-06), C(-1.3882523362786468719e-05),
               C(0.0001867342080340571352), C(-0.00074070253416626697512), C(-0.0060336708714301490533),
               C(0.24015818242558961693), C(1.6536545626831027356));
  if (!F(all_less)(w, ALL(6.25))) {
    L root = F(sqrt)(w), a = root - C(3.25), b = root - C(5);
    L middle = POLYNOMIAL(a, C(2.2137376921775787049e-09), C(9.0756561938885390979e-08), C(-2.7517406297064545428e-07),
                      C(1.8239629214389227755e-08), C(1.5027403968909827627e-06), C(-4.013867526981545969e-06),
                      C(2.9234449089955446044e-06), C(1.2475304481671778723e-05), C(-4.7318229009055733981e-05),
                      C(6.8284851459573175448e-05), C(2.4031110387097893999e-05), C(-0.0003550375203628474796),
                      C(0.00095328937973738049703), C(-0.0016882755560235047313), C(0.0024914420961078508066),
                      C(-0.0037512085075692412107), C(0.005370914553590063617), C(1.0052589676941592334),
                      C(3.0838856104922207635));
    L tail = POLYNOMIAL(b, C(-2.7109920616438573243e-11), C(-2.5556418169965252055e-10), C(1.5076572693500548083e-09),
                    C(-3.7894654401267369937e-09), C(7.6157012080783393804e-09), C(-1.4960026627149240478e-08),
                    C(2.9147953450901080826e-08), C(-6.7711997758452339498e-08), C(2.2900482228026654717e-07),
                    C(-9.9298272942317002539e-07), C(4.5260625972231537039e-06), C(-1.9681778105531670567e-05),
                    C(7.5995277030017761139e-05), C(-0.00021503011930044477347), C(-0.00013871931833623122026),
                    C(1.0103004648645343977), C(4.8499064014085844221));
    p = F(select)(CAST(lm, w < C(6.25)), p, F(select)(CAST(lm, w < C(16)), middle, tail));
    p = F(select)(CAST(lm, w == INFINITE), w, p);
  }
  return p * x;
}

/* Sine and cosine; three parts of pi/2 hold for arguments to about a hundred thousand, and beyond 1e9 it is NaN. */
FN L F(circular)(L x, U quarter) {
  L shifted = x * C(0x1.45f306dc9c883p-1) + C(SHIFTER), n = shifted - C(SHIFTER);
#if BITS == 64
  L r = ((x - n * 0x1.921fb54400000p+0) - n * 0x1.0b4611a600000p-34) - n * 0x1.3198a2e037073p-69;
#else
  L r = ((x - n * 0x1.921000p+0f) - n * 0x1.6a8880p-17f) - n * 0x1.68c234p-39f;
#endif
  L z = r * r;
  L sine = r + r * z * POLYNOMIAL(z, C(1.0 / 355687428096000.0), C(-1.0 / 1307674368000.0), C(1.0 / 6227020800.0),
                              C(-1.0 / 39916800.0), C(1.0 / 362880.0), C(-1.0 / 5040.0), C(1.0 / 120.0), C(-1.0 / 6.0));
  L cosine = C(1) + z * POLYNOMIAL(z, C(1.0 / 20922789888000.0), C(-1.0 / 87178291200.0), C(1.0 / 479001600.0),
                               C(-1.0 / 3628800.0), C(1.0 / 40320.0), C(-1.0 / 720.0), C(1.0 / 24.0), C(-0.5));
  LU turn = (LU)shifted + quarter;
  L found = F(select)(CAST(lm, (turn & 1u) != 0u), cosine, sine);
  found = (L)((LU)found ^ ((turn & 2u) << (BITS - 2)));
  return F(select)(CAST(lm, F(abs)(x) < C(1e9)), found, ALL(NOTHING));
}
FN L F(sin)(L x) { return F(circular)(x, 0); }
FN L F(cos)(L x) { return F(circular)(x, 1); }

/* The same for numbers of no lane, by the same operations. */
#define ONE(name) FN S G(name)(S x) { return F(name)(ALL(x))[0]; }
ONE(exp) ONE(expm1) ONE(log) ONE(log1p) ONE(tanh) ONE(logistic) ONE(erf_inv) ONE(sin) ONE(cos)
ONE(abs) ONE(sign) ONE(floor) ONE(ceil)
FN S G(sqrt)(S x) { return sizeof(S) == 8 ? (S)__builtin_sqrt((double)x) : (S)__builtin_sqrtf((float)x); }
FN int G(is_finite)(S x) { return x - x == 0; }
FN S G(max)(S a, S b) { return a != a ? a : a > b ? a : b; }
FN S G(min)(S a, S b) { return a != a ? a : a < b ? a : b; }
FN S G(pow_log)(S x) { return F(pow_log)(ALL(x))[0]; }
FN S G(pow_exp)(S x, S y, S log) { return F(pow_exp)(ALL(x), ALL(y), ALL(log))[0]; }

#undef MANTISSA
#undef BIAS
#undef SHIFTER
#undef LEAST_NORMAL
#undef LIFT
#undef ROOT_HALF
#undef TO_NUMBER
#undef TWO_TO_MANTISSA
#undef EXP_LEAST
#undef EXP_MOST
#undef POLYNOMIAL
#undef EXP_NEAR
#undef ONE

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
/* Elementary functions of lanes: L lanes, S one number, LI and LU whole numbers of as many bits, F and G names. */

#if BITS == 64
#define MANTISSA 52
#define BIAS 1023
#define SHIFTER 0x1.8p52
#define LEAST_NORMAL 0x1p-1022
#define LIFT 54
#define ROOT_HALF 0x3FE6A09E667F3BCDull
#define TO_NUMBER 0x4330000000000000ull
#define TWO_TO_MANTISSA 0x1p52
#define EXP_LEAST -746.0
#define EXP_MOST 710.0
#define EXP_NEAR 708.0
#else
#define MANTISSA 23
#define BIAS 127
#define SHIFTER 0x1.8p23f
#define LEAST_NORMAL 0x1p-126f
#define LIFT 25
#define ROOT_HALF 0x3F3504F3u
#define TO_NUMBER 0x4B000000u
#define TWO_TO_MANTISSA 0x1p23f
#define EXP_LEAST -104.0f
#define EXP_MOST 89.0f
#define EXP_NEAR 87.0f
#endif
#define C(x) ((S)(x))
#define INFINITE ((S)__builtin_inf())
#define NOTHING ((S)__builtin_nan(""))
#define ALL(x) SPLAT(L, C(x))

#ifdef QUICK
FN L F(select)(lm m, L a, L b) { return quick_select(m, a, b); }
FN L F(above)(L a, L b) { return quick_max(a, b); }
FN L F(below)(L a, L b) { return quick_min(a, b); }
FN L F(sqrt)(L a) { return quick_sqrt(a); }
FN int F(all_less)(L a, L b) { return quick_all_less(a, b); }
FN int F(all_at_most)(L a, L b) { return quick_all_at_most(a, b); }
#else
FN L F(select)(lm m, L a, L b) { return SELECT(L, LI, CAST(LI, m), a, b); }
/* The larger (smaller), and the second where either is NaN. */
FN L F(above)(L a, L b) { return SELECT(L, LI, a > b, a, b); }
FN L F(below)(L a, L b) { return SELECT(L, LI, a < b, a, b); }
FN L F(sqrt)(L a) {
  L r;
  for (int i = 0; i < LANES; ++i) r[i] = sizeof(S) == 8 ? (S)__builtin_sqrt((double)a[i]) : (S)__builtin_sqrtf((float)a[i]);
  return r;
}
FN int F(all_less)(L a, L b) { return !lm_any(~CAST(lm, a < b)); }
FN int F(all_at_most)(L a, L b) { return !lm_any(~CAST(lm, a <= b)); }
#endif

/* NaN where either is. */
FN L F(max)(L a, L b) { return F(select)(CAST(lm, a != a), a, F(above)(a, b)); }
FN L F(min)(L a, L b) { return F(select)(CAST(lm, a != a), a, F(below)(a, b)); }
/* Against a number that all lanes share: it is looked at once whether that is NaN. */
FN L F(max_one)(L a, S b) { return b == b ? F(above)(SPLAT(L, b), a) : SPLAT(L, b); }
FN L F(min_one)(L a, S b) { return b == b ? F(below)(SPLAT(L, b), a) : SPLAT(L, b); }
/* c / max(c, x): mostly one, which takes no division. */
FN L F(over_max)(S c, L x) {
  if (c > 0 && c < INFINITE && F(all_at_most)(x, ALL(c))) return ALL(1);
  return c / F(max_one)(x, c);
}
/* min(x, c) + c (1 - c / max(c, x)): mostly x. */
FN L F(soft_ceiling)(S c, L x) {
  if (c > 0 && c < INFINITE && F(all_at_most)(x, ALL(c))) return x;
  return F(min_one)(x, c) + c * (C(1) - c / F(max_one)(x, c));
}
FN L F(abs)(L a) { return (L)((LU)a & ~((LU){0} + ((U)1 << (BITS - 1)))); }
FN L F(copysign)(L a, L sign) {
  LU bit = (LU){0} + ((U)1 << (BITS - 1));
  return (L)(((LU)a & ~bit) | ((LU)sign & bit));
}
FN L F(sign)(L a) {
  L one = F(copysign)(ALL(1), a);
  return F(select)(CAST(lm, a == 0) | CAST(lm, a != a), a, one);
}
FN lm F(is_finite)(L a) { return CAST(lm, F(abs)(a) < INFINITE); }
/* To a whole number: beyond the mantissa every number is one. */
FN L F(floor)(L a) {
  L near = F(abs)(a) + C(TWO_TO_MANTISSA) - C(TWO_TO_MANTISSA);
  near = F(copysign)(near, a);
  near = near - F(select)(CAST(lm, near > a), ALL(1), ALL(0));
  return F(select)(CAST(lm, F(abs)(a) < C(TWO_TO_MANTISSA)), F(copysign)(near, a), a);
}
FN L F(ceil)(L a) { return -F(floor)(-a); }

/* Two to a whole power between the least and the greatest normal one, from n + SHIFTER. */
FN L F(power_of_two)(L shifted) {
  LU whole = (LU)shifted - (LU)ALL(SHIFTER) + BIAS;
  return (L)(whole << MANTISSA);
}

/* A polynomial from its highest power down, even and odd powers apart: half the wait, and one product more. */
#define POLYNOMIAL(x, ...)                                                               \
  ({                                                                                     \
    static const S factors_[] = {__VA_ARGS__};                                           \
    enum { count_ = sizeof(factors_) / sizeof(S), even_ = (count_ - 1) & 1 };            \
    L x_ = (x), square_ = x_ * x_, p_ = ALL(factors_[0]), q_ = ALL(factors_[1]);         \
    _Pragma("GCC unroll 32") for (int i_ = 2; i_ < count_; i_ += 2) p_ = p_ * square_ + factors_[i_]; \
    _Pragma("GCC unroll 32") for (int i_ = 3; i_ < count_; i_ += 2) q_ = q_ * square_ + factors_[i_]; \
    even_ ? q_ + x_ * p_ : p_ + x_ * q_;                                                 \
  })

/* r such that x = n log 2 + r, and n + SHIFTER. Log 2 in two parts, the first with room for n. */
FN L F(rest_of_log2)(L x, L *shifted) {
  *shifted = x * C(0x1.71547652b82fep+0) + C(SHIFTER);
  L n = *shifted - C(SHIFTER);
#if BITS == 64
  return (x - n * 0x1.62e42fee00000p-1) - n * 0x1.a39ef35793c76p-33;
#else
  return (x - n * 0x1.62e400p-1f) - n * 0x1.7f7d1cp-20f;
#endif
}

/* (exp(r) - 1 - r) / r^2 for |r| <= log(2) / 2, by interpolation at Chebyshev's points. */
FN L F(exp_series)(L r) {
#if BITS == 64
  return POLYNOMIAL(r, 0x1.af38d53857513p-26, 0x1.2891a8c1d838dp-22, 0x1.71de0d9c145d0p-19, 0x1.a019b8ef67c6cp-16,
                    0x1.a01a01a7c8d47p-13, 0x1.6c16c17893833p-10, 0x1.11111111109adp-7, 0x1.5555555553d4fp-5,
                    0x1.5555555555556p-3, 0x1.0000000000001p-1);
#else
  return POLYNOMIAL(r, 1.0f / 5040.0f, 1.0f / 720.0f, 1.0f / 120.0f, 1.0f / 24.0f, 1.0f / 6.0f, 0.5f);
#endif
}

/* f such that x / log 2 = n + f, and n + SHIFTER: the quotient errs by as much as if x erred in its last place. */
FN L F(rest_of_doublings)(L x, L *shifted) {
  L doublings = x * C(0x1.71547652b82fep+0);
  *shifted = doublings + C(SHIFTER);
  return doublings - (*shifted - C(SHIFTER));
}

/* 2^f for |f| <= 1/2, one at nought; by interpolation at the zeros but nought of Chebyshev's polynomial of one degree more. */
FN L F(part_of_doubling)(L f) {
#if BITS == 64
  return POLYNOMIAL(f, 0x1.e6063f7217bc6p-28, 0x1.b675bca4eeebbp-24, 0x1.62bfd47773353p-20, 0x1.ffcb54062e698p-17,
                    0x1.430913096fd9fp-13, 0x1.5d87fe9d7a584p-10, 0x1.3b2ab6fba1ddap-7, 0x1.c6b08d703ce49p-5,
                    0x1.ebfbdff82c598p-3, 0x1.62e42fefa3a19p-1, 1.0);
#else
  return POLYNOMIAL(f, 0x1.4440p-13f, 0x1.5f48c0p-10f, 0x1.3b2a1cp-7f, 0x1.c6aeccp-5f, 0x1.ebfbe0p-3f, 0x1.62e430p-1f, 1.0f);
#endif
}

/* exp(x) near nought, beyond the numbers and for NaN. */
static __attribute__((noinline, cold, unused)) L F(exp_far)(L x) {
  L shifted, f;
  /* NaN passes: the second argument is the one that is handed on. */
  x = F(above)(ALL(EXP_LEAST), F(below)(ALL(EXP_MOST), x));
  f = F(rest_of_doublings)(x, &shifted);
  L n = shifted - C(SHIFTER);
  /* In two steps, so that results near the ends of the range are right. */
  L half = n * C(0.5) + C(SHIFTER);
  L other = n - (half - C(SHIFTER)) + C(SHIFTER);
  return F(part_of_doubling)(f) * F(power_of_two)(half) * F(power_of_two)(other);
}

/* exp(x) where the result is a normal number: its exponent is added to that of a number near one. */
FN L F(exp_near)(L x) {
  L shifted, f = F(rest_of_doublings)(x, &shifted);
  return (L)((LU)F(part_of_doubling)(f) + ((LU)shifted << MANTISSA));
}

FN int F(exp_is_far)(L x) { return __builtin_expect(!F(all_less)(F(abs)(x), ALL(EXP_NEAR)), 0); }

FN L F(exp)(L x) { return F(exp_is_far)(x) ? F(exp_far)(x) : F(exp_near)(x); }

FN L F(expm1)(L x) {
  L shifted, r, y = F(above)(ALL(-60), F(below)(ALL(EXP_MOST), x));
  r = F(rest_of_log2)(y, &shifted);
  L p = r + r * r * F(exp_series)(r);
  L half = F(power_of_two)(shifted - C(1));
  L found = C(2) * (half * p + (half - C(0.5)));
  return F(select)(CAST(lm, F(abs)(x) < C(1e-30)), x, found);
}

/* Exponent and f = mantissa - 1, the mantissa between the roots of 1/2 and of 2, of a normal positive number. */
FN L F(split)(L x, L *f) {
  LU bits = (LU)x - (U)ROOT_HALF, one = (LU){0} + 1u;
  /* The exponent is lifted so that it is not negative, and made a number by its place in the mantissa. */
  L exponent = (L)(((bits + (one << (MANTISSA + (BITS == 64 ? 10 : 7)))) >> MANTISSA) | (U)TO_NUMBER);
  LU fraction = bits & (((LU){0} + ((U)1 << MANTISSA)) - 1u);
  *f = (L)(fraction + (U)ROOT_HALF) - C(1);
  return exponent - C(TWO_TO_MANTISSA + (BITS == 64 ? 1024 : 128));
}

/* log of what split() made of a number. */
FN L F(log_of_parts)(L n, L f) {
  L s = f / (C(2) + f), z = s * s, half = C(0.5) * f * f;
#if BITS == 64
  L series = z * POLYNOMIAL(z, 0x1.2b5b5fb2eac92p-3, 0x1.39fe208c33457p-3, 0x1.7462b69705382p-3, 0x1.c71c62debf86bp-3,
                            0x1.2492492df6947p-2, 0x1.99999999952b2p-2, 0x1.5555555555558p-1);
  return n * 0x1.62e42fee00000p-1 + (f - (half - (s * (half + series) + n * 0x1.a39ef35793c76p-33)));
#else
  L series = z * POLYNOMIAL(z, 2.0f / 11, 2.0f / 9, 2.0f / 7, 2.0f / 5, 2.0f / 3);
  return n * 0x1.62e400p-1f + (f - (half - (s * (half + series) + n * 0x1.7f7d1cp-20f)));
#endif
}

/* Whether any lane is no normal positive number. */
FN int F(any_far)(L x) {
  return __builtin_expect(!(F(all_at_most)(ALL(LEAST_NORMAL), x) & F(all_less)(x, ALL(INFINITE))), 0);
}

static __attribute__((noinline, cold, unused)) L F(log_far)(L x) {
  lm small = CAST(lm, x < C(LEAST_NORMAL));
  L f, n = F(split)(F(select)(small, x * C((U)1 << LIFT), x), &f);
  L found = F(log_of_parts)(n - F(select)(small, ALL(LIFT), ALL(0)), f);
  /* Infinity and NaN as they are; NaN below zero, minus infinity at zero. */
  found = F(select)(CAST(lm, x < INFINITE), found, x);
  found = F(select)(CAST(lm, x < 0), ALL(NOTHING), found);
  return F(select)(CAST(lm, x == 0), ALL(-INFINITE), found);
}

FN L F(log)(L x) {
  if (F(any_far)(x)) return F(log_far)(x);
  L f, n = F(split)(x, &f);
  return F(log_of_parts)(n, f);
}

FN L F(log1p)(L x) {
  L u = C(1) + x;
  L found = F(log)(u) + (x - (u - C(1))) / u;
  found = F(select)(CAST(lm, u == 0), ALL(-INFINITE), found);
  found = F(select)(CAST(lm, x == INFINITE), x, found);
  return F(select)(CAST(lm, F(abs)(x) < C(1e-30)), x, found);
}

FN L F(tanh)(L x) {
  L e = F(expm1)(F(below)(ALL(60), C(2) * F(abs)(x)));
  return F(copysign)(e / (e + C(2)), x);
}

FN L F(logistic)(L x) { return C(1) / (C(1) + F(exp)(-x)); }

FN lm F(whole)(L a) { return CAST(lm, F(floor)(a) == a); }

static __attribute__((noinline, cold, unused)) L F(pow_far)(L x, L y) {
  L size = F(abs)(x), found = F(exp)(y * F(log)(size));
  /* Below zero only whole powers are numbers, and odd ones keep the sign. */
  lm odd = F(whole)(y) & ~F(whole)(y * C(0.5)), negative = CAST(lm, (LI)x < 0) & CAST(lm, x == x);
  lm real_ = ~negative | F(whole)(y) | CAST(lm, x == 0) | ~F(is_finite)(x) | ~F(is_finite)(y);
  found = F(select)(real_, F(select)(negative & odd, -found, found), ALL(NOTHING));
  lm one = CAST(lm, y == 0) | CAST(lm, x == 1) | (CAST(lm, size == 1) & CAST(lm, F(abs)(y) == INFINITE));
  return F(select)(one, ALL(1), found);
}

/* x to the y in two parts, so that the first is made once for all powers of one base: log x, NaN where x is no normal
   positive number; and exp(y log x), by the long way wherever that is no normal number. */
FN L F(pow_log)(L x) {
  L f, n = F(split)(x, &f);
  return F(select)(CAST(lm, x >= C(LEAST_NORMAL)) & CAST(lm, x < INFINITE), F(log_of_parts)(n, f), ALL(NOTHING));
}
FN L F(pow_exp)(L x, L y, L log) {
  L z = y * log;
  return F(exp_is_far)(z) ? F(pow_far)(x, y) : F(exp_near)(z);
}

/* Inverse error function by Giles' polynomials (2010), of -log(1 - x^2) or of its root; of its two factors 1 - x and 1 + x one
   is exact where the logarithm is large. */
FN L F(erf_inv)(L x) {
  L w = -F(log)((C(1) - x) * (C(1) + x));
  L v = w - C(3.125);
  L p = POLYNOMIAL(v, C(-3.6444120640178196921e-21), C(-1.685059138182016589e-19), C(1.2858480715256400167e-18),
               C(1.115787767802518096e-17), C(-1.333171662854620906e-16), C(2.0972767875968561637e-17),
               C(6.6376381343583238325e-15), C(-4.0545662729752068639e-14), C(-8.1519341976054721522e-14),
               C(2.6335093153082322977e-12), C(-1.2975133253453532498e-11), C(-5.4154120542946279317e-11),
               C(1.051212273321532285e-09), C(-4.1126339803469836976e-09), C(-2.9070369957882005086e-08),
               C(4.2347877827932403518e-07), C(-1.3654692000834678645e-06), C(-1.3882523362786468719e-05),
               C(0.0001867342080340571352), C(-0.00074070253416626697512), C(-0.0060336708714301490533),
               C(0.24015818242558961693), C(1.6536545626831027356));
  if (!F(all_less)(w, ALL(6.25))) {
    L root = F(sqrt)(w), a = root - C(3.25), b = root - C(5);
    L middle = POLYNOMIAL(a, C(2.2137376921775787049e-09), C(9.0756561938885390979e-08), C(-2.7517406297064545428e-07),
                      C(1.8239629214389227755e-08), C(1.5027403968909827627e-06), C(-4.013867526981545969e-06),
                      C(2.9234449089955446044e-06), C(1.2475304481671778723e-05), C(-4.7318229009055733981e-05),
                      C(6.8284851459573175448e-05), C(2.4031110387097893999e-05), C(-0.0003550375203628474796),
                      C(0.00095328937973738049703), C(-0.0016882755560235047313), C(0.0024914420961078508066),
                      C(-0.0037512085075692412107), C(0.005370914553590063617), C(1.0052589676941592334),
                      C(3.0838856104922207635));
    L tail = POLYNOMIAL(b, C(-2.7109920616438573243e-11), C(-2.5556418169965252055e-10), C(1.5076572693500548083e-09),
                    C(-3.7894654401267369937e-09), C(7.6157012080783393804e-09), C(-1.4960026627149240478e-08),
                    C(2.9147953450901080826e-08), C(-6.7711997758452339498e-08), C(2.2900482228026654717e-07),
                    C(-9.9298272942317002539e-07), C(4.5260625972231537039e-06), C(-1.9681778105531670567e-05),
                    C(7.5995277030017761139e-05), C(-0.00021503011930044477347), C(-0.00013871931833623122026),
                    C(1.0103004648645343977), C(4.8499064014085844221));
    p = F(select)(CAST(lm, w < C(6.25)), p, F(select)(CAST(lm, w < C(16)), middle, tail));
    p = F(select)(CAST(lm, w == INFINITE), w, p);
  }
  return p * x;
}

/* Sine and cosine; three parts of pi/2 hold for arguments to about a hundred thousand, and beyond 1e9 it is NaN. */
FN L F(circular)(L x, U quarter) {
  L shifted = x * C(0x1.45f306dc9c883p-1) + C(SHIFTER), n = shifted - C(SHIFTER);
#if BITS == 64
  L r = ((x - n * 0x1.921fb54400000p+0) - n * 0x1.0b4611a600000p-34) - n * 0x1.3198a2e037073p-69;
#else
  L r = ((x - n * 0x1.921000p+0f) - n * 0x1.6a8880p-17f) - n * 0x1.68c234p-39f;
#endif
  L z = r * r;
  L sine = r + r * z * POLYNOMIAL(z, C(1.0 / 355687428096000.0), C(-1.0 / 1307674368000.0), C(1.0 / 6227020800.0),
                              C(-1.0 / 39916800.0), C(1.0 / 362880.0), C(-1.0 / 5040.0), C(1.0 / 120.0), C(-1.0 / 6.0));
  L cosine = C(1) + z * POLYNOMIAL(z, C(1.0 / 20922789888000.0), C(-1.0 / 87178291200.0), C(1.0 / 479001600.0),
                               C(-1.0 / 3628800.0), C(1.0 / 40320.0), C(-1.0 / 720.0), C(1.0 / 24.0), C(-0.5));
  LU turn = (LU)shifted + quarter;
  L found = F(select)(CAST(lm, (turn & 1u) != 0u), cosine, sine);
  found = (L)((LU)found ^ ((turn & 2u) << (BITS - 2)));
  return F(select)(CAST(lm, F(abs)(x) < C(1e9)), found, ALL(NOTHING));
}
FN L F(sin)(L x) { return F(circular)(x, 0); }
FN L F(cos)(L x) { return F(circular)(x, 1); }

/* The same for numbers of no lane, by the same operations. */
#define ONE(name) FN S G(name)(S x) { return F(name)(ALL(x))[0]; }
ONE(exp) ONE(expm1) ONE(log) ONE(log1p) ONE(tanh) ONE(logistic) ONE(erf_inv) ONE(sin) ONE(cos)
ONE(abs) ONE(sign) ONE(floor) ONE(ceil)
FN S G(sqrt)(S x) { return sizeof(S) == 8 ? (S)__builtin_sqrt((double)x) : (S)__builtin_sqrtf((float)x); }
FN int G(is_finite)(S x) { return x - x == 0; }
FN S G(max)(S a, S b) { return a != a ? a : a > b ? a : b; }
FN S G(min)(S a, S b) { return a != a ? a : a < b ? a : b; }
FN S G(pow_log)(S x) { return F(pow_log)(ALL(x))[0]; }
FN S G(pow_exp)(S x, S y, S log) { return F(pow_exp)(ALL(x), ALL(y), ALL(log))[0]; }

#undef MANTISSA
#undef BIAS
#undef SHIFTER
#undef LEAST_NORMAL
#undef LIFT
#undef ROOT_HALF
#undef TO_NUMBER
#undef TWO_TO_MANTISSA
#undef EXP_LEAST
#undef EXP_MOST
#undef POLYNOMIAL
#undef EXP_NEAR
#undef ONE


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
