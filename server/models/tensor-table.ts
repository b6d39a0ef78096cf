/** The tensor table the engine gets: every expected tensor, found in the files with the right shape and dtype. */
import { join } from "node:path";
import type { DType, NativeTensor } from "../engine/addon.ts";
import type { ModelConfig } from "./config.ts";
import { ModelError } from "./errors.ts";
import { type ExpectedTensor, expectedTensors } from "./layout.ts";
import type { LocatedTensor } from "./shards.ts";

export interface TensorTable {
  /** Absolute paths of the files in use. */
  files: string[];
  tensors: NativeTensor[];
  /** Numbers in all tensors of the table. */
  parameters: number;
}

const PLAIN: readonly DType[] = ["F32", "F16", "BF16"];
/** What the files of each layout may hold. */
const DTYPES: Record<ModelConfig["layout"], readonly DType[]> = {
  published: PLAIN,
  gguf: [
    ...PLAIN,
    ...(["Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"] as const),
  ],
};

/**
 * A tensor that is not in the table and would change the result if it were computed: biases, norms of queries and
 * keys, scales of weights, factors of positions. Other extras (rotary buffers, a head beside a tied embedding) may stay.
 */
const SIGNIFICANT_EXTRA = /\.(?:bias|scale)$|[._][qk]_norm\.weight$|^rope_/;

/** `folder`: absolute. Throws `ModelError` that names the tensor, what was found and what was expected. */
export function tensorTable(
  folder: string,
  config: ModelConfig,
  located: ReadonlyMap<string, LocatedTensor>,
): TensorTable {
  const expected = expectedTensors(config);
  const optionals = expected.filter((tensor) => tensor.optional);
  const withOptionals = optionals.some((tensor) => located.has(tensor.name));
  const wanted = expected.filter((tensor) => withOptionals || !tensor.optional);
  refuseExtras(wanted, located);

  const files: string[] = [];
  const tensors: NativeTensor[] = [];
  let parameters = 0;
  for (const [tensor, found] of findAll(wanted, located, config.source)) {
    let file = files.indexOf(found.file);
    if (file === -1) file = files.push(found.file) - 1;
    const dtype = usableDType(tensor, found, config.layout);
    refuseShape(tensor, found, config);
    tensors.push({
      role: tensor.role,
      layer: tensor.layer,
      file,
      offset: found.begin,
      dtype,
      shape: found.shape,
      ...(isInterleaved(tensor, config) && { interleaved: true }),
    });
    parameters += tensor.shape.reduce((product, dimension) => product * dimension, 1);
  }
  return { files: files.map((file) => join(folder, file)), tensors, parameters };
}

function findAll(
  wanted: readonly ExpectedTensor[],
  located: ReadonlyMap<string, LocatedTensor>,
  source: string,
): [ExpectedTensor, LocatedTensor][] {
  const pairs: [ExpectedTensor, LocatedTensor][] = [];
  const missing: ExpectedTensor[] = [];
  for (const tensor of wanted) {
    const found = located.get(tensor.name);
    if (found === undefined) missing.push(tensor);
    else pairs.push([tensor, found]);
  }
  const first = missing[0];
  if (first === undefined) return pairs;
  const more = missing.length === 1 ? "" : ` (and ${missing.length - 1} more)`;
  throw new ModelError(
    `tensor "${first.name}" [${first.shape.join(", ")}] is missing${more}`,
    `The files do not hold the model that ${source} describes: download the model again.`,
  );
}

function refuseExtras(wanted: readonly ExpectedTensor[], located: ReadonlyMap<string, LocatedTensor>): void {
  const known = new Set(wanted.map((tensor) => tensor.name));
  for (const [name, { file }] of located) {
    if (SIGNIFICANT_EXTRA.test(name) && !known.has(name)) {
      throw new ModelError(
        `${file}: tensor "${name}" belongs to a layout the engine does not compute`,
        "This model cannot be used; its results would be wrong without that tensor.",
      );
    }
  }
}

/** The converter of LLaDA's files reorders the rows of q and k for another form of rotation, that of Dream's does not. */
function isInterleaved({ role }: ExpectedTensor, { layout, family }: ModelConfig): boolean {
  return layout === "gguf" && family === "llada" && (role === "q" || role === "k");
}

function usableDType(tensor: ExpectedTensor, found: LocatedTensor, layout: ModelConfig["layout"]): DType {
  const usable = DTYPES[layout];
  const dtype = usable.find((known) => known === found.dtype);
  if (dtype !== undefined) return dtype;
  throw new ModelError(
    `${found.file}: tensor "${tensor.name}" has dtype ${found.dtype}, expected ${usable.join(", ")}`,
    layout === "gguf"
      ? "Choose a file of the model with other quantisation, such as Q4_K_M or Q8_0."
      : "Quantised and float8 safetensors are not supported: use the bf16, f16 or f32 files of the model.",
  );
}

function refuseShape(tensor: ExpectedTensor, found: LocatedTensor, config: ModelConfig): void {
  const same =
    found.shape.length === tensor.shape.length && found.shape.every((size, i) => size === tensor.shape[i]);
  if (same) return;
  throw new ModelError(
    `${found.file}: tensor "${tensor.name}" has shape [${found.shape.join(", ")}], expected [${tensor.shape.join(", ")}]`,
    config.layout === "gguf"
      ? "The keys and the tensors of the file contradict each other: download it again."
      : "config.json and the safetensors files belong to different models: download the model again.",
  );
}
