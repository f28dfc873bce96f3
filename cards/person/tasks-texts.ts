import type { Texts } from '../kit/language.ts';

export type GroupName = 'figures' | 'help' | 'ideas' | 'sharing' | 'helping' | 'overseeing' | 'administering';

interface TasksTexts {
  readonly title: string;
  readonly lead: string;
  readonly stopped: string;
  readonly groups: Readonly<Record<GroupName, string>>;
}

/** On a button; typed, these words do the same. */
const nl = {
  catalogue: 'Welke cijfers heb je?',
  follows: 'Gevolgde cijfers',
  quiz: 'Doe de quiz',
  colleague: 'Vraag een collega',
  questions: 'Mijn vragen',
  champions: 'Data champions',
  sources: 'Bronnen',
  privacy: 'Privacycheck',
  line: 'Redeneerlijn',
  need: 'Databehoefte',
  experiment: 'Nieuwe proef',
  lessons: 'Wat leerden we',
  enter: 'Cijfers invoeren',
  post: 'Nieuw weekbericht',
  posts: 'Weekberichten',
  indicators: 'Indicatoren',
  story: 'Praktijkverhaal',
  referred: 'Mijn verwijzingen',
  profile: 'Mijn profiel als champion',
  articles: 'Artikelen van collega’s',
  referrals: 'Verwijzingen',
  feedback: 'Feedback bekijken',
  checks: 'Open privacychecks',
  overview: 'Overzicht',
  woo: 'Woo export',
  roles: 'Rollen',
  model: 'AI status',
  setup: 'Inrichten',
  settings: 'Instellingen',
  status: 'Status',
  round: 'Start quizronde',
  connect: 'Koppel dit kanaal',
};
export type TaskLabel = keyof typeof nl;

const en: Readonly<Record<TaskLabel, string>> = {
  catalogue: 'Which figures do you have?',
  follows: 'My followed figures',
  quiz: 'Do the quiz',
  colleague: 'Ask a colleague',
  questions: 'My questions',
  champions: 'Find data champions',
  sources: 'All sources',
  privacy: 'Privacy check',
  line: 'Line of reasoning',
  need: 'Data need',
  experiment: 'New experiment',
  lessons: 'Lessons learned',
  enter: 'Enter figures',
  post: 'New weekly post',
  posts: 'Weekly posts',
  indicators: 'Indicators',
  story: 'Story from practice',
  referred: 'My referrals',
  profile: 'My profile as champion',
  articles: 'Articles by colleagues',
  referrals: 'Referrals',
  feedback: 'Review feedback',
  checks: 'Open privacy checks',
  overview: 'Overview',
  woo: 'Export for a Woo request',
  roles: 'Manage roles',
  model: 'Status of AI',
  setup: 'Set up',
  settings: 'Settings',
  status: 'Bot status',
  round: 'Start quiz round',
  connect: 'Connect this channel',
};

const common: Texts<TasksTexts> = {
  nl: {
    title: 'Wat je hier kunt doen',
    lead: 'Kies iets, of typ het. Een vraag over een cijfer stel je gewoon in je eigen woorden.',
    stopped: 'Goed. Er is niets verstuurd en niets gewist. Wat je had bewaard, staat er nog. Dit kun je verder doen.',
    groups: {
      figures: 'Cijfers begrijpen',
      help: 'Hulp en gegevens vinden',
      ideas: 'Bedenken en uitproberen',
      sharing: 'Cijfers vastleggen en delen',
      helping: 'Collega’s helpen',
      overseeing: 'Bijhouden hoe het gaat',
      administering: 'Datawijzer beheren',
    },
  },
  en: {
    title: 'What you can do here',
    lead: 'Pick something, or type it. Just ask about a figure in your own words.',
    stopped:
      'Fine. Nothing was sent and nothing erased. What you had saved is still there. This is what else you can do.',
    groups: {
      figures: 'Understand figures',
      help: 'Find help and data',
      ideas: 'Think up and try out',
      sharing: 'Record and share figures',
      helping: 'Help colleagues',
      overseeing: 'See how it goes',
      administering: 'Administer Datawijzer',
    },
  },
};

export const tasksTexts: Texts<TasksTexts & { readonly tasks: Readonly<Record<TaskLabel, string>> }> = {
  nl: { ...common.nl, tasks: nl },
  en: { ...common.en, tasks: en },
};
