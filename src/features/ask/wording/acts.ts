import type { Translated } from '../../../shared/language.ts';
import type { Status } from '../../../statistics/series.ts';
import type { Frequency } from '../../../time/period.ts';
import type { Suggestion } from '../answer.ts';
import { say, type Fact, type Statement } from '../statement.ts';

/** What is said to an act, before or instead of a figure or an article. */
export interface ActsWording {
  readonly unknown: () => Statement;
  readonly individual: () => Statement;
  readonly individualInstead: () => Statement;
  readonly tooLong: () => Statement;
  readonly outside: () => Statement;
  readonly document: () => Statement;
  readonly documentInstead: () => Statement;
  readonly vague: () => Statement;
  readonly greeting: () => Statement;
  readonly thanks: () => Statement;
  readonly complaint: () => Statement;
  readonly complaintInstead: () => Statement;
  readonly correct: () => Statement;
  readonly contact: (contact: Fact) => Statement;
  readonly ownerOf: (name: Fact, owner: Fact) => Statement;
  readonly noContact: () => Statement;
  readonly numbersNeeded: () => Statement;
  readonly numbersUnclear: () => Statement;

  readonly cause: () => Statement;
  readonly causeInstead: () => Statement;
  readonly forecast: () => Statement;
  readonly forecastRange: (lower: Fact, upper: Fact) => Statement;
  readonly ranking: () => Statement;
  readonly noTarget: () => Statement;
  readonly targetMet: (target: Fact, value: Fact, period: Fact) => Statement;
  readonly targetMissed: (target: Fact, value: Fact, period: Fact) => Statement;
  readonly assurance: Readonly<Record<'pass' | 'fail' | 'inconsistent', () => Statement>>;
  readonly onePeriod: () => Statement;
  readonly much: () => Statement;

  readonly areasHeld: (areas: Fact) => Statement;
  readonly noAreas: () => Statement;
  readonly noRate: () => Statement;
  readonly manyCompared: () => Statement;
  readonly chanceSignals: (chance: Fact) => Statement;
  readonly ownPastOnly: () => Statement;
  readonly ownPastOnlyOfFigures: () => Statement;

  readonly source: (source: Fact) => Statement;
  readonly owner: (owner: Fact) => Statement;
  readonly updated: (day: Fact) => Statement;
  readonly rhythm: Readonly<Record<Frequency, () => Statement>>;
  readonly newestStatus: Readonly<Record<Status, (period: Fact) => Statement>>;
  readonly limits: () => Statement;
  readonly noLimits: () => Statement;

  readonly privacy: Readonly<Record<'disclosure-and-privacy' | 'lists-of-people', (threshold: Fact) => Statement>>;
  readonly withAi: () => Statement;
  readonly bot: Readonly<
    Record<
      'what-the-bot-keeps' | 'who-can-read-along' | 'erasing-your-data' | 'ai-and-this-bot' | 'how-the-bot-computes',
      (days: Fact) => Statement
    >
  >;
  /** What it can, in which languages, and that it can be wrong. */
  readonly aboutMe: readonly (() => Statement)[];

  readonly catalogueTitle: string;
  readonly beside: string;
  readonly catalogueLead: (count: Fact, areas: Fact) => Statement;
  readonly catalogueOthers: (names: Fact) => Statement;
  readonly byAreaTitle: (name: string) => string;
  readonly catalogue: Suggestion;
  readonly helpMe: Suggestion;
}

const dutch: ActsWording = {
  unknown: () => say`Hier heb ik geen antwoord op. Ik ga niet gokken.`,
  individual: () => say`Over één persoon of gezin geef ik geen antwoord.`,
  individualInstead: () => say`Kijk in het dossier, of vraag het de behandelaar of je teamleider.`,
  tooLong: () => say`Je bericht is te lang om goed te lezen. Stel één vraag tegelijk.`,
  outside: () => say`Hier ga ik niet over. Ik help bij cijfers van het sociaal domein en hoe je ze leest.`,
  document: () => say`Een stuk, presentatie of bestand maken of lezen kan ik niet.`,
  documentInstead: () => say`Wel zeg ik wat een cijfer betekent, zodat je het in je eigen stuk kunt zetten.`,
  vague: () => say`Waar kan ik je mee helpen? Noem een cijfer of een woord, of plak je eigen cijfers.`,
  greeting: () => say`Hallo! Vraag me wat een cijfer betekent, of plak je eigen cijfers.`,
  thanks: () => say`Graag gedaan.`,
  complaint: () =>
    say`Sorry, dat was niet goed. Zeg in één korte zin wat je wilt weten. Dan antwoord ik korter en eenvoudiger.`,
  complaintInstead: () => say`Is een antwoord fout? Druk op de duim omlaag en schrijf erbij wat er mis is.`,
  correct: () => say`Dan begreep ik je verkeerd. Welk cijfer, gebied of woord bedoel je?`,
  contact: (contact) => say`Een collega vragen kan ook: ${contact}.`,
  ownerOf: (name, owner) => say`Eigenaar van ${name}: ${owner}.`,
  noContact: () => say`Ik weet hier geen vaste contactpersoon. Vraag het de eigenaar van het cijfer of je teamleider.`,
  numbersNeeded: () =>
    say`Stuur de cijfers mee, dan reken ik het na. Zet erbij per week of per maand, en van hoeveel in totaal.`,

  numbersUnclear: () =>
    say`Ik zie je cijfers, maar niet wat ze met elkaar te maken hebben. Schrijf erbij wat je ermee wilt weten.`,
  cause: () =>
    say`De oorzaak kun je aan dit soort cijfers niet zien, en dus ook niet of een aanpak het verschil maakt.`,
  causeInstead: () =>
    say`Het kan ook toeval zijn, of iets anders dat tegelijk veranderde. Bewijs vraagt een vergelijking met een groep zonder die aanpak.`,
  forecast: () => say`Ik voorspel niets: niemand weet wat er verandert.`,
  forecastRange: (lower, upper) =>
    say`Blijft alles zoals het is, dan ligt een gewoon cijfer tussen ${lower} en ${upper}.`,
  ranking: () => say`Ik maak geen ranglijst. De verschillen zijn vaak kleiner dan toeval.`,
  noTarget: () => say`Voor dit cijfer is geen doel of norm vastgelegd.`,
  targetMet: (target, value, period) => say`Het doel is ${target}. Met ${value} in ${period} is dat gehaald.`,
  targetMissed: (target, value, period) => say`Het doel is ${target}. Met ${value} in ${period} is dat niet gehaald.`,
  assurance: {
    pass: () => say`Zoals het nu loopt, wordt het doel bijna altijd gehaald.`,
    fail: () => say`Zonder een andere werkwijze wordt het doel niet gehaald.`,
    inconsistent: () => say`Het doel wordt de ene keer wel en de andere keer niet gehaald. Zo loopt het nu.`,
  },
  onePeriod: () => say`Eén periode zegt weinig. Kijk ook naar de perioden ervoor.`,
  much: () => say`Veel of weinig hangt af van waar je mee vergelijkt. Ik vergelijk met hoe dit cijfer eerder was.`,

  areasHeld: (areas) => say`Dit cijfer heb ik voor: ${areas}.`,
  noAreas: () => say`Per wijk heb ik het niet.`,
  noRate: () => say`Per inwoner heb ik dit cijfer niet. Zo reken je het zelf om.`,
  manyCompared: () => say`Wie veel gebieden bekijkt, ziet er altijd wel een die toevallig opvalt.`,
  chanceSignals: (chance) =>
    say`Ook als er niets verandert, staat in zo’n lijst soms een signaal door toeval: in ongeveer ${chance} van de keren.`,
  ownPastOnly: () => say`Elk gebied is vergeleken met zijn eigen verleden, niet met de andere.`,
  ownPastOnlyOfFigures: () => say`Elk cijfer is vergeleken met zijn eigen verleden, niet met de andere.`,

  source: (source) => say`De bron is: ${source}.`,
  owner: (owner) => say`De eigenaar is: ${owner}.`,
  updated: (day) => say`Het is bijgewerkt op ${day}.`,
  rhythm: {
    week: () => say`Er komt elke week een cijfer bij.`,
    month: () => say`Er komt elke maand een cijfer bij.`,
    quarter: () => say`Er komt elk kwartaal een cijfer bij.`,
    'half-year': () => say`Er komt elk half jaar een cijfer bij.`,
    year: () => say`Er komt elk jaar een cijfer bij.`,
  },
  newestStatus: {
    final: (period) => say`Het nieuwste cijfer, van ${period}, is definitief.`,
    'revised-provisional': (period) =>
      say`Het nieuwste cijfer, van ${period}, is nader voorlopig. Het kan nog veranderen.`,
    provisional: (period) => say`Het nieuwste cijfer, van ${period}, is voorlopig. Het kan nog veranderen.`,
  },
  limits: () => say`De grenzen komen uit de cijfers zelf: het gemiddelde en hoeveel het van keer tot keer schommelt.`,
  noLimits: () => say`Bij dit soort cijfer bereken ik niet wat gewoon is.`,

  privacy: {
    'disclosure-and-privacy': (threshold) =>
      say`Pas op met kleine aantallen: cijfers over minder dan ${threshold} mensen laat ik niet zien.`,
    'lists-of-people': () =>
      say`Nee, plak hier geen namen, BSN’s of lijsten van mensen. Tel eerst zelf, en plak alleen de aantallen.`,
  },
  withAi: () => say`Mijn cijfers bereken ik zelf. Helpt AI bij je vraag of bij een zin, dan staat dat erbij.`,
  bot: {
    'what-the-bot-keeps': (days) => say`Ik bewaar je vraag en mijn antwoord ${days} dagen. Daarna zijn ze weg.`,
    'who-can-read-along': () =>
      say`In ons eigen gesprek lezen collega’s niet mee. In een kanaal of groep ziet iedereen die erin zit het wel.`,
    'erasing-your-data': () => say`Dat kan: typ ‘wis mijn gegevens’.`,
    'ai-and-this-bot': () => say`Mijn cijfers en zinnen zijn berekend, niet door AI bedacht.`,
    'how-the-bot-computes': () =>
      say`Ik vergelijk elk cijfer met zijn eigen verleden en bereken daaruit de grenzen van gewone schommeling.`,
  },
  aboutMe: [
    () => say`Ik ben Datawijzer, een computerprogramma dat je gemeente gebruikt.`,
    () => say`Ik leg cijfers en begrippen uit, zeg of een verschil een signaal is, en reken je eigen cijfers na.`,
    () => say`Je kunt Nederlands of Engels typen.`,
    () => say`Ik kan fouten maken. Controleer een cijfer bij de eigenaar voordat je het deelt.`,
  ],

  catalogueTitle: 'Deze cijfers heb ik',
  beside: 'Deze cijfers naast elkaar',
  catalogueLead: (count, areas) =>
    say`Ik ken ${count} cijfers, de meeste ook per gebied: ${areas}. Over andere onderwerpen heb ik geen cijfer.`,
  catalogueOthers: (names) => say`Ook heb ik: ${names}.`,
  byAreaTitle: (name) => `${name} per gebied`,
  catalogue: { title: 'Welke cijfers heb je?', question: 'Welke cijfers heb je?' },
  helpMe: { title: 'Wie kan mij helpen?', question: 'Wie kan mij helpen?' },
};

const english: ActsWording = {
  unknown: () => say`I have no answer to this. I will not guess.`,
  individual: () => say`I give no answers about one person or family.`,
  individualInstead: () => say`Look in the case file, or ask the case worker or your team lead.`,
  tooLong: () => say`Your message is too long to read well. Please ask one question at a time.`,
  outside: () => say`This is not my subject. I help with figures of the social domain and how to read them.`,
  document: () => say`I cannot make or read a document, presentation or file.`,
  documentInstead: () => say`I can say what a figure means, so that you can put it in your own text.`,
  vague: () => say`How can I help? Name a figure or a term, or paste your own figures.`,
  greeting: () => say`Hello! Ask me what a figure means, or paste your own figures.`,
  thanks: () => say`You are welcome.`,
  complaint: () =>
    say`Sorry, that was not good. Tell me in one short sentence what you want to know. Then I answer shorter and simpler.`,
  complaintInstead: () => say`Is an answer wrong? Press thumbs down and write what is wrong with it.`,
  correct: () => say`Then I misunderstood you. Which figure, area or term do you mean?`,
  contact: (contact) => say`A colleague is happy to help you: ${contact}.`,
  ownerOf: (name, owner) => say`Owner of ${name}: ${owner}.`,
  noContact: () => say`I know no fixed contact here. Ask the owner of the figure or your team lead.`,
  numbersNeeded: () =>
    say`Send the figures along and I will check them. Say per week or per month, and out of how many.`,

  numbersUnclear: () =>
    say`I see your figures, but not what they have to do with each other. Write what you want to know.`,
  cause: () =>
    say`Figures like these cannot show the cause, and so not whether an approach made the difference either.`,
  causeInstead: () =>
    say`It may also be chance, or something else that changed at the same time. Proof takes a comparison with a group without that approach.`,
  forecast: () => say`I predict nothing: nobody knows what will change.`,
  forecastRange: (lower, upper) =>
    say`If everything stays as it is, an ordinary figure lies between ${lower} and ${upper}.`,
  ranking: () => say`I make no ranking. The differences are often smaller than chance.`,
  noTarget: () => say`No target or norm is set for this figure.`,
  targetMet: (target, value, period) => say`The target is ${target}. With ${value} in ${period} it was met.`,
  targetMissed: (target, value, period) => say`The target is ${target}. With ${value} in ${period} it was not met.`,
  assurance: {
    pass: () => say`As things go now, the target is met almost always.`,
    fail: () => say`Without another way of working the target will not be met.`,
    inconsistent: () => say`The target is met one time and missed the next. That is how it goes now.`,
  },
  onePeriod: () => say`One period tells little. Look at the earlier ones too.`,
  much: () => say`Much or little depends on what you compare with. I compare with this figure’s own past.`,

  areasHeld: (areas) => say`I have this figure for: ${areas}.`,
  noAreas: () => say`I do not have it by neighbourhood.`,
  noRate: () => say`I do not have this figure per resident. This is how to work it out yourself.`,
  manyCompared: () => say`Whoever looks at many areas will always see one that stands out by chance.`,
  chanceSignals: (chance) =>
    say`Even when nothing changes, such a list sometimes holds a signal by chance: about ${chance} of the time.`,
  ownPastOnly: () => say`Each area is compared with its own past, not with the others.`,
  ownPastOnlyOfFigures: () => say`Each figure is held against its own past, not against the others.`,

  source: (source) => say`The source is: ${source}.`,
  owner: (owner) => say`Its owner is: ${owner}.`,
  updated: (day) => say`It was updated on ${day}.`,
  rhythm: {
    week: () => say`A figure is added every week.`,
    month: () => say`A figure is added every month.`,
    quarter: () => say`A figure is added every quarter.`,
    'half-year': () => say`A figure is added every half-year.`,
    year: () => say`A figure is added every year.`,
  },
  newestStatus: {
    final: (period) => say`The newest figure, of ${period}, is final.`,
    'revised-provisional': (period) =>
      say`The newest figure, of ${period}, is revised provisional. It may still change.`,
    provisional: (period) => say`The newest figure, of ${period}, is provisional. It may still change.`,
  },
  limits: () =>
    say`The limits come from the figures themselves: the mean and how much it varies from one time to the next.`,
  noLimits: () => say`For this kind of figure I compute no limits.`,

  privacy: {
    'disclosure-and-privacy': (threshold) =>
      say`Be careful with small numbers: I do not show figures about fewer than ${threshold} people.`,
    'lists-of-people': () =>
      say`No, do not paste names, personal numbers or lists of people here. Count first, and paste only the counts.`,
  },
  withAi: () => say`I compute my figures myself. Where AI helps with your question or a sentence, the answer says so.`,
  bot: {
    'what-the-bot-keeps': (days) => say`I keep your question and my answer for ${days} days. Then they are gone.`,
    'who-can-read-along': () =>
      say`In our own chat colleagues do not read along. In a channel or group everybody in it sees it.`,
    'erasing-your-data': () => say`You can: type ‘erase my data’.`,
    'ai-and-this-bot': () => say`My figures and sentences are computed, not invented by AI.`,
    'how-the-bot-computes': () =>
      say`I compare each figure with its own past and compute the limits of common variation from it.`,
  },
  aboutMe: [
    () => say`I am Datawijzer, a computer program that your municipality uses.`,
    () => say`I explain figures and terms, say whether a difference is a signal, and check your own figures.`,
    () => say`You can type Dutch or English.`,
    () => say`I can make mistakes. Check a figure with its owner before you share it.`,
  ],

  catalogueTitle: 'These are the figures I have',
  beside: 'These figures side by side',
  catalogueLead: (count, areas) =>
    say`I know ${count} figures, most also by area: ${areas}. About other subjects I have no figure.`,
  catalogueOthers: (names) => say`I also have: ${names}.`,
  byAreaTitle: (name) => `${name} by area`,
  catalogue: { title: 'Which figures do you have?', question: 'Which figures do you have?' },
  helpMe: { title: 'Who can help me?', question: 'Who can help me?' },
};

export const actsWording: Translated<ActsWording> = { nl: dutch, en: english };
