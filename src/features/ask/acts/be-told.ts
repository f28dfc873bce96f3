import type { Answer } from '../answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact } from '../statement.ts';
import { insteadWording } from '../wording/instead.ts';
import { asksWhy } from './cause.ts';
import { figureSpokenOf } from './instead.ts';
import { said } from './said.ts';

const often =
  '(?:(?:elke|iedere|every|each) (?:week|maand|kwartaal|dag|ochtend|maandag|vrijdag|month|quarter|day|morning|monday|friday)|wekelijks|maandelijks|automatisch|weekly|monthly|automatically)';
const toMe =
  '(?:(?:stuur|mail|geef|bezorg|send|mail|give) (?:me|mij|ons|us|dit|dat|this|it)|(?:kan|wil|mag|kun|can|may|could) (?:ik|je|jij|u|i|you)(?: (?:me|mij|ons|us))?)';
const news = '(?:melding|bericht|berichtje|seintje|waarschuwing|notificatie|notification|alert|message)';

/** 'Mail mij dit elke maand', 'krijg ik een seintje zodra er iets verandert'. */
const asked = new RegExp(
  [
    `\\b${toMe}\\b[^.?!]{0,60}\\b${often}\\b`,
    `\\b(?:ik|me|mij|ons|i|us)\\b[^.?!]{0,30}\\b${news}\\b[^.?!]{0,30}\\b(?:als|zodra|wanneer|when|if|as soon as)\\b`,
    `\\b(?:houd?|hou|keep) (?:me|mij|ons|us) (?:op de hoogte|posted|informed|up to date)\\b`,
    `\\b(?:waarschuw|warn|alert|notify) (?:me|mij|ons|us)\\b`,
  ].join('|'),
  'iu',
);
/** Figures that others get are posted. */
const toOthers =
  /\b(?:raad|kanaal|team|college|inwoners|iedereen|collega\p{L}*|channel|council|everybody|everyone|residents)\b/iu;

/** To hear of a figure again and again, rather than now. */
export function asksToBeTold(slots: Slots): boolean {
  const { text } = slots;
  return asked.test(text) && !toOthers.test(text) && !asksWhy(slots);
}

const mostNear = 3;

/** Nothing is followed by what somebody may have meant: the button does that. */
export async function beTold(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language } = slots;
  const words = insteadWording[language];
  const definition = await figureSpokenOf(slots, ports);
  if (!definition) {
    const which = await said('figure-facts', [words.followWhich()], slots, ports);
    const near = slots.near.slice(0, mostNear).map((each) => words.followNamed(each.definition.name[language]));
    return which.kind === 'said' && near.length > 0 ? { ...which, examples: near } : which;
  }
  const name = definition.name[language];
  const told = await said('figure-facts', [words.followIt(fact('name', name)), words.followChoice()], slots, ports);
  return told.kind === 'said' ? { ...told, examples: [words.followed], offer: words.follow(name) } : told;
}
