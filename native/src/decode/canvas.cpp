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

template <class Fill>
void Canvas::rebuild(std::vector<int32_t>& source, const Fill& fill) {
  scratch_.clear();
  source.clear();
  masks_ = positions_ = 0;
  const auto keep = [&](int32_t p, int32_t token) {
    scratch_.push_back(token);
    source.push_back(p);
    masks_ += token == mask_;
  };
  int32_t p = 0;
  for (size_t h = 0; h < holes_.size(); h++) {
    const Hole old = holes_[h];
    for (; p < old.start; p++) keep(p, tokens_[static_cast<size_t>(p)]);
    const int32_t start = static_cast<int32_t>(scratch_.size());
    fill(static_cast<int>(h), old, keep);
    holes_[h] = {start, static_cast<int32_t>(scratch_.size()) - start};
    positions_ += holes_[h].length;
    p = old.end();
  }
  for (; p < static_cast<int32_t>(tokens_.size()); p++) keep(p, tokens_[static_cast<size_t>(p)]);
  tokens_.swap(scratch_);
}

bool Canvas::stop_at(int32_t eos, std::vector<int32_t>& source) {
  const auto stop = [&](const Hole& hole) {
    for (int32_t p = hole.start; p < hole.end() && !masked(p); p++)
      if (tokens_[static_cast<size_t>(p)] == eos) return p;
    return hole.end();
  };
  if (std::all_of(holes_.begin(), holes_.end(), [&](const Hole& h) { return stop(h) == h.end(); }))
    return false;
  rebuild(source, [&](int, const Hole& hole, const auto& keep) {
    const int32_t end = stop(hole);
    for (int32_t p = hole.start; p < end; p++) keep(p, tokens_[static_cast<size_t>(p)]);
  });
  return true;
}

void Canvas::set_masks(int hole, int length, std::vector<int32_t>& source) {
  rebuild(source, [&](int h, const Hole& old, const auto& keep) {
    if (h != hole) {
      for (int32_t p = old.start; p < old.end(); p++) keep(p, tokens_[static_cast<size_t>(p)]);
    } else {
      for (int32_t i = 0; i < length; i++) keep(std::min(old.start + i, old.end() - 1), mask_);
    }
  });
}

bool Canvas::resize(std::span<const int32_t> committed, int32_t eos, int32_t expand, bool broadcast,
                    int max_positions, int* budget, std::vector<int32_t>& source) {
  const auto committed_as = [&](int32_t p, int32_t id) {
    return tokens_[static_cast<size_t>(p)] == id && std::binary_search(committed.begin(), committed.end(), p);
  };
  if (std::none_of(committed.begin(), committed.end(),
                   [&](int32_t p) { return committed_as(p, eos) || committed_as(p, expand); }))
    return false;

  // Calls body(p) for the positions of a hole that stay.
  const auto each_kept = [&](const Hole& hole, const auto& body) {
    bool after_delete = false;
    for (int32_t p = hole.start; p < hole.end(); p++) {
      const bool deleted = committed_as(p, eos);
      if (!deleted && !(broadcast && after_delete && masked(p))) body(p);
      after_delete = after_delete || deleted;
    }
  };
  int room = max_positions;  // counted first: expansions may fill what deletions further right leave free
  for (const Hole& hole : holes_) each_kept(hole, [&](int32_t) { room--; });
  rebuild(source, [&](int, const Hole& hole, const auto& keep) {
    each_kept(hole, [&](int32_t p) {
      if (!committed_as(p, expand)) return keep(p, tokens_[static_cast<size_t>(p)]);
      keep(p, mask_);
      if (room <= 0 || *budget <= 0) return;
      keep(p, mask_);
      room--;
      --*budget;
    });
  });
  for (size_t i = 0; i < source.size(); i++)
    if (source[i] != static_cast<int32_t>(i)) return true;
  return false;
}

}  // namespace unmask
