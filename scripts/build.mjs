// Bundles every entry with esbuild into dist/, and writes the licences of what went into the bundles beside them.
// `--watch` rebuilds on change. Types are checked by `npm run typecheck`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";

const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  sourcemap: true,
  sourcesContent: false,
  minify: process.argv.includes("--minify"),
  logLevel: "warning",
};

const builds = [
  {
    ...common,
    entryPoints: { extension: "extension/main.ts" },
    target: "node22",
    external: ["vscode"],
  },
  {
    // The server side runs in the editor's Node as well as in the system's (CLI): Node 20 and up.
    ...common,
    entryPoints: {
      server: "server/main.ts",
      engine: "server/engine/host.ts",
      probe: "server/engine/probe.ts",
      cli: "server/cli.ts",
    },
    target: "node20",
    external: ["*.node"],
  },
  {
    // The visualizer's page. Its files have fixed names, because its HTML and the VSIX name them.
    ...common,
    entryPoints: { "webview/main": "media/webview/main.tsx" },
    platform: "browser",
    format: "iife",
    target: "es2023",
    loader: { ".ttf": "file" },
    assetNames: "webview/[name]",
  },
].map((b) => ({ ...b, outdir: "dist", metafile: true }));

if (process.argv.includes("--watch")) {
  for (const b of builds) await (await esbuild.context(b)).watch();
} else {
  const results = await Promise.all(builds.map((b) => esbuild.build(b)));
  // The addon contains node-addon-api and Node's headers, which no bundle names.
  const inputs = results.flatMap((r) => Object.keys(r.metafile.inputs));
  writeFileSync(
    "dist/THIRD_PARTY_NOTICES.txt",
    notices([...packages(inputs), "node_modules/node-addon-api"]),
  );
}

/** Folders of the packages that files belong to, "node_modules/..." each once. */
function packages(files) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
  return [...new Set(files.flatMap((file) => folder.exec(file)?.[0] ?? []))].sort();
}

/** Name, version and licence text of each package. Throws when one has no licence: then it must not be shipped. */
function notices(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    if (files.length === 0 && license === undefined) throw new Error(`${name} ${version} states no licence.`);
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
    return `${name} ${version} (${license})\n\n${texts.join("\n\n")}`.trim();
  });
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `Unmask contains the following packages under their own licences.${rule}${parts.join(rule)}\n`;
}
