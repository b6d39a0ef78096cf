/**
 * Which other answers to ask for when the first one does not please. Pure.
 *
 * The first answer is the model's most likely one. Others draw with a temperature and a seed of their own; every third
 * one starts from another length as well, where the length is the model's choice. Answers seen before do not count: the
 * next attempt is a little warmer.
 */
import type { DecodeOptions } from "../../server/protocol.ts";

export interface Attempt {
  options: DecodeOptions;
  /** The first answer's length in tokens times this is the length to start from; absent: the model's default. */
  scale?: number;
}

const COOL = 0.4;
const WARMER = 0.2;
const HOTTEST = 1.2;

/** Attempts in a row that may bring nothing new before there is no other answer. */
export const PATIENCE = 4;

/**
 * @param number of the attempt: 0 is the first answer.
 * @param repeated attempts since the last new answer.
 */
export function attempt(number: number, repeated: number): Attempt {
  if (number === 0) return { options: {} };
  const temperature = Math.min(COOL + WARMER * repeated, HOTTEST);
  const options = { temperature: Math.round(temperature * 10) / 10, seed: number };
  if (number % 3 !== 0) return { options };
  return { options, scale: number % 2 === 0 ? 0.6 : 1.5 };
}
