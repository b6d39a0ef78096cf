// @ts-check
// Packs the VSIX for this platform into build/ and verifies that it holds what the extension needs and nothing else.
// dist/ must be there: `npm run build:native && npm run build`.
//   node scripts/package.mjs
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run, runMain, SetupError, say } from "./common.mjs";

/** vsce's name of this platform, such as "linux-x64" or "alpine-arm64". */
function target() {
  const musl =
    process.platform === "linux" && readdirSync("/lib").some((name) => name.startsWith("ld-musl-"));
  return `${musl ? "alpine" : process.platform}-${process.arch}`;
}

/** Absolute path of the VSIX for this platform; it exists after `packageExtension`. */
export function vsixPath() {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return join(root, "build", `${name}-${target()}-${version}.vsix`);
}

/** Paths a VSIX may hold. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package\.json|readme\.md|changelog\.md|LICENSE(\.txt|\.md)?)$/i,
  /^extension\/dist\/(extension|server|engine|probe|cli)\.js$/,
  /^extension\/dist\/webview\/(main\.(js|css)|codicon\.ttf)$/,
  /^extension\/dist\/(unmask\.node|unmask_cuda\.(so|dll)|THIRD_PARTY_NOTICES\.txt)$/,
  /^extension\/models\/[^/]+\/([^/]+\.(json|safetensors|gguf)|README\.md)$/i,
  /^extension\/media\/.+$/,
];

/** Paths without which the extension does not work. */
const required = [
  /^extension\/package\.json$/,
  /^extension\/dist\/extension\.js$/,
  /^extension\/dist\/server\.js$/,
  /^extension\/dist\/engine\.js$/,
  /^extension\/dist\/probe\.js$/,
  /^extension\/dist\/webview\/main\.js$/,
  /^extension\/dist\/webview\/main\.css$/,
  /^extension\/dist\/webview\/codicon\.ttf$/,
  /^extension\/media\/steps\.svg$/,
  /^extension\/dist\/unmask\.node$/,
  /^extension\/dist\/THIRD_PARTY_NOTICES\.txt$/,
  // A folder as published has its settings and its vocabulary beside the weights, a GGUF file has them inside.
  /^extension\/models\/[^/]+\/(tokenizer\.json|[^/]+\.gguf)$/,
  /^extension\/models\/[^/]+\/[^/]+\.(safetensors|gguf)$/,
  /^extension\/readme\.md$/i,
  /^extension\/changelog\.md$/i,
  /^extension\/LICENSE/i,
];

/**
 * Names in a zip file's central directory. Enough for what vsce writes: one disk, no ZIP64.
 * @param {Buffer} zip @returns {string[]}
 */
export function zipNames(zip) {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("not a zip file: no end of central directory");
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`broken zip file: no entry at byte ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    names.push(zip.toString("utf8", at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** What is wrong with a VSIX's listing, one sentence each; empty when it is right. @param {string[]} names */
export function listingProblems(names) {
  return [
    ...names
      .filter((name) => !allowed.some((a) => a.test(name)))
      .map((name) => `${name} does not belong into it`),
    ...required
      .filter((r) => !names.some((name) => r.test(name)))
      .map((r) => `nothing in it matches ${r.source}`),
  ];
}

/** Builds and verifies the VSIX. @returns {Promise<string>} its path */
export async function packageExtension() {
  for (const file of ["dist/extension.js", "dist/unmask.node"]) {
    if (!existsSync(join(root, file))) {
      throw new SetupError(`${file} is missing.`, "Run `npm run build:native` and `npm run build` first.");
    }
  }
  const vsix = vsixPath();
  mkdirSync(join(root, "build"), { recursive: true });
  const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce");
  // The bundles hold every dependency. Links in the README stay as they are: there is no public repository to point to.
  const args = ["--no-dependencies", "--target", target(), "--out", vsix];
  const unlinked = ["--allow-missing-repository", "--no-rewrite-relative-links"];
  await run(process.execPath, [vsce, "package", ...args, ...unlinked], { log: "package" });
  const problems = listingProblems(zipNames(readFileSync(vsix)));
  if (problems.length > 0) {
    rmSync(vsix);
    throw new SetupError(
      `${vsix} is not right:\n  ${problems.join("\n  ")}`,
      "See .vscodeignore and scripts/package.mjs.",
    );
  }
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void runMain(async () => {
    const vsix = await packageExtension();
    say(`${vsix.slice(root.length + 1)}, ${(statSync(vsix).size / 2 ** 20).toFixed(1)} MB`);
  });
}
