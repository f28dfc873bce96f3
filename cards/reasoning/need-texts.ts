import type { Texts } from '../kit/language.ts';

export type NeedNewsKey =
  | 'empty'
  | 'too-long'
  | 'masked'
  | 'individual'
  | 'not-yours'
  | 'not-now'
  | 'needs-purpose'
  | 'needs-reason'
  | 'needs-who'
  | 'started'
  | 'saved'
  | 'mismatched'
  | 'typed'
  | 'asked'
  | 'granted'
  | 'refused'
  | 'withdrawn'
  | 'gone'
  | 'changed'
  | 'repeated';
export type NeedAsksKey = 'decision' | 'owner' | 'often';
export type RequestStateKey = 'asked' | 'granted' | 'refused' | 'withdrawn';
export type NeedNoteKey = 'asked' | 'reminder' | 'waits' | 'granted' | 'refused' | 'withdrawn';

interface NeedTexts {
  readonly formTitle: string;
  readonly formLead: string;
  readonly what: string;
  readonly example: string;
  readonly begin: string;
  readonly title: string;
  readonly labels: Readonly<Record<NeedAsksKey | 'what', string>>;
  readonly unknown: Readonly<Record<NeedAsksKey, string>>;
  readonly asks: Readonly<Record<NeedAsksKey, string>>;
  readonly hints: Readonly<Record<NeedAsksKey, string>>;
  readonly noDecision: string;
  readonly save: string;
  readonly indicator: (name: string) => string;
  readonly source: (name: string) => string;
  readonly gap: string;
  /** After it was asked for, and to who decides. */
  readonly gapAsked: string;
  readonly asksYou: (who: string) => string;
  readonly someone: string;
  readonly mismatch: string;
  readonly editToggle: string;
  readonly saveEdit: string;
  readonly externalOwner: string;
  readonly requestTitle: string;
  readonly requestToggle: string;
  readonly purpose: string;
  readonly basis: string;
  readonly basisExample: string;
  readonly time: string;
  readonly timeExample: string;
  readonly who: string;
  readonly chooseWho: string;
  readonly request: string;
  readonly states: Readonly<Record<RequestStateKey, (who: string) => string>>;
  readonly asked: Readonly<Record<'purpose' | 'basis' | 'time', (words: string) => string>>;
  readonly because: (reason: string) => string;
  readonly colleague: string;
  readonly reason: string;
  readonly grant: string;
  readonly refuse: string;
  readonly withdraw: string;
  readonly open: string;
  readonly listTitle: string;
  readonly none: string;
  readonly waitsForYou: string;
  readonly listed: Readonly<Record<'gap' | 'found', string>>;
  readonly unsaid: Readonly<Record<NeedAsksKey, string>>;
  readonly notes: Readonly<Record<NeedNoteKey, (what: string) => string>>;
  readonly news: Readonly<Record<NeedNewsKey, string>>;
}

export const needTexts: Texts<NeedTexts> = {
  nl: {
    formTitle: 'Welk cijfer heb je nodig?',
    formLead: 'Schrijf het op zoals je het een collega vraagt. Ik kijk of we het al hebben.',
    what: 'Wat wil je weten, en wat ga je ermee besluiten?',
    example: 'elk kwartaal het aantal thuiszitters, om te beslissen over een tweede zorgtafel',
    begin: 'Zoek dit cijfer',
    title: 'Databehoefte',
    labels: { what: 'Nodig', decision: 'Besluit', owner: 'Voor wie', often: 'Hoe vaak' },
    unknown: { decision: 'nog niet gezegd', owner: 'nog niet gezegd', often: 'nog niet gezegd' },
    asks: {
      decision: 'Wat besluit je ermee?',
      owner: 'Wie gebruikt het cijfer en neemt dat besluit?',
      often: 'Hoe vaak heb je het nodig?',
    },
    hints: {
      decision: 'of de zorgtafel een tweede dag krijgt',
      owner: 'beleidsadviseur onderwijs',
      often: 'elk kwartaal',
    },
    noDecision:
      'Zonder besluit blijft een cijfer vaak liggen. Bedenk wat je anders doet als het hoog of juist laag is, bijvoorbeeld ‘dan houden we een tweede spreekuur’.',
    save: 'Bewaar dit bij de behoefte',
    indicator: (name) => `Dit cijfer hebben we: ${name}.`,
    source: (name) => `Hier kun je het vinden: ${name}. Heb je meer nodig dan daar staat, vraag het dan hieronder aan.`,
    mismatch: 'Dit zoek ik niet',
    editToggle: 'Wijzig deze behoefte',
    saveEdit: 'Bewaar de behoefte',
    gap: 'Hier is nog geen cijfer van. Dat is een gat: je kunt het hieronder aanvragen bij wie de gegevens heeft.',
    gapAsked: 'Hier is nog geen cijfer van.',
    asksYou: (who) => `${who} vraagt je om deze gegevens. Je collega hoort wat je besluit.`,
    someone: 'Een collega',
    externalOwner: 'Heeft een partner de gegevens? Betrek die vanaf het begin: dan kost het later minder werk.',
    requestTitle: 'De aanvraag',
    requestToggle: 'Gegevens aanvragen',
    purpose: 'Waar zijn de gegevens voor?',
    basis: 'Op welke wet of afspraak berust dat? Weet je het niet, laat het dan leeg',
    basisExample: 'Leerplichtwet, artikel 18',
    time: 'Over welke periode?',
    timeExample: 'schooljaar 2025-2026',
    who: 'Wie beslist hierover?',
    chooseWho: 'Typ een naam',
    request: 'Vraag deze gegevens aan',
    states: {
      asked: (who) =>
        `Aangevraagd bij ${who}. Na drie werkdagen stuur ik een herinnering; de aanvrager hoort elke stap.`,
      granted: (who) => `Toegewezen door ${who}.`,
      refused: (who) => `Afgewezen door ${who}.`,
      withdrawn: () => 'De aanvraag is ingetrokken.',
    },
    asked: {
      purpose: (words) => `Doel: ${words}`,
      basis: (words) => `Wet of afspraak: ${words}`,
      time: (words) => `Periode: ${words}`,
    },
    because: (reason) => `De reden: ${reason}`,
    colleague: 'een collega',
    reason: 'Je antwoord aan de aanvrager. Wijs je af, schrijf dan waarom',
    grant: 'Wijs de aanvraag toe',
    refuse: 'Wijs de aanvraag af',
    withdraw: 'Trek de aanvraag in',
    open: 'Toon deze databehoefte',
    listTitle: 'Databehoeften',
    none: 'Je hebt nog geen databehoefte. Typ ‘databehoefte:’ en daarna wat je wilt weten.',
    waitsForYou: 'wacht op jou',
    listed: { gap: 'nog geen cijfer', found: 'gevonden' },
    unsaid: {
      decision: 'besluit nog niet gezegd',
      owner: 'nog niet gezegd voor wie',
      often: 'nog niet gezegd hoe vaak',
    },
    notes: {
      asked: (what) => `Een collega vraagt je om gegevens: ${what}`,
      reminder: (what) => `Deze aanvraag wacht nog op jou: ${what}`,
      waits: (what) => `Deze aanvraag wacht nog op een besluit: ${what}. Ik heb wie beslist opnieuw gevraagd.`,
      granted: (what) => `Je aanvraag is toegewezen: ${what}`,
      refused: (what) => `Je aanvraag is afgewezen: ${what}`,
      withdrawn: (what) => `Deze aanvraag is ingetrokken: ${what}. Je hoeft niets meer te doen.`,
    },
    news: {
      empty: 'Er staat nog niets. Vul het in en druk nog eens op de knop.',
      'too-long': 'Dit is te lang. Houd het bij één of twee zinnen.',
      masked: 'Ik heb gegevens van personen weggehaald. Kijk of het nog klopt, en bewaar het dan.',
      individual: 'Dit gaat over één inwoner of gezin. Vraag naar een aantal of een groep.',
      'not-yours': 'Deze databehoefte is van iemand anders. Vraag die collega om te laten zien hoe het staat.',
      'not-now': 'Dat kan nu niet: hier is al over besloten, of er loopt al een aanvraag.',
      'needs-purpose': 'Schrijf erbij waar de gegevens voor zijn. Wie beslist, moet dat weten.',
      'needs-reason': 'Schrijf erbij waarom niet. Je collega leest dat.',
      'needs-who': 'Kies wie hierover beslist, en druk dan nog eens.',
      started: 'Bewaard. Dit heb ik gevonden.',
      saved: 'Bewaard.',
      mismatched: 'Goed, dan is hier nog geen cijfer van. Vraag het hieronder aan, of zeg het in andere woorden.',
      typed:
        'Is dit je antwoord? Kies dan ‘Bewaar dit bij de behoefte’. Wil je iets anders weten? Zet dan een vraagteken achter je vraag.',
      asked: 'Aangevraagd. Je hoort wat het wordt.',
      granted: 'Toegewezen. De aanvrager krijgt bericht.',
      refused: 'Afgewezen. De aanvrager krijgt je reden te lezen.',
      withdrawn: 'Ingetrokken.',
      gone: 'Deze databehoefte vind ik niet. Typ ‘mijn databehoeften’ om te zien welke er zijn.',
      changed: 'Er is intussen iets veranderd. Zo staat het nu.',
      repeated: 'Dit was al gedaan. Zo staat het nu.',
    },
  },
  en: {
    formTitle: 'Which figure do you need?',
    formLead: 'Write it as you would ask a colleague. I look whether we have it.',
    what: 'What do you want to know, and what will you decide with it?',
    example: 'pupils who stay at home, every quarter, to decide about a second meeting',
    begin: 'Find this figure',
    title: 'Data need',
    labels: { what: 'Needed', decision: 'Decision', owner: 'For whom', often: 'How often' },
    unknown: { decision: 'not said yet', owner: 'not said yet', often: 'not said yet' },
    asks: {
      decision: 'What do you decide with it?',
      owner: 'Who uses the figure and takes that decision?',
      often: 'How often do you need it?',
    },
    hints: {
      decision: 'whether there will be a second day',
      owner: 'policy adviser education',
      often: 'every quarter',
    },
    noDecision:
      'Without a decision a figure is often left unread. Think of what you do otherwise when it is high or low, for example ‘then we open a second walk-in hour’.',
    save: 'Save this with the need',
    indicator: (name) => `We have this figure: ${name}.`,
    mismatch: 'This is not it',
    editToggle: 'Change this need',
    saveEdit: 'Save the need',
    source: (name) => `You can find it here: ${name}. Do you need more than that, then ask for it below.`,
    gapAsked: 'There is no figure of this yet.',
    asksYou: (who) => `${who} asks you for this data. Your colleague hears what you decide.`,
    someone: 'A colleague',
    gap: 'There is no figure of this yet. That is a gap: you can ask below for it, of who has the data.',
    externalOwner: 'Does a partner have the data? Involve them from the start: it saves work later.',
    requestTitle: 'The request',
    requestToggle: 'Ask for data',
    purpose: 'What is the data for?',
    basis: 'On which law or agreement does that rest? Leave it empty when you do not know',
    basisExample: 'Compulsory Education Act, article 18',
    time: 'Over which time?',
    timeExample: 'school year 2025-2026',
    who: 'Who decides about this?',
    chooseWho: 'Type a name',
    request: 'Ask for this data',
    states: {
      asked: (who) => `Asked of ${who}. After three working days I send a reminder; who asked hears every step.`,
      granted: (who) => `Granted by ${who}.`,
      refused: (who) => `Refused by ${who}.`,
      withdrawn: () => 'The request was withdrawn.',
    },
    asked: {
      purpose: (words) => `Purpose: ${words}`,
      basis: (words) => `Law or agreement: ${words}`,
      time: (words) => `Time: ${words}`,
    },
    because: (reason) => `The reason: ${reason}`,
    colleague: 'a colleague',
    reason: 'Your answer to who asked. If you refuse, write why',
    grant: 'Grant the request',
    refuse: 'Refuse the request',
    withdraw: 'Withdraw the request',
    open: 'Show this data need',
    listTitle: 'Data needs',
    none: 'You have no data need yet. Type ‘data need:’ and then what you want to know.',
    waitsForYou: 'waits for you',
    listed: { gap: 'no figure yet', found: 'found' },
    unsaid: { decision: 'decision not said yet', owner: 'not said yet for whom', often: 'not said yet how often' },
    notes: {
      asked: (what) => `A colleague asks you for data: ${what}`,
      reminder: (what) => `This request still waits for you: ${what}`,
      waits: (what) => `This request still waits for a decision: ${what}. I asked who decides once more.`,
      granted: (what) => `Your request was granted: ${what}`,
      refused: (what) => `Your request was refused: ${what}`,
      withdrawn: (what) => `This request was withdrawn: ${what}. There is nothing left for you to do.`,
    },
    news: {
      empty: 'There is nothing yet. Fill it in and press the button again.',
      'too-long': 'This is too long. Keep it to one or two sentences.',
      masked: 'I took out data about persons. See whether it is still right, and save it then.',
      individual: 'This is about one resident or family. Ask for a number or a group.',
      'not-yours': 'This data need is somebody else’s. Ask that colleague to show you how it stands.',
      'not-now': 'That cannot be done now: it was decided, or a request is under way.',
      'needs-purpose': 'Please write what the data is for. Who decides must know.',
      'needs-reason': 'Please write why not. Your colleague reads it.',
      'needs-who': 'Choose who decides about this, and press again.',
      started: 'Saved. This is what I found.',
      saved: 'Saved.',
      mismatched: 'Fine, then there is no figure of this yet. Ask for it below, or say it in other words.',
      typed:
        'Is this your answer? Then choose ‘Save this with the need’. Do you want to know something else? Then end your question with a question mark.',
      asked: 'Asked. You will hear what becomes of it.',
      granted: 'Granted. Who asked gets a message.',
      refused: 'Refused. Who asked reads your reason.',
      withdrawn: 'Withdrawn.',
      gone: 'I cannot find this data need. Type ‘my data needs’ to see which there are.',
      changed: 'Something changed meanwhile. This is how it stands now.',
      repeated: 'This was done before. This is how it stands now.',
    },
  },
};
