import { fileURLToPath } from 'node:url';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { rowOf } from '../../src/features/ask/acts/compare.ts';
import { askFor } from '../../src/features/ask/acts/said.ts';
import type { Answer } from '../../src/features/ask/answer.ts';
import { actsWording } from '../../src/features/ask/wording/acts.ts';
import { toldArticles } from '../../src/features/knowledge/explain.ts';
import { fact } from '../../src/features/ask/statement.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { answerMessage } from '../../src/teams/present/ask/answer-message.ts';
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
      title: words.byAreaTitle(names.litter[language]),
      upFront: [words.ranking()],
      rows: Object.entries(rowsOf).map(([area, values]) =>
        rowOf({ ...figureOf(names.litter, values), area }, area, { language }),
      ),
      cautions: [words.ownPastOnly(), words.areasNotComparable(), words.manyCompared()],
      followUps: [],
      source: 'Voorbeeldregister',
    };
  },
  'comparison.figures': (language) => {
    const words = actsWording[language];
    return {
      kind: 'comparison',
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
