#!/usr/bin/env bash
# Every check and measurement that needs a GPU, in one call of less than eight minutes on a bare machine: a GPU with its
# driver, CUDA 12.8 or newer (nvcc), cmake, g++, python3 with PyTorch. No Node, no network.
#
#   scripts/gpu-check.sh              build for the device, self-test, benchmark, PyTorch reference, compute-sanitizer
#   scripts/gpu-check.sh --emulated   the same parts where there is no GPU: small, on the emulated device
#
# Results go to ${OUT:-build/gpu}: log.txt (everything), selftest.json, bench.json, torch.json, summary.txt. The build
# goes to ${BUILD:-build/gpu-build} and is kept. Each part has a time limit, a failing part does not stop the others;
# the exit status is 0 when all passed. SECONDS_IN_ALL changes the whole time (470).
set -u
cd "$(dirname "$0")/.." || exit 1

emulated=false
case "${1-}" in
  --emulated) emulated=true ;;
  "") ;;
  *) echo "usage: scripts/gpu-check.sh [--emulated]" && exit 2 ;;
esac
out=${OUT:-build/gpu}
build=${BUILD:-build/gpu-build}
whole=${SECONDS_IN_ALL:-470}
mkdir -p "$out" "$build" || exit 1
log=$out/log.txt
: >"$log"
rm -f "$out"/{selftest,bench,torch}.json "$out/summary.txt"
PATH=$PATH:/usr/local/cuda/bin

results=()
failures=0
result() { # NAME STATE DETAIL
  results+=("$(printf '%-11s %-5s %s' "$1" "$2" "$3")")
  if [ "$2" = FAIL ]; then failures=$((failures + 1)); fi
}

# part NAME LIMIT COMMAND...: runs it for LIMIT seconds at most, or what is left of the whole time.
part() {
  local name=$1 limit=$2 began=$SECONDS left=$((whole - SECONDS)) status
  shift 2
  if [ "$left" -lt "$limit" ]; then limit=$left; fi
  echo "== $name: $*" | tee -a "$log"
  if [ "$limit" -lt 5 ]; then
    result "$name" FAIL "not run: the whole time of $whole s is over"
    return 1
  fi
  timeout -k 5 "$limit" "$@" 2>&1 | tee -a "$log"
  status=${PIPESTATUS[0]}
  case $status in
    0) result "$name" PASS "$((SECONDS - began)) s" ;;
    3) result "$name" FAIL "no device that can be used, see $log" ;;
    124 | 137) result "$name" FAIL "ended after its $limit s" ;;
    *) result "$name" FAIL "exit status $status after $((SECONDS - began)) s, see $log" ;;
  esac
  return "$status"
}

# has COMMAND WHAT-FOR: notes a missing command.
missing=()
has() {
  command -v "$1" >/dev/null 2>&1 && return 0
  missing+=("$1 ($2)")
  return 1
}

headline() { # What the aims are about, from the results.
  python3 - "$out" <<'PYTHON'
import json, os, sys
def passes(name):
    path = os.path.join(sys.argv[1], name)
    return json.load(open(path))["passes"] if os.path.exists(path) else []
aims = {("window", "bf16"): 4.3, ("window", "int4"): 1.4, ("full", "bf16"): 60}
for p in passes("bench.json") + passes("torch.json"):
    if p.get("shape") != "dream-7b" or p.get("context") != 2048 or p.get("rows") not in (32, 2048): continue
    if "milliseconds" not in p: continue
    how = "PyTorch " + p["how"] if "how" in p else "this engine"
    aim = aims.get((p["pass"], p["weights"])) if "how" not in p else None
    floor = f", {100 * p['ofFloor']:.0f} % of the floor" if p["pass"] == "window" and p.get("ofFloor") else ""
    print(f"Dream-7B {p['pass']:6} {p['rows']:4} rows, 2048 tokens, {p['weights']:4} {how:40} {p['milliseconds']:9.3f} ms"
          f"{floor}{f' (aim {aim})' if aim else ''}")
PYTHON
}

has cmake "builds" || true
has g++ "builds" || true
if $emulated; then
  configure=(-DUNMASK_CUDA=OFF)
  targets=(selftest_emulated bench_gpu_emulated)
  selftest=$build/selftest_emulated
  bench=("$build/bench_gpu_emulated" --shape tiny --quick)
  torch=(--shape tiny --device cpu --no-compile)
else
  has nvcc "CUDA's compiler" || true
  capability=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader -i 0 2>>"$log")
  if ! [[ $capability =~ ^[0-9]+\.[0-9]$ ]]; then
    missing+=("a GPU (nvidia-smi says: ${capability:-nothing, or it is not there})")
  fi
  # Code for this device only; 9.0 has instructions of its own.
  target=${capability/./}
  if [ "$target" = 90 ]; then target=90a; fi
  configure=(-DUNMASK_CUDA=ON "-DUNMASK_CUDA_TARGETS=$target" -DUNMASK_CUDA_PTX=)
  targets=(unmask-selftest unmask-bench-gpu)
  selftest=$build/unmask-selftest
  bench=("$build/unmask-bench-gpu")
  torch=(--minutes 1.5)
fi
if [ ${#missing[@]} -gt 0 ]; then
  printf 'Missing: %s\n' "${missing[@]}" | tee "$out/summary.txt" | tee -a "$log"
  $emulated || echo "Without a GPU: scripts/gpu-check.sh --emulated" | tee -a "$out/summary.txt"
  exit 1
fi

{
  date -u
  uname -srm
  g++ --version | head -1
  cmake --version | head -1
  $emulated || { nvcc --version | tail -2; nvidia-smi; }
} 2>&1 | tee -a "$log"

timed=()
if $emulated; then timed=(--short); fi
if part configure 60 cmake -S native -B "$build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DUNMASK_STRICT=OFF "${configure[@]}" &&
  part build 260 cmake --build "$build" --parallel "$(nproc)" --target "${targets[@]}"; then
  part selftest 90 "$selftest" "${timed[@]}" --json "$out/selftest.json"
  part bench 120 "${bench[@]}" --json "$out/bench.json"
  if ! $emulated; then
    for tool in memcheck racecheck; do
      if command -v compute-sanitizer >/dev/null 2>&1; then
        part $tool 100 compute-sanitizer --tool $tool --error-exitcode 9 "$selftest" --short
      else
        result $tool FAIL "compute-sanitizer was not found"
      fi
    done
  fi
else
  result tests FAIL "self-test, benchmark and compute-sanitizer not run: not built"
fi
# Last: what it has measured when its time is over is kept.
if python3 -c 'import torch' 2>>"$log"; then
  part torch 130 python3 -u native/bench/torch_reference.py "${torch[@]}" --json "$out/torch.json"
else
  result torch FAIL "python3 has no PyTorch"
fi

{
  echo
  if ! $emulated; then headline; echo; fi
  printf '%s\n' "${results[@]}"
  echo "$((SECONDS)) s, $failures failed"
} 2>&1 | tee "$out/summary.txt" | tee -a "$log"
[ "$failures" -eq 0 ]
