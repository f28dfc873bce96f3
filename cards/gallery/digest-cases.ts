import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Figure } from '../../src/features/ask/ports.ts';
import { digestFor } from '../../src/features/publication/digest/digest-for.ts';
import type { Digest } from '../../src/features/publication/digest/digest.ts';
import type { ApprovedStory, DigestReading, OwnerNote } from '../../src/features/publication/digest/ports.ts';
import { hidePoints } from '../../src/statistics/disclosure/hide-points.ts';
import { digestMessages, foundFigureMessage } from '../../src/teams/present/publication/digest-messages.ts';
import { digestReading } from '../../src/teams/present/publication/digest-reading.ts';
import { periodNumber, startOf } from '../../src/time/period.ts';
import type { Language, Texts } from '../kit/language.ts';
import { around, exampleFigure, newestWeek } from './figures.ts';

const owner = {
  nl: 'teamleider Toegang (Samira Bakker)',
  en: 'team lead Access (Samira Bakker)',
} as const satisfies Texts<string>;
const nonce = 'a1b2c3d4-0000-4000-8000-000000000031';
const today = '2026-11-24';

type Example = Parameters<typeof exampleFigure>[0];

function named(id: string, nl: string, en: string, unit: Texts<string>, more: Partial<Example['definition']> = {}) {
  return {
    id,
    name: { nl, en },
    unit,
    kind: 'flow' as const,
    definition: { nl: `${nl}, geteld per week.`, en: `${en}, counted by week.` },
    doesNotSay: { nl: 'Waarom het er zo veel zijn.', en: 'Why there are so many.' },
    ...more,
  };
}

const reports = { nl: 'meldingen', en: 'reports' };
const requests = { nl: 'aanvragen', en: 'applications' };
const percent = { nl: '%', en: '%' };

const high = exampleFigure({
  definition: named('schuldhulp', 'Aanmeldingen schuldhulp', 'Registrations for debt advice', requests),
  values: [...around(43, 103), 71],
});
const lasting = exampleFigure({
  definition: named('wachttijd', 'Telefoontjes aan de balie', 'Calls to the counter', {
    nl: 'telefoontjes',
    en: 'calls',
  }),
  values: [...around(142, 160, 3), 151, 156, 148, 158, 153, 150, 157, 149, 152],
  meta: { favourable: 'decrease' },
});
const missed = exampleFigure({
  definition: named('op-tijd', 'Besluiten binnen de termijn', 'Decisions in time', percent, {
    kind: 'proportion',
    decimals: 1,
    target: 95,
    favourable: 'increase',
  }),
  values: Array.from({ length: 80 }, (_, week) => 158 + ((week * 7) % 11)),
  denominators: Array.from({ length: 80 }, () => 200),
  meta: { target: 95, favourable: 'increase' },
});
const absent = exampleFigure({
  definition: named('jeugd', 'Verwijzingen naar jeugdhulp', 'Referrals to youth care', {
    nl: 'verwijzingen',
    en: 'referrals',
  }),
  values: [...around(34, 60), null],
});
const young = exampleFigure({
  definition: named('bijstand', 'Bijstandsaanvragen', 'Social assistance applications', requests),
  values: [...around(24, 103), 9],
  statuses: ['provisional'],
  meta: { lagPeriods: 1 },
});

function ordinary(index: number): Figure {
  return exampleFigure({
    definition: named(`cijfer-${index}`, `Meldingen team ${index}`, `Reports team ${index}`, reports),
    values: around(30 + 3 * index, 104 + index),
    ...(index % 4 === 0 && { statuses: ['provisional' as const] }),
  });
}

function hidden(): Figure {
  const figure = exampleFigure({
    definition: named('crisis', 'Crisisplaatsingen', 'Crisis placements', { nl: 'plaatsingen', en: 'placements' }),
    values: around(14, 70),
  });
  const numbers = [60, 66].map((index) => periodNumber(figure.reading.points[index]?.period ?? newestWeek) ?? 0);
  return { ...figure, reading: hidePoints(figure.reading, new Set(numbers), () => true) };
}

const many = (count: number, first = 1) => Array.from({ length: count }, (_, index) => ordinary(first + index));

const note: Texts<string> = {
  nl: 'De balie was op woensdag dicht. Daarom belden er meer mensen op donderdag.',
  en: 'The counter was closed on Wednesday. That is why more people called on Thursday.',
};
const story: Texts<string> = {
  nl: 'Wij zien vaker dat mensen pas komen als de energierekening niet meer lukt.',
  en: 'More often we see that people only come when they cannot pay the energy bill.',
};
const teller = { nl: 'een schuldhulpverlener', en: 'a debt adviser' } as const;

async function digestOf(figures: readonly Figure[], language: Language): Promise<Digest> {
  const readings = figures.map((figure): DigestReading => digestReading(figure, owner, true));
  const notes: readonly OwnerNote[] = [
    { indicatorId: 'wachttijd', periodStart: startOf(newestWeek), note: note[language] },
  ];
  const stories: readonly ApprovedStory[] = [{ indicatorId: 'schuldhulp', text: story[language], by: teller }];
  return digestFor(
    { indicatorIds: readings.map(({ id }) => id), period: 'newest', notes: true, stories: true },
    { read: async () => readings, notes: async () => notes, stories: async () => stories, today: () => today },
  );
}

const digests = {
  week: [...many(9), high, lasting, missed, absent, young, hidden()],
  quiet: many(4),
  forty: [high, lasting, missed, absent, young, hidden(), ...many(34)],
} as const;

async function cardsOf(figures: readonly Figure[], post: string | null): Promise<Texts<readonly IAdaptiveCard[]>> {
  const of = async (language: Language) =>
    digestMessages(await digestOf(figures, language), language, { nonce, post, news: [] }).flatMap(
      ({ card }) => card ?? [],
    );
  return { nl: await of('nl'), en: await of('en') };
}

const posted = {
  week: await cardsOf(digests.week, 'a-post'),
  quiet: await cardsOf(digests.quiet, 'a-post'),
  preview: await cardsOf(digests.quiet, null),
  forty: await cardsOf(digests.forty, 'a-post'),
} as const;

const week = { nl: await digestOf(digests.week, 'nl'), en: await digestOf(digests.week, 'en') } as const;

/** As somebody puts one figure into a message of their own. */
function found(language: Language): IAdaptiveCard {
  const [figure] = week[language].figures;
  if (!figure) throw new TypeError('There is a figure in the digest.');
  const source = { nl: 'Klantregistratie', en: 'Client register' };
  const told = { kind: 'digest.found', figure, area: week[language].area, source, isSample: true } as const;
  const { card } = foundFigureMessage(told, language);
  if (!card) throw new TypeError('A figure is shown on a card.');
  return card;
}

/** Digests of real readings, shown by the code that shows them in Teams. */
export const digestCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = Object.fromEntries([
  ['found', found] as const,
  ...Object.entries(posted).flatMap(([name, cards]) =>
    cards.nl.map((_, part) => [
      part === 0 ? name : `${name}-part-${part + 1}`,
      (language: Language) => {
        const card = cards[language][part];
        if (!card) throw new TypeError('Both languages take as many parts.');
        return card;
      },
    ]),
  ),
]);
