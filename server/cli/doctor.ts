/** `unmask doctor`: what works, what is used, what is not and why. */
import { availableParallelism, cpus } from "node:os";
import type { EngineClient, EngineStatus } from "../engine/client.ts";
import { EngineError, messageOf } from "../engine/errors.ts";
import { cudaVersion } from "../engine/gpu.ts";
import { addonPath } from "../engine/paths.ts";
import { engineThreads, physicalCores } from "../engine/threads.ts";
import { TIER_NAMES, tiersOf } from "../engine/tiers.ts";
import type { EngineInfillResult, ModelInfo } from "../protocol.ts";
import { type ModelOptions, withEngine } from "./engine.ts";

/** `no`: not used, for a reason that is no failure. */
interface Finding {
  state: "ok" | "no" | "failed";
  subject: string;
  text: string;
}

/** A request small enough for every model. */
const SAMPLE = ["def add(a, b):\n    return ", "\n\n\nprint(add(1, 2))\n"];

/** Whether completion works here. */
export async function doctor(
  options: ModelOptions,
  version: string,
  print: (text: string) => void,
): Promise<boolean> {
  print(`Unmask ${version}, node ${process.versions.node}, ${process.platform} ${process.arch}`);
  const findings = await withEngine(options, examine);
  for (const { state, subject, text } of findings)
    print(`${{ ok: "ok    ", no: "-     ", failed: "FAILED" }[state]}  ${subject.padEnd(9)} ${text}`);
  const works = findings.every((finding) => finding.state !== "failed");
  print(works ? "Completion works." : "Completion does not work.");
  return works;
}

async function examine(engine: EngineClient, status: EngineStatus): Promise<Finding[]> {
  const findings = [...examineAddon(engine), examineThreads(), ...examineGpus(engine)];
  if (engine.probe?.ok !== true) return findings;
  const info = engine.model;
  if (status.state !== "ready" || info === undefined)
    return [...findings, { state: "failed", subject: "model", text: status.reason ?? "was not loaded" }];
  return [
    ...findings,
    { state: "ok", subject: "device", text: info.device },
    gpuUse(engine, info),
    { state: "ok", subject: "model", text: describeModel(info) },
    await timedRequest(engine),
  ];
}

function examineAddon(engine: EngineClient): Finding[] {
  const report = engine.probe;
  if (report?.ok !== true)
    return [{ state: "failed", subject: "addon", text: report?.reason ?? "The probe did not run." }];
  const findings: Finding[] = [
    { state: "ok", subject: "addon", text: `${addonPath()}, version ${report.version}, self test passed` },
    {
      state: "ok",
      subject: "cpu",
      text: `${cpus()[0]?.model.trim() ?? "unknown"}: ${report.features.join(" ")}`,
    },
  ];
  const best = report.tiers[0];
  for (const tier of tiersOf(process.arch)) {
    const name = TIER_NAMES[tier];
    if (tier === best)
      findings.push({ state: "ok", subject: "kernels", text: `${name}, the best this CPU runs` });
    else if (report.tiers.includes(tier))
      findings.push({ state: "no", subject: "kernels", text: `${name} not used: there are faster ones` });
    else
      findings.push({
        state: "no",
        subject: "kernels",
        text: `${name} not used: the CPU or the system lacks it`,
      });
  }
  return findings;
}

function examineThreads(): Finding {
  const used = engineThreads(0);
  const cores = physicalCores();
  const why = used < cores ? "one core is left to the editor" : "there is only one core";
  const text = `${used} on ${cores} physical and ${availableParallelism()} logical cores: ${why}`;
  return { state: "ok", subject: "threads", text };
}

function examineGpus({ gpus }: EngineClient): Finding[] {
  return (gpus?.devices ?? []).map(({ unusable, ...d }): Finding => {
    const memory = `${(d.memoryFree / 1e9).toFixed(1)} of ${(d.memoryTotal / 1e9).toFixed(1)} GB free`;
    const cuda = `driver for CUDA ${cudaVersion(d.driver)}, built with ${cudaVersion(d.runtime)}`;
    const facts = `${d.device} ${d.name}, compute capability ${d.capability}, ${d.multiprocessors} multiprocessors, ${memory}, ${cuda}`;
    return unusable === undefined
      ? { state: "ok", subject: "gpu", text: `${facts}, self test passed` }
      : { state: "no", subject: "gpu", text: `${facts}; not used: ${unusable}` };
  });
}

function gpuUse(engine: EngineClient, info: ModelInfo): Finding {
  return info.onGpu
    ? { state: "ok", subject: "memory", text: `${info.plan}` }
    : { state: "no", subject: "gpu", text: `not used: ${engine.noGpu}` };
}

function describeModel(info: ModelInfo): string {
  const size = `${(info.parameters / 1e6).toFixed(1)} M parameters, vocabulary ${info.vocab}, context ${info.context}`;
  const holes = info.variable ? "holes of variable length" : "holes of fixed length";
  const memory = `${info.weights}, ${(info.bytes / 2 ** 20).toFixed(0)} MiB`;
  const load = `loaded in ${info.loadMilliseconds.toFixed(0)} ms`;
  return `${info.name} (${info.family}, ${size}, ${holes}), ${memory}, ${load}, ${info.folder}`;
}

async function timedRequest(engine: EngineClient): Promise<Finding> {
  const request = { request: 1, texts: SAMPLE, holes: [{}], options: {}, steps: false };
  let result: EngineInfillResult;
  try {
    result = await engine.infill(request, {}, new AbortController().signal);
  } catch (error) {
    const text = error instanceof EngineError ? error.line : messageOf(error);
    return { state: "failed", subject: "request", text };
  }
  const { timing, steps, promptTokens, canvasTokens } = result.summary;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const size = `${promptTokens} tokens around ${canvasTokens} filled in ${steps} steps`;
  const parts = `prompt ${ms(timing.prompt)}, full passes ${ms(timing.fullPasses)}, window passes ${ms(timing.windowPasses)}`;
  return { state: "ok", subject: "request", text: `${ms(timing.total)}: ${size} (${parts})` };
}
