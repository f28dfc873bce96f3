import type { Language, Texts } from '../kit/language.ts';

/** What came of it, above a card or as a message. */
export const newsKeys = [
  'asked',
  'nominated',
  'agreed',
  'appointed',
  'refused',
  'approved',
  'declined',
  'changed',
  'left',
  'leaves-later',
  'returned',
  'stopped',
  'not-yours',
  'yourself',
  'not-now',
  'is-champion',
  'is-asked',
  'incomplete',
  'needs-reason',
  'too-long',
  'personal-data',
  'bad-date',
  'until-when',
  'outdated',
  'repeated',
  'incomplete-nomination',
  'no-coordinator',
  'elsewhere',
  'no-requests',
  'no-champion',
  'welcome-back',
] as const;
export type NewsKey = (typeof newsKeys)[number];

/** To whom it is told: the champion, whoever named a colleague, or a coordinator. */
export type Reader = 'champion' | 'nominator' | 'coordinator';

const common = {
  nl: {
    asked: 'Je aanmelding is verstuurd. Een coördinator beslist en dan hoor je van mij.',
    nominated: 'Een collega draagt je voor als data champion. Je beslist zelf of je het wilt.',
    agreed: 'Fijn dat je wilt helpen. Een coördinator beslist en dan hoor je van mij.',
    appointed: 'Je bent data champion. Collega’s kunnen je nu om hulp vragen.',
    refused: 'Goed, je wordt geen data champion. Ik bewaar je profiel niet.',
    approved:
      'Je bent nu data champion. Collega’s kunnen je om hulp vragen. Typ `mijn profiel als champion` om iets te veranderen.',
    declined: 'Je aanmelding als data champion gaat niet door.',
    changed: 'Je profiel is bewaard.',
    left: 'Ik stuur je geen vragen tot je er weer bent.',
    'leaves-later': 'Genoteerd. Tot die dag krijg je gewoon vragen. Wat dan nog bij je ligt, gaat naar een ander.',
    returned: 'Welkom terug. Je kunt weer vragen krijgen.',
    stopped: 'Je bent geen data champion meer. Ik bewaar je profiel niet.',
    'not-yours': 'Dit mag alleen een coördinator doen.',
    yourself: 'Over jezelf kun je dit niet doen. Vraag het aan een collega.',
    'not-now': 'Dit kan nu niet.',
    'is-champion': 'Deze collega is al data champion.',
    'is-asked': 'Deze collega is al gevraagd.',
    incomplete: 'Kies minstens één taal, één werkdag en hoeveel vragen je tegelijk wilt.',
    'needs-reason': 'Schrijf op waarom niet. Je collega krijgt dat te lezen.',
    'too-long': 'Die tekst is te lang. Maak hem korter dan 500 tekens.',
    'personal-data': 'In je tekst staan gegevens van een persoon. Haal die eruit, zoals een naam of nummer.',
    'until-when': 'Tot wanneer ben je er niet? Vul het hieronder in, dan stuur ik je zolang geen vragen.',
    'bad-date': 'Die dag begrijp ik niet. Noem een dag binnen een jaar, zoals 12 december.',
    outdated: 'Dit is intussen veranderd. Zo staat het er nu voor.',
    repeated: 'Dit was al gedaan. Zo staat het er nu voor.',
    'incomplete-nomination': 'Kies een collega om voor te dragen.',
    'no-coordinator': 'Je aanmelding is bewaard, maar er is nog geen coördinator die kan beslissen.',
    elsewhere: 'Ik stuur je dit in onze eigen chat.',
    'no-requests': 'Er zijn geen aanmeldingen om over te beslissen.',
    'no-champion': 'Je bent geen data champion. Wil je het worden? Typ `word data champion`.',
    'welcome-back': 'Fijn dat je er weer bent. Stel je vraag gerust.',
  },
  en: {
    asked: 'Your request was sent. A co-ordinator decides, and then I tell you.',
    nominated: 'A colleague nominates you as a data champion. Whether you want it is up to you.',
    agreed: 'Good that you want to help. A co-ordinator decides, and then I tell you.',
    appointed: 'You are a data champion. Colleagues can ask you for help now.',
    refused: 'Fine, you do not become a data champion. I do not keep your profile.',
    approved:
      'You are a data champion now. Colleagues can ask you for help. Type `my profile as champion` to change something.',
    declined: 'Your request to become a data champion was declined.',
    changed: 'Your profile is saved.',
    left: 'I send you no questions until you are back.',
    'leaves-later':
      'Noted. Until that day you get questions as usual. What is still with you then goes to somebody else.',
    returned: 'Welcome back. You can get questions again.',
    stopped: 'You are no longer a data champion. I do not keep your profile.',
    'not-yours': 'Only a co-ordinator may do this.',
    yourself: 'You cannot do this about yourself. Ask a colleague.',
    'not-now': 'This cannot be done now.',
    'is-champion': 'This colleague is a data champion already.',
    'is-asked': 'This colleague was asked already.',
    incomplete: 'Choose at least one language, one working day and how many questions you want at a time.',
    'needs-reason': 'Write down why not. Your colleague gets to read it.',
    'too-long': 'That text is too long. Make it shorter than 500 characters.',
    'personal-data': 'Your text holds data about a person. Take it out, such as a name or a number.',
    'until-when': 'Until when are you away? Fill it in below, and I send you no questions until then.',
    'bad-date': 'I do not understand that day. Name a day within a year, such as 12 December.',
    outdated: 'This has changed meanwhile. This is how it stands now.',
    repeated: 'This was done already. This is how it stands now.',
    'incomplete-nomination': 'Choose a colleague to nominate.',
    'no-coordinator': 'Your request is saved, but there is no co-ordinator yet who can decide.',
    elsewhere: 'I send you this in our own chat.',
    'no-requests': 'There are no requests to decide on.',
    'no-champion': 'You are no data champion. Would you like to become one? Type `become a data champion`.',
    'welcome-back': 'Good to have you back. Just ask your question.',
  },
} as const satisfies Texts<Record<NewsKey, string>>;

const others = {
  nl: {
    nominator: { nominated: 'Ik vraag het je collega. Die beslist zelf.' },
    coordinator: {
      asked: 'Er is een nieuwe aanmelding.',
      agreed: 'Een collega die is voorgedragen, wil data champion worden.',
      approved: 'Goedgekeurd. Deze collega is nu data champion en weet dat.',
      declined: 'Afgewezen. Deze collega krijgt de reden te lezen.',
      refused: 'Deze collega wil het toch niet.',
      stopped: 'Deze collega wil het toch niet.',
      changed: 'Deze collega heeft het profiel veranderd.',
      yourself: 'Over je eigen aanmelding beslist een andere coördinator.',
    },
    champion: {},
  },
  en: {
    nominator: { nominated: 'I ask your colleague. It is up to them.' },
    coordinator: {
      asked: 'There is a new request.',
      agreed: 'A colleague who was nominated wants to become a data champion.',
      approved: 'Approved. This colleague is a data champion now, and knows it.',
      declined: 'Declined. This colleague gets to read the reason.',
      refused: 'This colleague does not want it after all.',
      stopped: 'This colleague does not want it after all.',
      changed: 'This colleague changed the profile.',
      yourself: 'Another co-ordinator decides on your own request.',
    },
    champion: {},
  },
} as const satisfies Texts<Record<Reader, Partial<Record<NewsKey, string>>>>;

export function championNews(news: NewsKey, language: Language, reader: Reader = 'champion'): string {
  const own: Partial<Record<NewsKey, string>> = others[language][reader];
  return own[news] ?? common[language][news];
}
