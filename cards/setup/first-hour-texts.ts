import type { Texts } from '../kit/language.ts';

export const stepKeys = [
  'roles',
  'indicators',
  'champions',
  'channels',
  'contact',
  'retention',
  'threshold',
  'closed-days',
  'model',
] as const;
export type StepKey = (typeof stepKeys)[number];
export type StepState = 'done' | 'look' | 'todo';

/** What is there, counted. */
export interface StepFacts {
  readonly administrators: number;
  readonly coordinators: number;
  readonly managers: number;
  readonly indicators: number;
  readonly cbsIndicators: number;
  readonly sampleIndicators: number;
  readonly withoutOwner: number;
  readonly champions: number;
  readonly championRequests: number;
  readonly topics: number;
  readonly topicsWithoutChampion: number;
  readonly places: number;
  readonly unconnectedPlaces: number;
  readonly contact: string | null;
  readonly retentionDays: number;
  readonly threshold: number;
  readonly closedDays: number;
  readonly model: 'none' | 'on' | 'off';
}

interface StepTexts {
  readonly name: string;
  readonly says: (facts: StepFacts, state: StepState) => string;
  /** What is pressed, and typed: the first that can be done with it. */
  readonly button: (facts: StepFacts, state: StepState) => string;
}

export interface FirstHourTexts {
  readonly title: string;
  readonly greeting: string;
  readonly lead: string;
  readonly ready: string;
  readonly progress: (done: number, of: number) => string;
  readonly groups: Readonly<Record<StepState, string>>;
  readonly steps: Readonly<Record<StepKey, StepTexts>>;
  readonly status: string;
  readonly settings: string;
}

const people = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

const nl: FirstHourTexts = {
  title: 'Datawijzer inrichten',
  greeting: 'Hoi, jij bent beheerder van Datawijzer. Loop dit één keer door. Daarna kunnen je collega’s beginnen.',
  lead: 'Loop dit één keer door. Daarna kunnen je collega’s beginnen.',
  ready: 'Alles is ingericht. Je collega’s kunnen beginnen.',
  progress: (done, of) => `${done} van de ${of} onderdelen ${done === 1 ? 'is' : 'zijn'} klaar.`,
  groups: { todo: 'Nog doen', look: 'Even nakijken', done: 'Klaar' },
  steps: {
    roles: {
      name: 'Rollen',
      says: ({ administrators, coordinators, managers }, state) =>
        state === 'todo'
          ? coordinators === 0
            ? 'nog niemand is coördinator. Die ziet toe op vragen aan collega’s.'
            : 'nog niemand is manager. Die bepaalt wat er geteld wordt en volgt cijfers van het CBS.'
          : state === 'look'
            ? 'jij bent de enige beheerder. Geef die rol ook aan een collega, voor als jij er niet bent.'
            : `${people(administrators, 'beheerder', 'beheerders')}, ${people(coordinators, 'coördinator', 'coördinatoren')}, ${people(managers, 'manager', 'managers')}`,
      button: () => 'Rollen',
    },
    indicators: {
      name: 'Cijfers',
      says: ({ indicators, cbsIndicators, sampleIndicators, withoutOwner }, state) =>
        state === 'todo'
          ? `er zijn nog geen eigen cijfers${sampleIndicators > 0 ? `, alleen ${sampleIndicators} voorbeelden` : ''}. Leg vast wat jullie tellen, of typ ‘CBS’ voor een landelijk cijfer.`
          : state === 'look'
            ? `${people(withoutOwner, 'indicator heeft', 'indicatoren hebben')} nog geen eigenaar. Die voert de cijfers in.`
            : `${people(indicators, 'eigen indicator', 'eigen indicatoren')} en ${people(cbsIndicators, 'cijfer', 'cijfers')} van het CBS`,
      button: (_, state) => (state === 'todo' ? 'Nieuwe indicator' : 'Alle indicatoren'),
    },
    champions: {
      name: 'Data champions',
      says: ({ champions, championRequests, topics, topicsWithoutChampion }, state) =>
        state === 'todo'
          ? `er is nog niemand die collega’s helpt met cijfers.${championRequests > 0 ? ` ${people(championRequests, 'collega wil', 'collega’s willen')} het worden: een coördinator beslist daarover.` : ''}`
          : state === 'look'
            ? `${people(champions, 'champion', 'champions')}. Voor ${topicsWithoutChampion} van de ${topics} onderwerpen is er nog niemand.`
            : `${people(champions, 'champion', 'champions')}, voor alle onderwerpen`,
      button: (_, state) => (state === 'done' ? 'Alle data champions' : 'Draag een collega voor'),
    },
    channels: {
      name: 'Kanalen',
      says: ({ places, unconnectedPlaces }, state) =>
        state === 'todo'
          ? unconnectedPlaces > 0
            ? 'ik sta in een team, maar mag er nog geen cijfers plaatsen. Typ in het kanaal ‘koppel dit kanaal’.'
            : 'ik mag nog nergens cijfers plaatsen. Voeg mij toe aan een team en typ daar in het kanaal ‘koppel dit kanaal’.'
          : `ik plaats cijfers in ${people(places, 'kanaal of chat', 'kanalen en chats')}`,
      button: () => 'Alle kanalen',
    },
    contact: {
      name: 'Contact',
      says: ({ contact }, state) =>
        state === 'todo'
          ? 'ik weet niet wie mensen helpt als ik het niet kan.'
          : `${contact}${state === 'look' ? '. Zo is het bij de installatie ingesteld.' : ''}`,
      button: () => 'Wijzig contact',
    },
    retention: {
      name: 'Bewaartermijn',
      says: ({ retentionDays }, state) =>
        `${people(retentionDays, 'dag', 'dagen')}${state === 'look' ? '. Past dat bij jullie verwerkingsregister?' : ''}`,
      button: () => 'Wijzig bewaartermijn',
    },
    threshold: {
      name: 'Kleine aantallen',
      says: ({ threshold }, state) =>
        `cijfers over minder dan ${threshold} mensen toon ik niet${state === 'look' ? '. Staat dat zo in jullie DPIA?' : ''}`,
      button: () => 'Wijzig drempel',
    },
    'closed-days': {
      name: 'Gesloten dagen',
      says: ({ closedDays }, state) =>
        `${closedDays === 0 ? 'alleen de feestdagen' : `de feestdagen en ${people(closedDays, 'eigen dag', 'eigen dagen')}`}${state === 'look' ? '. Zijn jullie ook dicht op Goede Vrijdag of 5 mei?' : ''}`,
      button: () => 'Wijzig gesloten dagen',
    },
    model: {
      name: 'AI',
      says: ({ model }) =>
        model === 'none'
          ? 'er is geen AI ingesteld. Ik antwoord zonder.'
          : model === 'on'
            ? 'staat aan. Kijk wat erheen gaat, of zet het uit.'
            : 'staat uit',
      button: () => 'AI status',
    },
  },
  status: 'Status',
  settings: 'Alle instellingen',
};

const en: FirstHourTexts = {
  title: 'Set up Datawijzer',
  greeting: 'Hi, you are the administrator of Datawijzer. Go through this once. Then your colleagues can begin.',
  lead: 'Go through this once. Then your colleagues can begin.',
  ready: 'Everything is set up. Your colleagues can begin.',
  progress: (done, of) => `${done} of the ${of} parts ${done === 1 ? 'is' : 'are'} ready.`,
  groups: { todo: 'Still to do', look: 'Have a look', done: 'Ready' },
  steps: {
    roles: {
      name: 'Roles',
      says: ({ administrators, coordinators, managers }, state) =>
        state === 'todo'
          ? coordinators === 0
            ? 'nobody is co-ordinator yet. They look after questions to colleagues.'
            : 'nobody is department manager yet. They decide what is counted and follow figures of Statistics Netherlands.'
          : state === 'look'
            ? 'you are the only administrator. Give the role to a colleague too, for when you are away.'
            : `${people(administrators, 'administrator', 'administrators')}, ${people(coordinators, 'co-ordinator', 'co-ordinators')}, ${people(managers, 'department manager', 'department managers')}`,
      button: () => 'Roles',
    },
    indicators: {
      name: 'Figures',
      says: ({ indicators, cbsIndicators, sampleIndicators, withoutOwner }, state) =>
        state === 'todo'
          ? `there are no figures of your own yet${sampleIndicators > 0 ? `, only ${sampleIndicators} samples` : ''}. Record what you count, or type ‘CBS’ for a national figure.`
          : state === 'look'
            ? `${people(withoutOwner, 'indicator has', 'indicators have')} no owner yet. They enter the figures.`
            : `${people(indicators, 'indicator', 'indicators')} of your own and ${people(cbsIndicators, 'figure', 'figures')} of Statistics Netherlands`,
      button: (_, state) => (state === 'todo' ? 'New indicator' : 'All indicators'),
    },
    champions: {
      name: 'Data champions',
      says: ({ champions, championRequests, topics, topicsWithoutChampion }, state) =>
        state === 'todo'
          ? `nobody helps colleagues with figures yet.${championRequests > 0 ? ` ${people(championRequests, 'colleague wants', 'colleagues want')} to: a co-ordinator decides.` : ''}`
          : state === 'look'
            ? `${people(champions, 'champion', 'champions')}. For ${topicsWithoutChampion} of the ${topics} topics there is nobody yet.`
            : `${people(champions, 'champion', 'champions')}, for every topic`,
      button: (_, state) => (state === 'done' ? 'All data champions' : 'Nominate a colleague'),
    },
    channels: {
      name: 'Channels',
      says: ({ places, unconnectedPlaces }, state) =>
        state === 'todo'
          ? unconnectedPlaces > 0
            ? 'I am in a team, but may not post figures there yet. Type ‘connect this channel’ in the channel.'
            : 'I may not post figures anywhere yet. Add me to a team and type ‘connect this channel’ in the channel.'
          : `I post figures in ${people(places, 'channel or chat', 'channels and chats')}`,
      button: () => 'All channels',
    },
    contact: {
      name: 'Contact',
      says: ({ contact }, state) =>
        state === 'todo'
          ? 'I do not know who helps people when I cannot.'
          : `${contact}${state === 'look' ? '. It was set so at installation.' : ''}`,
      button: () => 'Change contact',
    },
    retention: {
      name: 'Retention',
      says: ({ retentionDays }, state) =>
        `${people(retentionDays, 'day', 'days')}${state === 'look' ? '. Does that fit your record of processing?' : ''}`,
      button: () => 'Change retention',
    },
    threshold: {
      name: 'Small numbers',
      says: ({ threshold }, state) =>
        `I do not show figures about fewer than ${threshold} people${state === 'look' ? '. Does your DPIA say so?' : ''}`,
      button: () => 'Change threshold',
    },
    'closed-days': {
      name: 'Closed days',
      says: ({ closedDays }, state) =>
        `${closedDays === 0 ? 'public holidays only' : `public holidays and ${people(closedDays, 'day', 'days')} of your own`}${state === 'look' ? '. Are you closed on Good Friday or 5 May too?' : ''}`,
      button: () => 'Change closed days',
    },
    model: {
      name: 'AI',
      says: ({ model }) =>
        model === 'none'
          ? 'no AI is set up. I answer without.'
          : model === 'on'
            ? 'is on. See what is sent to it, or turn it off.'
            : 'is off',
      button: () => 'Status of AI',
    },
  },
  status: 'Bot status',
  settings: 'All settings',
};

export const firstHourTexts: Texts<FirstHourTexts> = { nl, en };
