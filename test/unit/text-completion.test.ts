/**
 * Golden cases of `finishCompletion`, one file each in `completions/`:
 *
 *     # what the case is about
 *     language: python            indent: 4 | tab 4 | 2        (tab N: tabs, N columns wide)
 *     eol: crlf                   truncated | singleLine       (optional)
 *     selected: TEXT              the selected suggest item, with which the raw completion begins
 *     known: bad                  the result below is what we do; `wanted` says what would be right
 *     --- document
 *     text with ├ at the cursor, then the raw completion up to ┤, then the text after the cursor
 *     --- expected
 *     "unchanged", or "discard: REASON", or the document with what is inserted between ├ and ┤, and with ╣ where the
 *     replaced rest of the line ends (absent: nothing is replaced)
 *
 * ╣ in `document` says how far an unchanged text replaces. Text and replaced range are both compared.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type CompletionSite, finishCompletion } from "../../server/text/completion.ts";

const folder = new URL("completions/", import.meta.url);

interface Marked {
  before: string;
  inserted: string;
  /** After the inserted text, without the marks. */
  after: string;
  replace: number;
}

function marked(text: string): Marked {
  const match = /^([^├┤╣]*)├([^├┤╣]*)┤([^├┤╣]*)(?:╣([^├┤╣]*))?$/.exec(text);
  assert.ok(match, `one ├, one ┤, and at most one ╣ after them:\n${text}`);
  const [, before = "", inserted = "", third = "", fourth] = match;
  return {
    before,
    inserted,
    after: third + (fourth ?? ""),
    replace: fourth === undefined ? 0 : third.length,
  };
}

function sections(file: string): Map<string, string> {
  const [head = "", ...parts] = file.split(/^--- (?=\w+$)/m);
  const result = new Map([["head", head]]);
  for (const part of parts) {
    const end = part.indexOf("\n");
    result.set(part.slice(0, end), part.slice(end + 1).replace(/\n$/, ""));
  }
  return result;
}

function headers(head: string): Map<string, string> {
  const lines = head.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [, key = line, value = "true"] = /^(\w+): (.*)$/.exec(line) ?? [];
      return [key, value];
    }),
  );
}

/** The result in the words of the case files. */
function outcome(raw: string, site: CompletionSite): string {
  const result = finishCompletion(raw, site);
  if ("reason" in result) return `discard: ${result.reason}`;
  const rest = site.after.slice(result.replace);
  const replaced = result.replace > 0 ? `${site.after.slice(0, result.replace)}╣` : "";
  return `${site.before}├${result.insertText}┤${replaced}${rest}`;
}

for (const name of readdirSync(folder).sort()) {
  test(`completion case ${name}`, () => {
    const parts = sections(readFileSync(new URL(name, folder), "utf8"));
    const head = headers(parts.get("head") ?? "");
    const known = ["language", "indent", "eol", "truncated", "singleLine", "selected", "known"];
    assert.deepEqual(
      [...head.keys()].filter((key) => !known.includes(key)),
      [],
      "unknown header",
    );
    const [, tab, width] = /^(tab )?(\d+)$/.exec(head.get("indent") ?? "") ?? [];
    assert.ok(width, "indent: N or tab N");
    const eol = head.get("eol") === "crlf" ? "\r\n" : "\n";
    const inEol = (text: string) => text.replaceAll("\n", eol);
    const document = marked(parts.get("document") ?? "");
    const site: CompletionSite = {
      before: inEol(document.before),
      after: inEol(document.after),
      eol,
      tabSize: Number(width),
      insertSpaces: tab === undefined,
      languageId: head.get("language"),
      selected: head.get("selected"),
      singleLine: head.has("singleLine"),
      truncated: head.has("truncated"),
    };
    const spell = (text: string): string => {
      if (text.startsWith("discard: ")) return text;
      return inEol(text === "unchanged" ? (parts.get("document") ?? "") : text);
    };
    const got = outcome(document.inserted, site);
    assert.equal(got, spell(parts.get("expected") ?? ""));
    const bad = head.get("known") === "bad";
    assert.equal(parts.has("wanted"), bad, "`known: bad` and a section `wanted` belong together");
    if (bad) assert.notEqual(got, spell(parts.get("wanted") ?? ""), "now right: drop `known: bad`");
  });
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ..."()[]{}<>\"'`:;,.#/\\=\t ab1",
  "\n",
  "\n    ",
  "\n\t",
  "\r\n",
  "\r",
  '"""',
  "def f(x):",
  "return x",
  "if (a) {",
  "}",
  "else:",
  "😀",
  "\ud83d",
  "\ude00",
  "é",
  "<|mask|>",
  "foo.bar(",
  "// c",
  "/* ",
  "*/",
  "</div>",
];

test("finishCompletion holds its promises on any text", () => {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = (length: number) =>
    Array.from({ length: Math.floor(next() * length) }, () => pick(PIECES)).join("");
  let shown = 0;
  for (let round = 0; round < 4000; round++) {
    const selected = next() < 0.1 ? "item" : undefined;
    const site: CompletionSite = {
      before: text(30),
      after: text(20),
      eol: pick(["\n", "\r\n"] as const),
      tabSize: pick([1, 2, 4, 8]),
      insertSpaces: next() < 0.5,
      languageId: pick([undefined, "python", "typescript", "rust", "markdown"]),
      selected,
      singleLine: next() < 0.1,
      truncated: next() < 0.3,
    };
    // A part of the suffix in the raw text, so that the filters have something to find.
    const raw =
      (selected ?? "") +
      text(15) +
      (next() < 0.5 ? site.after.slice(0, Math.floor(next() * 30)) : "") +
      text(5);
    const result = finishCompletion(raw, site);
    const where = JSON.stringify({ raw, site, result });
    if ("reason" in result) {
      assert.match(result.reason, /^[a-z][a-z ]{4,40}$/, where);
      continue;
    }
    shown++;
    const rest = /^[^\r\n]*/.exec(site.after)?.[0] ?? "";
    assert.ok(
      Number.isInteger(result.replace) && result.replace >= 0 && result.replace <= rest.length,
      where,
    );
    assert.ok(!/\p{Surrogate}/u.test(result.insertText), where);
    assert.ok(result.insertText.trim() !== "", where);
    assert.ok(result.insertText.startsWith(selected ?? ""), where);
    assert.ok(!result.insertText.includes("<|mask|>") || /<\|mask\|>/.test(site.before + site.after), where);
    const breaks = result.insertText.match(/\r\n|\r|\n/g) ?? [];
    assert.ok(
      breaks.every((b) => b === site.eol),
      where,
    );
    if (site.singleLine) assert.equal(breaks.length, 0, where);
    if (rest.trim() === "") assert.ok(!/[ \t]$/.test(result.insertText), where);
    // Finishing is settled: what was shown, asked again, is shown again or is judged repetition, never longer.
    const again = finishCompletion(result.insertText, {
      ...site,
      truncated: false,
    });
    if (!("reason" in again)) assert.ok(again.insertText.length <= result.insertText.length, where);
  }
  assert.ok(
    shown > 500,
    `only ${shown} of the texts survived: the filters are too greedy or the generator too wild`,
  );
});
