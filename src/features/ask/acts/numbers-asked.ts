import { numbersIn } from '../../../text/figures/numbers-in.ts';
import type { Answer } from '../answer.ts';
import { namesTarget, type AnswerPorts, type Slots } from '../slots.ts';
import { actsWording } from '../wording/acts.ts';
import { followUpWords } from '../wording/follow-ups.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { speaksOfCause } from './cause.ts';
import { readingOf } from './read.ts';
import { said } from './said.ts';

const askedToJudge =
  /\b(?:veel|weinig|gek|raar|vreemd|normaal|gewoon|hoog|laag|erg|much|many|a lot|strange|odd|normal|high|low|bad)\b/iu;

/** 'Vorige week waren het er 60, is dat gek' is about that number, whatever it counts. */
export function isOneNumber({ text, figures, subject }: Slots): boolean {
  return subject === null && figures.length === 0 && numbersIn(text).length === 1 && askedToJudge.test(text);
}

/** What was sent is kept, so that what follows is read with it. */
export async function numbersAsked(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const words = actsWording[slots.language];
  const count = numbersIn(slots.text).length;
  const ours = count === 1 ? await besideOurs(slots, ports) : null;
  if (ours) return ours;
  const answer = await said(
    'numbers-needed',
    [
      count > 1
        ? words.numbersUnclear()
        : count === 1
          ? ownFiguresWording[slots.language].oneNumber()
          : words.numbersNeeded(),
    ],
    slots,
    ports,
  );
  return count > 0 ? { ...answer, subject: { about: 'own', text: slots.text } } : answer;
}

const percentage = /\d\s?(?:%|procent|percent)/iu;

/** A change in percent that is claimed of something: it is no target, and none of our figures either. */
export function claimsChange(slots: Slots): boolean {
  const { text, understanding } = slots;
  return understanding.cues.presumes !== null && percentage.test(text) && !namesTarget(text) && !speaksOfCause(slots);
}

/** 'De krant schrijft dat het aantal aanvragen met 8% daalde' is held against the figure that we have. */
export async function besideOurs(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const [figure, ...others] = slots.figures.filter(({ confidence }) => confidence === 'sure');
  if (!figure || others.length > 0) return null;
  const time = slots.understanding.cues.time;
  const spans = slots.understanding.cues.presumes === null ? time.spans : [...time.spans, 'last-year' as const];
  const asking = { ...slots.understanding.cues, time: { ...time, spans }, act: 'read' as const };
  const reading = await readingOf(figure.definition.id, slots, asking, ports);
  if (reading?.kind !== 'reading') return reading;
  return { ...reading, upFront: [followUpWords[slots.language].besideOurs(), ...reading.upFront] };
}
