/** Variants of the bundled model: the same weights under another description, in a temporary folder. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./client.ts";

export interface Variant {
  folder: string;
  dispose(): void;
}

type Json = Record<string, unknown>;

/** @param change by file name; gets the parsed file and returns the new one */
export function variantOf(change: Record<string, (json: Json) => Json>): Variant {
  const models = join(root, "models");
  const name = readdirSync(models).find((one) => existsSync(join(models, one, "config.json")));
  if (name === undefined) throw new Error(`There is no model in ${models}.`);
  const bundled = join(models, name);
  const folder = mkdtempSync(join(tmpdir(), "unmask-variant-"));
  for (const file of readdirSync(bundled)) {
    const from = join(bundled, file);
    const edit = change[file];
    if (edit === undefined) copyFileSync(from, join(folder, file));
    else writeFileSync(join(folder, file), JSON.stringify(edit(JSON.parse(readFileSync(from, "utf8")))));
  }
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Without EXPAND: its holes keep their length. */
export function fixedModel(manifest: Json = {}): Variant {
  return variantOf({
    "config.json": ({ expand_token_id: _, ...config }) => config,
    "tokenizer.json": (json) =>
      JSON.parse(JSON.stringify(json).replaceAll('"<|expand|>"', '"<|unused|>"')) as Json,
    "unmask.json": (json) => ({ ...json, ...manifest }),
  });
}

/** An instruct model by its own word. */
export function chatModel(): Variant {
  return variantOf({ "unmask.json": (json) => ({ ...json, chat: "chatml" }) });
}
