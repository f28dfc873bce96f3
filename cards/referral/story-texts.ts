import type { Texts } from '../kit/language.ts';

export interface StoryTexts {
  readonly question: string;
  readonly yourQuestion: string;
  readonly remark: string;
  readonly yourRemark: string;
  readonly youAsked: string;
  readonly askedBy: (champion: string) => string;
  readonly repliedBy: (asker: string) => string;
  readonly answerOf: (champion: string) => string;
  readonly yourAnswer: string;
  readonly formerAnswer: string;
  readonly notYet: string;
  readonly reason: string;
  readonly botButton: string;
  readonly botAnswer: string;
  readonly history: string;
  readonly from: (asker: string, at: string) => string;
  readonly topic: (topics: string) => string;
  readonly oneWaits: string;
  readonly moreWait: (count: number) => string;
  readonly alsoOffered: (others: string) => string;
  readonly why: { readonly topic: (topics: string) => string; readonly anyTopic: string; readonly chosen: string };
}

export const storyTexts = {
  nl: {
    question: 'De vraag',
    yourQuestion: 'Je vraag',
    remark: 'Erbij geschreven',
    yourRemark: 'Wat je erbij schreef',
    youAsked: 'Wat jij vroeg',
    askedBy: (champion) => `Vraag van ${champion}`,
    repliedBy: (asker) => `Reactie van ${asker}`,
    answerOf: (champion) => `Antwoord van ${champion}`,
    yourAnswer: 'Je antwoord',
    formerAnswer: 'Eerder antwoord',
    notYet: 'Wat nog niet duidelijk is',
    reason: 'De reden',
    botButton: 'Wat Datawijzer zei',
    botAnswer: 'Antwoord van Datawijzer',
    history: 'Verloop',
    from: (asker, at) => `Van ${asker}, ${at}.`,
    topic: (topics) => `Onderwerp: ${topics}.`,
    oneWaits: 'Nog één collega wacht op dit antwoord.',
    moreWait: (count) => `Nog ${count} collega’s wachten op dit antwoord.`,
    alsoOffered: (others) => `Ook gestuurd naar ${others}. Wie hem het eerst oppakt, heeft hem.`,
    why: {
      topic: (topics) => `Jij krijgt deze vraag omdat je ${topics} als onderwerp hebt.`,
      anyTopic: 'Jij krijgt deze vraag omdat je bij alle onderwerpen helpt.',
      chosen: 'Jij krijgt deze vraag omdat een collega jou koos.',
    },
  },
  en: {
    question: 'The question',
    yourQuestion: 'Your question',
    remark: 'Added by the asker',
    yourRemark: 'What you added',
    youAsked: 'What you asked',
    askedBy: (champion) => `Question of ${champion}`,
    repliedBy: (asker) => `Reply of ${asker}`,
    answerOf: (champion) => `Answer of ${champion}`,
    yourAnswer: 'Your answer',
    formerAnswer: 'Earlier answer',
    notYet: 'What is not clear yet',
    reason: 'The reason',
    botButton: 'What Datawijzer said',
    botAnswer: 'Answer of Datawijzer',
    history: 'History',
    from: (asker, at) => `From ${asker}, ${at}.`,
    topic: (topics) => `Topic: ${topics}.`,
    oneWaits: 'One more colleague waits for this answer.',
    moreWait: (count) => `${count} more colleagues wait for this answer.`,
    alsoOffered: (others) => `Also sent to ${others}. Who takes it first has it.`,
    why: {
      topic: (topics) => `You get this question because ${topics} is a topic of yours.`,
      anyTopic: 'You get this question because you help with every topic.',
      chosen: 'You get this question because a colleague chose you.',
    },
  },
} as const satisfies Texts<StoryTexts>;
