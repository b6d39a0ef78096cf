/**
 * Settings of the language server: `ServerSettings` of `protocol.ts` as they come over the wire, made safe. A field
 * that makes no sense is left at its default and reported, so that one typing error does not turn everything off.
 */
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { deviceChoice } from "./engine/gpu.ts";
import { packageRoot } from "./engine/paths.ts";
import type { StepsWish } from "./protocol.ts";

const fields = {
  modelPath: z.string(),
  threads: z.number().int().min(0).max(1024),
  device: deviceChoice,
  maxTokens: z.number().int().min(1).max(65_536),
  exclude: z.array(z.string().min(1)),
  steps: z.union([z.boolean(), z.literal("after")]),
};

export interface Settings {
  /** Absolute folder of the model, or undefined: the bundled one. */
  modelPath: string | undefined;
  /** 0: the engine's default. */
  threads: number;
  /** "auto", "cpu" or "cuda:N". */
  device: string;
  /** Undefined: the engine's default. */
  maxTokens: number | undefined;
  exclude: string[];
  steps: StepsWish;
}

/** The settings of a foreign value (absent and null mean all defaults), and what was wrong with it. */
export function parseSettings(value: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const given = z.record(z.string(), z.unknown()).safeParse(value ?? {});
  if (!given.success) problems.push("The settings are not an object; the defaults apply.");
  const read = <T>(name: keyof typeof fields, schema: z.ZodType<T>): T | undefined => {
    const found = given.data?.[name];
    if (found === undefined || found === null) return undefined;
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    problems.push(
      `Setting "${name}": ${parsed.error.issues[0]?.message ?? "is wrong"}; the default applies.`,
    );
    return undefined;
  };
  const modelPath = read("modelPath", fields.modelPath)?.trim();
  return {
    problems,
    settings: {
      modelPath: modelPath ? expandHome(modelPath) : undefined,
      threads: read("threads", fields.threads) ?? 0,
      device: read("device", fields.device) ?? "auto",
      maxTokens: read("maxTokens", fields.maxTokens),
      exclude: read("exclude", fields.exclude) ?? [],
      steps: read("steps", fields.steps) ?? false,
    },
  };
}

function expandHome(path: string): string {
  return /^~[/\\]/.test(path) ? join(homedir(), path.slice(2)) : path;
}

/**
 * The one folder with a `config.json` or a GGUF file under `models/`: dropping in another folder instead replaces the
 * bundled model. `problem` says why there is none to choose, and what to do.
 */
export function bundledModel(home = join(packageRoot(), "models")): { folder: string } | { problem: string } {
  // `models/` also has files, and folders that are no models.
  const found = existsSync(home)
    ? readdirSync(home, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && isModel(join(home, entry.name)))
        .map(({ name }) => name)
    : [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return { folder: join(home, only) };
  const what =
    only === undefined
      ? `There is no model folder with a config.json or a GGUF file in ${home}.`
      : `There are several model folders in ${home}: ${found.join(", ")}.`;
  return { problem: `${what} Leave exactly one there, or set a model path.` };
}

function isModel(folder: string): boolean {
  return readdirSync(folder).some((file) => file === "config.json" || file.endsWith(".gguf"));
}
