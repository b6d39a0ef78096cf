// The canvas: a token sequence whose holes are being filled (decoding.md, sections 1, 3 and 5). Knows
// positions, holes and blocks; nothing of models or scores. All memory is taken by `reset`.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace unmask {

struct Hole {
  int32_t start = 0;
  int32_t length = 0;  // 0: everything in it was deleted
  int32_t end() const { return start + length; }
  bool operator==(const Hole&) const = default;
};

class Canvas {
 public:
  // Takes `tokens`; each maximal run of `mask` is a hole. `capacity`: most tokens the sequence may grow to.
  void reset(std::span<const int32_t> tokens, int32_t mask, int capacity);

  std::span<const int32_t> tokens() const { return tokens_; }
  std::span<const Hole> holes() const { return holes_; }
  bool masked(int32_t p) const { return tokens_[static_cast<size_t>(p)] == mask_; }
  int masks() const { return masks_; }
  int positions() const { return positions_; }  // of all holes together

  // The first block, holes left to right and cut every `size` positions from their start, that still has a
  // mask: its index among the hole's blocks is `index`. Precondition: masks() > 0.
  struct Block {
    int hole = 0;
    int index = 0;
    int32_t begin = 0;
    int32_t end = 0;
    bool same(const Block& o) const { return hole == o.hole && index == o.index; }
  };
  Block first_open_block(int size) const;

  // Writes `token` to a masked position. Precondition: masked(p) and token != mask.
  void commit(int32_t p, int32_t token);

  // Cuts each hole before its first `eos` that has only committed tokens to its left; what follows in the
  // hole is dropped. Returns whether a hole was cut; `source` as for `resize`.
  bool stop_at(int32_t eos, std::vector<int32_t>& source);

  // Gives hole `hole` `length` masks and nothing else; `source` as for `resize`, new masks taking the K/V of
  // the hole's last row. Precondition: the hole is not empty, length >= 1.
  void set_masks(int hole, int length, std::vector<int32_t>& source);

  // After the commits of a step (section 5): positions of `committed` (ascending) that hold `eos` leave the
  // canvas, with `broadcast` also the still-masked positions to their right in the same hole; those that hold
  // `expand` become masks and, while there are fewer than `max_positions` and `*budget` > 0, gain a mask
  // after them. Fills `source` so that new row i was row source[i]. Returns whether any row moved or was
  // split.
  bool resize(std::span<const int32_t> committed, int32_t eos, int32_t expand, bool broadcast,
              int max_positions, int* budget, std::vector<int32_t>& source);

 private:
  // Rebuilds the sequence: `fill` writes each hole's new positions by calling keep(old position, token).
  template <class Fill>
  void rebuild(std::vector<int32_t>& source, const Fill& fill);

  std::vector<int32_t> tokens_;
  std::vector<int32_t> scratch_;
  std::vector<Hole> holes_;
  int32_t mask_ = -1;
  int masks_ = 0;
  int positions_ = 0;
};

}  // namespace unmask
