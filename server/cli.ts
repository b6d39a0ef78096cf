#!/usr/bin/env node
/**
 * The command line: `unmask infill`, `unmask doctor`, `unmask serve`. Exit codes: 0 it worked, 1 it did not, 2 it was
 * asked wrongly. Failures are one line on stderr.
 */
import { createRequire } from "node:module";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { description, version } from "../package.json";
import { doctor } from "./cli/doctor.ts";
import { CliError, type ModelOptions } from "./cli/engine.ts";
import { type InfillOptions, infill } from "./cli/infill.ts";
import { messageOf } from "./engine/errors.ts";
import { deviceChoice } from "./engine/gpu.ts";
import { bundlePath } from "./engine/paths.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

function tokens(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError("It must be a whole number from 1.");
  return value;
}

function threshold(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("It must be from 0 to 1.");
  return value;
}

function device(text: string): string {
  if (!deviceChoice.safeParse(text).success)
    throw new InvalidArgumentError("It must be auto, cpu or cuda:N, with a number N.");
  return text;
}

function program(): Command {
  const unmask = new Command("unmask").description(description).version(version).exitOverride();
  const model = ["--model <folder>", "model folder or GGUF file (default: the bundled model)"] as const;
  const on = ["--device <device>", "auto, cpu or cuda:N (default: auto)", device] as const;
  unmask
    .command("infill")
    .description("print what the model writes at a place in a file")
    .argument("<file:line:column>", "the place; line and column count from 1")
    .option("--steps", "print every denoising step, open masks as \u2591")
    .option(...model)
    .option(...on)
    .option("--tokens <n>", "masks to start with", tokens)
    .option("--threshold <t>", "commit every token at least this sure (0 to 1)", threshold)
    .option("--json", "print one JSON object")
    .action((place: string, options: InfillOptions) => infill(place, options, print));
  unmask
    .command("doctor")
    .description("print what is used, what is not and why; exit with 1 when completion would not work")
    .option(...model)
    .option(...on)
    .action(async (options: ModelOptions) => {
      if (!(await doctor(options, version, print))) process.exitCode = 1;
    });
  unmask
    .command("serve")
    .description("run the language server")
    .requiredOption("--stdio", "speak LSP over standard input and output")
    .action(() => {
      // The server is its own bundle and reads `--stdio` from the arguments itself.
      createRequire(__filename)(bundlePath("server"));
    });
  return unmask;
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      // Commander has printed it; help and version end with 0.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`unmask: ${error instanceof CliError ? error.message : messageOf(error)}\n`);
    process.exitCode = error instanceof CliError ? error.exitCode : 1;
  });
