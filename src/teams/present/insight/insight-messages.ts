import { randomUUID } from 'node:crypto';
import { overviewFileTexts } from '../../../../cards/insight/file-texts.ts';
import { overviewCard, type CountedProps } from '../../../../cards/insight/overview-card.ts';
import type { MonthVerdict } from '../../../features/insight/judge-months.ts';
import type { Summed } from '../../../features/insight/sum-months.ts';
import type { InsightContent } from '../../../features/insight/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { formatDay, formatNumber, formatPeriod } from '../../../text/format.ts';
import { periodAt } from '../../../time/period.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

/** How what is told of how work with data goes looks in Teams. */
export const insightPresenters: Presenters<InsightContent> = {
  'insight.overview': ({ overview, topicNames }, language) => {
    const { of, start, summed, verdict, isRunning, nextOn, now } = overview;
    const { expected, onTime } = now.figures;
    const written = (count: number) => formatNumber(count, 0, language);
    const props = {
      nonce: randomUUID(),
      of,
      period: formatPeriod(periodAt(of, start), language),
      isRunning,
      nextOn: formatDay(nextOn, language),
      counted: summed && countedProps(summed, verdict, topicNames, language),
      now: {
        figures: expected === 0 ? null : { onTime: written(onTime), expected: written(expected) },
        due: written(now.knowledgeDue),
      },
    };
    return cardOnly(overviewCard(props, language));
  },
  'insight.not-yours': (_, language) => ({ text: texts.notYours[language] }),
  'insight.elsewhere': (_, language) => ({ text: texts.elsewhere[language] }),
  'insight.nothing-yet': ({ nextOn }, language) => ({ text: texts.nothingYet[language](formatDay(nextOn, language)) }),
  'insight.file': ({ of, name, sizeInBytes }, language): OutgoingMessage => {
    const description = overviewFileTexts[language].offered;
    const makes = { kind: 'overview', of } as const;
    return { text: '', summary: description, file: { kind: 'offered', name, description, sizeInBytes, makes } };
  },
  'insight.text': ({ csv }, language) => ({ text: overviewFileTexts[language].text(csv) }),
};

function countedProps(
  { countedFrom, questions, referred, colleagues, used, posts, corrections, experiments, pulse }: Summed,
  verdict: MonthVerdict | null,
  topicNames: Readonly<Record<string, string>>,
  language: Language,
): CountedProps {
  const written = (count: number) => formatNumber(count, 0, language);
  const named = (key: string) => topicNames[key] ?? key;
  return {
    countedFrom: countedFrom && formatDay(countedFrom, language),
    questions: questions && {
      asked: written(questions.asked),
      answered: written(questions.answered),
      share: `${formatNumber((100 * questions.answered) / questions.asked, 0, language)}%`,
      askedBack: written(questions.askedBack),
      topics: questions.topics.map(({ key, asked }) => ({ name: named(key), asked: written(asked) })),
      other: questions.other === 0 ? null : written(questions.other),
      gaps: questions.gaps.map(named),
    },
    verdict,
    referred: referred === null ? null : written(referred),
    colleagues: colleagues && {
      answered: written(colleagues.answered),
      withinTerm: written(colleagues.withinTerm),
      hours: colleagues.medianMinutes === null ? null : formatNumber(colleagues.medianMinutes / 60, 1, language),
    },
    used: used === null ? null : written(used),
    posts: posts.sent === 0 ? null : { sent: written(posts.sent), withBoth: written(posts.withFigureAndStory) },
    corrections: written(corrections),
    experiments:
      experiments.concluded === 0
        ? null
        : { concluded: written(experiments.concluded), decided: written(experiments.decided) },
    pulse: pulse && { ...pulse, places: written(pulse.places) },
  };
}

const texts = {
  notYours: {
    nl: 'Dit overzicht is voor managers, coördinatoren en beheerders. Een beheerder kan je zo’n rol geven. Wil je weten hoe een cijfer ervoor staat? Vraag het mij gewoon.',
    en: 'This overview is for managers, co-ordinators and administrators. An administrator can give you such a role. Do you want to know how a figure is doing? Just ask me.',
  },
  elsewhere: {
    nl: 'Hier lezen anderen mee. Ik heb het daarom naar je eigen chat gestuurd.',
    en: 'Others read along here, so I sent it to your own chat.',
  },
  nothingYet: {
    nl: (day: string) => `Er zijn nog geen aantallen om te exporteren. De volgende komen op ${day}.`,
    en: (day: string) => `There are no numbers to export yet. The next come on ${day}.`,
  },
} satisfies Record<string, Translated | Translated<(day: string) => string>>;
