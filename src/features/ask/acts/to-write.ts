import type { Language } from '../../../shared/language.ts';
import { formatDay } from '../../../text/format.ts';
import type { Answer, ReadingAnswer } from '../answer.ts';
import type { Figure, FigureMatch } from '../ports.ts';
import { readingFacts } from '../reading-facts.ts';
import { verdictWordOf } from '../reading-answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact, type Statement } from '../statement.ts';
import { indicatorOf } from '../subject.ts';
import { toWriteWording } from '../wording/to-write.ts';
import { wording } from '../wording/wording.ts';
import { speaksOfCause } from './cause.ts';
import { ownerNamed } from './held-by.ts';
import { readingOf } from './read.ts';
import { askFor, said, suggestionOf } from './said.ts';

const sentences =
  '(?:zin|zinnen|zinnetjes?|tekst|tekstje|alinea|formulering|regels?|sentences?|text|paragraph|wording|lines?)';
const writing =
  '(?:(?:op|neer)?schrijven|verwoorden|formuleren|zeggen|vertellen|melden|beweren|noemen|write|say|state|tell|claim|report|put)';
const may = '(?:mag|mogen|kan|kun|kunnen|moet|moeten|zal|zou|may|can|could|should|shall)';
const we = '(?:ik|we|wij|je|jij|i|you)';

/** 'Formuleer een zin voor me', 'wat kan ik de raad vertellen'. */
const asked = new RegExp(
  [
    `\\b(?:schrijf|formuleer|verwoord|maak|geef|bedenk|write|draft|give|phrase)\\b[^.?!]{0,40}\\b${sentences}\\b`,
    `\\b${sentences}\\b[^.?!]{0,40}\\b${may} ${we}\\b[^.?!]{0,60}\\b(?:${writing}|gebruiken|overnemen|opnemen|use)\\b`,
    `\\b(?:hoe|wat|how|what) ${may} ${we}\\b[^.?!]{0,60}\\b${writing}\\W*$`,
    `\\b(?:hoe|how) (?:schrijf|verwoord|formuleer|zeg|do i (?:write|say|put|word)) (?:ik |we )?(?:dit|dat|het|this|that|it)\\b`,
  ].join('|'),
  'iu',
);
/** 'Kunnen we schrijven dat het afneemt': whether something may be said. */
const claimed = new RegExp(`\\b${may} ${we}\\b[^.?!]{0,40}\\b${writing} (?:dat|that)\\b`, 'iu');
/** 'Mag ik melden dat het nu 43 dagen duurt': of the figure that was shown, whatever is said of it. */
const isOfShown = /\b(?:dat|that) (?:het|dit|er|it|this|there)\b/iu;
const besideOthers =
  /\b(?:hoger|lager|meer|minder|higher|lower|more|less|fewer) (?:dan|than)\b|\b(?:vaker|more often)\b/iu;

/** Of what was shown, or of the one figure that is named. */
export function asksWhatToWrite(slots: Slots): boolean {
  const { text, areas, understanding } = slots;
  if (speaksOfCause(slots)) return false;
  if (!claimed.test(text)) return asked.test(text);
  if (areas.length > 0 || besideOthers.test(text)) return false;
  return understanding.cues.presumes !== null || isOfShown.test(text);
}

/** Sentences about one figure that can be taken over as they stand; null where it is not clear which figure is meant. */
export async function toWrite(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const meant = figureMeant(slots);
  if (meant === null) return null;
  const asking = { ...slots.understanding.cues, act: 'read' as const };
  const reading = await readingOf(meant.id, { ...slots, areas: meant.areas }, asking, ports);
  if (reading?.kind !== 'reading') return null;
  const { language } = slots;
  const short = await said('to-write', linesOf(reading, slots), slots, ports);
  const council = ports.explanations.bySlug('figures-in-council-papers', language);
  const examples = [
    askFor(reading.figure.definition.name[language], language),
    ...(council ? [suggestionOf(council)] : []),
  ];
  return {
    ...short,
    ...(short.kind === 'said' && { examples }),
    ...(reading.subject && { subject: reading.subject }),
  };
}

const pointing = /\b(?:dit|dat|het|hier\p{L}*|er|this|that|it)\b/iu;

function figureMeant({
  figures,
  areas,
  subject,
  text,
}: Slots): { readonly id: string; readonly areas: readonly string[] } | null {
  const named = figures.filter(({ confidence }: FigureMatch) => confidence === 'sure');
  const [only, ...others] = named;
  if (only && others.length === 0) return { id: only.definition.id, areas };
  // 'Melden' is like the name of a figure, and means none.
  if (figures.length > 0 && !pointing.test(text)) return null;
  const spokenOf = indicatorOf(subject);
  if (!spokenOf) return null;
  return { id: spokenOf.id, areas: areas.length > 0 || spokenOf.area === null ? areas : [spokenOf.area] };
}

function linesOf(answer: ReadingAnswer, slots: Slots): readonly Statement[] {
  const { language, understanding } = slots;
  const words = toWriteWording[language];
  const { figure } = answer;
  const { definition, reading } = figure;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  if (newest?.value == null) return [words.notShown(), words.askOwner(fact('owner', ownerNamed(definition, language)))];
  const facts = readingFacts(figure, language);
  const { presumes } = understanding.cues;
  const source = fact('source', definition.source.name[language]);
  return [
    ...(presumes === null ? [] : [words[isLasting(figure, presumes) ? 'isLasting' : 'isNotLasting'][presumes]()]),
    claimed.test(slots.text) && presumes === null ? words.inAnyCase() : words.takeOver(),
    words.was(
      facts.period(newest),
      fact('name', definition.name[language]),
      fact('area', figure.area),
      facts.amount('value', newest.value),
    ),
    verdictTold(figure, language),
    ...(newest.status === 'final' ? [] : [wording[language].provisional(facts.period(newest))]),
    figure.updatedOn === null
      ? words.source(source)
      : words.sourceOn(source, fact('day', formatDay(figure.updatedOn, language))),
    words.noCause(),
  ];
}

function verdictTold({ reading }: Figure, language: Language): Statement {
  const words = toWriteWording[language];
  switch (reading.verdict.kind) {
    case 'trend':
      return wording[language].trendWithoutFigures[reading.verdict.direction]();
    case 'common':
      return words.verdict[verdictWordOf(reading) === 'common' ? 'common' : 'no-signal']();
    case 'signal':
      return words.verdict.signal();
    case 'withheld':
      return words.withheld();
  }
}

/** One figure that stands out is no rise or fall yet. */
function isLasting({ reading: { verdict } }: Figure, presumed: 'up' | 'down'): boolean {
  if (verdict.kind === 'trend') return verdict.direction === presumed;
  return verdict.kind === 'signal' && verdict.points > 1 && verdict.direction === presumed;
}
