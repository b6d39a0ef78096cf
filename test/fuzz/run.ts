/**
 * `npm run fuzz -- [--seconds N] [--seed N] [--target NAME]`: fuzzes the parsers of model files, each for its share of the
 * time. An input that breaks one is written into the corpus, where the unit tests find it, and the exit code is 1.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CORPUS, Finding, fuzz, TARGETS } from "./targets.ts";

const ROUND = 1000;

function main(): void {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      target: { type: "string" },
    },
  });
  const targets = TARGETS.filter(({ name }) => values.target === undefined || values.target === name);
  const seconds = Number(values.seconds);
  const first = Number(values.seed);
  if (targets.length === 0 || !(seconds > 0) || !Number.isInteger(first)) {
    throw new Error(
      `usage: npm run fuzz -- [--seconds N] [--seed N] [--target ${TARGETS.map(({ name }) => name).join("|")}]`,
    );
  }
  for (const target of targets) {
    const end = performance.now() + (seconds / targets.length) * 1000;
    const sum = { accepted: 0, refused: 0 };
    let seed = first;
    for (; performance.now() < end; seed++) {
      try {
        const { accepted, refused } = fuzz(target, ROUND, seed);
        sum.accepted += accepted;
        sum.refused += refused;
      } catch (error) {
        if (!(error instanceof Finding)) throw error;
        const hash = createHash("sha256").update(error.input).digest("hex").slice(0, 12);
        const file = join(CORPUS, target.name, `found-${hash}`);
        writeFileSync(file, error.input);
        throw new Error(`${error.message}\nThe input is in ${file}.`, { cause: error });
      }
    }
    console.log(
      `${target.name}: seeds ${first} to ${seed - 1}, ${sum.accepted} accepted, ${sum.refused} refused, none broke it`,
    );
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Finding) console.error(error.cause.cause);
  process.exitCode = 1;
}
