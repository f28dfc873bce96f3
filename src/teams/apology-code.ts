import { randomInt } from 'node:crypto';

/** Without what is easily misread or misheard, and without vowels, so that it makes no word. */
const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';
const length = 6;

/** By which what somebody reports and a line in the log are brought together; short enough to be read out. */
export function apologyCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
