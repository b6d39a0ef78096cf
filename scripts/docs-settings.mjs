// Writes the table of settings into README.md, between its markers, from the manifest.
// `npm run docs:settings` updates it; `npm run docs:settings -- --check` exits with 1 when it is out of date.
import { readFileSync, writeFileSync } from "node:fs";

const BEGIN = "<!-- settings:begin -->";
const END = "<!-- settings:end -->";

const path = (name) => new URL(`../${name}`, import.meta.url);
const { contributes } = JSON.parse(readFileSync(path("package.json"), "utf8"));
const readme = readFileSync(path("README.md"), "utf8");

const begin = readme.indexOf(BEGIN);
const end = readme.indexOf(END);
if (begin < 0 || end < begin) {
  console.error(`README.md has no place for the settings. Add the two lines ${BEGIN} and ${END}.`);
  process.exit(1);
}

// A pipe would end the cell, a line break the row.
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const rows = Object.entries(contributes.configuration.properties)
  .sort(([, a], [, b]) => a.order - b.order)
  .map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    setting.markdownDescription,
  ]);
const table = [["Setting", "Default", "What it does"], ["---", "---", "---"], ...rows]
  .map((row) => `| ${row.map(cell).join(" | ")} |`)
  .join("\n");

const updated = `${readme.slice(0, begin)}${BEGIN}\n${table}\n${readme.slice(end)}`;
if (updated === readme) {
  console.log("README.md: the table of settings is up to date.");
} else if (process.argv.includes("--check")) {
  console.error("README.md: the table of settings is out of date. Run `npm run docs:settings`.");
  process.exit(1);
} else {
  writeFileSync(path("README.md"), updated);
  console.log("README.md: the table of settings was updated.");
}
