/** `docs/protocol.md` is locked to `server/protocol.ts`: one must not change without the other. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as protocol from "../../server/protocol.ts";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "docs", "protocol.md"), "utf8");

test("the page was written for this version of the protocol", () => {
  const source = readFileSync(join(root, "server", "protocol.ts"));
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 16);
  const found = /<!-- server\/protocol\.ts sha256 ([0-9a-f]{16}) -->/.exec(page)?.[1];
  assert.equal(
    found,
    hash,
    "server/protocol.ts has changed: describe the change in docs/protocol.md, then run `npm run docs:protocol`",
  );
});

const names = Object.values(protocol).filter((value) => typeof value === "string");
for (const name of names)
  test(`the page describes ${name}`, () => assert.ok(page.includes(`\`${name}\``), `${name} is missing`));

for (const [name, code] of Object.entries(protocol.ErrorCode))
  test(`the page describes ${name}`, () =>
    assert.ok(page.includes(`\`${name}\` ${code}`), `${name} is missing`));
