/**
 * What is wrong with a completion that fits the syntax, as far as a reader of the text around it can tell without
 * running it: names that nothing binds, names that the text below still waits for, results that nobody reads, lines
 * that are never reached, and what `smells.ts`, `flow.ts`, `loops.ts`, `kinds.ts`, `values.ts` and `late.ts` find. A completion with a flaw may be right;
 * of two, the one with fewer is likelier to be.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { detoursIn } from "./flow.ts";
import { misusesIn } from "./kinds.ts";
import { tooLateIn } from "./late.ts";
import { indentOf, indentStep, isBlank, leading, lineRest, lineStart } from "./lines.ts";
import { oddLoopsIn } from "./loops.ts";
import { type Names, namesOf, type Read, type Scope } from "./names.ts";
import { GaveUp, type Near, without } from "./near.ts";
import { nextOf } from "./nodes.ts";
import { smellsIn } from "./smells.ts";
import { foregoneIn } from "./values.ts";

/** More names than these that nothing binds: something that is not in the text binds them. */
const MANY = 3;

/** Modules that are known by their names: where one is missing, it is imported. */
const MODULES = new Set([
  ...[
    "collections",
    "datetime",
    "functools",
    "hashlib",
    "itertools",
    "json",
    "logging",
    "math",
    "os",
    "random",
    "re",
  ],
  ...["shutil", "subprocess", "sys"],
]);

/** How many flaws the text has with `insert` in its place; 0 where nothing can be told. `replaced`: as in `syntaxFit`. */
export function flawsOf(near: Near | undefined, insert: string, replaced: number): number {
  if (near === undefined) return 0;
  const text = near.before + insert + near.after.slice(replaced);
  const start = near.before.length;
  const end = start + insert.length;
  const tree = treeOf(near, text);
  if (tree === undefined) return 0;
  const dead = unreachable(tree, text, start, end, near.site.tabSize) ? 1 : 0;
  const shape =
    dead +
    smellsIn(tree, text, start, end) +
    detoursIn(tree, text, start, end) +
    oddLoopsIn(tree, text, start, end);
  const names = namesWith(near, text);
  if (names === undefined) return shape;
  const scope = names.scopeAt(end - insert.trimStart().length);
  const unknown = distinct(names.free.filter((read) => read.to > start && read.from < end));
  const waiting = awaited(
    names,
    scope,
    end,
    lines(near).some(({ head }) => head),
  );
  const used =
    misusesIn(tree, names, text, start, end) +
    foregoneIn(tree, names, text, start, end) +
    tooLateIn(tree, names, text, start, end);
  return shape + unknown.length + waiting.length + idle(tree, names, scope, text, end) + used;
}

/**
 * Beginnings of a line that would bind what the text below waits for, the likeliest first; none where it waits for
 * nothing, or what stands on the cursor's line is not such a beginning. Each goes on from the cursor.
 */
export function openings(near: Near | undefined): string[] {
  if (near === undefined || !isBlank(lineRest(near.after))) return [];
  const typed = lineStart(near.before);
  const found = lines(near).flatMap((line) => {
    const reads = waitingBelow(near, line);
    return reads.length === 0 ? [] : [line.indent + opening(reads, line.head)];
  });
  return found.flatMap((line) =>
    line.startsWith(typed) && line.length > typed.length ? [line.slice(typed.length)] : [],
  );
}

/** The beginning of a line that binds these names. */
function opening(reads: readonly Read[], head: boolean): string {
  const module = reads.find(({ name }) => MODULES.has(name));
  if (module !== undefined) return `import ${module.name}`;
  const callee = reads.find(({ called }) => called);
  if (callee !== undefined) return `def ${callee.name}(`;
  const names = reads.map(({ name }) => name).join(", ");
  return head ? `for ${names} in` : `${names} =`;
}

interface Line {
  indent: string;
  /** Whether the text below is the block of this line. */
  head: boolean;
}

const DEFINES = /^\s*(?:async\s+def|def|class)\b/;

/** Where the cursor's line may begin: as its white space says, or, without any, as the lines around it do. */
function lines({ site, before, after }: Near): Line[] {
  const typed = lineStart(before);
  const above = before
    .slice(0, before.length - typed.length)
    .split("\n")
    .filter((line) => !isBlank(line));
  const below = firstLine(after.slice(lineRest(after).length));
  const columns = (line: string) => indentOf(line, site.tabSize);
  if (typed !== "") return [{ indent: leading(typed), head: columns(below) > columns(typed) }];
  const last = above.at(-1)?.trimEnd() ?? "";
  const deeper = columns(below) - columns(last);
  if (deeper > 0 && !/[:([{\\,]$/.test(last)) return [{ indent: leading(last), head: true }];
  if (deeper >= 2 * site.tabSize && last.endsWith(":"))
    return [{ indent: leading(last) + indentStep(site), head: true }];
  // A statement before the next one, or the head of the block that the next one begins.
  const outer = above.findLast((line) => columns(line) < columns(below));
  const statement = { indent: leading(below), head: false };
  if (outer === undefined || columns(last) < columns(below) || DEFINES.test(outer)) return [statement];
  return [statement, { indent: leading(outer), head: true }];
}

/** What is waited for below such a line, in the text with a filler for it. */
function waitingBelow(near: Near, { indent, head }: Line): Read[] {
  const filler = near.grammar.fillers[head ? 1 : 0] ?? "";
  const text = without(near, near.after, indent).at(head ? -1 : -2) ?? "";
  const names = namesWith(near, text);
  if (names === undefined) return [];
  const start = near.before.length - lineStart(near.before).length + indent.length;
  return awaited(names, names.scopeAt(start), start + filler.length, head);
}

/**
 * What is read behind `end`, nothing binds, and a statement of `scope` could. A function that is called may be one that
 * is yet to be written elsewhere, unless the head of a block is missing.
 */
function awaited(names: Names, scope: Scope, end: number, head: boolean): Read[] {
  const binds = (read: Read) => !read.called || head || scope.kind === "module";
  const reads = distinct(
    names.free.filter((read) => read.from >= end && binds(read) && reaches(scope, read)),
  );
  return reads.length > MANY ? [] : reads;
}

function reaches(scope: Scope, read: Read): boolean {
  for (let at: Scope | undefined = read.scope; at !== undefined; at = at.outer) {
    if (at === scope) return true;
    // By the time a function is called, what it reads of the module may come from anywhere.
    if (at.kind === "function" && scope.kind !== "function") return false;
  }
  return false;
}

/** Values that nobody reads, where the function goes on below or ends with the completion. */
function idle(tree: Tree, names: Names, scope: Scope, text: string, end: number): number {
  const last = text.slice(0, end).trimEnd();
  const at = statementOf(tree, last.length - lineStart(last).trimStart().length);
  // In a text nothing is read.
  if (at?.name === "ExpressionStatement" && STRING.test(at.firstChild?.name ?? "")) return 0;
  const next = text.slice(end).search(/\S/);
  const goesOn = next >= 0 && within(names.scopeAt(end + next), scope);
  if (!goesOn && at?.name !== "ReturnStatement" && at?.name !== "RaiseStatement") return 0;
  return names.idle.filter((binding) => binding.scope === scope && binding.from < end).length;
}

const STRING = /String$/;

/** The innermost statement that a place is in. */
function statementOf(tree: Tree, position: number): SyntaxNode | undefined {
  let at: SyntaxNode | null = tree.resolveInner(position, 1);
  while (at !== null && !at.name.endsWith("Statement")) at = at.parent;
  return at ?? undefined;
}

function within(inner: Scope, scope: Scope): boolean {
  for (let at: Scope | undefined = inner; at !== undefined; at = at.outer) if (at === scope) return true;
  return false;
}

/** Statements that nothing follows in their block. */
const JUMPS = new Set([
  "BreakStatement",
  "ContinueStatement",
  "GotoStatement",
  "RaiseStatement",
  "ReturnStatement",
  "ThrowStatement",
]);
/** What may stand behind a jump: what is jumped to, what is known in all of its block, and a semicolon too many. */
const AFTER_JUMP = new Set([
  ";",
  "CaseStatement",
  "FunctionDeclaration",
  "InterfaceDeclaration",
  "LabeledStatement",
  "TypeAliasDeclaration",
]);

/** Whether a jump is at once followed by a statement, and one of the two is, in part, of the completion. */
function unreachable(tree: Tree, text: string, start: number, end: number, tabSize: number): boolean {
  const isOwn = ({ from, to }: SyntaxNode) => to > start && from < end;
  const columns = ({ from }: SyntaxNode) => indentOf(lineStart(text.slice(0, from)), tabSize);
  let found = false;
  tree.iterate({
    enter: (ref) => {
      if (!JUMPS.has(ref.name)) return;
      const jump = ref.node;
      const next = statementAfter(jump);
      // A `yield` that is never reached makes a generator of its function.
      if (next === undefined || AFTER_JUMP.has(next.name) || text.startsWith("yield", next.from)) return;
      // A block that is being written may lack its end, but not its indentation.
      found ||= (isOwn(jump) || isOwn(next)) && columns(jump) === columns(next);
    },
  });
  return found;
}

/** The statement behind another one in its block, if nothing but comments stands between them. */
function statementAfter(statement: SyntaxNode): SyntaxNode | undefined {
  const next = nextOf(statement);
  // The declarations of C are not of this group.
  return next?.type.is("Statement") || next?.name === "Declaration" ? next : undefined;
}

function namesWith(near: Near, text: string): Names | undefined {
  if (near.site.languageId !== "python" || near.site.fragment) return undefined;
  const tree = treeOf(near, text);
  if (tree === undefined) return undefined;
  const names = namesOf(tree, text);
  return { ...names, free: names.free.filter(({ name }) => !near.boundFar(name)) };
}

/** Undefined where it takes too long. */
function treeOf({ parse }: Near, text: string): Tree | undefined {
  try {
    return parse(text).tree;
  } catch (error) {
    if (error instanceof GaveUp) return undefined;
    throw error;
  }
}

/** The first read of each name. */
function distinct(reads: readonly Read[]): Read[] {
  return [...new Map(reads.toReversed().map((read) => [read.name, read])).values()].toReversed();
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => !isBlank(line)) ?? "";
}
