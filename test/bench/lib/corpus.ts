/** Held-out Python: the programs of HumanEval-Infilling, which the bundled model was not trained on, with holes dug in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const Row = z.object({
  task_id: z.string(),
  prompt: z.string(),
  suffix: z.string(),
  canonical_solution: z.string(),
});

/** The distinct programs, in the order of the file. */
export function programs(): string[] {
  const file = join(
    import.meta.dirname ?? __dirname,
    "../../data/humaneval-infilling/HumanEval-SingleLineInfilling.jsonl.gz",
  );
  const seen = new Set<string>();
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line === "") continue;
    const row = Row.parse(JSON.parse(line));
    seen.add(row.prompt + row.canonical_solution + row.suffix);
  }
  return [...seen];
}

/** A generator of uniform numbers in [0, 1) that gives every machine the same samples (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Sample {
  /** The sequence with masks, BOS first. */
  tokens: Int32Array;
  /** What stood under the masks. */
  truth: Int32Array;
}

/**
 * `count` sequences of at most `length` tokens with one hole of `hole` tokens, cut from `texts`; the hole lies anywhere
 * that leaves text on both sides. Texts too short for the hole are passed over.
 */
export function digHoles(
  texts: readonly (readonly number[])[],
  ids: { bos: number; mask: number },
  o: { count: number; hole: number; length: number; seed: number },
): Sample[] {
  const random = seeded(o.seed);
  const usable = texts.filter((t) => t.length >= o.hole + 16);
  const samples: Sample[] = [];
  while (samples.length < o.count && usable.length > 0) {
    const text = usable[Math.floor(random() * usable.length)] ?? [];
    const room = Math.min(text.length, o.length - 1);
    const start = Math.floor(random() * (text.length - room + 1));
    const window = text.slice(start, start + room);
    const at = 8 + Math.floor(random() * (room - o.hole - 15));
    const truth = Int32Array.from(window.slice(at, at + o.hole));
    const tokens = Int32Array.from([ids.bos, ...window]);
    tokens.fill(ids.mask, at + 1, at + 1 + o.hole);
    samples.push({ tokens, truth });
  }
  return samples;
}
