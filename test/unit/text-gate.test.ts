import assert from "node:assert/strict";
import { test } from "node:test";
import { automaticGate, isSecret } from "../../server/text/gate.ts";

/** `|` is the cursor. "": asked; else the reason. */
const gates: [text: string, languageId: string, reason: string][] = [
  ["x = |", "python", ""],
  ["def f(a):\n    |\n", "python", ""],
  ["print(|)", "python", ""],
  ["foo(bar[|]);", "typescript", ""],
  ["if (x|) {", "typescript", ""],
  ["a|   \nb", "python", ""],
  ["a|\r\nb", "python", ""],
  ["s = '|'", "python", ""],
  ["|", "python", "the document is empty"],
  ["\n  |\n", "python", "the document is empty"],
  ["pri|nt", "python", "inside a word"],
  ["größ|e = 1", "python", "inside a word"],
  ["x = | + 1", "python", "text follows on the line"],
  ["| foo", "python", "text follows on the line"],
  ["fix: |", "scminput", "not a document"],
];

for (const [text, languageId, reason] of gates) {
  test(`automaticGate ${JSON.stringify(text)} in ${languageId}: ${reason || "asks"}`, () => {
    const [before = "", after = ""] = text.split("|");
    const gate = automaticGate({ before, after, languageId });
    assert.equal(gate.ask ? "" : gate.reason, reason);
  });
}

const secrets: [path: string, languageId: string, globs: string[], secret: boolean][] = [
  ["/home/u/app/.env", "plaintext", [], true],
  ["/home/u/app/.env.local", "plaintext", [], true],
  [".env", "plaintext", [], true],
  ["/x/settings", "dotenv", [], true],
  ["/x/server.pem", "plaintext", [], true],
  ["C:\\keys\\Server.KEY", "plaintext", [], true],
  ["/x/a.crt", "plaintext", [], true],
  ["/x/a.cert", "plaintext", [], true],
  ["/x/secrets.yml", "yaml", [], true],
  ["/x/config.json", "json", [], false],
  ["/x/settings.json", "json", [], false],
  ["/x/environment.py", "python", [], false],
  ["/x/keys.py", "python", [], false],
  ["/x/private/a.py", "python", ["private/*.py"], true],
  ["/x/private/sub/a.py", "python", ["private"], true],
  ["/x/private/sub/a.py", "python", ["**/private/"], true],
  ["/x/a.sql", "sql", ["*.sql"], true],
  ["/y/a.sql", "sql", ["/x/*.sql"], false],
  ["/x/a.sql", "sql", ["/x/*.sql"], true],
  ["/x/.hidden/a.sql", "sql", ["*.sql"], true],
  ["c:\\w\\a.sql", "sql", ["c:/w/*"], true],
  ["/x/a.py", "python", ["", "  "], false],
  ["/x/a.py", "python", ["!b.py"], false],
];

for (const [path, languageId, globs, secret] of secrets) {
  test(`isSecret ${path} (${languageId}) with ${JSON.stringify(globs)}: ${secret}`, () => {
    assert.equal(isSecret(path, languageId, globs), secret);
    assert.equal(isSecret(path, languageId, globs), secret, "the same the second time");
  });
}
