import type { Act, FollowUp } from '../../text/question/act.ts';
import { answerAct } from './answer-act.ts';
import { compareAreas, ratesByArea } from './acts/compare-areas.ts';
import { explained } from './acts/explain.ts';
import { provenanceOf } from './acts/provenance.ts';
import { person, privacy } from './acts/other.ts';
import { offeredElsewhere, offeredFor } from './acts/offered-elsewhere.ts';
import { choice, readingOf } from './acts/read.ts';
import { said, suggestionOf } from './acts/said.ts';
import { compareElsewhere } from './acts/compare.ts';
import type { Answer } from './answer.ts';
import { noPeriods, periodsIn, type AskedPeriods } from '../../text/question/asked-periods.ts';
import { formatList } from '../../text/format.ts';
import { numbersIn } from '../../text/figures/numbers-in.ts';
import { aboutOwn } from './about-own.ts';
import { withExtreme } from './extreme.ts';
import { asksPerPeriod, asksWho, extremeAsked, leavesOut } from '../../text/question/follow-up-cues.ts';
import { followUpWords } from './wording/follow-ups.ts';
import { readingFacts } from './reading-facts.ts';
import { limitsAreWithheld } from './reading-verdict.ts';
import { askedOf, earlierPeriods } from './earlier-periods.ts';
import { asksRate, isAboutAreas, namesTarget, national, wholeArea, type AnswerPorts, type Slots } from './slots.ts';
import type { Period } from '../../time/period.ts';
import type { Figure, FigureMatch } from './ports.ts';
import { fact, type Statement } from './statement.ts';
import { namedInPassing, siblingIn } from './named-after.ts';
import { indicatorOf, isOfShown, type IndicatorSubject, type Subject } from './subject.ts';
import { actsWording } from './wording/acts.ts';

/** A message that only makes sense after what the conversation was about. */
export async function answerFollowUp(followUp: FollowUp, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { subject } = slots;
  const sibling = await siblingIn(followUp, slots, ports);
  if (sibling) return sibling;
  const named = namedInPassing(followUp, slots);
  if (named) return explained(named);
  if (followUp === 'source' && asksWho(slots.text) && indicatorOf(subject) === null) return person(slots, ports);
  switch (subject?.about) {
    case 'indicator':
      return aboutIndicator(followUp, subject, slots, ports);
    case 'article':
      return aboutArticle(followUp, subject, slots, ports);
    case 'choice':
      return aboutChoice(followUp, subject, slots, ports);
    case 'own':
      return aboutOwn(followUp, subject.text, slots, ports);
    case undefined:
      return answerAct('vague', slots, ports);
  }
}

async function aboutIndicator(
  followUp: FollowUp,
  subject: IndicatorSubject,
  slots: Slots,
  ports: AnswerPorts,
): Promise<Answer> {
  const { language, understanding } = slots;
  const words = actsWording[language];
  const areas = slots.areas.length > 0 ? slots.areas : subject.area === null ? [] : [subject.area];
  const here = { ...slots, areas };
  // What was shown of an earlier time is what is spoken of, until another time is named.
  const isTimed = understanding.cues.time.periods.length > 0 || understanding.cues.time.spans.length > 0;
  const then = subject.period && !isTimed ? askedOf(subject.period) : understanding.cues.time;
  const reading = async (act: Act, time = understanding.cues.time): Promise<Answer> =>
    (await readingOf(subject.id, here, { ...understanding.cues, time, act }, ports)) ??
    answerAct('vague', slots, ports);
  if (asksRate(slots.text))
    return (await ratesByArea(subject.id, slots, ports)) ?? perResident(await reading('read'), slots, ports);
  const end = extremeAsked(slots.text);
  if (end) return withExtreme(await reading('read'), end, language);
  if (leavesOut(slots.text))
    return saidFirst(await reading('read', noPeriods), followUpWords[language].cannotLeaveOut());
  switch (followUp) {
    case 'place': {
      if (wholeArea.test(slots.text))
        return (
          (await readingOf(subject.id, { ...slots, areas: [] }, { ...understanding.cues, act: 'read' }, ports)) ??
          reading('read')
        );
      if (isAboutAreas(slots)) {
        const compared = await compareAreas(subject.id, slots, ports);
        if (compared) return compared;
      }
      if (slots.areas.length > 0) return reading('read', then);
      if (national.test(slots.text)) return ofCountry(subject.id, slots, ports);
      const held = await ports.figures.areasOf(subject.id);
      const told = words.areasHeld(fact('areas', formatList(held, language)));
      return said('figure-facts', held.length > 1 ? [told] : [told, words.noAreas()], slots, ports);
    }
    case 'time': {
      if (asksPerPeriod(slots.text)) return reading('read', periodsIn(lastOf(slots.text), slots.today));
      const shown = subject.period ?? newestOf(await ports.figures.read(subject.id, areas));
      const time = earlierPeriods(slots.text, understanding.cues.time, shown, slots.today);
      if (isNoTime(time)) return saidFirst(await reading('read'), followUpWords[language].whichTime());
      const cues = { ...understanding.cues, time };
      const compared = subject.isByArea
        ? await compareAreas(subject.id, { ...slots, understanding: { ...understanding, cues } }, ports)
        : null;
      return compared ?? reading('read', time);
    }
    case 'subject': {
      const [only, ...others] = ofOneDomain(slots.figures, subject.id);
      if (only && (others.length === 0 || only.confidence === 'sure'))
        return (
          (await readingOf(only.definition.id, here, { ...understanding.cues, act: 'read' }, ports)) ?? reading('read')
        );
      return only
        ? choice(
            slots.figures.map(({ definition }) => definition),
            slots,
          )
        : answerAct('catalogue', slots, ports);
    }
    case 'why':
      return reading('cause');
    case 'value':
      return namesTarget(slots.text) ? reading('target') : withValue(await reading('read'), slots);
    case 'much':
    case 'sure':
    case 'since': {
      const answer = await reading('read', followUp === 'since' ? understanding.cues.time : then);
      if (answer.kind !== 'reading') return answer;
      const isEarlier = followUp !== 'since' && subject.period !== null && answer.upFront.length > 0;
      const [first, ...others] = isEarlier ? answer.upFront : [answer.verdict, ...answer.upFront];
      return {
        ...answer,
        upFront: [...(first ? [first] : []), ...(followUp === 'much' ? [words.much()] : []), ...others],
      };
    }
    case 'table':
    case 'chart': {
      const answer = await reading('read');
      return answer.kind === 'reading' && followUp === 'table' ? { ...answer, opens: 'table' } : answer;
    }
    case 'source':
      return (await provenanceOf(subject.id, here, ports)) ?? reading('read');
    case 'target':
      return reading('target');
    case 'forecast':
      return reading('forecast');
    case 'share':
      return (await privacy(slots, ports, true)) ?? answerAct('privacy', slots, ports);
    case 'other':
      return answerAct('correct', slots, ports);
    case 'simpler':
    case 'example':
    case 'more':
    case 'next':
      return inShort(await reading('read'), followUp, slots, ports);
  }
}

/** The same of the whole country where that is published, else that it is not held. */
async function ofCountry(id: string, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const definition = (await ports.figures.all()).find((each) => each.id === id);
  const elsewhere = definition ? await compareElsewhere(definition, slots, ports) : null;
  const words = followUpWords[slots.language];
  return elsewhere ?? said('figure-facts', [words.notOfCountry(), words.lookElsewhere()], slots, ports);
}

/** 'En de instroom' after a figure of social assistance is that of social assistance. */
function ofOneDomain(figures: readonly FigureMatch[], spokenOf: string): readonly FigureMatch[] {
  const domain = domains.exec(spokenOf)?.[0];
  const own = figures.filter(({ definition }) => domain !== undefined && definition.id.includes(domain));
  return own.length === 1 && !figures.some(({ confidence }) => confidence === 'sure') ? own : figures;
}

const domains = /wmo|jeugd|bijstand|schuld/;

/** 'En in de zomer': a time that cannot be told. */
function isNoTime({ periods, longer, spans, startsAt, isUnclear }: AskedPeriods): boolean {
  return periods.length + longer.length + spans.length === 0 && startsAt === null && !isUnclear;
}

function saidFirst(answer: Answer, statement: Statement): Answer {
  return answer.kind === 'reading' ? { ...answer, upFront: [statement, ...answer.upFront] } : answer;
}

/** Of 'per kwartaal' the last one that is over. */
function lastOf(text: string): string {
  return text.replace(/^.*?\b(?:per|by|each)\b/iu, /month|quarter|year/iu.test(text) ? 'last' : 'vorig');
}

/** Where it is not held how many residents there are: what a rate is can be read. */
function perResident(answer: Answer, { language }: Slots, { explanations }: AnswerPorts): Answer {
  if (answer.kind !== 'reading' || answer.figure.definition.kind === 'rate') return answer;
  const found = explanations.bySlug('count-and-rate', language);
  return found ? explained(found, [actsWording[language].noRate()]) : answer;
}

/** The figure, its verdict and what to check, in a few sentences without a card full of parts. */
async function inShort(answer: Answer, followUp: FollowUp, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  if (answer.kind !== 'reading') return answer;
  const told =
    followUp === 'next' || followUp === 'more' ? answer.checks : [...answer.sees.slice(0, 1), answer.verdict];
  const name = fact('figure', answer.figure.definition.name[slots.language]);
  const about = followUpWords[slots.language].about(name);
  const short = await said('figure-facts', [about, ...told], slots, ports);
  return {
    ...short,
    ...(short.kind === 'said' && { examples: answer.followUps }),
    ...(answer.subject && { subject: answer.subject }),
  };
}

/** Asks of a figure, never of an article. */
const ofFigureOnly: readonly FollowUp[] = [
  'place',
  'time',
  'value',
  'much',
  'since',
  'table',
  'chart',
  'target',
  'forecast',
];

async function aboutArticle(
  followUp: FollowUp,
  { slug, figure, own }: Extract<Subject, { about: 'article' }>,
  slots: Slots,
  ports: AnswerPorts,
): Promise<Answer> {
  const isOfOwner = slots.understanding.cues.refersBack || asksWho(slots.text);
  const isOfFigure = ofFigureOnly.includes(followUp) || (followUp === 'source' && isOfOwner);
  if (figure && (isOfFigure || isOfShown(slots.text, figure))) return aboutIndicator(followUp, figure, slots, ports);
  if (own && (isOfFigure || isOfShown(slots.text, { about: 'own', text: own })))
    return aboutOwn(followUp, own, slots, ports);
  const explanation = ports.explanations.bySlug(slug, slots.language);
  if (!explanation) return answerAct('vague', slots, ports);
  const isOfArticle = followUp === 'example' || followUp === 'simpler';
  if (slots.figures.length > 0 && !isOfArticle) return answerAct('read', slots, ports);
  if (followUp === 'other' || followUp === 'more') {
    const options = explanation.related.map(suggestionOf);
    if (options.length > 0)
      return {
        kind: 'choice',
        about: 'meaning',
        options,
        subject: { about: 'choice', questions: options.map(({ question }) => question) },
      };
  }
  return {
    ...explained(explanation),
    ...((followUp === 'example' || followUp === 'simpler') && { asksExample: true }),
  };
}

/** About what was spoken of before something was offered, or about what may be meant elsewhere. */
async function aboutChoice(
  followUp: FollowUp,
  { questions, figure, article, own }: Extract<Subject, { about: 'choice' }>,
  slots: Slots,
  ports: AnswerPorts,
): Promise<Answer> {
  const again = followUp === 'source' ? 'provenance' : followUp === 'table' || followUp === 'chart' ? 'read' : null;
  const elsewhere =
    again === null ? await offeredElsewhere(questions, slots, ports) : await offeredFor(again, slots, ports);
  if (elsewhere) return elsewhere;
  if (followUp === 'subject' && slots.figures.length > 0) return answerAct('read', slots, ports);
  if (figure && (ofFigureOnly.includes(followUp) || !article)) return aboutIndicator(followUp, figure, slots, ports);
  if (own) return aboutOwn(followUp, own, slots, ports);
  return article
    ? aboutArticle(followUp, { about: 'article', slug: article, figure: figure ?? null }, slots, ports)
    : answerAct('correct', slots, ports);
}

function newestOf(figure: Figure | null): Period | null {
  const { newestIndex = null, points = [] } = figure?.reading ?? {};
  return newestIndex === null ? null : (points[newestIndex]?.period ?? null);
}

/** An own value beside the figure that was shown: whether it would be ordinary there. */
function withValue(answer: Answer, { text, language }: Slots): Answer {
  const value = numbersIn(text)[0];
  if (answer.kind !== 'reading' || value === undefined) return answer;
  const { figure } = answer;
  const { reading } = figure;
  const facts = readingFacts(figure, language);
  const words = followUpWords[language].ownValue;
  const band = reading.newestIndex === null ? null : reading.bands[reading.newestIndex];
  const shown = facts.amount('own', value);
  const [lower, upper] = [facts.limit('lower', band?.lower ?? 0), facts.limit('upper', band?.upper ?? 0)];
  const isWithheld = !band && limitsAreWithheld(reading);
  const place = isWithheld
    ? 'withheld'
    : !band
      ? 'unknown'
      : value > band.upper
        ? 'above'
        : value < band.lower
          ? 'below'
          : 'within';
  return { ...answer, upFront: [words[place](shown, lower, upper), ...answer.upFront] };
}
