/**
 * Runs a Python program that a model has written: in an empty temporary folder, isolated from the user's packages and
 * environment, with limits of CPU time, memory, file size and processes set before the first line runs, and killed when
 * the wall time is over. It keeps accidents away, not attackers: for the latter use a container.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Limits {
  /** CPU seconds; wall time is bounded by three times as much. */
  seconds: number;
  megabytes: number;
}

export type Verdict = "passed" | "failed" | "timeout" | "syntax";

/** Exit codes of the preamble, chosen away from Python's own. */
const SYNTAX = 97;

const PREAMBLE = `
import resource, sys
seconds, megabytes = int(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # soft: SIGXCPU, which says why
resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
program = sys.stdin.read()
try:
    code = compile(program, "program", "exec")
except (SyntaxError, ValueError):
    sys.exit(${SYNTAX})
exec(code, {"__name__": "program"})
`;

/** Only whether it parses is asked for. */
const PARSE = `
import ast, sys
for program in sys.stdin.read().split("\\0"):
    try:
        ast.parse(program)
        print(1)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        print(0)
`;

/** Rejects when there is no python3. */
export function runPython(program: string, limits: Limits): Promise<Verdict> {
  const cwd = mkdtempSync(join(tmpdir(), "unmask-eval-"));
  return new Promise<Verdict>((resolve, reject) => {
    const child = spawn("python3", ["-I", "-c", PREAMBLE, String(limits.seconds), String(limits.megabytes)], {
      cwd,
      env: { PATH: process.env.PATH ?? "" },
      stdio: ["pipe", "ignore", "ignore"],
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limits.seconds * 3000);
    child.on("error", reject);
    // A program that ends before it has read its source closes the pipe.
    child.stdin.on("error", () => child.kill("SIGKILL"));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (late || signal === "SIGXCPU") resolve("timeout");
      else resolve(code === 0 ? "passed" : code === SYNTAX ? "syntax" : "failed");
    });
    child.stdin.end(program);
  }).finally(() => rmSync(cwd, { recursive: true, force: true }));
}

/** For each program whether Python can parse it. Rejects when there is no python3. */
export function parses(programs: readonly string[]): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const child = spawn("python3", ["-I", "-c", PARSE], { stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.on("error", reject);
    // It ended before it had read them: `close` tells.
    child.stdin.on("error", () => undefined);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.on("close", (code) => {
      const lines = out.trim().split("\n");
      if (code !== 0 || lines.length !== programs.length) reject(new Error(`python3 ended with ${code}`));
      else resolve(lines.map((line) => line === "1"));
    });
    child.stdin.end(programs.join("\0"));
  });
}
