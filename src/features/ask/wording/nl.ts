import { say } from '../statement.ts';
import type { Wording } from './sentences.ts';

export const dutch: Wording = {
  askFor: (name) => `Hoe gaat het met: ${name}?`,
  exampleQuestions: [
    { title: 'Wat is gewone schommeling?', question: 'Wat is gewone schommeling?' },
    { title: 'Wat is een voorlopig cijfer?', question: 'Wat is een voorlopig cijfer?' },
  ],
  in: 'in',
  verdictWord: {
    signal: 'Signaal',
    common: 'Gewone schommeling',
    'no-signal': 'Geen signaal',
    // Of the years behind it: the newest step may go the other way.
    up: 'Stijgende lijn',
    down: 'Dalende lijn',
    withheld: 'Geen oordeel',
  },
  ownFigure: 'Jouw cijfer',
  status: {
    final: 'Definitief cijfer',
    'revised-provisional': 'Nader voorlopig cijfer',
    provisional: 'Voorlopig cijfer',
    incomplete: 'Nog niet volledig',
    none: 'Geen cijfer',
    hidden: 'Afgeschermd',
  },

  current: (amount, period) => say`In ${period} was het cijfer ${amount}.`,
  fitted: (amount, period) => say`In ${period} was het cijfer ${amount}. Dat past bij gewone schommeling.`,
  stoodOut: (amount, period) => say`In ${period} was het cijfer ${amount}. Dat was een signaal.`,
  stoodOutTogether: (amount, period) =>
    say`In ${period} was het cijfer ${amount}. Samen met de cijfers eromheen was dat een signaal.`,
  rose: (difference, previous, period) => say`Dat is ${difference} meer dan de ${previous} in ${period}.`,
  fell: (difference, previous, period) => say`Dat is ${difference} minder dan de ${previous} in ${period}.`,
  same: (previous, period) => say`In ${period} was het ook ${previous}.`,
  notRisen: (period) => say`Vergeleken met ${period} was er dus geen stijging.`,
  notFallen: (period) => say`Vergeleken met ${period} was er dus geen daling.`,
  mean: (mean, points) => say`Gemiddeld was het ${mean}, gerekend over ${points}.`,
  expectedInSeason: (expected) => say`In deze tijd van het jaar verwacht je ${expected}.`,
  meanOfSums: (mean, per, points) => say`Gemiddeld was het ${mean} per ${per}, gerekend over ${points}.`,
  roseOnYear: (difference, period) => say`Dat is ${difference} meer dan een jaar eerder, in ${period}.`,
  fellOnYear: (difference, period) => say`Dat is ${difference} minder dan een jaar eerder, in ${period}.`,

  lowerYears: (percentage) => say`Van de eerdere veranderingen in een jaar was ${percentage} lager dan deze.`,

  common: (value, lower, upper) =>
    say`Geen signaal: ${value} past bij wat je zonder verandering verwacht, ${lower} tot ${upper}.`,
  commonAfter: (value, lower, upper) =>
    say`Geen signaal: ${value} past bij het cijfer ervoor. Dan verwacht je ${lower} tot ${upper}.`,
  commonWithoutLimits: () =>
    say`Geen signaal. De grenzen laat ik niet zien, want dan kun je iets over een paar mensen te weten komen.`,
  trend: {
    up: (since, perYear) =>
      say`Het cijfer stijgt sinds ${since}, omgerekend ${perYear} per jaar. Het nieuwste cijfer past daarbij.`,
    down: (since, perYear) =>
      say`Het cijfer daalt sinds ${since}, omgerekend ${perYear} per jaar. Het nieuwste cijfer past daarbij.`,
  },
  trendWithoutFigures: {
    up: () => say`Het cijfer stijgt al langere tijd. Het nieuwste cijfer past daarbij.`,
    down: () => say`Het cijfer daalt al langere tijd. Het nieuwste cijfer past daarbij.`,
  },
  commonRounded: (value) => say`Geen signaal: ${value} ligt zo dicht bij de grens dat het afronding kan zijn.`,
  commonGaps: (upper) => say`Geen signaal: de tijd ertussen past bij gewone schommeling. Gewoon is hoogstens ${upper}.`,
  commonRuns: (median) =>
    say`Geen signaal: het cijfer ligt niet lang achter elkaar boven of onder het midden van ${median}.`,
  eventsMore: () => say`Dit is een signaal: het gebeurt de laatste tijd vaker dan gewoon.`,
  eventsFewer: () => say`Dit is een signaal: het gebeurt de laatste tijd minder vaak dan gewoon.`,
  runUp: (since, points, median) =>
    say`Dit is een signaal: het cijfer ligt al ${points} boven het midden van ${median}, sinds ${since}.`,
  runDown: (since, points, median) =>
    say`Dit is een signaal: het cijfer ligt al ${points} onder het midden van ${median}, sinds ${since}.`,
  outsideUp: (value, limit) =>
    say`Dit is een signaal: ${value} ligt boven de grens van ${limit} die bij gewone schommeling hoort.`,
  outsideDown: (value, limit) =>
    say`Dit is een signaal: ${value} ligt onder de grens van ${limit} die bij gewone schommeling hoort.`,
  outsideBand: (value) => say`Dit is een signaal: ${value} wijkt meer af dan je verwacht.`,
  trendUp: (since, points) => say`Dit is een signaal: het cijfer stijgt al ${points} achter elkaar, sinds ${since}.`,
  trendDown: (since, points) => say`Dit is een signaal: het cijfer daalt al ${points} achter elkaar, sinds ${since}.`,
  nearUp: (limit) =>
    say`Dit is een signaal: het cijfer zit de laatste tijd steeds dicht bij de bovengrens van ${limit}.`,
  nearDown: (limit) =>
    say`Dit is een signaal: het cijfer zit de laatste tijd steeds dicht bij de ondergrens van ${limit}.`,
  shiftUp: (since, points, mean) =>
    say`Dit is een signaal: het cijfer ligt al ${points} boven het gemiddelde van ${mean}, sinds ${since}.`,
  shiftDown: (since, points, mean) =>
    say`Dit is een signaal: het cijfer ligt al ${points} onder het gemiddelde van ${mean}, sinds ${since}.`,
  shiftFromExpected: {
    up: (since, points) => say`Dit is een signaal: het cijfer is al ${points} hoger dan je verwacht, sinds ${since}.`,
    down: (since, points) => say`Dit is een signaal: het cijfer is al ${points} lager dan je verwacht, sinds ${since}.`,
  },
  firstTime: {
    up: (periods) => say`Dit is een signaal: het cijfer is voor het eerst in ${periods} zo hoog.`,
    down: (periods) => say`Dit is een signaal: het cijfer is voor het eerst in ${periods} zo laag.`,
  },
  unlikePast: (value) => say`Dit is een signaal: ${value} past niet bij de cijfers ervoor.`,
  withheld: {
    hidden: () =>
      say`Dit cijfer laat ik niet zien. Anders kun je iets over een paar mensen te weten komen. Vraag de eigenaar wat wel kan.`,
    invalid: () => say`Er klopt iets niet in deze cijferreeks. Vraag de eigenaar om hem na te kijken.`,
    'verdict-hidden': () => say`Ik geef hier geen oordeel. Anders kun je iets over een paar mensen te weten komen.`,
    'no-such-period': () => say`Een van de periodes bestaat niet. Kijk de nummers en jaren na.`,
    'other-frequency': () =>
      say`De cijfers staan verder uit elkaar dan de periode die erbij staat. Kijk na of het wel cijfers per week of maand zijn.`,
    'too-few-neighbours': () =>
      say`Er ontbreken veel cijfers. Te weinig cijfers volgen direct op elkaar om te vergelijken.`,
    'denominators-missing': () =>
      say`Ik heb ook de aantallen nodig: hoeveel van de hoeveel. Dan kan ik grenzen berekenen.`,
    'moves-slowly': () =>
      say`Het cijfer wijkt af, maar het beweegt langzaam. Met zo weinig cijfers noem ik dat nog geen signaal.`,
    'no-values': () => say`Er zijn nog geen cijfers, dus er valt niets te lezen.`,
    constant: () => say`Het cijfer is steeds hetzelfde. Zonder schommeling kan ik niets vergelijken.`,
    'no-spread': () => say`Het cijfer is bijna altijd hetzelfde. Daarom kan ik geen grenzen berekenen.`,
    stock: () => say`Dit is een stand. Een stand verandert langzaam, dus ik noem hier geen signaal.`,
    'small-counts': () => say`De aantallen zijn klein. Dan lijkt toeval al snel op een verandering.`,
    'newest-missing': () => say`Het nieuwste cijfer ontbreekt. Dat is geen nul, dus ik wacht met een oordeel.`,
    provisional: () =>
      say`Het cijfer ligt laag, maar is nog voorlopig. Er kan nog bijkomen, dus ik noem het geen daling.`,
    calendar: () => say`Dit is een week met feestdagen of vakantie. Zo'n week staat nog niet eerder in de reeks.`,
    'method-missing': () => say`Bij dit soort cijfer kan ik nog niet berekenen wat gewoon is.`,
  },
  flagged: (reason) =>
    say`Ik geef geen oordeel. Dit is een bijzondere periode, en zo’n periode staat nog niet eerder in de reeks. De eigenaar schreef erbij: ${reason}`,
  tooFew: (points) => say`Ik heb pas ${points}. Dat is te weinig om gewone schommeling te herkennen.`,

  incomplete: (period) => say`Het cijfer van ${period} is nog niet volledig. Ik tel het niet mee.`,
  incompletePart: (period, percentage) =>
    say`Het cijfer van ${period} is nog niet volledig: naar schatting ${percentage} is binnen. Ik tel het niet mee.`,
  provisional: (period) => say`Het cijfer van ${period} is voorlopig. Het kan nog veranderen.`,
  trialLimits: (points) => say`De grenzen zijn voorlopig, want ze rusten op ${points}.`,
  slow: () => say`Dit cijfer beweegt langzaam. Een verandering valt dan later op.`,
  rebased: (day, reason) => say`De grenzen zijn opnieuw berekend, vanaf ${day}. De reden: ${reason}`,
  retired: () => say`Dit cijfer loopt niet meer: er komen geen nieuwe cijfers bij.`,
  broken: (day, reason) => say`Vergelijk niet met de tijd voor ${day}. Toen is dit veranderd: ${reason}`,
  seasonUnknown: () => say`Het seizoen kan ik in deze cijfers niet apart zien. Het kan dus meespelen.`,
  heldBack: {
    up: () => say`Het cijfer is de laatste tijd hoger. Dat kan het seizoen zijn, daarom noem ik het geen signaal.`,
    down: () => say`Het cijfer is de laatste tijd lager. Dat kan het seizoen zijn, daarom noem ik het geen signaal.`,
  },
  minimalDetectableChange: (size, periods) =>
    say`Ook zonder signaal kan er iets veranderd zijn. Een blijvend verschil van minder dan ${size} valt in ${periods} niet altijd op.`,
  couldNotHaveSeen: () =>
    say`Ook zonder signaal kan er iets veranderd zijn. Dat merk ik bij dit cijfer pas na lange tijd.`,
  gap: (missing) => say`Er ontbreken cijfers: ${missing}. Daar vergelijk ik niet overheen.`,
  someHidden: () =>
    say`Een deel van de cijfers laat ik niet zien. Anders kun je iets over een paar mensen te weten komen.`,
  rounded: (to) => say`De cijfers zijn afgerond op ${to}. Een klein verschil kan afronding zijn.`,
  smallNumbers: (mean, period) =>
    say`Het zijn kleine aantallen, gemiddeld ${mean} per ${period}. Een paar meer of minder zegt weinig.`,
  smallNumbersHidden: () => say`Het zijn kleine aantallen. Een paar meer of minder zegt weinig.`,
  impossible: (value, period) => say`Klopt ${value} in ${period}? Ik reken zonder dit cijfer.`,
  impossibleLimits: (value, period, lower, upper) =>
    say`Klopt ${value} in ${period}? Ik reken zonder dit cijfer. Met dit cijfer verwacht je ${lower} tot ${upper}.`,
  yourFigures: () => say`Eerst de cijfers uit je vraag, daarna mijn cijfer.`,
  guess: () => say`Ik weet niet zeker of je dit cijfer bedoelt.`,
  missingArea: (area, whole) => say`Voor ${area} heb ik dit cijfer niet. Dit gaat over ${whole} als geheel.`,
  oneArea: (area) => say`Ik laat één gebied tegelijk zien. Dit is ${area}.`,
  missingPeriod: (period) => say`Van ${period} heb ik geen cijfer.`,
  notYet: (period) => say`Van ${period} heb ik nog geen cijfer.`,
  whichWeek: () => say`Ik weet niet welke week je bedoelt. Noem het weeknummer en het jaar.`,
  hiddenPeriod: (period) =>
    say`Het cijfer van ${period} laat ik niet zien. Anders kun je iets over een paar mensen te weten komen.`,
  noSuchWeek: (period) => say`${period} had een jaar eerder geen tegenhanger. Ik neem daarom de week ervoor.`,
  aroundLastYear: (mean) => say`In de vijf weken rond die week was het gemiddelde ${mean}.`,
  oneWeekBesideOne: () => say`Eén week naast één week van vorig jaar bewijst niets: het kan toeval zijn.`,
  otherSpan: (own, asked, period) => say`Dit cijfer heb ik per ${own}, niet per ${asked}. Dit gaat over ${period}.`,
  sum: (total, period, counted) => say`In ${period} was het totaal ${total}. Dat is ${counted} bij elkaar.`,
  sumSoFar: (total, period, counted) =>
    say`In ${period} is het totaal tot nu toe ${total}. Dat is ${counted} bij elkaar.`,
  noSum: {
    hidden: (period) =>
      say`Het totaal van ${period} laat ik niet zien. Anders kun je iets over een paar mensen te weten komen.`,
    missing: (period) => say`Van ${period} geef ik geen totaal, want er ontbreken cijfers.`,
    break: (period) => say`Van ${period} geef ik geen totaal. Er is toen iets veranderd in wat er geteld wordt.`,
    none: (period) => say`Van ${period} heb ik geen cijfers.`,
    'to-come': (period) => say`Van ${period} heb ik nog geen cijfers.`,
  },
  sumNotJudged: (per) => say`Van een totaal zeg ik niet of het hoog of laag is. Dat doe ik alleen per ${per}.`,
  spans: { week: 'week', month: 'maand', quarter: 'kwartaal', 'half-year': 'halfjaar', year: 'jaar' },
  fallacies: {
    areas: () => say`Een gebied met meer inwoners telt vaak meer. Vergelijk dus per inwoner.`,
    population: () => say`Het aantal inwoners is ook veranderd. Vergelijk dus per inwoner.`,
    holidays: () => say`Een van deze periodes heeft feestdagen of vakantie. Zo’n verschil kan elk jaar terugkomen.`,
    'every-year': () => say`In eerdere jaren ging het cijfer hier dezelfde kant op. Het kan het seizoen zijn.`,
    'after-highest': () => say`Je begint bij het hoogste cijfer. Daarna komt meestal vanzelf een lager cijfer.`,
    'after-lowest': () => say`Je begint bij het laagste cijfer. Daarna komt meestal vanzelf een hoger cijfer.`,
    persons: () => say`Dit gaat over een gebied of groep. Over één persoon zegt het niets.`,
    target: () => say`De grenzen komen uit de cijfers zelf. Een doel of norm is een keuze van mensen.`,
    missing: () => say`Er is geen cijfer. Dat is iets anders dan nul.`,
    'year-edge': () => say`Rond de jaarwisseling verandert vaak de administratie. Kijk eerst of het daaraan ligt.`,
    'clean-up': () => say`Zo’n plotselinge daling past bij het opschonen van de registratie. Kijk dat eerst na.`,
  },
  onlyTwo: (available) => say`Twee metingen verschillen bijna altijd. Kijk naar de hele reeks van ${available}.`,
  points: (points) => say`Het verschil is ${points}. Dat is iets anders dan procent.`,
  otherStart: (lowest, highest) =>
    say`Met een ander begin ziet het er anders uit: het verschil loopt dan van ${lowest} tot ${highest}.`,
  notWhy: () => say`Het cijfer zegt niet waarom het zo is.`,
  noCause: () => say`Je vroeg naar de oorzaak. Die kun je aan dit cijfer niet zien.`,
  noForecast: () => say`Ik voorspel niets: deze grenzen zeggen niet wat er gaat gebeuren.`,
  noRanking: () => say`Ik maak geen ranglijst. De verschillen zijn vaak kleiner dan toeval.`,

  checkRegistration: (owner) => say`Is alles op tijd geregistreerd? Vraag het de eigenaar: ${owner}.`,
  checkCalendar: (period) => say`Was er iets bijzonders in ${period}, zoals een feestdag of vakantie?`,
  checkPractice: () => say`Is de werkwijze, de toegang of het beleid veranderd?`,
  checkFlows: () => say`Kijk ook naar wie erbij kwam en wie eraf ging.`,
  checkDefinition: () => say`Is de telling of de afbakening veranderd?`,

  followUp: {
    signal: { title: 'Wat is een signaal?', question: 'Wat is gewone schommeling en wat is een signaal?' },
    common: { title: 'Wat is gewone schommeling?', question: 'Wat is gewone schommeling?' },
    stock: { title: 'Wat is een stand?', question: 'Wat is het verschil tussen een stand en instroom?' },
    provisional: { title: 'Wat is een voorlopig cijfer?', question: 'Wat is een voorlopig cijfer?' },
    small: { title: 'Waarom zijn kleine aantallen lastig?', question: 'Wat is er lastig aan kleine aantallen?' },
    broken: { title: 'Wat is een trendbreuk?', question: 'Wat is een trendbreuk?' },
    cause: { title: 'Samenhang of oorzaak?', question: 'Wat is het verschil tussen samenhang en oorzaak?' },
    season: { title: 'Wat doet het seizoen?', question: 'Wat is een seizoenspatroon?' },
  },
};
