const salutation =
  /^\W*(?:beste|geachte|hallo|hoi|hi|dear|hello|dag|goede?(?:morgen|middag|navond)|good (?:morning|afternoon))\b/iu;
const farewell =
  /\b(?:groet(?:en|jes)?|mvg|hoogachtend|regards|kind regards|best wishes|cheers|alvast (?:bedankt|dank))\b|^\W*(?:thanks|bedankt|dank)\b/imu;
const request =
  /\?\s*$|\b(?:(?:kun|kan|kunt|zou|wil|wilt) (?:je|jij|u|jullie|iemand|ik)|weet (?:je|jij|u|iemand)|ik (?:wil|zou) (?:graag )?(?:weten|horen|zien)|graag (?:hoor|weet|verneem) ik|can you|could you|would you|i (?:would like|want|need) to know|do you know)\b/iu;
/** 'Kun je dat uitleggen' speaks of the sentence before. */
const pointing = /\b(?:dat|dit|die|daar(?:van|over|mee)|hier(?:van|over)|that|this|it)\b/iu;
const fewestSentences = 4;
const longestToRead = 400;

/**
 * The one sentence of a mail that asks something, without what people write around it; null for what is no mail, or asks nothing or more
 * than one thing.
 */
export function askingSentence(text: string): string | null {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/u).filter((sentence) => /\p{L}/u.test(sentence));
  if (sentences.length < fewestSentences || !(salutation.test(text) || farewell.test(text))) return null;
  const asking = sentences.flatMap((sentence, place) => (request.test(sentence) ? [place] : []));
  const [place] = asking;
  if (place === undefined || asking.length > 1) return null;
  const only = sentences[place] ?? '';
  const read = pointing.test(only) ? `${sentences[place - 1] ?? ''} ${only}`.trim() : only;
  return read.length <= longestToRead ? read : null;
}
