/**
 * What is fuzzed, and what has to hold: a parser accepts a file or refuses it with a `ModelError`, nothing else; and what
 * is accepted lies inside the file and does not overlap. Inputs are mutations of the files in `corpus/`; a file there that
 * once broke a parser stays as a test.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ModelError } from "../../server/models/errors.ts";
import { parseGguf } from "../../server/models/gguf.ts";
import { parseGgufConfig } from "../../server/models/gguf-config.ts";
import { memorySource } from "../../server/models/gguf-reader.ts";
import { parseSafetensorsHeader, type TensorEntry } from "../../server/models/safetensors.ts";
import { tensorTable } from "../../server/models/tensor-table.ts";
import { ggufVocabulary } from "../../server/models/vocabulary.ts";
import { generator, mutateBytes, mutateText, type Random } from "./mutate.ts";

export const CORPUS = join(import.meta.dirname ?? __dirname, "corpus");

export interface Target {
  name: string;
  mutate(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array;
  /** Throws `ModelError` for an input that is refused, and any other error for a broken promise. */
  check(bytes: Uint8Array): void;
}

export const TARGETS: readonly Target[] = [
  { name: "safetensors", mutate: mutateSafetensors, check: checkSafetensors },
  { name: "gguf", mutate: mutateBytes, check: checkGguf },
];

export interface FuzzResult {
  accepted: number;
  refused: number;
}

/** An input that broke a promise. */
export class Finding extends Error {
  override readonly name = "Finding";
  readonly input: Uint8Array;

  constructor(what: string, input: Uint8Array, cause: unknown) {
    super(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.input = input;
  }
}

export function readCorpus(target: Target): { name: string; bytes: Uint8Array }[] {
  const folder = join(CORPUS, target.name);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Whether the target accepts `bytes`. Throws `Finding`. */
export function accepts(target: Target, bytes: Uint8Array, what: string): boolean {
  try {
    target.check(bytes);
    return true;
  } catch (error) {
    if (error instanceof ModelError && error.message !== "" && error.hint !== "") return false;
    throw new Finding(`${target.name}, ${what}`, bytes, error);
  }
}

/** Throws `Finding` with the iteration, so that it can be repeated. */
export function fuzz(target: Target, iterations: number, seed: number): FuzzResult {
  const random = generator(seed);
  const corpus = readCorpus(target).map(({ bytes }) => bytes);
  const pick = (): Uint8Array => corpus[random(corpus.length)] ?? new Uint8Array(0);
  const result: FuzzResult = { accepted: 0, refused: 0 };
  for (let i = 0; i < iterations; i++) {
    const input = target.mutate(pick(), pick(), random);
    if (accepts(target, input, `iteration ${i} of seed ${seed}`)) result.accepted++;
    else result.refused++;
  }
  return result;
}

function checkSafetensors(bytes: Uint8Array): void {
  const { tensors } = parseSafetensorsHeader(bytes, bytes.length);
  const end = checkSpans(tensors.values(), bytes.length, "without gaps");
  if (end !== bytes.length) throw new Error("accepted bytes that belong to no tensor");
}

/** The whole way from bytes to the table and the tokens that the engine gets. */
function checkGguf(bytes: Uint8Array): void {
  const { metadata, tensors } = parseGguf(memorySource(bytes));
  checkSpans(tensors.values(), bytes.length, "with gaps");
  const file = "fuzz.gguf";
  const located = new Map([...tensors].map(([name, entry]) => [name, { ...entry, file }]));
  const model = { source: file, metadata, tensors: located };
  ggufVocabulary(model);
  const { config } = parseGgufConfig(model, {});
  tensorTable("/", config, located);
}

/** Where the last tensor ends. */
function checkSpans(
  tensors: Iterable<TensorEntry>,
  size: number,
  gaps: "with gaps" | "without gaps",
): number {
  const spans = [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end);
  let position = spans[0]?.begin ?? size;
  for (const { begin, end } of spans) {
    const follows = gaps === "with gaps" ? begin >= position : begin === position;
    if (!follows || end < begin || end > size) throw new Error(`accepted the range ${begin} to ${end}`);
    position = end;
  }
  return position;
}

/** Changes the text of the header and keeps its length right, most of the time; then changes bytes. */
function mutateSafetensors(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const bytes = Buffer.from(input);
  if (bytes.length < 8 || random(4) === 0) return mutateBytes(bytes, other, random);
  const length = Number(bytes.readBigUInt64LE());
  const header = Buffer.from(mutateText(bytes.subarray(8, 8 + length).toString("utf8"), random));
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([prefix, header, bytes.subarray(8 + length)]);
}
