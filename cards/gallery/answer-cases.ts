import { fileURLToPath } from 'node:url';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { built } from '../../src/features/ask/acts/build.ts';
import { rowOf } from '../../src/features/ask/acts/compare.ts';
import { askFor } from '../../src/features/ask/acts/said.ts';
import type { Answer } from '../../src/features/ask/answer.ts';
import { actsWording } from '../../src/features/ask/wording/acts.ts';
import { toldArticles } from '../../src/features/knowledge/explain.ts';
import type { ComparedArea } from '../../src/features/ask/ports.ts';
import { fact } from '../../src/features/ask/statement.ts';
import { comparedWording } from '../../src/features/ask/wording/compared.ts';
import { wording } from '../../src/features/ask/wording/wording.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { answerMessage } from '../../src/teams/present/ask/answer-message.ts';
import { formatNumber, formatPeriod } from '../../src/text/format.ts';
import type { Language, Texts } from '../kit/language.ts';
import { around, exampleFigure } from './figures.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
const contact = 'data@example.nl';
const articles = await readArticles(fileURLToPath(new URL('../../knowledge/', import.meta.url)));
const told = toldArticles(articles, () => '2026-11-22');

const names = {
  litter: { nl: 'Meldingen over afval', en: 'Reports about litter' },
  benefits: { nl: 'Bijstandsuitkeringen', en: 'Social assistance benefits' },
  decisions: { nl: 'Wmo-besluiten binnen de termijn', en: 'Wmo decisions within the legal term' },
} as const satisfies Record<string, Texts<string>>;

/** Its words are learned elsewhere: here it is known what is meant. */
const aboutLine = {
  acts: [{ name: 'build', probability: 1 }],
  things: [{ name: 'line', probability: 1 }],
} as const;
const toBuild = { nl: 'We willen minder schooluitval', en: 'We want fewer school leavers' };
const units = { nl: 'meldingen', en: 'reports' };

const question = { nl: 'Hoe staan de meldingen ervoor?', en: 'How are the reports doing?' };

function figureOf(name: Texts<string>, values: readonly (number | null)[]) {
  return exampleFigure({
    definition: {
      name,
      unit: units,
      kind: 'flow',
      definition: { nl: 'Elke melding.', en: 'Every report.' },
      doesNotSay: { nl: 'Hoe erg het was.', en: 'How bad it was.' },
    },
    values,
  });
}

const answers: Readonly<Record<string, (language: Language) => Answer>> = {
  'comparison.areas': (language) => {
    const words = actsWording[language];
    const rowsOf = {
      Centrum: [...around(14, 60), 31],
      Noord: around(40, 61),
      Oost: around(22, 61),
      Zuid: around(30, 61),
      Buitengebied: [],
    };
    return {
      kind: 'comparison',
      about: 'areas',
      title: words.byAreaTitle(names.litter[language]),
      upFront: [words.ranking(), comparedWording[language].not['no-populations']()],
      rows: Object.entries(rowsOf).map(([area, values]) =>
        rowOf({ ...figureOf(names.litter, values), area }, area, { language }),
      ),
      cautions: [words.ownPastOnly(), words.manyCompared()],
      followUps: [],
      source: 'Voorbeeldregister',
    };
  },
  'comparison.expected': (language) => {
    const words = comparedWording[language];
    const { verdictWord } = wording[language];
    const row = (name: string, value: number | null, standing: ComparedArea['standing'], own: string) => ({
      name,
      value:
        value === null
          ? words.standing[standing]
          : `${formatNumber(value, 1, language)} ${words.per(formatNumber(1_000, 0, language), { nl: 'inwoners', en: 'residents' }[language])}`,
      period: words.ownPast(own),
      verdict: value === null ? '' : words.standing[standing],
      owner: '',
      question: wording[language].askFor(`${names.litter[language]} in ${name}`),
    });
    return {
      kind: 'comparison',
      about: 'areas',
      title: actsWording[language].byAreaTitle(names.litter[language]),
      upFront: [
        words.higher(fact('higher', 'Oost')),
        words.about(
          fact('period', formatPeriod({ kind: 'quarter', year: 2026, quarter: 3 }, language)),
          fact(
            'average',
            `${formatNumber(9, 1, language)} ${words.per(formatNumber(1_000, 0, language), { nl: 'inwoners', en: 'residents' }[language])}`,
          ),
        ),
      ],
      rows: [
        row('Buitengebied', null, 'hidden', verdictWord.withheld),
        row('Centrum', 9.6, 'within', verdictWord.common),
        row('Oost', 14.4, 'higher', verdictWord.signal),
        row('Noord', 7.9, 'within', verdictWord.common),
        row('Zuid', 6.8, 'perhaps-lower', verdictWord.common),
      ],
      cautions: [
        words.expected(),
        words.several(fact('areas', '4'), fact('chance', '19%')),
        wording[language].someHidden(),
        words.mix(),
        wording[language].notWhy(),
      ],
      followUps: [],
      source: 'Voorbeeldregister',
    };
  },
  'comparison.figures': (language) => {
    const words = actsWording[language];
    return {
      kind: 'comparison',
      about: 'figures',
      title: words.catalogueTitle,
      upFront: [words.catalogueLead(fact('count', '3'), fact('areas', 'Centrum, Noord'))],
      rows: Object.values(names).map((name) => rowOf(figureOf(name, around(1_240, 61)), name[language], { language })),
      cautions: [],
      followUps: [],
      source: '',
    };
  },
  'comparison.list': (language) => {
    const words = actsWording[language];
    const all = Object.values(names).map((name) => askFor(name[language], language));
    const others = Array.from({ length: 5 }, (_, place) => all[place % all.length]?.title).join('; ');
    return {
      kind: 'comparison',
      about: 'figures',
      title: words.catalogueTitle,
      upFront: [words.catalogueLead(fact('count', '24'), fact('areas', 'Centrum, Noord'))],
      rows: Object.values(names)
        .concat(Object.values(names).slice(0, 1))
        .map((name) => rowOf(figureOf(name, around(1_240, 61)), name[language], { language })),
      cautions: [words.chanceSignals(fact('chance', '9%'))],
      followUps: [],
      source: '',
      list: {
        all,
        others: words.catalogueOthers(fact('names', others)),
        more: { title: { nl: 'Deel 2 van 6', en: 'Part 2 of 6' }[language], question: words.catalogue.question },
        whole: words.catalogue.question,
      },
    };
  },
  'choose.indicator': (language) => ({
    kind: 'choice',
    about: 'indicator',
    options: Object.values(names).map((name) => askFor(name[language], language)),
  }),
  'said.unknown': (language) => ({
    kind: 'said',
    reason: 'unknown',
    told: [actsWording[language].unknown()],
    examples: [askFor(names.litter[language], language), actsWording[language].catalogue],
  }),
  'said.individual': (language) => ({
    kind: 'said',
    reason: 'individual',
    told: [actsWording[language].individual(), actsWording[language].individualInstead()],
    examples: [actsWording[language].catalogue],
  }),
  'said.facts': (language) => ({
    kind: 'said',
    reason: 'figure-facts',
    told: [
      actsWording[language].source(fact('source', 'Voorbeeldregister')),
      actsWording[language].owner(fact('owner', { nl: 'teamleider Toegang', en: 'team lead Access' }[language])),
    ],
    examples: [],
  }),
  'said.build': (language) => built({ text: toBuild[language], language, understanding: aboutLine }),
  'explanation.offer': (language) => {
    const { offer } = built({ text: toBuild[language], language, understanding: aboutLine });
    return { ...explain(language), ...(offer && { offer }) };
  },
  'explanation.own-language': (language) => explain(language),
  'explanation.other-language': (language) => explain(language === 'nl' ? 'en' : 'nl'),
  'explanation.check-due': (language) => explain(language, true),
};

function explain(language: Language, isCheckDue = false): Answer {
  const explanation = told('mean-and-median', language);
  if (!explanation) throw new TypeError('The article of the example is gone.');
  return { kind: 'explanation', explanation: { ...explanation, isCheckDue }, lead: [] };
}

/** Answers that are no reading, as the bot sends them. */
export const answerCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = Object.fromEntries(
  Object.entries(answers).map(([name, answer]) => [name, (language: Language) => cardOf(answer(language), language)]),
);

function cardOf(answer: Answer, language: Language): IAdaptiveCard {
  const { card } = answerMessage(answer, language, contact, question[language]);
  if (!card) throw new TypeError('This answer has a card.');
  // Each message has a nonce of its own; an example must not change.
  return JSON.parse(
    JSON.stringify(card).replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, nonce),
  ) as IAdaptiveCard;
}
