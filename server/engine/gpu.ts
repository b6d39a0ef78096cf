/** GPUs: what the probe reports of them, which one is used, and in which format weights go there. */
import { z } from "zod";
import type { Addon, NativeConfig, NativeCudaPlan, NativeTensor } from "./addon.ts";
import { allLayersAre, type WeightFormat } from "./weights.ts";

/** "auto": the first GPU that can be used, else the CPU. "cuda:N" counts from 0, as the driver does. */
export const deviceChoice = z
  .string()
  .regex(/^(auto|cpu|cuda:\d{1,3})$/, 'must be "auto", "cpu" or "cuda:N" with a number N');

export const gpuReport = z.object({
  /** The file of the CUDA library; empty when the probe did not get so far. */
  library: z.string(),
  /** Why no device was looked at. */
  unusable: z.string().optional(),
  devices: z.array(
    z.object({
      /** "cuda:N" */
      device: z.string(),
      name: z.string(),
      capability: z.string(),
      multiprocessors: z.number(),
      memoryTotal: z.number(),
      memoryFree: z.number(),
      /** CUDA versions, 1000 * major + 10 * minor. */
      driver: z.number(),
      runtime: z.number(),
      unusable: z.string().optional(),
    }),
  ),
});
export type GpuReport = z.infer<typeof gpuReport>;

export interface Chosen {
  /** "cpu" or "cuda:N". */
  device: string;
  /** Why it is no GPU. */
  reason?: string;
}

/** What to load a model on. `report` is undefined when nobody looked for GPUs. */
export function chooseDevice(wanted: string, report: GpuReport | undefined): Chosen {
  if (wanted === "cpu" || report === undefined) return { device: "cpu", reason: "the CPU was asked for" };
  if (report.unusable !== undefined) return { device: "cpu", reason: report.unusable };
  const offered = report.devices.filter(({ device }) => wanted === "auto" || device === wanted);
  const usable = offered.find(({ unusable }) => unusable === undefined);
  if (usable !== undefined) return { device: usable.device };
  const reasons = offered.map(({ device, name, unusable }) => `${device} (${name}): ${unusable}`);
  if (reasons.length > 0) return { device: "cpu", reason: reasons.join("; ") };
  const found = report.devices.map(({ device, name }) => `${device} (${name})`).join(", ");
  const none = wanted === "auto" ? "there is no CUDA device" : `there is no ${wanted}`;
  return { device: "cpu", reason: found === "" ? none : `${none}, only ${found}` };
}

/** Formats to try on a GPU, best first: none rounds what the file has already rounded to fewer bits. */
export function gpuFormats(tensors: readonly NativeTensor[]): readonly WeightFormat[] {
  if (allLayersAre("Q4_0", tensors)) return ["int4"];
  return allLayersAre("Q8_0", tensors) ? ["int8", "int4"] : ["bf16", "int8", "int4"];
}

export interface Fit {
  weights: WeightFormat;
  plan: NativeCudaPlan;
}

/** The first of the formats that fits into the device's memory; else why the last one does not. */
export function fitToGpu(
  addon: Addon,
  formats: readonly WeightFormat[],
  question: { config: NativeConfig; maxTokens: number; device: string },
): Fit | { reason: string } {
  let reason = "";
  for (const weights of formats) {
    const plan = addon.cudaPlan({ ...question, weights });
    if (plan.refusal === undefined) return { weights, plan };
    reason = plan.refusal;
  }
  return { reason };
}

/** One line: what goes where, of how much. */
export function planText({ weights, plan }: Fit): string {
  const gb = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
  const parts = `weights ${gb(plan.weights)}, embeddings ${gb(plan.embedding)}, K/V ${gb(plan.kv)}, workspaces ${gb(plan.workspace)}`;
  return `as ${weights} ${gb(plan.total)} of ${gb(plan.free)} free on ${plan.name}: ${parts}`;
}

/** A CUDA version as people write it: 13000 is "13.0". */
export function cudaVersion(version: number): string {
  return `${Math.floor(version / 1000)}.${Math.floor((version % 1000) / 10)}`;
}
