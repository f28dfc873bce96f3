import type { Language, Texts } from '../kit/language.ts';

type State = 'none' | 'asked' | 'nominated' | 'approved';

type Labels = Readonly<
  Record<
    | 'present'
    | 'topics'
    | 'topicsHint'
    | 'team'
    | 'languages'
    | 'capacity'
    | 'workingDays'
    | 'quietFrom'
    | 'quietUntil'
    | 'listedLabel'
    | 'listed'
    | 'listedHint'
    | 'thanksLabel'
    | 'thanks'
    | 'more'
    | 'why'
    | 'refuse'
    | 'absenceTitle'
    | 'until'
    | 'leave'
    | 'back'
    | 'stop'
    | 'withdraw',
    string
  >
>;

export interface ProfileTexts extends Labels {
  readonly states: Readonly<Record<State, { readonly title: string; readonly lead: string }>>;
  readonly nominatedBy: (name: string) => string;
  readonly because: (why: string) => string;
  readonly absent: (until: string) => string;
  /** Takes back an absence that is still to come. */
  readonly notAway: string;
  readonly absentLater: (from: string, until: string) => string;
  readonly from: string;
  readonly open: (open: number, capacity: number) => string;
  readonly helped: (count: number) => string;
  readonly days: readonly string[];
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly save: Readonly<Record<State, string>>;
}

export const profileTexts = {
  nl: {
    states: {
      none: {
        title: 'Data champion worden',
        lead: 'Een data champion helpt collega’s met vragen over cijfers. Jij kiest waarover, en hoeveel tegelijk. Een coördinator beslist.',
      },
      asked: {
        title: 'Je aanmelding als data champion',
        lead: 'Een coördinator moet nog beslissen. Je kunt je profiel nog veranderen.',
      },
      nominated: {
        title: 'Wil je data champion worden?',
        lead: 'Een data champion helpt collega’s met vragen over cijfers. Jij kiest waarover, en hoeveel tegelijk. Nee zeggen mag gewoon.',
      },
      approved: { title: 'Je profiel als data champion', lead: '' },
    },
    nominatedBy: (name) => `Voorgedragen door ${name}.`,
    because: (why) => `Waarom: ${why}`,
    present: 'Je bent er.',
    absent: (until) => `Je bent afwezig tot ${until}. Tot dan krijg je geen vragen.`,
    absentLater: (from, until) => `Je bent er. Vanaf ${from} ben je afwezig, tot ${until}.`,
    from: 'Vanaf welke dag? (leeg is vandaag)',
    open: (open, capacity) => `Open vragen: ${open} van de ${capacity} die je tegelijk wilt.`,
    helped: (count) => (count === 1 ? 'Je hielp 1 collega.' : `Je hielp ${count} collega’s.`),
    topics: 'Waarover mogen collega’s je vragen?',
    topicsHint: 'Kies je niets, dan help je met alles.',
    team: 'Je team of afdeling (mag leeg)',
    languages: 'In welke talen help je?',
    capacity: 'Hoeveel open vragen wil je tegelijk?',
    workingDays: 'Op welke dagen werk je?',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    languageNames: { nl: 'Nederlands', en: 'Engels' },
    quietFrom: 'Stuur me elke dag niets vanaf (mag leeg)',
    quietUntil: 'Stuur me niets tot (mag leeg)',
    listedLabel: 'Wat collega’s van je zien',
    listed: 'Collega’s mogen mij vinden als ze een data champion zoeken.',
    thanksLabel: 'Bedankt',
    more: 'Talen, dagen en meer',
    thanks: 'Laat zien hoeveel collega’s ik hielp.',
    listedHint:
      'Ze zien je naam, team, onderwerpen, talen en of je afwezig bent. Staat dit uit, dan ben je niet te vinden.',
    why: 'Waarom wil je data champion worden? (mag leeg)',
    save: {
      none: 'Meld me aan als champion',
      asked: 'Bewaar mijn profiel',
      nominated: 'Ja, meld me aan als champion',
      approved: 'Bewaar mijn profiel',
    },
    refuse: 'Ik word liever geen champion',
    absenceTitle: 'Afwezig',
    until: 'Tot welke dag? Dat is de eerste dag dat je er weer bent.',
    leave: 'Ik ben afwezig',
    back: 'Ik ben er weer',
    notAway: 'Ik ben toch niet weg',
    stop: 'Stop als data champion',
    withdraw: 'Trek mijn aanmelding in',
  },
  en: {
    states: {
      none: {
        title: 'Become a data champion',
        lead: 'A data champion helps colleagues with questions about figures. You choose what about, and how many at a time. A co-ordinator decides.',
      },
      asked: {
        title: 'Your request to become a data champion',
        lead: 'A co-ordinator still has to decide. You can still change your profile.',
      },
      nominated: {
        title: 'Would you like to become a data champion?',
        lead: 'A data champion helps colleagues with questions about figures. You choose what about, and how many at a time. You are free to say no.',
      },
      approved: { title: 'Your profile as a data champion', lead: '' },
    },
    nominatedBy: (name) => `Nominated by ${name}.`,
    because: (why) => `Why: ${why}`,
    present: 'You are there.',
    absent: (until) => `You are away until ${until}. Until then you get no questions.`,
    absentLater: (from, until) => `You are there. From ${from} you are away, until ${until}.`,
    from: 'From which day? (empty is today)',
    open: (open, capacity) => `Open questions: ${open} of the ${capacity} that you want at a time.`,
    helped: (count) => (count === 1 ? 'You helped 1 colleague.' : `You helped ${count} colleagues.`),
    topics: 'What may colleagues ask you about?',
    topicsHint: 'If you choose nothing, you help with everything.',
    team: 'Your team or department (may stay empty)',
    languages: 'In which languages do you help?',
    capacity: 'How many open questions do you want at a time?',
    workingDays: 'On which days do you work?',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    languageNames: { nl: 'Dutch', en: 'English' },
    quietFrom: 'Every day, send me nothing from (may stay empty)',
    quietUntil: 'Send me nothing until (may stay empty)',
    listedLabel: 'What colleagues see of you',
    listed: 'Colleagues may find me when they look for a data champion.',
    thanksLabel: 'Thanks',
    more: 'Languages, days and more',
    thanks: 'Show how many colleagues I helped.',
    listedHint:
      'They see your name, team, topics, languages and whether you are away. If this is off, nobody can find you.',
    why: 'Why do you want to become a data champion? (may stay empty)',
    save: {
      none: 'Sign me up as a champion',
      asked: 'Save my profile',
      nominated: 'Yes, sign me up as a champion',
      approved: 'Save my profile',
    },
    refuse: 'I would rather not be a champion',
    absenceTitle: 'Away',
    until: 'Until which day? That is the first day you are back.',
    leave: 'I am away',
    back: 'I am back',
    notAway: 'I am not away after all',
    stop: 'Stop as data champion',
    withdraw: 'Withdraw my request',
  },
} as const satisfies Texts<ProfileTexts>;
