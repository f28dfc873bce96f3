import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { elementCard, type ElementCardProps } from '../reasoning/element-card.ts';
import { drawLine } from '../reasoning/draw-line.ts';
import { linePictureCard } from '../reasoning/line-picture-card.ts';
import { drawnElements, lineCard, type LineCardProps, type ShownElement } from '../reasoning/line-card.ts';
import { lineListCard, lineStartCard, lineVersionsCard } from '../reasoning/line-list-cards.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000041';
const line = '0197b1c0-0000-7000-8000-000000000042';
const noMore = { assumption: null, decision: '', indicator: null } as const;

const elements: Texts<readonly ShownElement[]> = {
  nl: [
    { ...noMore, id: 'g', kind: 'goal', under: null, depth: 0, text: 'minder schooluitval bij jongeren van 16 tot 23' },
    {
      ...noMore,
      id: 'm',
      kind: 'measure',
      under: 'g',
      depth: 1,
      text: 'jongeren die zonder startkwalificatie van school gaan',
      decision: 'of we na de zomer doorgaan',
    },
    {
      ...noMore,
      id: 'e1',
      kind: 'effect',
      under: 'g',
      depth: 1,
      text: 'jongeren vertellen eerder dat het niet goed gaat',
      assumption: { text: 'wie het vroeg zegt, is nog te helpen', status: 'supported' },
    },
    {
      ...noMore,
      id: 'i1',
      kind: 'intervention',
      under: 'e1',
      depth: 2,
      text: 'de mentor belt na twee dagen afwezig',
      assumption: { text: 'jongeren praten liever met iemand die ze kennen', status: 'signal' },
    },
    {
      ...noMore,
      id: 'i2',
      kind: 'intervention',
      under: 'e1',
      depth: 2,
      text: 'jongerenwerker op school, twee dagdelen',
    },
    {
      ...noMore,
      id: 'e2',
      kind: 'effect',
      under: 'g',
      depth: 1,
      text: 'meer trainingen geven',
      assumption: { text: 'een training helpt bij het kiezen', status: 'refuted' },
    },
  ],
  en: [
    { ...noMore, id: 'g', kind: 'goal', under: null, depth: 0, text: 'fewer young people leave school early' },
    {
      ...noMore,
      id: 'm',
      kind: 'measure',
      under: 'g',
      depth: 1,
      text: 'young people who leave without a qualification',
      decision: 'whether we go on after the summer',
    },
    {
      ...noMore,
      id: 'e1',
      kind: 'effect',
      under: 'g',
      depth: 1,
      text: 'young people tell us sooner when things go wrong',
      assumption: { text: 'who tells it early can still be helped', status: 'supported' },
    },
    {
      ...noMore,
      id: 'i1',
      kind: 'intervention',
      under: 'e1',
      depth: 2,
      text: 'the mentor calls after two days of absence',
      assumption: { text: 'young people talk to somebody they know', status: 'signal' },
    },
    { ...noMore, id: 'i2', kind: 'intervention', under: 'e1', depth: 2, text: 'youth worker at school, two half days' },
    {
      ...noMore,
      id: 'e2',
      kind: 'effect',
      under: 'g',
      depth: 1,
      text: 'give more training',
      assumption: { text: 'training helps to choose', status: 'refuted' },
    },
  ],
};
const owner: Texts<string> = { nl: 'beleidsadviseur onderwijs', en: 'policy adviser education' };

const shown =
  (more: Partial<LineCardProps>, count?: number) =>
  (language: Language): IAdaptiveCard =>
    lineCard(
      {
        nonce,
        line,
        version: 7,
        goal: elements[language][0]?.text ?? '',
        owner: count === 1 ? '' : owner[language],
        members: [''],
        elements: elements[language].slice(0, count),
        question: { asks: 'intervention', element: 'e2', about: elements[language][5]?.text ?? '' },
        advice: [{ warning: 'activity-as-goal', about: elements[language][5]?.text ?? '' }],
        may: 'edit',
        news: null,
        typed: '',
        colleagues: [],
        ...more,
      },
      language,
    );

const opened =
  (index: number, more: (language: Language) => Partial<ElementCardProps> = () => ({})) =>
  (language: Language): IAdaptiveCard => {
    const element = elements[language][index] ?? { ...noMore, id: 'g', kind: 'goal', under: null, depth: 0, text: '' };
    return elementCard(
      {
        nonce,
        line,
        version: 7,
        element,
        evidence: [],
        linked: { needs: [], experiments: [], indicator: null },
        comments: [],
        places: elements[language].filter(({ kind }) => kind === 'goal' || kind === 'effect').slice(0, 2),
        advice: [],
        news: null,
        drafts: {},
        ...more(language),
      },
      language,
    );
  };

const day: Texts<string> = { nl: 'maandag 30 november 2026', en: 'Monday 30 November 2026' };

export const lineCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  start: (language) => lineStartCard({ nonce, words: '', indicator: null, news: null }, language),
  'start-from-figure': (language) =>
    lineStartCard(
      {
        nonce,
        words: '',
        indicator: { id: 'wmo-meldingen', name: language === 'nl' ? 'Wmo-meldingen' : 'Wmo reports of need' },
        news: 'masked',
      },
      language,
    ),
  begun: (language) =>
    shown(
      {
        news: 'started',
        advice: [],
        question: { asks: 'effect', element: 'g', about: elements[language][0]?.text ?? '' },
      },
      1,
    )(language),
  shown: shown({}),
  'not-a-member': shown({ may: 'join', question: null, advice: [], news: 'not-yours' }),
  complete: shown({ question: null, advice: [] }),
  effect: opened(2, (language) => ({
    evidence: [
      {
        words: language === 'nl' ? 'Verslag van het mentorenoverleg, mei 2026' : 'Minutes of the mentors, May 2026',
        isLesson: false,
      },
    ],
    comments: [
      { by: '', text: language === 'nl' ? 'Geldt dit ook voor het mbo?' : 'Is this so for vocational schools?' },
    ],
  })),
  measure: opened(1, (language) => ({
    linked: {
      needs: [],
      experiments: [],
      indicator: { id: 'wmo-meldingen', name: language === 'nl' ? 'Wmo-meldingen' : 'Wmo reports of need' },
    },
  })),
  linked: opened(3, (language) => ({
    evidence: [
      {
        words: language === 'nl' ? 'Wie gebeld werd, kwam vaker terug.' : 'Who was called came back more often.',
        isLesson: true,
      },
    ],
    linked: {
      needs: [
        {
          id: '0197b1c0-0000-7000-8000-000000000043',
          what: language === 'nl' ? 'elke maand het aantal thuiszitters' : 'the number of pupils at home, every month',
        },
      ],
      experiments: [
        {
          id: '0197b1c0-0000-7000-8000-000000000044',
          question: language === 'nl' ? 'Komen jongeren terug als de mentor belt?' : 'Do they come back when called?',
          result: 'succeeded',
        },
      ],
      indicator: null,
    },
    news: 'learned',
  })),
  advised: opened(5, () => ({ advice: ['activity-as-goal'] })),
  conflict: opened(4, (language) => ({
    news: 'conflict',
    drafts: { text: language === 'nl' ? 'jongerenwerker op school, elke dag' : 'youth worker at school, every day' },
  })),
  picture: (language) =>
    linePictureCard(
      {
        goal: elements[language][0]?.text ?? '',
        svg: drawLine(drawnElements({ elements: elements[language] }, language)) ?? '',
        elements: elements[language],
      },
      language,
    ),
  list: (language) =>
    lineListCard(
      { nonce, about: null, needs: [], lines: [{ id: line, goal: elements[language][0]?.text ?? '', missing: 4 }] },
      language,
    ),
  'list-of-figure': (language) =>
    lineListCard({ nonce, about: { id: 'wmo-meldingen', name: 'Wmo-meldingen' }, needs: [], lines: [] }, language),
  versions: (language) =>
    lineVersionsCard(
      {
        nonce,
        line,
        versions: [
          { version: 2, at: day[language], by: '', step: 'add', about: elements[language][2]?.text ?? '' },
          { version: 1, at: day[language], by: '', step: 'start', about: elements[language][0]?.text ?? '' },
        ],
        mayEdit: true,
      },
      language,
    ),
};
