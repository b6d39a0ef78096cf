/** Runs the probe bundle in a child process and turns every way it can end into a `ProbeReport`. */
import { fork } from "node:child_process";
import { messageOf } from "./errors.ts";
import { bundlePath } from "./paths.ts";
import { type ProbeReport, probeReport } from "./probe-report.ts";

/** Far above the fraction of a second it takes: only a probe that hangs is ended by it. */
const PROBE_LIMIT_MS = 60_000;
const REPAIR =
  "Reinstall the extension for this system, or run `npm run build:native` in a checkout; `unmask doctor` shows more.";

/** Never rejects. The reason of a failure ends with what to do. */
export function runProbe(log: (line: string) => void): Promise<ProbeReport> {
  return new Promise((resolve) => {
    const child = fork(bundlePath("probe"), [], { silent: true, execArgv: [] });
    let output = "";
    let errors = "";
    const limit = setTimeout(() => child.kill("SIGKILL"), PROBE_LIMIT_MS);
    const failed = (reason: string) => resolve({ ok: false, reason: `${reason}. ${REPAIR}` });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", (error) => {
      clearTimeout(limit);
      failed(`The probe of the native engine could not be started: ${error.message}`);
    });
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      if (errors !== "") log(`probe: ${errors.trimEnd()}`);
      if (code !== 0) {
        const end = signal === null ? `exit code ${code}` : `signal ${signal}`;
        return failed(`The native engine crashed while it was probed (${end})`);
      }
      try {
        const report = probeReport.parse(JSON.parse(output));
        return report.ok ? resolve(report) : failed(report.reason);
      } catch (error) {
        return failed(`The probe of the native engine answered nonsense: ${messageOf(error)}`);
      }
    });
  });
}
