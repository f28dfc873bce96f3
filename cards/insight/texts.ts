import type { Texts } from '../kit/language.ts';

export type VerdictKey = 'more' | 'fewer' | 'ordinary' | 'none-yet';

export type PartKey = 'few' | 'some' | 'most';

export interface OverviewTexts {
  readonly title: (period: string) => string;
  readonly running: (period: string, nextOn: string) => string;
  readonly nothingYet: (period: string, nextOn: string) => string;
  readonly countedFrom: (day: string) => string;
  readonly questions: string;
  readonly asked: (asked: string, answered: string, share: string, askedBack: string) => string;
  readonly fewQuestions: string;
  readonly verdicts: Readonly<Record<VerdictKey, string>>;
  readonly topics: string;
  readonly topic: (name: string, asked: string) => string;
  readonly other: string;
  readonly noTopics: string;
  readonly gaps: string;
  readonly colleagues: string;
  readonly referred: (count: string) => string;
  readonly answered: (answered: string, withinTerm: string) => string;
  readonly median: (hours: string) => string;
  readonly fewAnswers: string;
  readonly used: string;
  readonly people: (count: string) => string;
  readonly fewPeople: string;
  readonly posts: string;
  readonly postsSent: (sent: string, withBoth: string) => string;
  readonly none: string;
  readonly corrections: string;
  readonly experiments: string;
  readonly concluded: (concluded: string, decided: string) => string;
  readonly pulse: string;
  readonly parts: Readonly<Record<PartKey, string>>;
  readonly felt: (supported: string, why: string, places: string) => string;
  readonly fewPulses: string;
  readonly now: string;
  readonly onTime: string;
  readonly ofFigures: (onTime: string, expected: string) => string;
  readonly noFigures: string;
  readonly knowledge: string;
  readonly due: (count: string) => string;
  readonly showHow: string;
  readonly how: readonly string[];
  readonly howQuarter: string;
  readonly month: string;
  readonly quarter: string;
  readonly exportMonth: string;
  readonly exportQuarter: string;
}

export const overviewTexts = {
  nl: {
    title: (period) => `Werken met data: ${period}`,
    running: (period, nextOn) => `Deze maand loopt nog. De aantallen komen op ${nextOn}. Dit is ${period}.`,
    nothingYet: (period, nextOn) =>
      `Over ${period} heb ik nog geen aantallen. Ik tel vanaf nu mee. De volgende aantallen komen op ${nextOn}.`,
    countedFrom: (day) => `Geteld vanaf ${day}: daarvóór telde ik nog niet.`,
    questions: 'Vragen',
    asked: (asked, answered, share, askedBack) =>
      `${asked}, waarvan ${answered} beantwoord (${share}); bij ${askedBack} vroeg ik terug`,
    fewQuestions: 'te weinig om aantallen te laten zien',
    verdicts: {
      more: 'Dat zijn er duidelijk meer dan in de maanden ervoor.',
      fewer: 'Dat zijn er duidelijk minder dan in de maanden ervoor.',
      ordinary: 'Dat is een gewone schommeling.',
      'none-yet': 'Nog geen oordeel: daarvoor zijn er te weinig hele maanden.',
    },
    topics: 'Vaakst gevraagd',
    topic: (name, asked) => `${name} ${asked}`,
    other: 'overig',
    noTopics: 'geen onderwerp komt vaak genoeg voor',
    gaps: 'Vaak zonder antwoord',
    colleagues: 'Naar een collega',
    referred: (count) => `${count} doorgestuurd`,
    answered: (answered, withinTerm) => `${answered} beantwoord, waarvan ${withinTerm} op tijd`,
    median: (hours) => `de helft binnen ${hours} uur werktijd`,
    fewAnswers: 'over de antwoorden nog geen oordeel: het zijn er te weinig',
    used: 'Gebruikt bij een besluit',
    people: (count) => `${count} keer`,
    fewPeople: 'minder dan 5',
    posts: 'Weekberichten',
    postsSent: (sent, withBoth) => `${sent}, waarvan ${withBoth} met een cijfer en een praktijkverhaal`,
    none: 'geen',
    corrections: 'Gecorrigeerde cijfers',
    experiments: 'Proeven',
    concluded: (concluded, decided) => `${concluded} afgerond; bij ${decided} leidde de les tot stoppen of opschalen`,
    pulse: 'Polsslag',
    parts: { few: 'minder dan een derde', some: 'een derde tot twee derde', most: 'meer dan twee derde' },
    felt: (supported, why, places) => `${supported} voelt zich gesteund, ${why} weet waarom (${places} teams samen)`,
    fewPulses: 'te weinig om te laten zien. Dat kan vanaf 3 teams met samen 15 mensen in één maand',
    now: 'Hoe het nu staat',
    onTime: 'Cijfers op tijd',
    ofFigures: (onTime, expected) => `${onTime} van ${expected}`,
    noFigures: 'er zijn geen cijfers die jullie zelf invoeren',
    knowledge: 'Kennis om na te kijken',
    due: (count) => (count === '1' ? '1 antwoord van een collega' : `${count} antwoorden van collega’s`),
    showHow: 'Hoe is dit geteld?',
    how: [
      'Alleen hele maanden die voorbij zijn. Daarna verandert er niets meer aan.',
      'Aantallen van minder dan 5 laat ik niet zien. Een onderwerp staat er pas bij vanaf 5 vragen van 3 mensen.',
      'Vroeg ik terug en koos iemand daarna, dan zijn dat twee vragen. Een groet of bedankje telt niet.',
      'Wachten op de vrager telt mee in de werktijd van collega’s. Dat staat er pas vanaf 5 antwoorden van 3 collega’s.',
      'Ik bewaar geen namen en geen vragen bij deze aantallen. Of een vraag voor verantwoorden of verbeteren was, weet ik niet.',
    ],
    howQuarter:
      'Dit is de som van wat de maanden laten zien. Wat in een maand te klein was, zit er niet in. Een oordeel staat bij elke maand.',
    month: 'Overzicht van vorige maand',
    quarter: 'Overzicht van kwartaal',
    exportMonth: 'Exporteer overzicht van maand',
    exportQuarter: 'Exporteer overzicht van kwartaal',
  },
  en: {
    title: (period) => `Working with data: ${period}`,
    running: (period, nextOn) => `This month is still under way. Its numbers come on ${nextOn}. This is ${period}.`,
    nothingYet: (period, nextOn) =>
      `I have no numbers for ${period} yet. I count from now on. The next numbers come on ${nextOn}.`,
    countedFrom: (day) => `Counted from ${day}: I did not count before that.`,
    questions: 'Questions',
    asked: (asked, answered, share, askedBack) =>
      `${asked}, of which ${answered} answered (${share}); on ${askedBack} I asked back`,
    fewQuestions: 'too few to show numbers',
    verdicts: {
      more: 'Those are clearly more than in the months before.',
      fewer: 'Those are clearly fewer than in the months before.',
      ordinary: 'That is common variation.',
      'none-yet': 'No verdict yet: there are too few whole months for one.',
    },
    topics: 'Asked most',
    topic: (name, asked) => `${name} ${asked}`,
    other: 'other',
    noTopics: 'no topic comes up often enough',
    gaps: 'Often without an answer',
    colleagues: 'To a colleague',
    referred: (count) => `${count} sent on`,
    answered: (answered, withinTerm) => `${answered} answered, of which ${withinTerm} on time`,
    median: (hours) => `half of them within ${hours} working hours`,
    fewAnswers: 'no verdict on the answers yet: they are too few',
    used: 'Used for a decision',
    people: (count) => `${count} times`,
    fewPeople: 'fewer than 5',
    posts: 'Weekly posts',
    postsSent: (sent, withBoth) => `${sent}, of which ${withBoth} with a figure and a story from practice`,
    none: 'none',
    corrections: 'Corrected figures',
    experiments: 'Experiments',
    concluded: (concluded, decided) =>
      `${concluded} concluded; ${decided} were stopped or scaled up because of the lesson`,
    pulse: 'Pulse',
    parts: { few: 'less than a third', some: 'a third to two thirds', most: 'more than two thirds' },
    felt: (supported, why, places) => `${supported} feel supported, ${why} know why (${places} teams together)`,
    fewPulses: 'not in 3 teams with 15 people together yet, or not in one month',
    now: 'How it stands now',
    onTime: 'Figures on time',
    ofFigures: (onTime, expected) => `${onTime} of ${expected}`,
    noFigures: 'there are no figures that you enter yourselves',
    knowledge: 'Knowledge to check',
    due: (count) => (count === '1' ? '1 answer of a colleague' : `${count} answers of colleagues`),
    showHow: 'How was this counted?',
    how: [
      'Only whole months that are over. After that nothing changes in them.',
      'I do not show numbers under 5. A topic is there only from 5 questions of 3 people on.',
      'If I asked back and somebody chose then, those are two questions. A greeting or thanks does not count.',
      'Waiting for the asker counts as working time of colleagues. It is there only from 5 answers of 3 colleagues on.',
      'I keep no names and no questions with these numbers. Whether a question was to account or to improve, I do not know.',
    ],
    howQuarter:
      'This is the sum of what the months show. What was too small in a month is not in it. Each month has its verdict.',
    month: 'Overview of last month',
    quarter: 'Overview of the quarter',
    exportMonth: 'Export overview of the month',
    exportQuarter: 'Export overview of the quarter',
  },
} as const satisfies Texts<OverviewTexts>;
