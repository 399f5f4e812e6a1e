#ifndef CIFMA_H
#define CIFMA_H

#include <stdbool.h>
#include <stdint.h>

// Products of eight numbers at once by AVX-512 IFMA, which multiplies 52 bits in each of eight lanes.
//
// A block is eight numbers of up to 2080 bits: 40 limbs of 52 bits, the lowest first, and of each
// limb the eight lanes side by side: 320 words. A row is one number: 40 words. Numbers are in
// Montgomery's form with R = 2^2080. Nothing here is for secrets: addresses depend on digits.

enum { ifma_limbs = 40, ifma_lanes = 8, ifma_block = 320 };

/// Whether this processor can.
bool ifma_is_here(void);

/// `left * right / R` modulo the modulus, a row, in each lane.
///
/// The modulus has at most 2048 bits, `left` and `right` are below 2^2056, and the result is below the
/// modulus and 2^2033 more. `inverse` is `-1 / modulus` modulo 2^52. The result may lie where
/// `left` or `right` does.
void ifma_multiply(uint64_t *result, const uint64_t *left, const uint64_t *right,
                   const uint64_t *modulus, uint64_t inverse);

/// Makes a result of `ifma_multiply` less than the modulus.
void ifma_reduce(uint64_t *block, const uint64_t *modulus);

/// In each lane the entry with the lane's digit, of a table of blocks.
void ifma_pick(uint64_t *result, const uint64_t *blocks, const uint8_t *digits);

/// Puts each lane where the lane's digit says, in a table of blocks.
void ifma_put(uint64_t *blocks, const uint8_t *digits, const uint64_t *block);

/// In each lane the entry with the lane's digit, of a table of rows.
void ifma_pick_row(uint64_t *result, const uint64_t *rows, const uint8_t *digits);

/// Writes one number of 32 limbs of 64 bits into a lane.
void ifma_set(uint64_t *block, int lane, const uint64_t *number);

/// Reads one number below 2^2048 from a lane, as 32 limbs of 64 bits.
void ifma_get(uint64_t *number, const uint64_t *block, int lane);

#endif
