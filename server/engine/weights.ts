/** In which format a model's weights are kept in memory, and where packed copies of them lie on disk. */
import { homedir } from "node:os";
import { join } from "node:path";
import type { DType, NativeTensor } from "./addon.ts";

/**
 * "f32" is the reference; "bf16" keeps files of bf16 exactly, though the kernel tier "avx512bf16" rounds what it multiplies
 * them with. The others round (docs/performance.md says how much).
 */
export const WEIGHT_FORMATS = ["f32", "bf16", "int8", "int4"] as const;
export type WeightFormat = (typeof WEIGHT_FORMATS)[number];

/** Parameters from which packing takes long enough to keep its result on disk. */
const WORTH_CACHING = 100e6;

/**
 * "int8", which decodes as well as the file's own precision in half the time (docs/performance.md); "int4" for files
 * whose layers are Q4_0, which it keeps exactly.
 */
export function chooseWeights(tensors: readonly NativeTensor[]): WeightFormat {
  return allLayersAre("Q4_0", tensors) ? "int4" : "int8";
}

/** Whether the matrices of all layers have this type in the file. */
export function allLayersAre(dtype: DType, tensors: readonly NativeTensor[]): boolean {
  return tensors
    .filter(({ shape, role }) => shape.length === 2 && role !== "embed" && role !== "head")
    .every((tensor) => tensor.dtype === dtype);
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
