/**
 * Text to tokens and back. Encoding is `@huggingface/tokenizers`, which is given no special tokens: a literal
 * `<|mask|>` in a document is ordinary text and never opens a hole. Decoding is ours, because it has to be exact to
 * the byte: no clean-up of spaces, and the halves of a character are left out instead of becoming U+FFFD.
 */
import { resolve } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { textOfBytes, tokenOfText } from "./bytes.ts";
import { ModelError } from "./errors.ts";
import { reasonOf } from "./files.ts";
import { findGguf, readGguf } from "./gguf-files.ts";
import { ggufVocabulary, readVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface TextTokenizer {
  /** Ids of `text`, in NFC where the model wants it. Never a special id, neither recognised nor added. */
  encode(text: string): number[];
  /**
   * The text of `ids`. Special and unknown ids are left out and end a character; so are bytes that are not a complete
   * UTF-8 sequence, such as half a character at the end.
   */
  decode(ids: readonly number[]): string;
  /** The text of one id alone: the name of a special token, "" when the id is not text without its neighbours. */
  tokenText(id: number): string;
  /** The id of a special token by its name, or of the token that is exactly this text. */
  idOf(content: string): number | undefined;
  /** Largest id + 1. */
  readonly size: number;
  /** Ids that are never text. */
  readonly specialIds: ReadonlySet<number>;
}

/** `path`: as of `openModelFolder`. Throws `ModelError` when the model has no tokenizer or one that cannot be used. */
export async function loadTokenizer(path: string): Promise<TextTokenizer> {
  const gguf = await findGguf(resolve(path));
  const vocabulary = gguf === undefined ? await readVocabulary(path) : ggufVocabulary(await readGguf(gguf));
  if (vocabulary === undefined && gguf !== undefined) {
    throw new ModelError(
      `${gguf.files[0]}: has no tokenizer`,
      "Convert the model again, with its tokenizer.",
    );
  }
  if (vocabulary === undefined) {
    throw new ModelError(
      "tokenizer.json: missing, and there is no vocab.json with merges.txt either",
      "Download the tokenizer files of the model into its folder.",
    );
  }
  return makeTokenizer(vocabulary);
}

export function makeTokenizer(vocabulary: Vocabulary): TextTokenizer {
  const { bytes, contents, special, size } = vocabulary;
  const library = makeLibraryTokenizer(vocabulary);
  const idOfName = new Map([...contents].map(([id, content]) => [content, id]));

  return {
    size,
    specialIds: special,
    encode: (text) => (text === "" ? [] : library.encode(text, { add_special_tokens: false }).ids),
    decode(ids) {
      let text = "";
      let run: Uint8Array[] = [];
      for (const id of ids) {
        const token = bytes[id];
        if (token !== undefined) {
          run.push(token);
        } else if (run.length > 0) {
          text += textOfBytes(Buffer.concat(run));
          run = [];
        }
      }
      return text + textOfBytes(Buffer.concat(run));
    },
    tokenText(id) {
      const token = bytes[id];
      if (token === undefined) return contents.get(id) ?? "";
      const text = textOfBytes(token);
      return Buffer.byteLength(text) === token.length ? text : "";
    },
    idOf(content) {
      const named = idOfName.get(content);
      if (named !== undefined) return named;
      const id = vocabulary.vocab.get(tokenOfText(content));
      return id === undefined || special.has(id) ? undefined : id;
    },
  };
}

function makeLibraryTokenizer(vocabulary: Vocabulary): Tokenizer {
  const { vocab, special, added, merges } = vocabulary;
  const ordinary = (token: string): boolean => !special.has(vocab.get(token) ?? -1);
  const plain = { single_word: false, lstrip: false, rstrip: false, normalized: false };
  const description = {
    added_tokens: added.filter((token) => !token.special).map((token) => ({ ...token, ...plain })),
    normalizer: vocabulary.nfc ? { type: "NFC" } : null,
    pre_tokenizer: { type: "Sequence", pretokenizers: vocabulary.preTokenizers },
    post_processor: null,
    decoder: null,
    model: {
      type: "BPE",
      vocab: Object.fromEntries([...vocab].filter(([token]) => ordinary(token))),
      // A merge into a special token would let text spell it.
      merges: merges.filter(([left, right]) => ordinary(left + right)),
      unk_token: null,
      ignore_merges: vocabulary.ignoreMerges,
    },
  };
  try {
    return new Tokenizer(description, {});
  } catch (error) {
    throw new ModelError(
      `${vocabulary.source}: cannot be used (${reasonOf(error)})`,
      "The tokenizer is damaged or of a kind that is not supported: download the model's own tokenizer files again.",
    );
  }
}
