/**
 * The user's settings as typed getters, and the part of them the server needs (`ServerSettings`).
 *
 * The manifest declares the settings with their defaults; here a value of the wrong type (settings.json is edited by
 * hand) is reported once in the log and replaced by the default.
 */
import { ConfigurationTarget, type LogOutputChannel, workspace } from "vscode";
import * as z from "zod";
import type { ServerSettings } from "../server/protocol.ts";
import { type EnableMap, enabledFor, toggledEntries } from "./languages.ts";

export const SECTION = "unmask";

const enableMap = z.record(z.string(), z.boolean());
const globs = z.array(z.string());
const count = z.number().int().min(0);

export class Config {
  readonly #log: LogOutputChannel;
  readonly #reported = new Set<string>();

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  enabledFor(languageId: string): boolean {
    return enabledFor(this.#enable, languageId);
  }

  /** Flips what the user sees, everywhere. @param languageId of the active document. */
  toggle(languageId?: string): Promise<void> {
    return this.#writeEnable(toggledEntries(this.#enable, languageId));
  }

  /** Flips one language and leaves the others as they are. */
  toggleLanguage(languageId: string): Promise<void> {
    return this.#writeEnable({ [languageId]: !this.enabledFor(languageId) });
  }

  /** Whether suggestions appear while typing, or only on the command *Trigger*. */
  get automatic(): boolean {
    return this.#get("trigger", z.enum(["automatic", "manual"])) === "automatic";
  }

  /** Milliseconds without a key press before the engine is asked. */
  get delay(): number {
    return this.#get("delay", count);
  }

  /** What marks a place to fill. */
  get placeholder(): string {
    return this.#get("placeholder", z.string());
  }

  /** Globs of all scopes together: a workspace can add to what the user keeps from the model, never take away. */
  get exclude(): string[] {
    const inspected = workspace.getConfiguration(SECTION).inspect<unknown>("exclude");
    const scopes = [inspected?.globalValue, inspected?.workspaceValue, inspected?.workspaceFolderValue];
    const all = scopes.flatMap((value) => this.#checked("exclude", value, globs) ?? []);
    return [...new Set(all)];
  }

  get serverSettings(): ServerSettings {
    const path = this.#get("model.path", z.string()).trim();
    const maxTokens = this.#get("maxTokens", count);
    return {
      ...(path === "" ? {} : { modelPath: path }),
      ...(maxTokens === 0 ? {} : { maxTokens }),
      threads: this.#get("threads", count),
      device: this.#get("device", z.string()),
      exclude: this.exclude,
    };
  }

  get #enable(): EnableMap {
    return this.#get("enable", enableMap);
  }

  /** Adds entries where the map is set: in the workspace when that has its own, else for the user. */
  async #writeEnable(entries: EnableMap): Promise<void> {
    const configuration = workspace.getConfiguration(SECTION);
    const inspected = configuration.inspect<EnableMap>("enable");
    const inWorkspace = inspected?.workspaceValue !== undefined;
    const own = inWorkspace ? inspected.workspaceValue : inspected?.globalValue;
    const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await configuration.update("enable", { ...own, ...entries }, target);
  }

  #get<T>(key: string, schema: z.ZodType<T>): T {
    const configuration = workspace.getConfiguration(SECTION);
    return (
      this.#checked(key, configuration.get<unknown>(key), schema) ??
      schema.parse(configuration.inspect(key)?.defaultValue)
    );
  }

  /** The value, or undefined when it is absent or of the wrong type; the latter is logged, once. */
  #checked<T>(key: string, value: unknown, schema: z.ZodType<T>): T | undefined {
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const problem = `Setting ${SECTION}.${key} is ignored: ${z.prettifyError(parsed.error)}`;
    if (!this.#reported.has(problem)) {
      this.#reported.add(problem);
      this.#log.warn(problem);
    }
    return undefined;
  }
}
