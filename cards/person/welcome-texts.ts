import type { Texts } from '../kit/language.ts';

/** 'team' is for a channel or group chat: read by many, so it has no buttons about one person. */
export type Persona = 'civil-servant' | 'champion' | 'coordinator' | 'manager' | 'administrator' | 'team';

export interface WelcomeTexts {
  readonly title: string;
  readonly leads: Readonly<Record<Persona, string>>;
  readonly sample: string;
  readonly examples: string;
  readonly examplesTeam: string;
  readonly knowTitle: string;
  readonly know: readonly string[];
  readonly withAi: string;
  readonly withoutAi: string;
  readonly privacy: (days: number) => string;
  readonly tasks: string;
  readonly quiz: string;
  /** Of an administrator. */
  readonly own: readonly string[];
  readonly otherLanguage: string;
  readonly erase: string;
  readonly eraseQuestion: string;
}

export const welcomeTexts = {
  nl: {
    title: 'Hoi, ik ben Datawijzer',
    leads: {
      'civil-servant':
        'Ik leg uit wat een cijfer zegt. En ook wat het niet zegt. Stel je vraag gewoon in je eigen woorden.',
      champion:
        'Ik leg uit wat een cijfer zegt. Jij helpt collega’s met cijfers. Vragen van hen krijg je hier. Typ ‘mijn verwijzingen’ om ze terug te zien.',
      coordinator:
        'Ik leg uit wat een cijfer zegt. Jij ziet toe op vragen aan collega’s. Typ ‘verwijzingen’ om te zien hoe het staat.',
      manager:
        'Ik leg uit wat een cijfer zegt. Zo zie je snel of een verandering een signaal is of gewone schommeling. Typ ‘indicatoren’ voor wat er geteld wordt en wie erover gaat.',
      administrator:
        'Ik leg uit wat een cijfer zegt. Jij beheert mij. Bij ‘Inrichten’ zie je wat er nog moet gebeuren, bij ‘Status’ of alles loopt.',
      team: 'Ik leg uit wat een cijfer zegt. Noem me in een bericht en stel je vraag. Ik lees alleen berichten waarin je mij noemt.',
    },
    sample: 'Voorbeeldcijfers, niet echt',
    examples: 'Probeer eens',
    examplesTeam: 'Probeer eens (iedereen hier ziet het antwoord)',
    knowTitle: 'Goed om te weten',
    know: [
      'Bij elk cijfer staan de periode, de bron en wat er meetelt.',
      'Ik zeg niet waardoor iets komt. Daar is meer voor nodig dan een cijfer.',
      'Ik geef geen antwoord over één inwoner of collega. Stuur me dus geen namen of nummers.',
    ],
    withAi:
      'Ik ben een computerprogramma. Cijfers reken ik zelf uit. Soms helpt AI mij om je vraag te begrijpen of om een antwoord te verwoorden. Dan staat dat erbij.',
    withoutAi:
      'Ik ben een computerprogramma. Mijn antwoorden zijn berekend of komen uit vaste teksten. Ik gebruik geen AI.',
    privacy: (days) =>
      `Ik bewaar vragen en antwoorden ${days} dagen. Een vraag aan een collega gaat weg ${days} dagen nadat hij is afgesloten. Je kunt ze altijd laten wissen.`,
    tasks: 'Wat kan ik hier doen?',
    quiz: 'Doe de quiz',
    own: ['Inrichten', 'Status'],
    otherLanguage: 'Switch to English',
    erase: 'Wis mijn gegevens',
    eraseQuestion: 'wis mijn gegevens',
  },
  en: {
    title: 'Hi, I am Datawijzer',
    leads: {
      'civil-servant': 'I explain what a figure says. And also what it does not say. Just ask in your own words.',
      champion:
        'I explain what a figure says. You help colleagues with figures. You get their questions here. Type ‘my referrals’ to see them again.',
      coordinator:
        'I explain what a figure says. You look after questions to colleagues. Type ‘referrals’ to see how they stand.',
      manager:
        'I explain what a figure says. You quickly see whether a change is a signal or common variation. Type ‘indicators’ for what is counted and who answers for it.',
      administrator:
        'I explain what a figure says. You administer me. ‘Set up’ shows what is still to be done, ‘Bot status’ whether everything runs.',
      team: 'I explain what a figure says. Mention me in a message and ask. I only read messages that mention me.',
    },
    sample: 'Sample figures, not real',
    examples: 'Try one of these',
    examplesTeam: 'Try one of these (everyone here sees the answer)',
    knowTitle: 'Good to know',
    know: [
      'With each figure you see the period, the source and what counts.',
      'I do not say what caused something. That takes more than a figure.',
      'I give no answers about one resident or colleague. So please send me no names or numbers.',
    ],
    withAi:
      'I am a computer program. I compute figures myself. Sometimes AI helps me to understand your question or to word an answer. Then it says so.',
    withoutAi: 'I am a computer program. My answers are computed or come from fixed texts. I use no AI.',
    privacy: (days) =>
      `I keep questions and answers for ${days} days, and a question to a colleague until ${days} days after it was closed. You can have them erased at any time.`,
    tasks: 'What can I do here?',
    quiz: 'Do the quiz',
    own: ['Set up', 'Bot status'],
    otherLanguage: 'Ga verder in het Nederlands',
    erase: 'Erase my data',
    eraseQuestion: 'erase my data',
  },
} as const satisfies Texts<WelcomeTexts>;
