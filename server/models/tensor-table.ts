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

const DTYPES: readonly DType[] = ["F32", "F16", "BF16"];

/**
 * A tensor that is not in the table and would change the result if it were computed: biases, norms of queries and
 * keys. Other extras (rotary buffers, a head beside a tied embedding) may stay.
 */
const SIGNIFICANT_EXTRA = /\.bias$|\.[qk]_norm\.weight$/;

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
  for (const [tensor, found] of findAll(wanted, located)) {
    let file = files.indexOf(found.file);
    if (file === -1) file = files.push(found.file) - 1;
    const dtype = usableDType(tensor, found);
    refuseShape(tensor, found);
    tensors.push({
      role: tensor.role,
      layer: tensor.layer,
      file,
      offset: found.begin,
      dtype,
      shape: found.shape,
    });
    parameters += tensor.shape.reduce((product, dimension) => product * dimension, 1);
  }
  return { files: files.map((file) => join(folder, file)), tensors, parameters };
}

function findAll(
  wanted: readonly ExpectedTensor[],
  located: ReadonlyMap<string, LocatedTensor>,
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
    "The files do not hold the model config.json describes: download the model again, or correct config.json.",
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

function usableDType(tensor: ExpectedTensor, found: LocatedTensor): DType {
  const dtype = DTYPES.find((known) => known === found.dtype);
  if (dtype !== undefined) return dtype;
  throw new ModelError(
    `${found.file}: tensor "${tensor.name}" has dtype ${found.dtype}, expected ${DTYPES.join(", ")}`,
    "Quantised and float8 safetensors are not supported: use the bf16, f16 or f32 files of the model.",
  );
}

function refuseShape(tensor: ExpectedTensor, found: LocatedTensor): void {
  const same =
    found.shape.length === tensor.shape.length && found.shape.every((size, i) => size === tensor.shape[i]);
  if (same) return;
  throw new ModelError(
    `${found.file}: tensor "${tensor.name}" has shape [${found.shape.join(", ")}], expected [${tensor.shape.join(", ")}]`,
    "config.json and the safetensors files belong to different models: download the model again.",
  );
}
