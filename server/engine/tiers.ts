/** The kernel tiers of the native engine (native/src/cpu/cpuid.cpp), best first within an architecture. */
export const TIERS = [
  "avx512bf16",
  "avx512vnni",
  "avx512",
  "avxvnni",
  "avx2",
  "i8mm",
  "dotprod",
  "neon",
  "scalar",
] as const;
export type Tier = (typeof TIERS)[number];

/** As people write them. */
export const TIER_NAMES: Record<Tier, string> = {
  avx512bf16: "AVX-512 BF16",
  avx512vnni: "AVX-512 VNNI",
  avx512: "AVX-512",
  avxvnni: "AVX-VNNI",
  avx2: "AVX2",
  i8mm: "NEON with I8MM",
  dotprod: "NEON with dot products",
  neon: "NEON",
  scalar: "scalar",
};

const ARM: readonly Tier[] = ["i8mm", "dotprod", "neon"];

/** The tiers that processors of `arch` (as `process.arch`) can have, best first. */
export function tiersOf(arch: string): Tier[] {
  const arm = arch === "arm64";
  return TIERS.filter((tier) => tier === "scalar" || ARM.includes(tier) === arm);
}
