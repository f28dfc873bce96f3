import type { LocalWindow } from './local-mode.ts';
import { inSeconds } from './start-steps.ts';

interface Started {
  readonly tookSeconds: number;
  readonly hasStandInModel: boolean;
  readonly database: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'postgres' };
}

const questions = [
  'Hoe gaat het met de Wmo-meldingen?',
  'Is de stijging van vorige week echt?',
  'Wat is een betrouwbaarheidsinterval?',
];

/** From a question that the bot cannot answer to an answer that it gives itself: who types and presses what. */
const journey = [
  '1. Beleidsmedewerker: typ  Telt een gestopte schuldregeling mee als afgerond?  en kies: Vraag een collega, Stuur door.',
  '2. Data champion: kies Ik pak dit op. Typ een antwoord en kies: Stuur je antwoord.',
  '3. Beleidsmedewerker: kies Ja, dit helpt.',
  '4. Data champion: kies Maak hier een artikel van.',
  '5. Manager: kies Keur dit artikel goed.',
  '6. Beleidsmedewerker: typ  Is een schuldregeling die gestopt is bij ons afgerond?  Nu antwoord ik zelf.',
  'In English: ask what I do not know, send it to the champion, who answers; the manager approves; ask again.',
];

/** From a figure that is entered to a channel that reads it: who types and presses what. */
const weekly = [
  '1. Manager: typ  cijfers invoeren  en vul er een paar in. Kies: Bekijk wat ik invulde, Opslaan.',
  '2. Manager: typ  nieuw weekbericht  en kies een kanaal, Bekijk vooraf, Indienen.',
  '3. Data champion: kies Goedkeuren.',
  '4. Manager: typ  nu versturen  en kijk in het kanaal. Kies daar: Wat betekent dit?',
  '5. Manager: typ  corrigeer Wmo-meldingen  met de week erachter. Werk het bericht bij, of typ  intrekken.',
  'In English: enter figures; new weekly post, submit; the champion approves; send now; correct; take it back.',
];

/** From what somebody wants to reach to what was learned: who types and presses what. */
const reasoning = [
  '1. Beleidsmedewerker: typ  We willen minder schooluitval  en kies: Maak een redeneerlijn.',
  '2. Geef antwoord op wat ik vraag, tot er een aanpak met een aanname staat. Kies steeds: Bewaar dit antwoord.',
  '3. Kies: Een onderdeel wijzigen, dan je aanpak en Open dit onderdeel. Kies daar: Probeer dit uit.',
  '4. Vul de proef in en kies: Begin deze proef. Kies dan: Rond af, en Bewaar wat we leerden.',
  '5. Kies: Neem het voorstel over. De aanname is nu iets zekerder, of juist niet meer.',
  'In English: say what we want; make a line of reasoning; try its assumption out; accept what was learned.',
];

const standIn = [
  'AI is nagebootst: een klein programma op deze computer, geen taalmodel. Het vergelijkt woorden en herhaalt wat het krijgt.',
  'Boven een kaart staat dan  Geformuleerd met AI,  op de kaart  Berekend, niet door AI.  Een beheerder zet het uit met  zet AI uit.',
  'In English: AI is a stand-in here, no language model.',
];

/** What a newcomer sees after `npm start`: where to click and what to type. */
export function banner(windows: readonly LocalWindow[], { database, tookSeconds, hasStandInModel }: Started): string {
  const place = database.kind === 'embedded' ? `de map ${database.folder}` : 'PostgreSQL';
  return [
    '',
    `Datawijzer draait, na ${inSeconds(tookSeconds)}, met voorbeeldcijfers (niet echt). Sample figures only.`,
    '',
    ...windows.map(({ person, url }) => `  ${person.name.nl.padEnd(32)} ${url}`),
    '',
    'Open een link en typ bijvoorbeeld (in een kanaal: begin met @Datawijzer):',
    ...questions.map((question) => `  ${question}`),
    '',
    'Of vraag een collega wat ik niet weet. Houd de drie vensters open:',
    ...journey.map((line) => `  ${line}`),
    '',
    'Of breng de weekcijfers naar een kanaal:',
    ...weekly.map((line) => `  ${line}`),
    ...windows
      .slice(-1)
      .map(({ filePage }) => `  Liever uit een bestand? Stuur het als manager op ${filePage}  (a file instead)`),
    '',
    'Of begin bij wat je wilt bereiken:',
    ...reasoning.map((line) => `  ${line}`),
    '',
    ...(hasStandInModel ? [...standIn, ''] : []),
    'De drie vensters zijn één gemeente: wat iemand in een kanaal schrijft, staat ook in de andere.',
    'Anders dan Teams laten ze regeleinden weg in wat je typt. Zet rijen cijfers dus achter elkaar, met een puntkomma ertussen.',
    '',
    `Alles wat je vraagt blijft bewaard in ${place}. Stop met Ctrl-C.`,
    '',
    '',
  ].join('\n');
}
