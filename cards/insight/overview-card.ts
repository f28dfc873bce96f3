import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, labelled, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { ExportOverview, ShowOverview } from './actions.ts';
import { overviewTexts, type OverviewTexts, type PartKey, type VerdictKey } from './texts.ts';

/** Numbers as people write them; null is one that is too small to show. */
export interface OverviewProps {
  readonly nonce: string;
  readonly of: 'month' | 'quarter';
  /** 'oktober 2026'. */
  readonly period: string;
  readonly isRunning: boolean;
  /** Day on which the next numbers come. */
  readonly nextOn: string;
  /** null while nothing was counted. */
  readonly counted: CountedProps | null;
  readonly now: {
    readonly figures: { readonly onTime: string; readonly expected: string } | null;
    readonly due: string;
  };
}

export interface CountedProps {
  readonly countedFrom: string | null;
  readonly questions: {
    readonly asked: string;
    readonly answered: string;
    readonly share: string;
    readonly askedBack: string;
    readonly topics: readonly { readonly name: string; readonly asked: string }[];
    /** null when every question is of a topic. */
    readonly other: string | null;
    readonly gaps: readonly string[];
  } | null;
  readonly verdict: VerdictKey | null;
  readonly referred: string | null;
  readonly colleagues: { readonly answered: string; readonly withinTerm: string; readonly hours: string | null } | null;
  readonly used: string | null;
  readonly posts: { readonly sent: string; readonly withBoth: string } | null;
  readonly corrections: string;
  readonly experiments: { readonly concluded: string; readonly decided: string } | null;
  readonly pulse: { readonly places: string; readonly supported: PartKey; readonly why: PartKey } | null;
}

/** How work with data goes, for who keeps watch over it: counts of whole months, and nobody in particular. */
export function overviewCard(props: OverviewProps, language: Language): IAdaptiveCard {
  const { nonce, of, period, isRunning, nextOn, counted, now } = props;
  const words: OverviewTexts = overviewTexts[language];
  const title = words.title(period);
  const notice = counted ? (isRunning ? words.running(period, nextOn) : null) : words.nothingYet(period, nextOn);
  const other = of === 'month' ? 'quarter' : 'month';
  return card({
    language,
    summary: spoken(title, notice, counted?.questions && askedLine(counted.questions, words)),
    body: [
      heading(title),
      ...(notice === null ? [] : [section([text(notice)], { style: 'accent', roundedCorners: true })]),
      ...(counted ? countedLines(counted, words) : []),
      subheading(words.now),
      labelled(words.onTime, now.figures ? words.ofFigures(now.figures.onTime, now.figures.expected) : words.noFigures),
      labelled(words.knowledge, now.due === '0' ? words.none : words.due(now.due)),
      section([bullets([...(of === 'quarter' ? [words.howQuarter] : []), ...words.how])], {
        id: 'how-counted',
        isVisible: false,
        spacing: 'Medium',
      }),
      buttons([
        execute(other === 'month' ? words.month : words.quarter, {
          action: 'insight.overview',
          nonce: buttonNonce(nonce, other),
          of: other,
        } satisfies ShowOverview),
        ...(counted
          ? [
              execute(of === 'month' ? words.exportMonth : words.exportQuarter, {
                action: 'insight.export',
                nonce: buttonNonce(nonce, 'export'),
                of,
              } satisfies ExportOverview),
            ]
          : []),
        toggle(words.showHow, 'how-counted'),
      ]),
    ],
  });
}

function askedLine(
  { asked, answered, share, askedBack }: NonNullable<CountedProps['questions']>,
  words: OverviewTexts,
): string {
  return words.asked(asked, answered, share, askedBack);
}

function countedLines(counted: CountedProps, words: OverviewTexts): Element[] {
  const { countedFrom, questions, verdict, referred, colleagues, used, posts, corrections, experiments, pulse } =
    counted;
  const answers = colleagues
    ? [
        words.answered(colleagues.answered, colleagues.withinTerm),
        ...(colleagues.hours === null ? [] : [words.median(colleagues.hours)]),
      ]
    : [words.fewAnswers];
  return [
    ...(countedFrom === null ? [] : [smallText(words.countedFrom(countedFrom))]),
    labelled(words.questions, `${questions ? askedLine(questions, words) : words.fewQuestions}.`),
    ...(questions && verdict ? [text(words.verdicts[verdict], { spacing: 'None' })] : []),
    ...(questions ? topicLines(questions, words) : []),
    labelled(
      words.colleagues,
      referred === '0' && !colleagues
        ? words.none
        : `${[words.referred(referred ?? words.fewPeople), ...answers].join('; ')}.`,
    ),
    labelled(words.used, used === null ? words.fewPeople : used === '0' ? words.none : words.people(used)),
    labelled(words.posts, posts ? words.postsSent(posts.sent, posts.withBoth) : words.none),
    labelled(words.corrections, corrections === '0' ? words.none : corrections),
    labelled(words.experiments, experiments ? words.concluded(experiments.concluded, experiments.decided) : words.none),
    labelled(
      words.pulse,
      pulse ? words.felt(words.parts[pulse.supported], words.parts[pulse.why], pulse.places) : words.fewPulses,
    ),
  ];
}

function topicLines({ topics, other, gaps }: NonNullable<CountedProps['questions']>, words: OverviewTexts): Element[] {
  const named = topics.map(({ name, asked }) => words.topic(name, asked));
  const rest = other === null ? [] : [words.topic(words.other, other)];
  return [
    labelled(words.topics, named.length > 0 ? [...named, ...rest].join(', ') : words.noTopics),
    ...(gaps.length > 0 ? [labelled(words.gaps, gaps.join(', '))] : []),
  ];
}
