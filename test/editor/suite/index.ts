/**
 * What the extension host loads as `extensionTestsPath`: runs cases.ts with Mocha and leaves the outcome in the file
 * that UNMASK_SUITE_RESULT names, because the host's own output does not reach every kind of caller.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/** The outcome file: one entry per test, in order. */
export interface CaseResult {
  title: string;
  milliseconds: number;
  /** The error's stack; absent when the test passed. */
  error?: string;
}

/** Called by the extension host; rejects when a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 90_000, color: false });
  mocha.addFile(join(__dirname, "cases.js"));
  const results: CaseResult[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const path = process.env.UNMASK_SUITE_RESULT;
      if (path) writeFileSync(path, JSON.stringify(results));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    const title = (test: Mocha.Test) => test.fullTitle();
    runner.on("pass", (test) => results.push({ title: title(test), milliseconds: test.duration ?? 0 }));
    runner.on("fail", (test, error: Error) => {
      results.push({
        title: title(test),
        milliseconds: test.duration ?? 0,
        error: error.stack ?? error.message,
      });
    });
  });
}
