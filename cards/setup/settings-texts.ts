import type { Texts } from '../kit/language.ts';
import type { SettingKey } from './actions.ts';

export type ProblemKey = 'empty' | 'length' | 'too-many-days' | 'not-whole' | 'out-of-range' | 'no-day';
export type SettingNewsKey = 'changed' | 'same' | 'kept' | 'outdated-changed' | 'outdated-repeated';

/** A setting as it is shown, and how it is typed. */
export interface SettingWords {
  readonly name: string;
  readonly formTitle: string;
  readonly formLead: string;
  readonly label: string;
  readonly placeholder: string;
  readonly change: string;
  /** What it is now, by its value as people write it; null: there is none. */
  readonly says: (value: string | null) => string;
}

export interface SettingsTexts {
  readonly title: string;
  readonly lead: string;
  readonly news: Readonly<Record<SettingNewsKey, (name: string) => string>>;
  readonly settings: Readonly<Record<SettingKey, SettingWords>>;
  readonly byConfiguration: string;
  readonly changedBy: (when: string, who: string | null) => string;
  readonly elsewhere: string;
  readonly elsewhereButtons: readonly string[];
  readonly save: string;
  readonly keep: string;
  readonly problems: Readonly<Record<ProblemKey, (detail: string) => string>>;
  readonly confirm: {
    readonly title: string;
    /** What it would do, and the button that does it. */
    readonly of: Readonly<
      Record<
        Exclude<SettingKey, 'contact' | 'closedDays'>,
        {
          readonly says: (now: string, wanted: string) => readonly string[];
          readonly lower: (wanted: string) => string;
        }
      >
    >;
  };
}

const nl: SettingsTexts = {
  title: 'Instellingen',
  lead: 'Ze gelden voor iedereen, en meteen.',
  news: {
    changed: (name) => `Gewijzigd: ${name.toLowerCase()}. Dit geldt vanaf nu voor iedereen.`,
    same: () => 'Dit was al zo. Er is niets veranderd.',
    kept: () => 'Goed, alles blijft zoals het was.',
    'outdated-changed': () => 'Een collega was je voor. Zo staan de instellingen er nu voor.',
    'outdated-repeated': () => 'Dit had je al gedaan. Zo staan de instellingen er nu voor.',
  },
  settings: {
    contact: {
      name: 'Contact',
      formTitle: 'Wie helpt als ik het niet kan?',
      formLead: 'Ik noem dit als ik geen antwoord heb. Noem een team of een algemeen adres, zoals ‘het datateam’.',
      label: 'Contact',
      placeholder: 'het datateam, kamer 2.14',
      change: 'Wijzig contact',
      says: (value) => value ?? 'niemand. Mensen horen dan niet wie hen helpt.',
    },
    retentionDays: {
      name: 'Bewaartermijn',
      formTitle: 'Hoe lang bewaar ik vragen en antwoorden?',
      formLead: 'Daarna wis ik ze vanzelf. Kies wat in jullie verwerkingsregister staat.',
      label: 'Aantal dagen',
      placeholder: '30',
      change: 'Wijzig bewaartermijn',
      says: (value) => `${value} dagen voor vragen en antwoorden`,
    },
    disclosureThreshold: {
      name: 'Drempel voor kleine aantallen',
      formTitle: 'Vanaf hoeveel mensen toon ik een cijfer?',
      formLead:
        'Cijfers over minder mensen toon ik niet, zodat niemand herkend wordt. Kies wat in jullie DPIA staat. Minder dan 3 kan niet.',
      label: 'Aantal mensen',
      placeholder: '10',
      change: 'Wijzig drempel',
      says: (value) => `cijfers over minder dan ${value} mensen toon ik niet`,
    },
    smallestGroup: {
      name: 'Kleinste groep',
      formTitle: 'Hoeveel mensen moeten minstens meedoen?',
      formLead:
        'Van een quizronde of polsslag vertel ik niets als er minder mensen meededen. Dit geldt voor nieuwe rondes. Minder dan 5 kan niet.',
      label: 'Aantal mensen',
      placeholder: '5',
      change: 'Wijzig kleinste groep',
      says: (value) => `een quizronde of polsslag heeft een uitslag vanaf ${value} mensen`,
    },
    closedDays: {
      name: 'Gesloten dagen',
      formTitle: 'Wanneer zijn jullie dicht?',
      formLead:
        'Feestdagen ken ik al. Zet hier de andere dagen, zoals Goede Vrijdag, 5 mei en brugdagen. Op die dagen loopt geen termijn en stuur ik geen herinnering.',
      label: 'Eén dag per regel, of met komma’s',
      placeholder: '3 april 2026, 5 mei 2026',
      change: 'Wijzig gesloten dagen',
      says: (value) => (value === null ? 'alleen de feestdagen' : `de feestdagen, en ${value}`),
    },
  },
  byConfiguration: 'Zoals bij de installatie ingesteld.',
  changedBy: (when, who) => `Gewijzigd op ${when}${who ? `, door ${who}` : ', door een beheerder'}.`,
  elsewhere: 'Rollen, kanalen en AI stel je hier in:',
  elsewhereButtons: ['Rollen', 'Alle kanalen', 'AI status', 'Wie heeft wat gewijzigd'],
  save: 'Bewaar deze instelling',
  keep: 'Nee, laat het zo',
  problems: {
    empty: () => 'Je hebt nog niets ingevuld.',
    length: () => 'Maak het 3 tot 120 tekens lang.',
    'too-many-days': () => 'Dat zijn er meer dan 60. Zet alleen de dagen van dit jaar en het volgende.',
    'not-whole': () => 'Typ alleen een heel getal, zoals 30.',
    'out-of-range': (range) => `Kies een getal van ${range}.`,
    'no-day': (typed) => `‘${typed}’ begrijp ik niet als dag. Typ hem zoals 5 mei 2026.`,
  },
  confirm: {
    title: 'Weet je het zeker?',
    of: {
      disclosureThreshold: {
        says: (now, wanted) => [
          `Nu toon ik geen cijfers over minder dan ${now} mensen. Straks toon ik ze vanaf ${wanted} mensen, ook van eerdere weken.`,
          'Iemand kan dan eerder herkend worden. Doe dit alleen als het in jullie DPIA staat. Twijfel je? Vraag het je privacy officer.',
        ],
        lower: (wanted) => `Ja, verlaag de drempel naar ${wanted}`,
      },
      retentionDays: {
        says: (now, wanted) => [
          `Nu bewaar ik vragen en antwoorden ${now} dagen. Straks nog ${wanted} dagen.`,
          'Wat ouder is wis ik binnen een uur. Dat kan ik niet terughalen.',
        ],
        lower: (wanted) => `Ja, verlaag de bewaartermijn naar ${wanted}`,
      },
      smallestGroup: {
        says: (now, wanted) => [
          `Nu is er een uitslag vanaf ${now} mensen. In nieuwe rondes straks vanaf ${wanted}. Rondes die al open zijn, veranderen niet.`,
          'In een kleine groep raadt iemand eerder wie wat antwoordde. Twijfel je? Vraag het je privacy officer.',
        ],
        lower: (wanted) => `Ja, verlaag de kleinste groep naar ${wanted}`,
      },
    },
  },
};

const en: SettingsTexts = {
  title: 'Settings',
  lead: 'They hold for everybody, and at once.',
  news: {
    changed: (name) => `Changed: ${name.toLowerCase()}. This holds for everybody from now on.`,
    same: () => 'It was so already. Nothing has changed.',
    kept: () => 'Fine, everything stays as it was.',
    'outdated-changed': () => 'A colleague was ahead of you. This is how the settings are now.',
    'outdated-repeated': () => 'You did this already. This is how the settings are now.',
  },
  settings: {
    contact: {
      name: 'Contact',
      formTitle: 'Who helps when I cannot?',
      formLead: 'I name this when I have no answer. Name a team or a general address, such as ‘the data team’.',
      label: 'Contact',
      placeholder: 'the data team, room 2.14',
      change: 'Change contact',
      says: (value) => value ?? 'nobody. People are not told then who helps them.',
    },
    retentionDays: {
      name: 'Retention',
      formTitle: 'How long do I keep questions and answers?',
      formLead: 'After that I erase them by myself. Choose what your record of processing says.',
      label: 'Number of days',
      placeholder: '30',
      change: 'Change retention',
      says: (value) => `${value} days for questions and answers`,
    },
    disclosureThreshold: {
      name: 'Threshold for small numbers',
      formTitle: 'From how many people on do I show a figure?',
      formLead:
        'I do not show figures about fewer people, so that nobody is recognised. Choose what your DPIA says. Fewer than 3 is not possible.',
      label: 'Number of people',
      placeholder: '10',
      change: 'Change threshold',
      says: (value) => `I do not show figures about fewer than ${value} people`,
    },
    smallestGroup: {
      name: 'Smallest group',
      formTitle: 'How many people must take part at least?',
      formLead:
        'I tell nothing of a quiz round or a pulse when fewer people took part. This holds for new rounds. Fewer than 5 is not possible.',
      label: 'Number of people',
      placeholder: '5',
      change: 'Change smallest group',
      says: (value) => `a quiz round or a pulse has a result from ${value} people`,
    },
    closedDays: {
      name: 'Closed days',
      formTitle: 'When are you closed?',
      formLead:
        'I know public holidays. Put the other days here, such as Good Friday, 5 May and bridge days. On those days no term runs and I send no reminders.',
      label: 'One day per line, or with commas',
      placeholder: '3 April 2026, 5 May 2026',
      change: 'Change closed days',
      says: (value) => (value === null ? 'public holidays only' : `public holidays, and ${value}`),
    },
  },
  byConfiguration: 'As set at installation.',
  changedBy: (when, who) => `Changed on ${when}${who ? `, by ${who}` : ', by an administrator'}.`,
  elsewhere: 'Roles, channels and AI are set here:',
  elsewhereButtons: ['Roles', 'All channels', 'Status of AI', 'Who changed what'],
  save: 'Keep this setting',
  keep: 'No, leave it',
  problems: {
    empty: () => 'You have not filled in anything yet.',
    length: () => 'Make it 3 to 120 characters long.',
    'too-many-days': () => 'Those are more than 60. Give the days of this year and the next only.',
    'not-whole': () => 'Type a whole number only, such as 30.',
    'out-of-range': (range) => `Choose a number from ${range}.`,
    'no-day': (typed) => `I cannot read ‘${typed}’ as a day. Type it like 5 May 2026.`,
  },
  confirm: {
    title: 'Are you sure?',
    of: {
      disclosureThreshold: {
        says: (now, wanted) => [
          `Now I show no figures about fewer than ${now} people. From then on I show them from ${wanted} people, of earlier weeks too.`,
          'Somebody can be recognised sooner then. Do this only if your DPIA says so. In doubt? Ask your privacy officer.',
        ],
        lower: (wanted) => `Yes, lower the threshold to ${wanted}`,
      },
      retentionDays: {
        says: (now, wanted) => [
          `Now I keep questions and answers for ${now} days. From then on for ${wanted} days.`,
          'What is older I erase within an hour. I cannot get it back.',
        ],
        lower: (wanted) => `Yes, lower the retention to ${wanted}`,
      },
      smallestGroup: {
        says: (now, wanted) => [
          `Now there is a result from ${now} people. In new rounds from ${wanted}. Rounds that are open do not change.`,
          'In a small group it is easier to guess who answered what. In doubt? Ask your privacy officer.',
        ],
        lower: (wanted) => `Yes, lower the smallest group to ${wanted}`,
      },
    },
  },
};

export const settingsTexts: Texts<SettingsTexts> = { nl, en };
