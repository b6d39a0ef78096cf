/** In which format a model's weights are kept in memory, and where packed copies of them lie on disk. */
import { homedir } from "node:os";
import { join } from "node:path";
import type { NativeTensor } from "./addon.ts";

/** "f32" is the reference; "bf16" is exact for files of bf16. The others round (docs/performance.md says how much). */
export const WEIGHT_FORMATS = ["f32", "bf16", "int8", "int4"] as const;
export type WeightFormat = (typeof WEIGHT_FORMATS)[number];

/** Parameters below which a model is fast enough without quantised weights. */
const SMALL = 20e6;
/** Parameters from which packing takes long enough to keep its result on disk. */
const WORTH_CACHING = 100e6;

export function chooseWeights(parameters: number, tensors: readonly NativeTensor[]): WeightFormat {
  if (parameters > SMALL) return "int8";
  // Rounding matrices to bf16 would change results; keeping those of bf16 files does not. Vectors stay float32 anyway.
  const matrices = tensors.filter((tensor) => tensor.shape.length > 1);
  return matrices.every((tensor) => tensor.dtype === "BF16") ? "bf16" : "f32";
}

/** For `NativeModelSpec.packedCache`; undefined: packing the model again is faster than a file is worth. */
export function packedCacheFolder(parameters: number): string | undefined {
  return parameters < WORTH_CACHING ? undefined : join(cacheFolder(), "unmask", "packed");
}

/** Where this system wants files that can be made again. */
function cacheFolder(): string {
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
