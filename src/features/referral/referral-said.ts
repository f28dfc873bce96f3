import type { ListOf } from './told.ts';
import type { TypedStep } from './typed-step.ts';

/** What people can type about questions to colleagues. */
export type ReferralSaid =
  | { readonly kind: 'ask-colleague' }
  | { readonly kind: 'list-referrals'; readonly of: ListOf }
  | { readonly kind: 'referral-overview' }
  | { readonly kind: 'export-referrals' }
  /** The label of a button on a card: which question is meant has to be found. */
  | { readonly kind: 'referral-step'; readonly what: TypedStep };

const lines: readonly (readonly [ReferralSaid, readonly string[]])[] = [
  [
    { kind: 'ask-colleague' },
    [
      'vraag een collega',
      'vraag het een collega',
      'vraag dit aan een collega',
      'stel deze vraag aan een collega',
      'stuur mijn vraag door',
      'vraag een data champion',
      'ask a colleague',
      'ask a data champion',
      'send my question on',
    ],
  ],
  [
    { kind: 'list-referrals', of: 'asked' },
    ['mijn vragen', 'mijn vragen aan collegas', "mijn vragen aan collega's", 'my questions'],
  ],
  [{ kind: 'list-referrals', of: 'helping' }, ['mijn verwijzingen', 'my referrals']],
  [
    { kind: 'list-referrals', of: 'open' },
    ['open vragen', 'alle open vragen', 'open verwijzingen', 'open questions', 'all open questions', 'open referrals'],
  ],
  [
    { kind: 'referral-overview' },
    ['verwijzingen', 'overzicht verwijzingen', 'overzicht van vragen', 'referrals', 'overview of referrals'],
  ],
  [
    { kind: 'export-referrals' },
    ['exporteer verwijzingen', 'exporteer de verwijzingen', 'exporteer als csv', 'export referrals', 'export as csv'],
  ],
  ...step('send', 'stuur door', 'send it on'),
  ...step('edit', 'vul aan', 'bewaar', 'add something', 'save'),
  ...step('withdraw', 'trek in', 'trek mijn vraag in', 'niet doorsturen', 'nee trek in'),
  ...step('withdraw', 'withdraw', 'withdraw my question', 'do not send it', 'no withdraw it'),
  ...step('similar-helped', 'ja dit helpt al', 'yes this helps already'),
  ...step('show', 'bekijk', 'show', 'sluit aan', 'wait with them'),
  ...step('leave', 'wacht niet meer mee', 'stop waiting'),
  ...step('accept', 'ik pak dit op', 'ik pak het op', 'i take this'),
  ...step('decline', 'geef terug', 'niet nu', 'give it back', 'not now'),
  ...step('ask-back', 'stuur je vraag', 'vraag iets terug', 'send your question', 'ask something back'),
  ...step('reply', 'stuur je reactie', 'reageer', 'send your reply', 'reply'),
  ...step('answer', 'stuur je antwoord', 'beantwoord zelf', 'send your answer', 'answer it yourself'),
  ...step('hand-over', 'geef de vraag door', 'geef door', 'hand the question over', 'hand over'),
  ...step('assign', 'wijs de vraag toe', 'wijs toe', 'assign the question', 'assign'),
  ...step('close', 'sluit de vraag af', 'sluit af', 'close the question', 'close'),
  ...step('confirm', 'ja dit helpt', 'yes this helps'),
  ...step('reopen', 'vraag verder', 'ask further'),
  ...step('still-interested', 'ja ik wil het weten', 'yes i want to know'),
];

function step(what: TypedStep, ...texts: readonly string[]): readonly (readonly [ReferralSaid, readonly string[]])[] {
  return [[{ kind: 'referral-step', what }, texts]];
}

const said = new Map(lines.flatMap(([command, texts]) => texts.map((text) => [text, command] as const)));
const longestLine = 60;

/** null when it is something else. */
export function parseReferralCommand(text: string): ReferralSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:]+/u)
    .filter(Boolean)
    .join(' ');
  return said.get(line) ?? null;
}
