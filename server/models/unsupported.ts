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

/** By `general.architecture` of a GGUF file. */
const GGUF_REASONS: ReadonlyMap<string, string> = new Map([
  ["qwen2", "it is an autoregressive model unless its author says otherwise"],
  ["llada-moe", OTHER_LAYOUT],
  ["rnd1", OTHER_LAYOUT],
  ["diffuse", "its tensors are named and ordered in a way of their own"],
  ["diffusion-gemma", "it has no mask token"],
]);
const AUTOREGRESSIVE =
  "models of this kind predict the next token from those before it and cannot see the text behind a hole";

/** `file`: the GGUF file's name; `reason`: what its keys say against it. */
export function refusalOfArchitecture(file: string, architecture: string, reason?: string): ModelError {
  return new ModelError(
    `${file}: architecture "${architecture}" is not supported: ${reason ?? GGUF_REASONS.get(architecture) ?? AUTOREGRESSIVE}`,
    hintFor(architecture),
  );
}

export function refusalOf(modelType: string): ModelError {
  const type = modelType.toLowerCase();
  return new ModelError(
    `config.json: model_type "${modelType}" is not supported: ${REASONS.get(type) ?? OTHER_LAYOUT}`,
    hintFor(type),
  );
}

function hintFor(type: string): string {
  return type === "qwen2"
    ? `If it is a masked-diffusion model trained from Qwen2, put {"family": "dream"} into unmask.json in its folder.`
    : "Supported are the Dream family (Dream, Dream-Coder, DreamOn, DiffuCoder) and the LLaDA family.";
}
