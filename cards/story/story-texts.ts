import type { Texts } from '../kit/language.ts';

export type StoryNewsKey =
  | 'empty'
  | 'too-long'
  | 'masked'
  | 'individual'
  | 'hidden'
  | 'not-yours'
  | 'own-words'
  | 'needs-reason'
  | 'not-now'
  | 'told'
  | 'nobody-decides'
  | 'approved'
  | 'edited'
  | 'declined'
  | 'withdrawn'
  | 'gone'
  | 'nothing-chosen'
  | 'elsewhere'
  | 'changed'
  | 'repeated';

export interface StoryTexts {
  readonly formTitle: (indicator: string | null) => string;
  readonly formLead: string;
  readonly choose: string;
  readonly indicator: string;
  readonly story: string;
  readonly saidAs: string;
  readonly saidAsExample: string;
  readonly name: string;
  readonly nameWords: string;
  readonly send: string;
  readonly shownTitle: (indicator: string) => string;
  readonly by: (by: string) => string;
  readonly waitingTitle: (indicator: string) => string;
  readonly waitingLead: string;
  readonly approve: string;
  readonly editButton: string;
  readonly edit: string;
  readonly declineButton: string;
  readonly reason: string;
  readonly decline: string;
  readonly withdraw: string;
  readonly decided: Readonly<Record<'approved' | 'declined', (indicator: string) => string>>;
  readonly because: (reason: string) => string;
  readonly whichDetails: (names: string) => string;
  readonly whichExport: (names: string) => string;
  readonly whichStory: (names: string) => string;
  readonly states: Readonly<Record<'waiting' | 'approved' | 'declined' | 'withdrawn', string>>;
  readonly news: Readonly<Record<StoryNewsKey, string>>;
}

export const storyTexts: Texts<StoryTexts> = {
  nl: {
    formTitle: (indicator) => (indicator ? `Praktijkverhaal bij ${indicator}` : 'Een praktijkverhaal vertellen'),
    formLead:
      'Wat zie je in je werk bij dit cijfer? Schrijf over wat vaker gebeurt, niet over één inwoner. De eigenaar van het cijfer leest het eerst.',
    choose: 'Kies een cijfer',
    indicator: 'Bij welk cijfer?',
    story: 'Je verhaal (hoogstens 600 tekens)',
    saidAs: 'Wat doe je? Dat staat erbij, je naam niet',
    saidAsExample: 'consulent Wmo',
    name: 'Je naam',
    nameWords: 'Zet mijn naam er ook bij',
    send: 'Stuur naar de eigenaar',
    shownTitle: (indicator) => `Praktijkverhaal bij ${indicator}`,
    by: (by) => `Verteld door ${by}`,
    waitingTitle: (indicator) => `Een collega vertelt iets bij ${indicator}`,
    waitingLead:
      'Wil je het nakijken? Na goedkeuring staat het in het volgende weekbericht. Let op: is niemand herkenbaar, en staat er geen klein aantal in?',
    approve: 'Keur dit verhaal goed',
    editButton: 'Wijzig de tekst',
    edit: 'Bewaar en keur goed',
    declineButton: 'Niet plaatsen',
    reason: 'Waarom niet? Je collega leest dit',
    decline: 'Keur dit verhaal niet goed',
    withdraw: 'Trek dit verhaal in',
    decided: {
      approved: (indicator) =>
        `Je praktijkverhaal bij ${indicator} is goedgekeurd. Het staat in het volgende weekbericht.`,
      declined: (indicator) => `Je praktijkverhaal bij ${indicator} wordt niet geplaatst.`,
    },
    because: (reason) => `De reden: ${reason}`,
    whichDetails: (names) => `Welk cijfer bedoel je? Typ ‘details’ en daarna een van deze namen: ${names}.`,
    whichExport: (names) => `Welk cijfer bedoel je? Typ ‘exporteer’ en daarna een van deze namen: ${names}.`,
    whichStory: (names) => `Bij welk cijfer? Typ ‘praktijkverhaal bij’ en daarna een van deze namen: ${names}.`,
    states: {
      waiting: 'Wacht op de eigenaar',
      approved: 'Goedgekeurd',
      declined: 'Niet geplaatst',
      withdrawn: 'Ingetrokken',
    },
    news: {
      empty: 'Er staat nog geen verhaal. Schrijf het op en druk nog eens op de knop.',
      'too-long': 'Het verhaal is langer dan 600 tekens. Maak het korter.',
      masked: 'Ik heb gegevens van personen weggehaald. Kijk of je verhaal nog klopt, en stuur het dan.',
      individual: 'Dit gaat over één inwoner of gezin, en die kan herkend worden. Schrijf over wat je vaker ziet.',
      hidden:
        'Dit cijfer gaat over weinig mensen. Een verhaal erbij kan verraden om wie het gaat, dus dat kan hier niet.',
      'not-yours': 'Dit kan alleen de eigenaar van het cijfer of een manager.',
      'own-words': 'Je vertelde dit zelf. Een ander keurt het goed.',
      'needs-reason': 'Schrijf erbij waarom niet. Je collega leest dat.',
      'not-now': 'Hier is al over besloten.',
      told: 'Dank je. De eigenaar van het cijfer kijkt het na; je hoort wat het wordt.',
      'nobody-decides':
        'Er is nog niemand die je verhaal kan nakijken: dit cijfer heeft geen eigenaar en er is geen manager. Vraag het je beheerder.',
      approved: 'Goedgekeurd. Het staat in het volgende weekbericht.',
      edited: 'Gewijzigd en goedgekeurd. Het staat in het volgende weekbericht.',
      declined: 'Niet geplaatst. Je collega hoort de reden.',
      withdrawn: 'Ingetrokken.',
      gone: 'Dit vind ik niet. Typ de hele naam van het cijfer.',
      'nothing-chosen': 'Kies eerst een cijfer uit de lijst, en druk dan nog eens.',
      elsewhere: 'Ik heb je een formulier gestuurd in onze eigen chat.',
      changed: 'Er is intussen iets veranderd. Zo staat het nu.',
      repeated: 'Dit was al gedaan. Zo staat het nu.',
    },
  },
  en: {
    formTitle: (indicator) => (indicator ? `A story from practice beside ${indicator}` : 'Tell a story from practice'),
    formLead:
      'What do you see in your work beside this figure? Write about what happens more often, not about one resident. The owner of the figure reads it first.',
    choose: 'Choose a figure',
    indicator: 'Beside which figure?',
    story: 'Your story (at most 600 characters)',
    saidAs: 'What do you do? This is shown, your name is not',
    saidAsExample: 'Wmo consultant',
    name: 'Your name',
    nameWords: 'Show my name too',
    send: 'Send to the owner',
    shownTitle: (indicator) => `A story from practice beside ${indicator}`,
    by: (by) => `Told by ${by}`,
    waitingTitle: (indicator) => `A colleague tells something beside ${indicator}`,
    waitingLead:
      'Will you look at it? Once approved it is in the next weekly post. Take care: is nobody recognisable, and is there no small number in it?',
    approve: 'Approve this story',
    editButton: 'Change the words',
    edit: 'Save and approve',
    declineButton: 'Do not show it',
    reason: 'Why not? Your colleague reads this',
    decline: 'Do not approve this story',
    withdraw: 'Withdraw this story',
    decided: {
      approved: (indicator) => `Your story beside ${indicator} was approved. It will be in the next weekly post.`,
      declined: (indicator) => `Your story beside ${indicator} will not be shown.`,
    },
    because: (reason) => `The reason: ${reason}`,
    whichDetails: (names) => `Which figure do you mean? Type ‘details’ and then one of these names: ${names}.`,
    whichExport: (names) => `Which figure do you mean? Type ‘export’ and then one of these names: ${names}.`,
    whichStory: (names) => `Beside which figure? Type ‘story about’ and then one of these names: ${names}.`,
    states: {
      waiting: 'Waits for the owner',
      approved: 'Approved',
      declined: 'Not shown',
      withdrawn: 'Withdrawn',
    },
    news: {
      empty: 'There is no story yet. Write it and press the button again.',
      'too-long': 'The story is longer than 600 characters. Please make it shorter.',
      masked: 'I took out data about persons. See whether your story is still right, and send it then.',
      individual: 'This is about one resident or family, who can be recognised. Write about what you see more often.',
      hidden:
        'This figure is about few people. A story beside it could tell who they are, so that is not possible here.',
      'not-yours': 'Only the owner of the figure or a manager can do this.',
      'own-words': 'You told this yourself. Somebody else approves it.',
      'needs-reason': 'Please write why not. Your colleague reads it.',
      'not-now': 'This was decided before.',
      told: 'Thank you. The owner of the figure looks at it; you will hear what becomes of it.',
      'nobody-decides':
        'There is nobody yet to look at your story: this figure has no owner and there is no manager. Ask your administrator.',
      approved: 'Approved. It will be in the next weekly post.',
      edited: 'Changed and approved. It will be in the next weekly post.',
      declined: 'Not shown. Your colleague hears the reason.',
      withdrawn: 'Withdrawn.',
      gone: 'I cannot find this. Type the whole name of the figure.',
      'nothing-chosen': 'Choose a figure from the list first, and then press again.',
      elsewhere: 'I sent you a form in our own chat.',
      changed: 'Something changed meanwhile. This is how it stands now.',
      repeated: 'This was done before. This is how it stands now.',
    },
  },
};
