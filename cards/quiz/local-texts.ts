import type { Texts } from '../kit/language.ts';

export type LocalNewsKey =
  | 'empty'
  | 'too-long'
  | 'masked'
  | 'individual'
  | 'not-yours'
  | 'own-words'
  | 'needs-reason'
  | 'revised'
  | 'not-now'
  | 'proposed'
  | 'edited'
  | 'approved'
  | 'declined'
  | 'withdrawn'
  | 'changed'
  | 'repeated'
  | 'gone'
  | 'nothing-chosen'
  | 'no-figure'
  | 'nobody-decides'
  | 'elsewhere';

interface LocalTexts {
  readonly formTitle: string;
  readonly formLead: string;
  readonly indicator: string;
  readonly choose: string;
  readonly goOn: string;
  /** What the answer is, with its period. */
  readonly answer: (figure: string, period: string) => string;
  readonly source: (source: string) => string;
  readonly asked: string;
  readonly explains: string;
  readonly propose: string;
  readonly title: (indicator: string) => string;
  readonly askedTitle: (indicator: string) => string;
  readonly askedLead: string;
  readonly states: Readonly<Record<'waiting' | 'approved' | 'declined' | 'withdrawn', string>>;
  readonly revised: string;
  readonly because: (reason: string) => string;
  readonly approve: string;
  readonly edit: string;
  readonly editButton: string;
  readonly decline: string;
  readonly declineButton: string;
  readonly reason: string;
  readonly withdraw: string;
  readonly listTitle: string;
  readonly listEmpty: string;
  readonly make: string;
  readonly open: string;
  readonly news: Readonly<Record<LocalNewsKey, string>>;
}

const dutch: LocalTexts = {
  formTitle: 'Quizvraag over een eigen cijfer',
  formLead: 'Het antwoord haal ik uit het cijfer zelf. Een andere kampioen kijkt mee voordat de vraag in de quiz komt.',
  indicator: 'Over welk cijfer?',
  choose: 'Kies een cijfer',
  goOn: 'Maak een quizvraag',
  answer: (figure, period) => `Het antwoord: ${figure} (${period}).`,
  source: (source) => `Bron: ${source}.`,
  asked: 'De vraag',
  explains: 'Wat lezers na het antwoord moeten weten',
  propose: 'Leg deze quizvraag voor',
  title: (indicator) => `Quizvraag: ${indicator}`,
  askedTitle: (indicator) => `Kijk je mee? Quizvraag over ${indicator}`,
  askedLead: 'Een collega maakte deze vraag. Klopt hij, en is hij zonder uitleg te begrijpen?',
  states: {
    waiting: 'Wacht op een andere kampioen',
    approved: 'Staat in de quiz',
    declined: 'Afgewezen',
    withdrawn: 'Weggehaald',
  },
  revised: 'Het cijfer is daarna herzien, dus de quiz stelt deze vraag niet meer. Maak een nieuwe.',
  because: (reason) => `Omdat: ${reason}`,
  approve: 'Keur deze quizvraag goed',
  edit: 'Wijzig deze quizvraag',
  editButton: 'Andere woorden',
  decline: 'Wijs deze quizvraag af',
  declineButton: 'Afwijzen',
  reason: 'Waarom niet?',
  withdraw: 'Haal deze quizvraag weg',
  listTitle: 'Onze eigen quizvragen',
  listEmpty: 'Er zijn nog geen quizvragen over onze eigen cijfers.',
  make: 'Nieuwe quizvraag',
  open: 'Bekijk deze quizvraag',
  news: {
    empty: 'Vul eerst de vraag in.',
    'too-long': 'Dat is te lang. Maak het korter.',
    masked: 'Ik heb persoonsgegevens weggehaald. Kijk of het zo nog klopt.',
    individual: 'Dit gaat over één persoon. Vraag naar een aantal.',
    'not-yours': 'Quizvragen zijn van de datakampioenen.',
    'own-words': 'Jij schreef deze vraag. Een andere kampioen keurt hem goed.',
    'needs-reason': 'Zeg erbij waarom.',
    revised: 'Het cijfer is herzien. Maak een nieuwe vraag.',
    'not-now': 'Dat kan nu niet meer.',
    proposed: 'Voorgelegd aan de andere kampioenen.',
    edited: 'Gewijzigd. Een andere kampioen kijkt er opnieuw naar.',
    approved: 'Goedgekeurd. De vraag staat in de quiz.',
    declined: 'Afgewezen.',
    withdrawn: 'Weggehaald uit de quiz.',
    changed: 'Iemand was je voor. Zo staat het nu.',
    repeated: 'Dit had ik al. Zo staat het nu.',
    gone: 'Deze quizvraag is er niet meer.',
    'nothing-chosen': 'Kies eerst een cijfer.',
    'no-figure': 'Van dit cijfer is nog niets compleet dat ik mag tonen.',
    'nobody-decides': 'Er is nog geen tweede datakampioen die mee kan kijken. Vraag een beheerder.',
    elsewhere: 'Ik stuur het je in onze eigen chat. Hier zou je het antwoord weggeven.',
  },
};

const english: LocalTexts = {
  formTitle: 'Quiz question about our own figure',
  formLead: 'I take the answer from the figure itself. Another champion looks before the question is in the quiz.',
  indicator: 'About which figure?',
  choose: 'Choose a figure',
  goOn: 'Make a quiz question',
  answer: (figure, period) => `The answer: ${figure} (${period}).`,
  source: (source) => `Source: ${source}.`,
  asked: 'The question',
  explains: 'What readers must know after the answer',
  propose: 'Propose this quiz question',
  title: (indicator) => `Quiz question: ${indicator}`,
  askedTitle: (indicator) => `Will you look? Quiz question about ${indicator}`,
  askedLead: 'A colleague made this question. Is it right, and clear without an explanation?',
  states: {
    waiting: 'Waits for another champion',
    approved: 'Is in the quiz',
    declined: 'Declined',
    withdrawn: 'Taken away',
  },
  revised: 'The figure was revised since, so the quiz does not ask this any more. Make a new one.',
  because: (reason) => `Because: ${reason}`,
  approve: 'Approve this quiz question',
  edit: 'Change this quiz question',
  editButton: 'Other words',
  decline: 'Decline this quiz question',
  declineButton: 'Decline',
  reason: 'Why not?',
  withdraw: 'Take this quiz question away',
  listTitle: 'Our own quiz questions',
  listEmpty: 'There are no quiz questions about our own figures yet.',
  make: 'New quiz question',
  open: 'Look at this quiz question',
  news: {
    empty: 'Fill in the question first.',
    'too-long': 'That is too long. Make it shorter.',
    masked: 'I took personal data out. See whether it is still right.',
    individual: 'This is about one person. Ask for a number.',
    'not-yours': 'Quiz questions are made by the data champions.',
    'own-words': 'You wrote this question. Another champion approves it.',
    'needs-reason': 'Say why.',
    revised: 'The figure was revised. Make a new question.',
    'not-now': 'That cannot be done any more.',
    proposed: 'Proposed to the other champions.',
    edited: 'Changed. Another champion looks at it again.',
    approved: 'Approved. The question is in the quiz.',
    declined: 'Declined.',
    withdrawn: 'Taken out of the quiz.',
    changed: 'Somebody was before you. This is how it stands.',
    repeated: 'I had this already. This is how it stands.',
    gone: 'This quiz question is no longer there.',
    'nothing-chosen': 'Choose a figure first.',
    'no-figure': 'This figure has nothing complete yet that I may show.',
    'nobody-decides': 'There is no second data champion yet who can look. Ask an administrator.',
    elsewhere: 'I send it to you in our own chat. Here you would give the answer away.',
  },
};

export const localTexts: Texts<LocalTexts> = { nl: dutch, en: english };
