/**
 * Where the built pieces are. Every bundle lies in `dist/`, so everything is relative to the running bundle.
 * `UNMASK_ADDON` replaces the path of the addon: tests use it to see a broken one.
 */
import { join } from "node:path";

export function addonPath(): string {
  return process.env.UNMASK_ADDON ?? join(__dirname, "unmask.node");
}

export function bundlePath(name: "engine" | "probe" | "server"): string {
  return join(__dirname, `${name}.js`);
}

/** Folder of the installed package: manifest, `dist/`, `models/`. */
export function packageRoot(): string {
  return join(__dirname, "..");
}
