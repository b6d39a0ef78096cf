// Bundles every entry with esbuild into dist/. `--watch` rebuilds on change. Types are checked by `npm run typecheck`.
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

const notice = `/*!
 * Preact, MIT, copyright (c) 2015-present Jason Miller. uPlot, MIT, copyright (c) 2022 Leon Sorokin.
 * Codicons, CC BY 4.0, copyright (c) Microsoft Corporation.
 */`;

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
    legalComments: "eof",
    banner: { css: notice, js: notice },
  },
].map((b) => ({ ...b, outdir: "dist" }));

if (process.argv.includes("--watch")) {
  for (const b of builds) await (await esbuild.context(b)).watch();
} else {
  await Promise.all(builds.map((b) => esbuild.build(b)));
}
