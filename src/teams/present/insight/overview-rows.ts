import { overviewTexts } from '../../../../cards/insight/texts.ts';
import type { Overview } from '../../../features/insight/overview.ts';
import type { Summed } from '../../../features/insight/sum-months.ts';
import type { Language, Translated } from '../../../shared/language.ts';

type Row = readonly (string | number | null)[];

/** The overview as lines for a spreadsheet: headings first, and the first day of the period in each. */
export function overviewRows(
  { start, summed, now }: Overview & { readonly summed: Summed },
  topicNames: Readonly<Record<string, string>>,
  language: Language,
): readonly Row[] {
  const own = words[language];
  const { questions, colleagues, referred, used, posts, corrections, experiments, pulse } = summed;
  const shared = overviewTexts[language];
  const line = (what: string, value: number | null, about: string | null = null): Row => [
    start,
    what,
    about,
    value ?? own.tooFew,
  ];
  return [
    own.columns,
    line(own.asked, questions?.asked ?? null),
    line(own.answered, questions?.answered ?? null),
    line(own.askedBack, questions?.askedBack ?? null),
    ...(questions?.topics ?? []).map(({ key, asked }) => line(own.topic, asked, topicNames[key] ?? key)),
    ...(questions ? [line(own.topic, questions.other, shared.other)] : []),
    ...(questions?.gaps ?? []).map((key): Row => [start, shared.gaps, topicNames[key] ?? key, null]),
    line(own.referred, referred),
    line(own.byColleagues, colleagues?.answered ?? null),
    line(own.onTime, colleagues?.withinTerm ?? null),
    ...(summed.months === 1 ? [line(own.median, colleagues?.medianMinutes ?? null)] : []),
    line(shared.used, used),
    line(shared.posts, posts.sent),
    line(own.withBoth, posts.withFigureAndStory),
    line(shared.corrections, corrections),
    line(own.concluded, experiments.concluded),
    line(own.decided, experiments.decided),
    ...(pulse
      ? ([
          [start, own.supported, shared.parts[pulse.supported], null],
          [start, own.why, shared.parts[pulse.why], null],
        ] satisfies Row[])
      : []),
    line(own.figuresNow, now.figures.expected),
    line(own.onTimeNow, now.figures.onTime),
    line(own.dueNow, now.knowledgeDue),
  ];
}

interface RowWords {
  readonly columns: readonly string[];
  readonly tooFew: string;
  readonly asked: string;
  readonly answered: string;
  readonly askedBack: string;
  readonly topic: string;
  readonly referred: string;
  readonly byColleagues: string;
  readonly onTime: string;
  readonly median: string;
  readonly withBoth: string;
  readonly concluded: string;
  readonly decided: string;
  readonly supported: string;
  readonly why: string;
  readonly figuresNow: string;
  readonly onTimeNow: string;
  readonly dueNow: string;
}

const words: Translated<RowWords> = {
  nl: {
    columns: ['periode', 'wat', 'onderwerp', 'aantal'],
    tooFew: 'te weinig om te laten zien',
    asked: 'Vragen gesteld',
    answered: 'Vragen beantwoord',
    askedBack: 'Vragen waarop ik terugvroeg',
    topic: 'Vragen over',
    referred: 'Vragen naar een collega',
    byColleagues: 'Door collega’s beantwoord',
    onTime: 'Door collega’s op tijd beantwoord',
    median: 'Helft beantwoord binnen (minuten werktijd)',
    withBoth: 'Weekberichten met een cijfer en een praktijkverhaal',
    concluded: 'Proeven afgerond',
    decided: 'Proeven die leidden tot stoppen of opschalen',
    supported: 'Polsslag: voelt zich gesteund',
    why: 'Polsslag: weet waarom',
    figuresNow: 'Cijfers die jullie invoeren, nu',
    onTimeNow: 'Cijfers op tijd, nu',
    dueNow: 'Antwoorden om na te kijken, nu',
  },
  en: {
    columns: ['period', 'what', 'topic', 'number'],
    tooFew: 'too few to show',
    asked: 'Questions asked',
    answered: 'Questions answered',
    askedBack: 'Questions on which I asked back',
    topic: 'Questions about',
    referred: 'Questions to a colleague',
    byColleagues: 'Answered by colleagues',
    onTime: 'Answered by colleagues on time',
    median: 'Half answered within (minutes of working time)',
    withBoth: 'Weekly posts with a figure and a story',
    concluded: 'Experiments concluded',
    decided: 'Experiments that led to stopping or scaling up',
    supported: 'Pulse: feels supported',
    why: 'Pulse: knows why',
    figuresNow: 'Figures that you enter, now',
    onTimeNow: 'Figures on time, now',
    dueNow: 'Answers to check, now',
  },
};
