import { randomUUID } from 'node:crypto';
import { draftCard } from '../../../../cards/experiment/draft-card.ts';
import {
  experimentCard,
  experimentListCard,
  learnedCard,
  type ExperimentCardProps,
} from '../../../../cards/experiment/experiment-card.ts';
import type {
  ExperimentFacts,
  ExperimentRow,
  FigureWords,
  LessonProps,
} from '../../../../cards/experiment/experiment-parts.ts';
import { proposalCard } from '../../../../cards/experiment/proposal-card.ts';
import { figureTexts } from '../../../../cards/experiment/figure-texts.ts';
import { experimentTexts } from '../../../../cards/experiment/texts.ts';
import { nextStep, type Experiment } from '../../../features/experiment/experiment.ts';
import type { ExperimentContent, ExperimentShown, MeasuredBy } from '../../../features/experiment/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { outcomeSaid, seenSaid } from './figures-said.ts';

export const experimentPresenters: Presenters<ExperimentContent> = {
  'experiment.draft': (told, language) => {
    const { experiment, asks, typed, indicators, expected, measuredBy, similar, news } = told;
    const { id, version, question, expectation, measure, indicatorId, endsOn } = experiment;
    return cardOnly(
      draftCard(
        {
          nonce: randomUUID(),
          id,
          version,
          asks,
          facts: factsOf(experiment, measuredBy, language),
          values: {
            question: typed?.question ?? question,
            expectation: typed?.expectation ?? expectation,
            measure: typed?.measure ?? measure,
            indicator: indicatorId,
            ends: typed?.ends ?? (endsOn === null ? '' : formatDay(endsOn, language)),
          },
          indicators: indicators.map(({ id: value, name }) => ({ value, title: name[language] })),
          seen: measuredBy?.seen
            ? seenSaid(measuredBy.indicator, measuredBy.seen, expected, language)
            : notMeasured(experiment, asks, language),
          tried: similar.map((one) => rowOf(one, '', language)),
          news,
        },
        language,
      ),
    );
  },
  'experiment.shown': (told, language) => cardOnly(experimentCard(propsOf(told, null, language), language)),
  'experiment.ended': (told, language) => {
    const title = experimentTexts[language].endedTitle[told.as];
    const summary = `${title}: ${told.experiment.question}`;
    return { text: summary, summary, card: experimentCard(propsOf(told, title, language), language) };
  },
  'experiment.learned': ({ experiment }, language) => {
    const { learnedTitle } = experimentTexts[language];
    const { id, question } = experiment;
    const summary = `${learnedTitle}: ${question}`;
    const lesson = lessonOf(experiment, language);
    if (!lesson) return { text: summary };
    return { text: summary, summary, card: learnedCard({ nonce: randomUUID(), id, question, lesson }, language) };
  },
  'experiment.proposes': ({ experiment, assumption }, language) => {
    const { proposesTitle } = experimentTexts[language];
    const { id, question } = experiment;
    const summary = `${proposesTitle}: ${assumption.text}`;
    const lesson = lessonOf(experiment, language);
    if (!lesson) return { text: summary };
    const { text, ...rest } = assumption;
    const card = proposalCard(
      { nonce: randomUUID(), experiment: id, question, lesson, assumption: text, ...rest },
      language,
    );
    return { text: summary, summary, card };
  },
  'experiment.list': ({ list, about, experiments, today }, language) =>
    cardOnly(
      experimentListCard(
        { nonce: randomUUID(), list, about, rows: experiments.map((one) => rowOf(one, today, language)) },
        language,
      ),
    ),
  'experiment.news': ({ news }, language) => ({ text: experimentTexts[language].news[news] }),
};

function propsOf(told: ExperimentShown, title: string | null, language: Language): ExperimentCardProps {
  const { experiment, expected, measuredBy, rights, isOver, typed, news } = told;
  const { id, version, conclusion } = experiment;
  const hasRun = isOver || conclusion !== null;
  const figures: FigureWords[] = [];
  if (measuredBy?.outcome && hasRun) figures.push(outcomeSaid(measuredBy.indicator, measuredBy.outcome, language));
  if (measuredBy?.seen && !hasRun) figures.push(seenSaid(measuredBy.indicator, measuredBy.seen, expected, language));
  return {
    nonce: randomUUID(),
    id,
    version,
    title,
    standing: standingOf(experiment, isOver, language),
    facts: factsOf(experiment, measuredBy, language),
    figures,
    lesson: lessonOf(experiment, language),
    mayEdit: rights.edit,
    mayConclude: rights.conclude,
    isConcluding: (isOver && rights.conclude) || typed !== null,
    values: typed ?? {
      result: conclusion?.result ?? '',
      lesson: conclusion?.lesson ?? '',
      decision: conclusion?.decision ?? '',
      decidedBy: conclusion?.decidedBy ?? '',
    },
    news: news && experimentTexts[language].news[news],
  };
}

function factsOf(experiment: Experiment, measuredBy: MeasuredBy | null, language: Language): ExperimentFacts {
  const { question, expectation, measure, startsOn, endsOn, link } = experiment;
  const from = startsOn && formatDay(startsOn, language);
  return {
    question,
    expectation,
    measure: measuredBy?.indicator.name[language] ?? measure,
    period: endsOn && experimentTexts[language].until(from, formatDay(endsOn, language)),
    link: link && { line: link.line, element: link.assumption },
  };
}

/** Somebody who counts themselves has nothing to compare with later, unless they begin now. */
function notMeasured(experiment: Experiment, asks: string | null, language: Language): FigureWords | null {
  if (asks === 'all' || experiment.measure === '' || experiment.indicatorId !== null || nextStep(experiment))
    return null;
  const { seenTitle, noFigure } = figureTexts[language];
  return { title: seenTitle, sentences: [noFigure], small: [] };
}

function lessonOf({ conclusion, owner }: Experiment, language: Language): LessonProps | null {
  if (!conclusion) return null;
  const { results, decisions, decided } = experimentTexts[language];
  const by = conclusion.decidedBy || (owner?.name ?? '');
  return {
    result: results[conclusion.result],
    lesson: conclusion.lesson,
    decided: decided(decisions[conclusion.decision].toLowerCase(), by),
  };
}

function standingOf({ state, endsOn, conclusion, owner }: Experiment, isOver: boolean, language: Language): string {
  const { results, runsUntil, overSince, notBegun } = experimentTexts[language];
  const standing = conclusion
    ? `${results[conclusion.result]}, ${formatDay(conclusion.on, language)}`
    : state === 'draft'
      ? notBegun
      : (isOver ? overSince : runsUntil)(endsOn === null ? '' : formatDay(endsOn, language));
  return [standing, owner?.name].filter(Boolean).join(', ');
}

function rowOf(experiment: Experiment, today: string, language: Language): ExperimentRow {
  const { id, question, conclusion, endsOn, state } = experiment;
  const isOver = state === 'running' && (endsOn ?? '') < today;
  return {
    id,
    question: question || experimentTexts[language].newTitle,
    standing: standingOf(experiment, isOver, language),
    lesson: conclusion?.lesson ?? null,
  };
}
