/** Runs the probe bundle in a child process and turns every way it can end into a report. */
import { fork } from "node:child_process";
import { messageOf } from "./errors.ts";
import { type GpuReport, gpuReport } from "./gpu.ts";
import { bundlePath } from "./paths.ts";
import { type ProbeReport, probeReport } from "./probe-report.ts";

/** Far above the fraction of a second it takes: only a probe that hangs is ended by it. */
const PROBE_LIMIT_MS = 60_000;
const REPAIR =
  "Reinstall the extension for this system, or run `npm run build:native` in a checkout; `unmask doctor` shows more.";

/** Never rejects. The reason of a failure ends with what to do. */
export async function runProbe(log: (line: string) => void): Promise<ProbeReport> {
  const failed = (reason: string): ProbeReport => ({ ok: false, reason: `${reason}. ${REPAIR}` });
  const answer = await run([], log);
  if ("problem" in answer) return failed(`The native engine ${answer.problem}`);
  try {
    const report = probeReport.parse(JSON.parse(answer.output));
    return report.ok ? report : failed(report.reason);
  } catch (error) {
    return failed(`The probe of the native engine answered nonsense: ${messageOf(error)}`);
  }
}

/** Never rejects: what goes wrong is a reason why there is no GPU. */
export async function runGpuProbe(log: (line: string) => void): Promise<GpuReport> {
  const failed = (unusable: string): GpuReport => ({ library: "", unusable, devices: [] });
  const answer = await run(["gpu"], log);
  if ("problem" in answer) return failed(`the CUDA library ${answer.problem}`);
  try {
    return gpuReport.parse(JSON.parse(answer.output));
  } catch (error) {
    return failed(`the probe of the CUDA library answered nonsense: ${messageOf(error)}`);
  }
}

/** What the probe printed, or how it failed as the end of a sentence. */
function run(args: string[], log: (line: string) => void): Promise<{ output: string } | { problem: string }> {
  return new Promise((resolve) => {
    const child = fork(bundlePath("probe"), args, { silent: true, execArgv: [] });
    let output = "";
    let errors = "";
    const limit = setTimeout(() => child.kill("SIGKILL"), PROBE_LIMIT_MS);
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", (error) => {
      clearTimeout(limit);
      resolve({ problem: `could not be probed: ${error.message}` });
    });
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      if (errors !== "") log(`probe: ${errors.trimEnd()}`);
      const end = signal === null ? `exit code ${code}` : `signal ${signal}`;
      resolve(code === 0 ? { output } : { problem: `crashed while it was probed (${end})` });
    });
  });
}
