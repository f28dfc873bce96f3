import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Indicator } from '../../src/features/indicator/indicator.ts';
import type { IndicatorReading } from '../../src/features/indicator/read-indicator.ts';
import { figureDetails, type DetailSources } from '../../src/teams/present/publication/figure-details.ts';
import { figureDetailsCard } from '../digest/figure-details-card.ts';
import { pictureCard } from '../digest/picture-card.ts';
import { figurePicture } from '../report/figure-picture.ts';
import { pictureProps } from '../../src/teams/present/publication/export/picture-props.ts';
import type { Language, Texts } from '../kit/language.ts';
import { around, exampleFigure } from './figures.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000041';
const area = 'Voorbeeldgemeente';
const story: Texts<string> = {
  nl: 'Sinds de tweede balie open is, hoeven mensen minder lang te wachten.',
  en: 'Since the second counter opened, people wait less long.',
};
const teller: Texts<string> = { nl: 'een baliemedewerker', en: 'somebody at the counter' };
const cause: Texts<string> = { nl: 'Twee lijsten waren dubbel geteld.', en: 'Two lists were counted twice.' };

const definition: Indicator = {
  id: 'baliebezoek',
  name: { nl: 'Gesprekken aan de balie', en: 'Talks at the counter' },
  also: [],
  definition: {
    nl: 'Elk gesprek aan de balie van het sociaal domein, geteld op de dag zelf.',
    en: 'Every talk at the counter of the social domain, counted on the day itself.',
  },
  kind: 'flow',
  frequency: 'week',
  unit: { nl: 'gesprekken', en: 'talks' },
  decimals: 0,
  favourable: 'increase',
  favourableBecause: { nl: 'Wie eerder komt, is eerder geholpen.', en: 'Who comes earlier is helped earlier.' },
  ownerRole: { nl: 'Teamleider Toegang', en: 'Team lead Access' },
  owner: { id: 'owner-1', name: 'Samira Bakker' },
  source: { name: { nl: 'Baliesysteem', en: 'Counter system' }, url: 'https://example.nl/balie' },
  wholeArea: area,
  lagPeriods: 0,
  roundedTo: 1,
  disclosure: 'people',
  says: { nl: 'Hoe vaak mensen aan de balie kwamen.', en: 'How often people came to the counter.' },
  doesNotSay: { nl: 'Hoeveel verschillende mensen dat waren.', en: 'How many different people they were.' },
  breaks: [
    {
      on: '2025-01-06',
      reason: { nl: 'Ook gesprekken per telefoon tellen mee.', en: 'Talks by telephone count too.' },
    },
  ],
  inflowId: null,
  outflowId: null,
  target: 150,
  targetBecause: { nl: 'Afgesproken in het team.', en: 'Agreed in the team.' },
  targetFrom: '2026-01-05',
  formerTargets: [{ value: 120, from: null, until: '2026-01-04', because: null }],
  isSample: true,
};

function found(values: readonly number[]): IndicatorReading {
  const { name, definition: counts, kind, unit, doesNotSay, target, favourable } = definition;
  const figure = exampleFigure({
    definition: { name, definition: counts, kind, unit, doesNotSay, target, favourable },
    values,
    meta: { target, favourable },
  });
  const published = (on: string, value: number, isCorrected: boolean) => ({
    period: { kind: 'week', isoYear: 2026, isoWeek: 46 } as const,
    on,
    status: 'final' as const,
    value,
    numerator: null,
    denominator: null,
    isHidden: false,
    isCorrected,
  });
  return {
    definition,
    area,
    reading: figure.reading,
    series: figure.series,
    totals: () => [],
    publications: () => [published('2026-11-16', 302, true), published('2026-11-18', 151, false)],
    updatedOn: '2026-11-23',
  };
}

const sources = (values: readonly number[], language: Language): DetailSources => {
  const on = { area, periodStart: '2026-11-09', numerator: null, denominator: null, status: 'final' } as const;
  const wrong = { ...on, publishedOn: '2026-11-16', value: 302 };
  const right = { ...on, publishedOn: '2026-11-18', value: 151 };
  const entry = {
    id: 'entry-1',
    indicatorId: definition.id,
    at: '2026-11-16T09:00:00Z',
    by: null,
    means: 'check-in',
    origin: null,
    correctionBecause: null,
    note: null,
  } as const;
  return {
    found: found(values),
    entries: [
      {
        entry: { ...entry, id: 'entry-2', correctionBecause: cause[language] },
        observations: [right],
        replaced: [],
        corrected: [wrong],
      },
      { entry, observations: [wrong], replaced: [wrong], corrected: [] },
    ],
    observations: [right],
    stories: [{ text: story[language], by: teller[language] }],
    uses: 3,
    version: 4,
    threshold: 10,
  };
};

const detailsOf = (values: readonly number[], language: Language) => {
  const actor = {
    person: { tenantId: 'tenant-1', id: 'owner-1' },
    name: 'Samira Bakker',
    roles: [],
    language,
    conversation: { tenantId: 'tenant-1', id: 'a:1', kind: 'personal', serviceUrl: '', teamId: null },
    topic: null,
  } as const;
  return figureDetails(sources(values, language), actor);
};

const cardOf = (values: readonly number[]) => (language: Language) =>
  figureDetailsCard({ nonce, ...detailsOf(values, language) }, language);

/** Everything about one figure, read and worded as the bot does. */
export const figureDetailsCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  ordinary: cardOf(around(142, 104, 3)),
  'lasting-shift': cardOf([...around(142, 160, 3), 151, 156, 148, 158, 153, 150, 157, 149, 152]),
  picture: (language) => {
    const details = detailsOf(around(142, 104, 3), language);
    const props = pictureProps(details);
    if (!props) throw new TypeError('this figure has no chart');
    return pictureCard({ ...details, svg: figurePicture(props, language) }, language);
  },
};
