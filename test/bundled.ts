/** The bundled model as users get it: tests and benchmarks do not name it. */
import { join } from "node:path";
import { bundledModel } from "../server/settings.ts";

const found = bundledModel(join(import.meta.dirname ?? __dirname, "../models"));
if (!("folder" in found)) throw new Error(found.problem);

/** Its folder, absolute. */
export const bundled: string = found.folder;
