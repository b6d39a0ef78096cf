/**
 * Fuzzes the safetensors header parser: seeded mutations of small valid headers must be accepted or refused with a
 * `ModelError`, and what is accepted must lie inside the file without overlap. The unit tests run a few thousand;
 *   npx tsx test/fuzz/safetensors.ts [ITERATIONS] [SEED]
 * runs more.
 */
import { ModelError } from "../../server/models/errors.ts";
import { parseSafetensorsHeader } from "../../server/models/safetensors.ts";

export interface FuzzResult {
  accepted: number;
  refused: number;
}

const SEEDS: [header: string, dataBytes: number][] = [
  [`{"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}`, 24],
  [`{"__metadata__":{"format":"pt"},"a":{"dtype":"BF16","shape":[4],"data_offsets":[0,8]}}   `, 8],
  [
    `{"x.weight":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"\\u0079":{"dtype":"U8","shape":[],"data_offsets":[4,5]},"z":{"dtype":"Q9","shape":[0],"data_offsets":[5,5]}}`,
    5,
  ],
  [`{"__proto__":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}`, 1],
];
/** Pieces that parsers stumble over, spliced into the text. */
const PIECES = [
  "-1",
  "1e999",
  "9007199254740993",
  "0.5",
  "null",
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  ",",
  ":",
  '"a":',
  "\u0000",
];

/** Throws on the first broken promise, with the iteration, so that it can be repeated. */
export function fuzzSafetensors(iterations: number, seed: number): FuzzResult {
  const random = generator(seed);
  const result: FuzzResult = { accepted: 0, refused: 0 };
  for (let i = 0; i < iterations; i++) {
    const bytes = mutate(random);
    try {
      checkAccepted(bytes);
      result.accepted++;
    } catch (error) {
      if (!(error instanceof ModelError)) {
        throw new Error(`iteration ${i} of seed ${seed}: ${Buffer.from(bytes).toString("latin1")}`, {
          cause: error,
        });
      }
      result.refused++;
    }
  }
  return result;
}

function checkAccepted(bytes: Uint8Array): void {
  const { tensors } = parseSafetensorsHeader(bytes, bytes.length);
  const spans = [...tensors.values()].sort((a, b) => a.begin - b.begin || a.end - b.end);
  let position = spans[0]?.begin ?? bytes.length;
  for (const { begin, end } of spans) {
    if (begin !== position || end < begin || end > bytes.length) throw new Error("accepted a wrong range");
    position = end;
  }
  if (position !== bytes.length) throw new Error("accepted bytes that belong to no tensor");
}

function mutate(random: () => number): Uint8Array {
  const below = (n: number): number => Math.floor(random() * n);
  const [json, dataBytes] = SEEDS[below(SEEDS.length)] ?? ["{}", 0];
  let text = json;
  for (let edits = below(3); edits > 0; edits--) {
    const at = below(text.length);
    const piece = PIECES[below(PIECES.length)] ?? "";
    text = text.slice(0, at) + piece + text.slice(at + below(4));
  }
  const header = Buffer.from(text);
  const bytes = Buffer.alloc(8 + header.length + dataBytes);
  bytes.writeBigUInt64LE(BigInt(header.length));
  header.copy(bytes, 8);
  for (let flips = below(3); flips > 0; flips--) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return below(8) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
}

/** A linear congruential generator of 32 bits: the same seed gives the same mutations everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

if (process.argv[1] === __filename) {
  const result = fuzzSafetensors(Number(process.argv[2] ?? 200_000), Number(process.argv[3] ?? 1));
  console.log(`${result.accepted} accepted, ${result.refused} refused, none crashed`);
}
