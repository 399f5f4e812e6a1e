#include "CIFMA.h"

#define LIMBS ifma_limbs
#define LANES ifma_lanes
#define BITS 52
#define MASK ((UINT64_C(1) << BITS) - 1)

void ifma_set(uint64_t *block, int lane, const uint64_t *number) {
    for (int limb = 0; limb < LIMBS; limb++) {
        int bit = limb * BITS, word = bit / 64, shift = bit % 64;
        uint64_t value = word < 32 ? number[word] >> shift : 0;
        if (shift > 64 - BITS && word + 1 < 32) { value |= number[word + 1] << (64 - shift); }
        block[limb * LANES + lane] = value & MASK;
    }
}

void ifma_get(uint64_t *number, const uint64_t *block, int lane) {
    for (int word = 0; word < 32; word++) { number[word] = 0; }
    for (int limb = 0; limb < LIMBS; limb++) {
        int bit = limb * BITS, word = bit / 64, shift = bit % 64;
        uint64_t value = block[limb * LANES + lane];
        if (word < 32) { number[word] |= value << shift; }
        if (shift > 64 - BITS && word + 1 < 32) { number[word + 1] |= value >> (64 - shift); }
    }
}

#if defined(__x86_64__)

#include <immintrin.h>

#define FAST __attribute__((target("avx512f,avx512ifma")))

bool ifma_is_here(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512ifma");
}

FAST static inline __m512i load(const uint64_t *block, int limb) {
    return _mm512_loadu_si512(block + limb * LANES);
}

FAST static inline void store(uint64_t *block, int limb, __m512i value) {
    _mm512_storeu_si512(block + limb * LANES, value);
}

FAST static inline __m512i all(uint64_t word) { return _mm512_set1_epi64((long long)word); }

// Coarsely integrated operand scanning: for each limb of `left` a multiple of `right` and one of the
// modulus are added, and the lowest limb, which is then 0, is dropped. A column gets at most four
// addends of 52 bits in each of 40 steps, which is less than 2^60: carries wait until the end.
FAST void ifma_multiply(uint64_t *result, const uint64_t *left, const uint64_t *right,
                        const uint64_t *modulus, uint64_t inverse) {
    const __m512i zero = _mm512_setzero_si512(), factor = all(inverse), mask = all(MASK);
    __m512i sum[LIMBS];
    for (int limb = 0; limb < LIMBS; limb++) { sum[limb] = zero; }
    for (int step = 0; step < LIMBS; step++) {
        const __m512i a = load(left, step);
        __m512i b = load(right, 0), p = all(modulus[0]);
        __m512i low = _mm512_madd52lo_epu64(sum[0], a, b);
        const __m512i m = _mm512_madd52lo_epu64(zero, low, factor);
        low = _mm512_madd52lo_epu64(low, m, p);
        const __m512i carry = _mm512_srli_epi64(low, BITS);
#pragma clang loop unroll_count(13)
        for (int limb = 1; limb < LIMBS; limb++) {
            const __m512i nextB = load(right, limb), nextP = all(modulus[limb]);
            __m512i column = sum[limb];
            column = _mm512_madd52hi_epu64(column, a, b);
            column = _mm512_madd52lo_epu64(column, a, nextB);
            column = _mm512_madd52hi_epu64(column, m, p);
            column = _mm512_madd52lo_epu64(column, m, nextP);
            sum[limb - 1] = column;
            b = nextB;
            p = nextP;
        }
        sum[0] = _mm512_add_epi64(sum[0], carry);
        sum[LIMBS - 1] = _mm512_madd52hi_epu64(_mm512_madd52hi_epu64(zero, a, b), m, p);
    }
    __m512i carry = zero;
    for (int limb = 0; limb < LIMBS; limb++) {
        const __m512i column = _mm512_add_epi64(sum[limb], carry);
        store(result, limb, _mm512_and_si512(column, mask));
        carry = _mm512_srli_epi64(column, BITS);
    }
}

FAST void ifma_reduce(uint64_t *block, const uint64_t *modulus) {
    __m512i difference[LIMBS], borrow = _mm512_setzero_si512();
    const __m512i mask = all(MASK);
    for (int limb = 0; limb < LIMBS; limb++) {
        const __m512i column = _mm512_sub_epi64(
            _mm512_sub_epi64(load(block, limb), all(modulus[limb])), borrow);
        difference[limb] = _mm512_and_si512(column, mask);
        borrow = _mm512_srli_epi64(column, 63);
    }
    const __mmask8 isLess = _mm512_test_epi64_mask(borrow, borrow);
    for (int limb = 0; limb < LIMBS; limb++) {
        store(block, limb, _mm512_mask_mov_epi64(difference[limb], isLess, load(block, limb)));
    }
}

// Where the lanes' words are, of a table whose entries are so many words apart.
FAST static inline __m512i places(const uint8_t *digits, int words, int lane) {
    uint64_t place[LANES];
    for (int index = 0; index < LANES; index++) {
        place[index] = (uint64_t)digits[index] * (uint64_t)words + (uint64_t)(index * lane);
    }
    return _mm512_loadu_si512(place);
}

FAST void ifma_pick(uint64_t *result, const uint64_t *blocks, const uint8_t *digits) {
    const __m512i place = places(digits, ifma_block, 1);
    for (int limb = 0; limb < LIMBS; limb++) {
        store(result, limb, _mm512_i64gather_epi64(place, blocks + limb * LANES, 8));
    }
}

FAST void ifma_put(uint64_t *blocks, const uint8_t *digits, const uint64_t *block) {
    const __m512i place = places(digits, ifma_block, 1);
    for (int limb = 0; limb < LIMBS; limb++) {
        _mm512_i64scatter_epi64(blocks + limb * LANES, place, load(block, limb), 8);
    }
}

FAST void ifma_pick_row(uint64_t *result, const uint64_t *rows, const uint8_t *digits) {
    const __m512i place = places(digits, LIMBS, 0);
    for (int limb = 0; limb < LIMBS; limb++) {
        store(result, limb, _mm512_i64gather_epi64(place, rows + limb, 8));
    }
}

#else

#include <stdlib.h>

bool ifma_is_here(void) { return false; }

void ifma_multiply(uint64_t *result, const uint64_t *left, const uint64_t *right,
                   const uint64_t *modulus, uint64_t inverse) {
    (void)result, (void)left, (void)right, (void)modulus, (void)inverse;
    abort();
}

void ifma_reduce(uint64_t *block, const uint64_t *modulus) {
    (void)block, (void)modulus;
    abort();
}

void ifma_pick(uint64_t *result, const uint64_t *blocks, const uint8_t *digits) {
    (void)result, (void)blocks, (void)digits;
    abort();
}

void ifma_put(uint64_t *blocks, const uint8_t *digits, const uint64_t *block) {
    (void)blocks, (void)digits, (void)block;
    abort();
}

void ifma_pick_row(uint64_t *result, const uint64_t *rows, const uint8_t *digits) {
    (void)result, (void)rows, (void)digits;
    abort();
}

#endif
