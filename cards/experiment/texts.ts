import type { Texts } from '../kit/language.ts';

export type ExperimentNewsKey =
  | 'empty'
  | 'too-long'
  | 'masked'
  | 'individual'
  | 'no-day'
  | 'day-passed'
  | 'day-far'
  | 'not-complete'
  | 'no-result'
  | 'no-lesson'
  | 'no-decision'
  | 'not-yours'
  | 'not-now'
  | 'saved'
  | 'typed'
  | 'resumed'
  | 'started'
  | 'concluded'
  | 'discarded'
  | 'gone'
  | 'none'
  | 'elsewhere'
  | 'changed'
  | 'repeated';

const dutch = {
  newTitle: 'Een proef',
  step: (number: number) => `Vraag ${number} van 4`,
  asks: {
    question: 'Wat wil je weten?',
    expectation: 'Wat verwacht je?',
    measure: 'Waaraan zie je het?',
    end: 'Wanneer is de proef klaar?',
  },
  hints: {
    question: 'Eén vraag waarop het antwoord ja of nee kan zijn.',
    expectation: 'Zeg of het meer of minder wordt, en hoeveel ongeveer.',
    measure: 'Kies een cijfer, of schrijf zelf wat je telt.',
    end: 'Dan vraag ik je wat jullie leerden.',
  },
  examples: {
    question: 'Komen er meer mensen als de balie tot 19 uur open is?',
    expectation: '20% meer aanmeldingen',
    measure: 'aantal bezoekers na 17 uur',
    end: '31 maart',
  },
  choose: 'Kies een cijfer',
  figure: 'Een cijfer dat we al bijhouden',
  ownMeasure: 'Of: wat tel je zelf?',
  next: 'Bewaar en ga verder',
  allOnOne: 'Alles op één formulier',
  save: 'Bewaar deze proef',
  begin: 'Begin deze proef',
  change: 'Wijzig deze proef',
  discard: 'Gooi deze proef weg',
  look: 'Bekijk deze proef',
  mine: 'Mijn proeven',
  labels: {
    question: 'Vraag',
    expectation: 'Verwachting',
    measure: 'Maat',
    period: 'Periode',
    end: 'Einddatum',
  },
  until: (from: string | null, to: string) => (from ? `${from} tot en met ${to}` : `tot en met ${to}`),
  tests: 'Deze proef toetst een aanname uit een redeneerlijn.',
  complete: 'Alles is ingevuld. Klopt het?',
  triedTitle: 'Eerder geprobeerd',
  triedLead: 'Dit lijkt op wat jij wilt proberen:',
  notBegun: 'Nog niet begonnen',
  runsUntil: (day: string) => `Loopt tot en met ${day}`,
  overSince: (day: string) => `Was klaar op ${day}, nog geen les`,
  results: { succeeded: 'Gelukt', failed: 'Mislukt', unclear: 'Onduidelijk' },
  decisions: { stop: 'Stoppen', continue: 'Doorgaan', 'scale-up': 'Opschalen' },
  concludeTitle: 'Wat leerden jullie?',
  concludeLead: 'Ook ‘mislukt’ is een uitkomst: een ander hoeft het dan niet nog eens te proberen.',
  result: 'Hoe ging het?',
  lesson: 'Wat leerden we?',
  lessonExample: 'Tot 19 uur open trekt vooral mensen die al kwamen.',
  decision: 'Wat doen we nu?',
  decidedBy: 'Wie besloot dat? (een team of functie)',
  decidedByExample: 'teamleiders schuldhulp',
  conclude: 'Bewaar wat we leerden',
  openConclude: 'Rond af',
  correctConclude: 'Verbeter de les',
  lessonTitle: 'De les',
  decided: (decision: string, by: string) => (by ? `Besluit: ${decision} (${by}).` : `Besluit: ${decision}.`),
  proposesTitle: 'Een proef zegt iets over jullie aanname',
  tested: 'De aanname',
  becomes: (now: string, proposed: string) => `Mijn voorstel: van ‘${now}’ naar ‘${proposed}’.`,
  stays: (now: string) => `Mijn voorstel: het blijft ‘${now}’, met deze les erbij.`,
  oneExperiment: 'Eén proef is nog geen bewijs. Jullie beslissen.',
  toAssumption: 'Naar de aanname',
  learnedTitle: 'Een proef leverde een les op',
  learnedLead: 'Je krijgt dit omdat je het cijfer volgt of collega’s helpt met dit onderwerp.',
  endedTitle: { owner: 'Je proef is klaar', coordinator: 'Een proef is klaar, maar er is nog geen les' },
  listTitles: {
    mine: 'Mijn proeven',
    running: 'Lopende proeven',
    overdue: 'Proeven over tijd',
    lessons: 'Wat leerden we?',
  },
  about: (words: string) => `Over: ${words}`,
  noneListed: {
    mine: 'Je hebt nog geen proef. Typ: nieuwe proef.',
    running: 'Er loopt nu geen proef. Typ: nieuwe proef.',
    overdue: 'Geen enkele proef is over tijd.',
    lessons: 'Hier is nog geen les over. Wil je zelf iets proberen? Typ: nieuwe proef.',
  },
  new: 'Nieuwe proef',
  news: {
    empty: 'Dit is nog leeg. Vul het in en druk nog eens op de knop.',
    'too-long': 'Dit is langer dan 500 tekens. Maak het korter.',
    masked: 'Ik heb gegevens van personen weggehaald. Kijk of het nog klopt, en bewaar het dan.',
    individual: 'Dit gaat over één inwoner of gezin, en die kan herkend worden. Schrijf over wat je vaker ziet.',
    'no-day': 'Deze dag begrijp ik niet. Schrijf bijvoorbeeld: 31 maart.',
    'day-passed': 'Deze dag is al geweest. Kies een latere dag.',
    'day-far': 'Dit duurt langer dan twee jaar. Kies een eerdere dag: een proef is klein en kort.',
    'not-complete': 'De proef is nog niet begonnen. Beantwoord eerst deze vraag.',
    'no-result': 'Kies eerst hoe het ging.',
    'no-lesson': 'Schrijf op wat jullie leerden. Eén zin is genoeg.',
    'no-decision': 'Kies eerst wat jullie nu doen.',
    'not-yours': 'Dit kan alleen wie de proef heeft, of een coördinator.',
    'not-now': 'Dit kan nu niet meer.',
    saved: 'Bewaard.',
    resumed: 'Hier was je gebleven.',
    typed:
      'Is dit je antwoord? Kies dan ‘Bewaar en ga verder’. Wil je iets anders weten? Zet dan een vraagteken achter je vraag.',
    started: 'De proef is begonnen. Op de einddatum vraag ik wat jullie leerden.',
    concluded: 'Bewaard, dank je. Wie dit later wil proberen, weet nu wat jullie leerden.',
    discarded: 'Weggegooid.',
    gone: 'Deze proef is er niet meer.',
    none: 'Je hebt nog geen proef. Typ: nieuwe proef.',
    elsewhere: 'Ik heb je de vragen gestuurd in onze eigen chat.',
    changed: 'Er is intussen iets veranderd. Zo staat het nu.',
    repeated: 'Dit was al gedaan. Zo staat het nu.',
  } satisfies Record<ExperimentNewsKey, string>,
};

export type ExperimentTexts = typeof dutch;

const english: ExperimentTexts = {
  newTitle: 'An experiment',
  step: (number) => `Question ${number} of 4`,
  asks: {
    question: 'What do you want to know?',
    expectation: 'What do you expect?',
    measure: 'How will you see it?',
    end: 'When does it end?',
  },
  hints: {
    question: 'One question that can be answered with yes or no.',
    expectation: 'Say whether it will be more or less, and about how much.',
    measure: 'Choose a figure, or write what you count yourself.',
    end: 'I will ask you then what you learned.',
  },
  examples: {
    question: 'Do more people come when the desk is open until 7 pm?',
    expectation: '20% more registrations',
    measure: 'number of visitors after 5 pm',
    end: '31 March',
  },
  choose: 'Choose a figure',
  figure: 'A figure that we keep already',
  ownMeasure: 'Or: what do you count yourself?',
  next: 'Save and go on',
  allOnOne: 'All on one form',
  save: 'Save this experiment',
  begin: 'Begin this experiment',
  change: 'Change this experiment',
  discard: 'Throw this experiment away',
  look: 'Look at this experiment',
  mine: 'My experiments',
  labels: {
    question: 'Question',
    expectation: 'Expectation',
    measure: 'Measure',
    period: 'Period',
    end: 'End date',
  },
  until: (from, to) => (from ? `${from} up to and including ${to}` : `up to and including ${to}`),
  tests: 'This experiment tests an assumption of a line of reasoning.',
  complete: 'Everything is filled in. Is it right?',
  triedTitle: 'Tried before',
  triedLead: 'This is like what you want to try:',
  notBegun: 'Not begun yet',
  runsUntil: (day) => `Runs until ${day}`,
  overSince: (day) => `Ended on ${day}, no lesson yet`,
  results: { succeeded: 'Succeeded', failed: 'Failed', unclear: 'Unclear' },
  decisions: { stop: 'Stop', continue: 'Continue', 'scale-up': 'Scale up' },
  concludeTitle: 'What did you learn?',
  concludeLead: '‘Failed’ is a result too: nobody else has to try it again.',
  result: 'How did it go?',
  lesson: 'What did we learn?',
  lessonExample: 'Opening until 7 pm mostly attracts people who came already.',
  decision: 'What do we do now?',
  decidedBy: 'Who decided that? (a team or a function)',
  decidedByExample: 'team leaders of debt advice',
  conclude: 'Save what we learned',
  openConclude: 'Conclude',
  correctConclude: 'Put the lesson right',
  lessonTitle: 'The lesson',
  decided: (decision, by) => (by ? `Decision: ${decision} (${by}).` : `Decision: ${decision}.`),
  proposesTitle: 'An experiment says something about your assumption',
  tested: 'The assumption',
  becomes: (now, proposed) => `My proposal: from ‘${now}’ to ‘${proposed}’.`,
  stays: (now) => `My proposal: it stays ‘${now}’, with this lesson beside it.`,
  oneExperiment: 'One experiment is no proof yet. You decide.',
  toAssumption: 'To the assumption',
  learnedTitle: 'An experiment gave a lesson',
  learnedLead: 'You get this because you follow the figure, or help colleagues with this topic.',
  endedTitle: { owner: 'Your experiment has ended', coordinator: 'An experiment has ended without a lesson' },
  listTitles: {
    mine: 'My experiments',
    running: 'Running experiments',
    overdue: 'Overdue experiments',
    lessons: 'What did we learn?',
  },
  about: (words) => `About: ${words}`,
  noneListed: {
    mine: 'You have no experiment yet. Type: new experiment.',
    running: 'No experiment is running now. Type: new experiment.',
    overdue: 'No experiment is overdue.',
    lessons: 'There is no lesson about this yet. Do you want to try something? Type: new experiment.',
  },
  new: 'New experiment',
  news: {
    empty: 'This is still empty. Fill it in and press the button again.',
    'too-long': 'This is longer than 500 characters. Please make it shorter.',
    masked: 'I took out data about persons. See whether it is still right, and save it then.',
    individual: 'This is about one resident or family, who can be recognised. Write about what you see more often.',
    'no-day': 'I do not understand this day. Write for example: 31 March.',
    'day-passed': 'This day is over. Choose a later day.',
    'day-far': 'This takes longer than two years. Choose an earlier day: an experiment is small and short.',
    'not-complete': 'The experiment has not begun yet. First answer this question.',
    'no-result': 'Choose first how it went.',
    'no-lesson': 'Write what you learned. One sentence is enough.',
    'no-decision': 'Choose first what you do now.',
    'not-yours': 'Only who has the experiment, or a co-ordinator, can do this.',
    'not-now': 'This is not possible any more.',
    saved: 'Saved.',
    resumed: 'This is where you were.',
    typed:
      'Is this your answer? Then choose ‘Save and go on’. Do you want to know something else? Then end your question with a question mark.',
    started: 'The experiment has begun. On the end date I will ask what you learned.',
    concluded: 'Saved, thank you. Who wants to try this later knows now what you learned.',
    discarded: 'Thrown away.',
    gone: 'This experiment is not there any more.',
    none: 'You have no experiment yet. Type: new experiment.',
    elsewhere: 'I sent you the questions in our own chat.',
    changed: 'Something changed meanwhile. This is how it stands now.',
    repeated: 'This was done before. This is how it stands now.',
  },
};

export const experimentTexts: Texts<ExperimentTexts> = { nl: dutch, en: english };
