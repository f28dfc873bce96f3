import { asksWhy } from './acts/cause.ts';
import { explained } from './acts/explain.ts';
import { readingOf } from './acts/read.ts';
import { said } from './acts/said.ts';
import type { Answer } from './answer.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { fact } from './statement.ts';
import { indicatorOf } from './subject.ts';
import { followUpWords } from './wording/follow-ups.ts';

const notShown =
  /\b(?:laat|toon|geef|noem|verberg) (?:je|jij|u|datawijzer)\b[^.?!]{0,40}\b(?:niet|geen)\b|\b(?:zie|krijg) ik\b[^.?!]{0,30}\b(?:niet|geen (?:cijfer|getal|grenzen))\b|\bniet (?:getoond|zichtbaar|te zien)\b|\b(?:afgeschermd|verborgen|verberg\p{L}*|afscherm\p{L}*|hidden|hide|withheld)\b|\b(?:not|n't) (?:you )?(?:show|shown|see|tell)\b/iu;
const cannotBeSaid =
  /\b(?:wat|welke conclusies?|what|which conclusions?)\b[^.?!]{0,40}\b(?:niet|geen|not|cannot)\b[^.?!]{0,40}\b(?:halen|trekken|zeggen|zegt|concluderen|conclude\p{L}*|afleiden|aflezen|zien|opmaken|draw|say|read|see|infer)\b/iu;

/** 'Waarom is dat afgeschermd': why the bot does not show it, and not what moved the figure. */
export function asksWhyNotShown(slots: Pick<Slots, 'text'>): boolean {
  return asksWhy(slots) && notShown.test(slots.text);
}

/** 'Welke conclusie kun je er niet uit afleiden'. */
export function asksWhatItCannotSay({ text }: Pick<Slots, 'text'>): boolean {
  return cannotBeSaid.test(text) && !/\b(?:waarom|why)\b/iu.test(text);
}

export function whyNotShown({ language }: Slots, { explanations }: AnswerPorts): Answer | null {
  const found = explanations.bySlug('disclosure-and-privacy', language);
  return found ? explained(found, [followUpWords[language].whyNotShown()]) : null;
}

/** What stands under 'Let op' on the card of the figure that was shown, by itself; null when none was. */
export async function cannotSay(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const shown = indicatorOf(slots.subject);
  if (!shown) return null;
  const areas = shown.area === null ? [] : [shown.area];
  const asking = { ...slots.understanding.cues, act: 'read' as const };
  const reading = await readingOf(shown.id, { ...slots, areas }, asking, ports);
  if (reading?.kind !== 'reading') return null;
  const words = followUpWords[slots.language];
  const name = fact('figure', reading.figure.definition.name[slots.language]);
  const told = await said('figure-facts', [words.cannotSay(name), ...reading.cannot], slots, ports);
  return {
    ...told,
    ...(told.kind === 'said' && { examples: reading.followUps }),
    ...(reading.subject && { subject: reading.subject }),
  };
}
