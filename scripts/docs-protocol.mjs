// Writes the hash of server/protocol.ts into docs/protocol.md: run it after describing there what changed.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, "docs", "protocol.md");
const hash = createHash("sha256")
  .update(readFileSync(join(root, "server", "protocol.ts")))
  .digest("hex")
  .slice(0, 16);
const marker = /(<!-- server\/protocol\.ts sha256 )[0-9a-f]{16}( -->)/;
const text = readFileSync(page, "utf8");
if (!marker.test(text)) {
  console.error("docs/protocol.md has lost its line `<!-- server/protocol.ts sha256 ... -->`; put it back.");
  process.exit(1);
}
writeFileSync(page, text.replace(marker, `$1${hash}$2`));
