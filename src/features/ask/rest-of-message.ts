import { wordsOf } from '../../text/words/dutch-words.ts';

const courtesy =
  /^\W*(?:(?:ok|oke|oké|okay|top|super|ah|helder|prima|fijn|mooi|great|perfect|clear)\W+){0,2}(?:dank ?(?:je|u|jullie)?(?: ?wel)?|bedankt|thanks?(?: you)?(?: very much)?|hallo|hoi|hi|hello|hey|hé|goede?(?:morgen|middag|navond|dag)|dag|good (?:morning|afternoon|evening|day))(?: (?:datawijzer|bot|allemaal|all|there))?\s*[,.!:;-]+\s*(?=\p{L})/iu;
const no = /^\W*(?:nee|neen|no)\b[\s,.!:;-]*/iu;
/** What is not meant lasts until the sentence turns. */
const denied = /\b(?:niet|geen|not|no)\b(?:(?!\b(?:maar|but|wel)\b)[^,.;:!?\n])*/giu;
const denial = /^\W*(?:niet|geen|not)\b/iu;
const fewestWords = 2;

/** What is asked after a greeting or thanks; null when nothing is. */
export function afterCourtesy(text: string): string | null {
  return enough(text, text.replace(courtesy, ''));
}

/** 'Niet de lopende': what was shown is not what is meant. */
export function beginsDenied(text: string): boolean {
  return denial.test(text);
}

/** 'Nee, niet de lopende. Ik bedoelde de gestarte': what is meant, without what is not; null when nothing is denied or left. */
export function withoutDenied(text: string): string | null {
  return enough(text, text.replace(no, '').replaceAll(denied, ' '));
}

function enough(text: string, rest: string): string | null {
  return rest !== text && wordsOf(rest).length >= fewestWords ? rest.trim() : null;
}
