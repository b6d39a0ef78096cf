/** A model folder into the native engine: on the GPU it was asked for when it fits there, else on the CPU. */
import type { ModelFolder } from "../models/folder.ts";
import type { LoadParams, ModelInfo } from "../protocol.ts";
import type { Addon, NativeModel } from "./addon.ts";
import { messageOf } from "./errors.ts";
import { fitToGpu, gpuFormats, planText } from "./gpu.ts";
import { engineThreads } from "./threads.ts";
import { TIER_NAMES } from "./tiers.ts";
import { chooseWeights, packedCacheFolder } from "./weights.ts";

export interface LoadedModel {
  model: NativeModel;
  facts: Pick<ModelInfo, "device" | "onGpu" | "plan" | "noGpu" | "weights">;
}

export async function loadModel(addon: Addon, folder: ModelFolder, params: LoadParams): Promise<LoadedModel> {
  if (params.device === "cpu") return loadOnCpu(addon, folder, params);
  try {
    return await loadOnGpu(addon, folder, params);
  } catch (error) {
    const noGpu = messageOf(error);
    const { model, facts } = await loadOnCpu(addon, folder, params);
    return { model, facts: { ...facts, noGpu } };
  }
}

async function loadOnCpu(addon: Addon, folder: ModelFolder, params: LoadParams): Promise<LoadedModel> {
  const weights = params.weights ?? chooseWeights(folder.tensors);
  const packedCache = packedCacheFolder(folder.parameters);
  const model = await addon.loadModel({
    ...common(folder, params),
    weights,
    device: "cpu",
    ...(packedCache === undefined ? {} : { packedCache }),
  });
  const device = `CPU, ${TIER_NAMES[model.tier]}, ${model.threads} thread${model.threads === 1 ? "" : "s"}`;
  return { model, facts: { device, onGpu: false, weights } };
}

async function loadOnGpu(addon: Addon, folder: ModelFolder, params: LoadParams): Promise<LoadedModel> {
  const { device } = params;
  const formats = params.weights === undefined ? gpuFormats(folder.tensors) : [params.weights];
  const question = { config: folder.config, maxTokens: folder.context, device };
  const fit = fitToGpu(addon, formats, question);
  if ("reason" in fit) throw new Error(fit.reason);
  const plan = planText(fit);
  // Before the memory is taken; what this process prints goes to the log.
  process.stderr.write(`GPU memory: ${plan}\n`);
  const model = await addon.loadModel({ ...common(folder, params), weights: fit.weights, device });
  const name = `${fit.plan.name} (${device})`;
  return { model, facts: { device: name, onGpu: true, plan, weights: fit.weights } };
}

function common(folder: ModelFolder, params: LoadParams) {
  return {
    config: folder.config,
    files: folder.files,
    tensors: folder.tensors,
    threads: engineThreads(params.threads),
    tier: "auto",
    maxTokens: folder.context,
  } as const;
}
