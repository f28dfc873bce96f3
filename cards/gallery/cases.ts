import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { chooseCard } from '../ask/choose-card.ts';
import type { FollowUpChoice } from '../ask/follow-up.ts';
import { refusalCard } from '../conversation/refusal-card.ts';
import { failedCard } from '../conversation/failed-card.ts';
import { unfinishedCard, type UnfinishedCardProps } from '../conversation/unfinished-card.ts';
import { uncertainCard } from '../conversation/uncertain-card.ts';
import type { Language } from '../kit/language.ts';
import { eraseCard } from '../person/erase-card.ts';
import { rolesCard, type RolesCardProps } from '../person/roles-card.ts';
import { tasksCard } from '../person/tasks-card.ts';
import { welcomeCard } from '../person/welcome-card.ts';
import type { Persona } from '../person/welcome-texts.ts';
import { answerCases } from './answer-cases.ts';
import { cbsCases } from './cbs-cases.ts';
import { championCases } from './champion-cases.ts';
import { feedbackCases } from './feedback-cases.ts';
import { figuresCases } from './figures-cases.ts';
import { figureDetailsCases } from './figure-details-cases.ts';
import { digestCases } from './digest-cases.ts';
import { followCases } from './follow-cases.ts';
import { definitionCases } from './definition-cases.ts';
import { messageCases } from './message-cases.ts';
import { knowledgeCases } from './knowledge-cases.ts';
import { insightCases } from './insight-cases.ts';
import { statusCases } from './status-cases.ts';
import { setupCases } from './setup-cases.ts';
import { upkeepCases } from './upkeep-cases.ts';
import { modelCases } from './model-cases.ts';
import { publicationCases } from './publication-cases.ts';
import { readingCases } from './reading-cases.ts';
import { sourceCases } from './source-cases.ts';
import { triageCases } from './triage-cases.ts';
import { experimentCases } from './experiment-cases.ts';
import { quizCases } from './quiz-cases.ts';
import { quizLocalCases } from './quiz-local-cases.ts';
import { quizRoundCases } from './quiz-round-cases.ts';
import { lineCases } from './line-cases.ts';
import { needCases } from './need-cases.ts';
import { storyCases } from './story-cases.ts';
import { tasksCases } from './tasks-cases.ts';
import { referralCases } from './referral-cases.ts';

/** One card in one situation: shown in the gallery, kept as golden JSON and checked in the tests. */
export interface GalleryCase {
  /** `<word>.<card>.<case>`. */
  readonly name: string;
  readonly render: (language: Language) => IAdaptiveCard;
}

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
const deliveryId = '0197b1c0-0000-7000-8000-000000000003';

const meanings: Record<Language, readonly FollowUpChoice[]> = {
  nl: [
    {
      title: 'Wachtlijst en wachttijd',
      question: 'Is een kortere wachtlijst goed nieuws?',
      says: 'De wachtlijst is hoeveel mensen er op één dag wachten.',
    },
    {
      title: 'Doel en grens',
      question: 'Is een doel hetzelfde als een grens?',
      says: 'Een doel kies je zelf of staat in de wet.',
    },
    { title: 'Wachttijd Wmo', question: 'Hoe staat het met de wachttijd Wmo?' },
  ],
  en: [
    {
      title: 'Waiting list and waiting time',
      question: 'Is a shorter waiting list good news?',
      says: 'The waiting list is how many people wait on one day.',
    },
    {
      title: 'Target and limit',
      question: 'Is a target the same as a limit?',
      says: 'You choose a target yourself, or the law sets it.',
    },
    { title: 'Wmo waiting time', question: 'How is the Wmo waiting time doing?' },
  ],
};

const questions: Record<Language, readonly FollowUpChoice[]> = {
  nl: [
    { title: 'Meldingen over afval', question: 'Hoe staat het met meldingen over afval?' },
    { title: 'Aanvragen bijzondere bijstand', question: 'Hoe staat het met aanvragen bijzondere bijstand?' },
    { title: 'Wat is een signaal?', question: 'Wat is een signaal?' },
    { title: 'Wachttijd Wmo', question: 'Hoe staat het met de wachttijd Wmo?' },
    { title: 'Huishoudens met bijstand', question: 'Hoe staat het met huishoudens met bijstand?' },
    { title: 'Ziekteverzuim', question: 'Hoe staat het met het ziekteverzuim?' },
  ],
  en: [
    { title: 'Reports about litter', question: 'How are reports about litter doing?' },
    { title: 'Applications for assistance', question: 'How are applications for special assistance doing?' },
    { title: 'What is a signal?', question: 'What is a signal?' },
    { title: 'Wmo waiting time', question: 'How is the Wmo waiting time doing?' },
    { title: 'Households on assistance', question: 'How are households on social assistance doing?' },
    { title: 'Sick leave', question: 'How is sick leave doing?' },
  ],
};

const contact: Record<Language, string> = {
  nl: 'Hulp nodig? Vraag het team Onderzoek: onderzoek@example.nl.',
  en: 'Need help? Ask the Research team: onderzoek@example.nl.',
};

const asked: Record<Language, string> = {
  nl: 'Is *52* meldingen in week 46 veel?',
  en: 'Are *52* reports in week 46 many?',
};

const ownRead: Record<Language, readonly string[]> = {
  nl: ['Ik lees: eerst 60, daarna 72.', 'Met 35 doe ik dan niets.'],
  en: ['I read: first 60, then 72.', 'I then do nothing with 35.'],
};
const ownReading: Record<Language, readonly FollowUpChoice[]> = {
  nl: [
    { title: 'Ja, zo bedoel ik het', question: 'Ja, zo bedoel ik het: van 60 naar 72 meldingen, landelijk 35' },
    { title: 'Groepen naast elkaar', question: 'groep A: 60, groep B: 72, groep C: 35' },
  ],
  en: [
    { title: 'Yes, that is what I mean', question: 'Yes, that is what I mean: from 60 to 72 reports, nationally 35' },
    { title: 'Groups side by side', question: 'group A: 60, group B: 72, group C: 35' },
  ],
};
const ownFigures: Record<Language, readonly FollowUpChoice[]> = {
  nl: [
    { title: 'Instroom per week', question: 'Instroom per week: 31 28 35 30 29 33 41 38' },
    { title: 'Instroom per maand', question: 'Instroom per maand: 31 28 35 30 29 33 41 38' },
    { title: 'Stand per week', question: 'Stand per week: 31 28 35 30 29 33 41 38' },
    { title: 'Stand per maand', question: 'Stand per maand: 31 28 35 30 29 33 41 38' },
  ],
  en: [
    { title: 'Inflow per week', question: 'Inflow per week: 31 28 35 30 29 33 41 38' },
    { title: 'Inflow per month', question: 'Inflow per month: 31 28 35 30 29 33 41 38' },
    { title: 'Stock per week', question: 'Stock per week: 31 28 35 30 29 33 41 38' },
    { title: 'Stock per month', question: 'Stock per month: 31 28 35 30 29 33 41 38' },
  ],
};

const holders: RolesCardProps['holders'] = [
  { id: '00000000-0000-4000-8000-00000000d003', name: '29:1', roles: ['manager', 'administrator'] },
  { id: '00000000-0000-4000-8000-00000000d002', name: null, roles: ['champion'] },
];
const roleNews = {
  empty: null,
  given: { kind: 'given', name: null, role: 'champion', isOwn: false },
  changed: { kind: 'changed' },
} as const satisfies Record<string, RolesCardProps['news']>;

const personas: readonly Persona[] = ['civil-servant', 'champion', 'manager', 'administrator', 'team'];

export const galleryCases: readonly GalleryCase[] = [
  ...Object.entries(answerCases).map(([word, render]) => ({ name: `ask.${word}`, render })),
  ...Object.entries(readingCases).map(([word, render]) => ({ name: `ask.reading.${word}`, render })),
  ...Object.entries(cbsCases).map(([word, render]) => ({ name: `cbs.${word}`, render })),
  ...Object.entries(championCases).map(([word, render]) => ({ name: `champion.${word}`, render })),
  {
    name: 'ask.choose.own-figures',
    render: (language) =>
      chooseCard({ nonce, ask: asked[language], about: 'own-figures', choices: ownFigures[language] }, language),
  },
  {
    name: 'ask.choose.own-reading',
    render: (language) =>
      chooseCard(
        { nonce, ask: asked[language], about: 'own-reading', read: ownRead[language], choices: ownReading[language] },
        language,
      ),
  },
  {
    name: 'ask.choose.many',
    render: (language) =>
      chooseCard({ nonce, ask: asked[language], about: 'indicator', choices: questions[language] }, language),
  },
  {
    name: 'ask.choose.long-titles',
    render: (language) =>
      chooseCard(
        {
          nonce,
          ask: null,
          about: 'meaning',
          choices: questions[language].slice(0, 3).map(({ question }) => ({ title: question, question })),
        },
        language,
      ),
  },
  {
    name: 'ask.choose.meaning',
    render: (language) => chooseCard({ nonce, ask: null, about: 'meaning', choices: meanings[language] }, language),
  },
  ...personas.map((persona) => ({
    name: `person.welcome.${persona}`,
    render: (language: Language) =>
      welcomeCard(
        {
          nonce,
          persona,
          usesAi: persona !== 'manager',
          isSample: persona === 'civil-servant',
          examples: questions[language],
          keepDays: 30,
          contact: contact[language],
        },
        language,
      ),
  })),
  ...Object.entries(tasksCases).map(([word, props]) => ({
    name: `person.tasks.${word}`,
    render: (language: Language) => tasksCard({ nonce, ...props }, language),
  })),
  { name: 'person.erase.open', render: (language) => eraseCard({ state: 'open', nonce }, language) },
  ...(['erased', 'nothing-kept', 'kept', 'last-administrator'] as const).map((state) => ({
    name: `person.erase.${state}`,
    render: (language: Language) => eraseCard({ state }, language),
  })),
  ...Object.entries(roleNews).map(([word, news]) => ({
    name: `person.roles.${word}`,
    render: (language: Language) =>
      rolesCard({ nonce, version: 3, holders: word === 'empty' ? [] : holders, news, known: [] }, language),
  })),
  ...Object.entries(referralCases).map(([word, render]) => ({ name: `referral.${word}`, render })),
  ...messageCases,
  ...figuresCases,
  ...Object.entries(experimentCases).map(([word, render]) => ({ name: `experiment.${word}`, render })),
  ...Object.entries(triageCases).map(([word, render]) => ({ name: `triage.${word}`, render })),
  ...Object.entries(sourceCases).map(([word, render]) => ({ name: `source.${word}`, render })),
  ...Object.entries(feedbackCases).map(([word, render]) => ({ name: `feedback.${word}`, render })),
  ...Object.entries(storyCases).map(([word, render]) => ({ name: `story.${word}`, render })),
  ...Object.entries(needCases).map(([word, render]) => ({ name: `need.${word}`, render })),
  ...Object.entries(lineCases).map(([word, render]) => ({ name: `line.${word}`, render })),
  ...Object.entries(figureDetailsCases).map(([word, render]) => ({ name: `digest.details.${word}`, render })),
  ...Object.entries(publicationCases).map(([word, render]) => ({ name: `publication.${word}`, render })),
  ...Object.entries(digestCases).map(([word, render]) => ({ name: `digest.${word}`, render })),
  ...Object.entries(followCases).map(([word, render]) => ({ name: `follow.${word}`, render })),
  ...Object.entries(quizCases).map(([word, render]) => ({ name: `quiz.${word}`, render })),
  ...Object.entries(quizRoundCases).map(([word, render]) => ({ name: `quiz.round.${word}`, render })),
  ...Object.entries(quizLocalCases).map(([word, render]) => ({ name: `quiz.local.${word}`, render })),
  ...Object.entries(knowledgeCases).map(([word, render]) => ({ name: `knowledge.${word}`, render })),
  ...Object.entries(insightCases).map(([word, render]) => ({ name: `insight.${word}`, render })),
  ...Object.entries(statusCases).map(([word, render]) => ({ name: `status.${word}`, render })),
  ...upkeepCases,
  ...Object.entries(setupCases).map(([word, render]) => ({ name: `setup.${word}`, render })),
  ...Object.entries(modelCases).map(([word, render]) => ({ name: `model.${word}`, render })),
  ...Object.entries(definitionCases).map(([word, render]) => ({ name: `definition.${word}`, render })),
  {
    name: 'conversation.uncertain.open',
    render: (language) => uncertainCard({ state: 'open', nonce, deliveryId, question: asked[language] }, language),
  },
  ...(['confirmed', 'resending', 'settled'] as const).map((state) => ({
    name: `conversation.uncertain.${state}`,
    render: (language: Language) => uncertainCard({ state, question: asked[language] }, language),
  })),
  ...(['gave-up', 'gone', 'blocked', 'too-large', 'rejected'] as const).map((reason) => ({
    name: `conversation.failed.${reason}`,
    render: (language: Language) =>
      failedCard({ reason, question: reason === 'gone' ? null : asked[language] }, language),
  })),
  ...(['some', 'none'] as const).map((which) => ({
    name: `conversation.unfinished.${which}`,
    render: (language: Language) =>
      unfinishedCard({ nonce, begun: which === 'none' ? [] : unfinished(asked[language]) }, language),
  })),
  {
    name: 'conversation.refusal.one',
    render: (language) => refusalCard({ found: ['bsn'], contact: contact[language] }, language),
  },
  {
    name: 'conversation.refusal.several',
    render: (language) => refusalCard({ found: ['name', 'phone', 'address', 'email', 'birth-date'] }, language),
  },
];

function unfinished(about: string): UnfinishedCardProps['begun'] {
  const kinds = ['line', 'need', 'triage', 'experiment', 'quiz'] as const;
  return kinds.map((kind) => ({ kind, id: kind === 'quiz' ? '' : deliveryId, about: kind === 'quiz' ? '' : about }));
}
