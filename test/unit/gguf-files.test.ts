/** Which GGUF files a path means: one file, the only one of a folder, the parts of a split. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openModelFolder } from "../../server/models/folder.ts";
import { type Files, GgufFixture, inFolder, refused } from "./fixtures/gguf.ts";

test("which files a path means", async () => {
  const whole = new GgufFixture().bytes();
  const part = (i: number, n = 3, stem = "m") => `${stem}-0000${i}-of-0000${n}.gguf`;
  const parts = new GgufFixture().parts(3);
  const split: Files = Object.fromEntries(parts.map((bytes, i) => [part(i + 1), bytes]));
  const check = async (what: string, files: Files, path: string, expected: [name: string, files: number]) =>
    await inFolder(files, async (folder) => {
      const model = await openModelFolder(join(folder, path));
      assert.deepEqual([model.name, model.files.length], expected, what);
      assert.ok(
        model.files.every((file) => file.startsWith(folder)),
        what,
      );
    });
  await check("a file", { "a.gguf": whole, "b.gguf": whole }, "a.gguf", ["a", 1]);
  await check("the only one of a folder", { "a.gguf": whole, "README.md": "" }, ".", ["a", 1]);
  await check("a folder with the config of the original", { "a.gguf": whole, "config.json": "{}" }, ".", [
    "a",
    1,
  ]);
  await check("a folder of parts", split, ".", ["m", 3]);
  await check("the first part", split, part(1), ["m", 3]);
  await check("another part", { ...split, "b.gguf": whole }, part(2), ["m", 3]);

  const fails = async (what: string, files: Files, path: string, message: RegExp, hint?: RegExp) =>
    await inFolder(
      files,
      async (folder) => await refused(what, openModelFolder(join(folder, path)), message, hint),
    );
  const broken = (name: string, bytes: Uint8Array | undefined): Files =>
    Object.fromEntries(
      Object.entries({ ...split, [name]: bytes }).filter(
        (e): e is [string, Uint8Array] => e[1] !== undefined,
      ),
    );
  const other = (i: number) => parts[i] ?? whole;
  await fails(
    "two models",
    { "a.gguf": whole, "b.gguf": whole },
    ".",
    /several GGUF models, such as a\.gguf and b\.gguf/,
    /path of the file/,
  );
  await fails("nothing", {}, ".", /config\.json: missing/, /or a GGUF file/);
  await fails("no such file", {}, "a.gguf", /config\.json: missing/);
  await fails("an empty file", { "a.gguf": "" }, ".", /a\.gguf: the header: 0 bytes, too short/);
  await fails(
    "another format",
    { "a.gguf": "version https://git-lfs.github.com/spec/v1" },
    ".",
    /does not start with GGUF/,
  );
  await fails(
    "a missing part",
    broken(part(2), undefined),
    ".",
    /m-00002-of-00003\.gguf: missing, it is part 2 of 3/,
  );
  await fails(
    "parts in the wrong order",
    { ...split, [part(2)]: other(2), [part(3)]: other(1) },
    ".",
    /m-00002-of-00003\.gguf: says it is part 3 of 3/,
  );
  await fails(
    "a part of another split",
    broken(part(3), new GgufFixture().parts(4)[2]),
    ".",
    /says it is part 3 of 4/,
  );
  await fails(
    "a renamed part",
    { "a.gguf": other(0) },
    ".",
    /a\.gguf: says it is part 1 of 3, its name makes it 1 of 1/,
    /published names/,
  );
  await fails(
    "a tensor in two parts",
    broken(part(3), new GgufFixture().tensor("output_norm.weight", undefined).parts(3)[2]),
    ".",
    /m-00003-of-00003\.gguf: tensor ".*" is in m-00001-of-00003\.gguf as well/,
  );
  await fails(
    "too few tensors",
    broken(
      part(1),
      new GgufFixture()
        .tensor("one", { dims: [8] })
        .tensor("two", { dims: [8] })
        .parts(3)[0],
    ),
    ".",
    /promises 14 tensors, its parts hold 13/,
  );
});
