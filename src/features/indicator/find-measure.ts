import { isStopWord } from '../../text/words/dutch-words.ts';
import type { IndicatorMatch } from './indicator-match.ts';
import type { Indicator } from './indicator.ts';

type Kind = Indicator['kind'];

/** Words that ask for a measure, and what is measured so. */
const measures: readonly (readonly [Kind, RegExp])[] = [
  [
    'duration',
    /\b(?:hoe ?lang|langst|hoeveel (?:dagen|weken|tijd)|duurt|duren|duurde|hoe (?:snel|vlot)|snelst|how long|longest|how many (?:days|weeks)|how much time|how (?:fast|quickly|soon)|takes?)\b/iu,
  ],
  [
    'money',
    /\b(?:uitgegeven|uitgeven|geven (?:we|wij|jullie|ze) \b.{0,40}\buit(?= aan|\W*$)|kost(?:en|te)?|geld|euro'?s?|betaald|betalen|besteed|besteden|bedrag(?:en)?|spen[dt]|spending|costs?|money|euros|paid|pay)\b/iu,
  ],
  [
    'proportion',
    /\b(?:welk (?:percentage|aandeel|deel)|hoeveel procent|what (?:percentage|share|proportion|part))\b/iu,
  ],
];

/** How much it moved, how long it has done so or will, is asked of any figure. */
const ofMovement =
  /\b(?:stijg\p{L}*|gestegen|daal\p{L}*|dalen|gedaald|toegenomen|afgenomen|toename|afname|hoger|lager|meer|minder|al|sinds|nog|geleden|ris\p{L}*|rose|fall\p{L}*|fell|drop\p{L}*|increas\p{L}*|decreas\p{L}*|higher|lower|more|less|already|since|ago|still)\b/iu;

/** 'Worden mensen sneller geholpen' is asked of a wait, however it moved. */
const sooner =
  /\b(?:sneller|trager|langzamer|vlugger|eerder|korter)\b.{0,30}\b(?:geholpen|gezien|gesproken|aan de beurt|antwoord|besluit)\b|\b(?:helped|seen|served|answered)\b.{0,20}\b(?:faster|slower|quicker|sooner)\b/iu;

/**
 * What is asked to be measured is what is shown: of a wait, an amount or a share no number of people. Where one figure of that
 * measure is near, it is meant; where none is, no figure answers the question.
 */
export function measureAsked(question: string, matches: readonly IndicatorMatch[]): readonly IndicatorMatch[] {
  const isSooner = sooner.test(question);
  const [kind] = isSooner ? (['duration'] as const) : (measures.find(([, words]) => words.test(question)) ?? []);
  const named = matches.some(({ confidence }) => confidence !== 'weak');
  if (kind === undefined || !named || (kind !== 'money' && !isSooner && ofMovement.test(question))) return matches;
  // 'Wat kost jeugdhulp' is not about what else costs something.
  const subject = new Set(
    (matches[0]?.terms ?? []).filter((word) => !isStopWord(word, 'nl') && !isStopWord(word, 'en')),
  );
  const ofKind = matches
    .filter(({ indicator }) => indicator.kind === kind)
    .map((match) => ({ match, shared: match.terms.filter((word) => subject.has(word)).length }));
  const most = Math.max(1, ...ofKind.map(({ shared }) => shared));
  const alike = ofKind.filter(({ shared }) => shared === most).map(({ match }) => match);
  // 'Hoe lang wacht je op het eerste gesprek' shares no word with the figure that counts requests, and asks for a wait.
  const measured = alike.length > 0 || kind !== 'duration' ? alike : ofKind.map(({ match }) => match);
  const near = measured.filter(({ confidence }) => confidence !== 'weak');
  const [only, ...others] = near.length === 1 ? near : alike;
  if (only && others.length === 0)
    return [
      { ...only, confidence: 'sure' },
      ...matches.filter((each) => each !== only).map((each): IndicatorMatch => ({ ...each, confidence: 'weak' })),
    ];
  if (only) return matches;
  return matches.map((each) => (each.confidence === 'sure' ? { ...each, confidence: 'likely' } : each));
}
