/** Model types one meets beside the supported ones, and why each cannot be used. */
import { ModelError } from "./errors.ts";

const BLOCK_CAUSAL = "it attends block by block from left to right and cannot see the text behind a hole";
const OTHER_LAYOUT = "its layout is not one the engine computes";

/** By `model_type` in lower case. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["qwen2", "it is an autoregressive model unless its author says otherwise"],
  ["fast_dllm_qwen", BLOCK_CAUSAL],
  ["sdar", BLOCK_CAUSAL],
  ["llada2_moe", BLOCK_CAUSAL],
  ["rnd1", OTHER_LAYOUT],
  ["diffusion_gemma", "it has no mask token"],
]);

export function refusalOf(modelType: string): ModelError {
  const type = modelType.toLowerCase();
  const hint =
    type === "qwen2"
      ? `If it is a masked-diffusion model trained from Qwen2, put {"family": "dream"} into unmask.json in its folder.`
      : "Supported are the Dream family (Dream, Dream-Coder, DreamOn, DiffuCoder) and the LLaDA family.";
  return new ModelError(
    `config.json: model_type "${modelType}" is not supported: ${REASONS.get(type) ?? OTHER_LAYOUT}`,
    hint,
  );
}
