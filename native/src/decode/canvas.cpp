#include "decode/canvas.h"

#include <algorithm>

namespace unmask {

void Canvas::reset(std::span<const int32_t> tokens, int32_t mask, int capacity) {
  tokens_.reserve(static_cast<size_t>(capacity));
  scratch_.reserve(static_cast<size_t>(capacity));
  tokens_.assign(tokens.begin(), tokens.end());
  mask_ = mask;
  masks_ = 0;
  holes_.clear();
  for (size_t p = 0; p < tokens.size(); p++) {
    if (tokens[p] != mask) continue;
    masks_++;
    if (p > 0 && tokens[p - 1] == mask)
      holes_.back().length++;
    else
      holes_.push_back({static_cast<int32_t>(p), 1});
  }
  positions_ = masks_;
}

Canvas::Block Canvas::first_open_block(int size) const {
  for (size_t h = 0; h < holes_.size(); h++) {
    const Hole& hole = holes_[h];
    for (int32_t p = hole.start; p < hole.end(); p++) {
      if (!masked(p)) continue;
      const int index = (p - hole.start) / size;
      const int32_t begin = hole.start + index * size;
      return {static_cast<int>(h), index, begin, std::min(begin + size, hole.end())};
    }
  }
  return {};
}

void Canvas::commit(int32_t p, int32_t token) {
  tokens_[static_cast<size_t>(p)] = token;
  masks_--;
}

bool Canvas::resize(std::span<const int32_t> committed, int32_t eos, int32_t expand, bool broadcast,
                    int max_positions, int* budget, std::vector<int32_t>& source) {
  const auto holds = [&](int32_t id) {
    return std::any_of(committed.begin(), committed.end(),
                       [&](int32_t p) { return tokens_[static_cast<size_t>(p)] == id; });
  };
  const bool deletes = holds(eos), expands = holds(expand);
  if (!deletes && !expands) return false;

  // Positions that stay, counted first: expansions fill what deletions leave free.
  const auto committed_as = [&](int32_t p, int32_t id) {
    return tokens_[static_cast<size_t>(p)] == id && std::binary_search(committed.begin(), committed.end(), p);
  };
  const auto leaves = [&](int32_t p, bool after_delete) {
    return committed_as(p, eos) || (broadcast && after_delete && masked(p));
  };
  int room = max_positions;
  for (const Hole& hole : holes_) {
    bool after_delete = false;
    for (int32_t p = hole.start; p < hole.end(); p++) {
      const bool left = leaves(p, after_delete);
      after_delete = after_delete || committed_as(p, eos);
      if (!left) room--;
    }
  }

  scratch_.clear();
  source.clear();
  const auto keep = [&](int32_t p, int32_t token) {
    scratch_.push_back(token);
    source.push_back(p);
  };
  int32_t p = 0;
  masks_ = positions_ = 0;
  for (Hole& hole : holes_) {
    for (; p < hole.start; p++) keep(p, tokens_[static_cast<size_t>(p)]);
    const int32_t start = static_cast<int32_t>(scratch_.size());
    bool after_delete = false;
    for (const int32_t end = hole.end(); p < end; p++) {
      const bool left = leaves(p, after_delete);
      after_delete = after_delete || committed_as(p, eos);
      if (left) continue;
      if (committed_as(p, expand)) {
        keep(p, mask_);
        masks_++;
        if (room > 0 && *budget > 0) {
          keep(p, mask_);
          masks_++;
          room--;
          --*budget;
        }
      } else {
        keep(p, tokens_[static_cast<size_t>(p)]);
        masks_ += masked(p);
      }
    }
    hole = {start, static_cast<int32_t>(scratch_.size()) - start};
    positions_ += hole.length;
  }
  for (; p < static_cast<int32_t>(tokens_.size()); p++) keep(p, tokens_[static_cast<size_t>(p)]);
  tokens_.swap(scratch_);
  for (size_t i = 0; i < source.size(); i++)
    if (source[i] != static_cast<int32_t>(i)) return true;
  return false;
}

}  // namespace unmask
