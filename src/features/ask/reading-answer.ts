import type { Language } from '../../shared/language.ts';
import type { ReadingAnswer, Suggestion } from './answer.ts';
import { formatNumber } from '../../text/format.ts';
import type { Figure } from './ports.ts';
import { nameOfPeriods } from './position.ts';
import { actLead, type Asking } from './act-lead.ts';
import { upFront } from './up-front.ts';
import { readingCannot } from './reading-cannot.ts';
import { readingFacts } from './reading-facts.ts';
import { readingSees } from './reading-sees.ts';
import { readingVerdict } from './reading-verdict.ts';
import type { Statement } from './statement.ts';
import type { Wording } from './wording/sentences.ts';
import { wording } from './wording/wording.ts';

const mostChecks = 3;

/** Many ask the same of the same reading in a week; how they ask differs in a few ways only. */
const kept = new WeakMap<Figure['reading'], Map<string, ReadingAnswer>>();
const mostKept = 50;

/** As `wordReading`, kept as long as the reading is. */
export function readingAnswer(figure: Figure, asking: Asking, language: Language): ReadingAnswer {
  const answers = kept.get(figure.reading) ?? new Map<string, ReadingAnswer>();
  kept.set(figure.reading, answers);
  const key = JSON.stringify([language, figure.missingAreas, figure.otherAreas, figure.isGuess, asking]);
  const known = answers.get(key);
  if (known) return known;
  const answer = wordReading(figure, asking, language);
  if (answers.size >= mostKept) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** Words a reading: what you see, whether it fits, what it does not say, what to check (statistics 2). */
function wordReading(figure: Figure, asking: Asking, language: Language): ReadingAnswer {
  const words = wording[language];
  const facts = readingFacts(figure, language);
  const { reading, definition } = figure;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  const tone = reading.verdict.kind;
  return {
    kind: 'reading',
    figure,
    value: newest?.value == null ? null : formatNumber(newest.value, definition.decimals, language),
    status:
      figure.isOwn && newest?.value != null
        ? words.ownFigure
        : words.status[newest?.value == null ? (newest?.isHidden ? 'hidden' : 'none') : newest.status],
    period: newest ? `${words.in} ${nameOfPeriods(figure, newest.period, reading.periodsPerPoint, language)}` : '',
    tone,
    verdictWord: words.verdictWord[verdictWordOf(reading)],
    verdict: readingVerdict(figure, facts, words, language),
    upFront: [...actLead(figure, asking, facts, language), ...upFront(figure, asking, facts, words, language)],
    sees: readingSees(figure, asking, facts, words),
    cannot: readingCannot(figure, asking, facts, words, language),
    checks: checks(figure, facts, words, language).slice(0, mostChecks),
    followUps: followUps(figure, asking, words, language),
  };
}

/** Where a figure is held against the one before it, nothing is called ordinary. */
export function verdictWordOf({ verdict, expected }: Figure['reading']): keyof Wording['verdictWord'] {
  if (verdict.kind === 'trend') return verdict.direction;
  return verdict.kind === 'common' && expected?.by === 'previous-period' ? 'no-signal' : verdict.kind;
}

function checks(
  { definition, reading }: Figure,
  facts: ReturnType<typeof readingFacts>,
  words: Wording,
  language: Language,
): Statement[] {
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  const owner = { name: 'owner', shown: definition.ownerRole[language] };
  return [
    words.checkRegistration(owner),
    ...(definition.kind === 'stock' ? [words.checkFlows()] : newest ? [words.checkCalendar(facts.period(newest))] : []),
    reading.verdict.kind === 'signal' ? words.checkPractice() : words.checkDefinition(),
  ];
}

/** At most three next questions, the ones this reading raises most. */
function followUps(
  { definition, reading, otherAreas }: Figure,
  cues: Asking,
  { askFor, followUp }: Wording,
  language: Language,
): Suggestion[] {
  const others = otherAreas.map((area): Suggestion => {
    const title = `${definition.name[language]} in ${area}`;
    return { title, question: askFor(title) };
  });
  const raised = new Set(reading.cautions.map(({ kind }) => kind));
  const candidates = [
    ...others,
    cues.asksCause && followUp.cause,
    definition.kind === 'stock' && followUp.stock,
    reading.verdict.kind === 'withheld' && reading.verdict.reason === 'small-counts' && followUp.small,
    raised.has('break') && followUp.broken,
    reading.verdict.kind === 'signal' && followUp.signal,
    reading.verdict.kind === 'common' && followUp.common,
    (raised.has('provisional') || raised.has('newest-incomplete')) && followUp.provisional,
    raised.has('season-unknown') && followUp.season,
    followUp.cause,
  ];
  return [...new Set(candidates.filter((one) => one !== false))].slice(0, 3);
}
