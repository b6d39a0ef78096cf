/**
 * Before anything is asked: whether an automatic request makes sense at the cursor, and whether a file may be read
 * into a prompt at all.
 */
import picomatch from "picomatch";
import { isBlank, isClosersOnly, lineRest, lineStart, toLf } from "./lines.ts";

export type Gate = { ask: true } | { ask: false; reason: string };

/** Languages of inputs that are not documents: the commit message box. */
const NOT_DOCUMENTS: ReadonlySet<string> = new Set(["scminput"]);

/** For automatic triggers. A request by hand is always asked. */
export function automaticGate(site: { before: string; after: string; languageId: string }): Gate {
  if (NOT_DOCUMENTS.has(site.languageId)) return { ask: false, reason: "not a document" };
  if (isBlank(site.before) && isBlank(site.after)) return { ask: false, reason: "the document is empty" };
  const rest = lineRest(toLf(site.after));
  if (/[\p{L}\p{N}_]$/u.test(lineStart(site.before)) && /^[\p{L}\p{N}_]/u.test(rest)) {
    return { ask: false, reason: "inside a word" };
  }
  if (!isClosersOnly(rest)) return { ask: false, reason: "text follows on the line" };
  return { ask: true };
}

/** Files that hold keys and passwords by their name. Anything broader would silence ordinary settings files. */
const SECRETS = [
  "**/.env*",
  "**/*.pem",
  "**/*.key",
  "**/*.cert",
  "**/*.crt",
  "**/secrets.yml",
  "**/secrets.yaml",
];
const SECRET_LANGUAGES: ReadonlySet<string> = new Set(["dotenv"]);

const isBuiltIn = picomatch(SECRETS, { dot: true, nocase: true });
const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * Whether the text of a file must never be read into a prompt.
 *
 * @param path of the file, absolute or relative, with either kind of slash.
 * @param userGlobs patterns beside the built-in ones; one that does not begin with "/" or a drive matches at any depth.
 */
export function isSecret(path: string, languageId: string, userGlobs: readonly string[]): boolean {
  if (SECRET_LANGUAGES.has(languageId)) return true;
  const slashed = path.replaceAll("\\", "/");
  if (isBuiltIn(slashed)) return true;
  let matches = compiled.get(userGlobs);
  if (matches === undefined) {
    matches = compile(userGlobs);
    compiled.set(userGlobs, matches);
  }
  return matches(slashed);
}

function compile(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs
    .map((glob) => glob.trim())
    .filter((glob) => glob !== "")
    .map((glob) => (/^(?:\/|[A-Za-z]:|\*\*\/)/.test(glob) ? glob : `**/${glob.replace(/^\.\//, "")}`));
  if (patterns.length === 0) return () => false;
  // A pattern that names a folder means what is in it.
  return picomatch(
    patterns.flatMap((p) => [p, `${p.replace(/\/$/, "")}/**`]),
    { dot: true, nonegate: true },
  );
}
