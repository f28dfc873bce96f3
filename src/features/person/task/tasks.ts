import { administering } from './administering.ts';
import type { Task } from './task.ts';

const making = ['maken', 'maak', 'nieuw', 'nieuwe', 'toevoegen', 'voeg', 'toe', 'opstellen', 'beginnen', 'begin'];
const starting = ['start', 'starten', 'beginnen', 'begin', 'nieuw', 'nieuwe', 'opzetten'];
const begun = ['make', 'create', 'add', 'new', 'begin', 'set', 'up'];
const posting = [
  'plaatsen',
  'plaats',
  'posten',
  'post',
  'deel',
  'stuur',
  'sturen',
  'versturen',
  'verstuur',
  'publiceren',
  'delen',
  'klaarzetten',
  'schrijven',
];
const posted = ['post', 'publish', 'share', 'make', 'send', 'new', 'write', 'create'];
const giving = [
  'invoeren',
  'invoer',
  'invullen',
  'invul',
  'toevoegen',
  'voeg',
  'doorgeven',
  'aanleveren',
  'inleveren',
  'voer',
];
const correcting = ['corrigeren', 'corrigeer', 'verbeteren', 'verbeter', 'herstellen', 'herstel', 'rechtzetten'];

/** The first that fits is meant. */
export const tasks: readonly Task[] = [
  {
    typed: 'weekberichten',
    says: [['weekberichten'], ['mijn', 'alle', 'waar', 'bekijken', 'bekijk', 'toon', 'staan', 'zien']],
  },
  {
    typed: 'nieuw weekbericht',
    says: [['weekbericht', 'weekberichten']],
    also: [...making, ...posting, 'week', 'kanaal', 'inplannen'],
  },
  { typed: 'nieuw weekbericht', says: [['week'], ['bericht']], also: [...making, ...posting, 'kanaal'] },
  {
    typed: 'nieuw weekbericht',
    says: [
      ['weekcijfers', 'cijfers'],
      ['kanaal', 'plaatsen', 'posten', 'publiceren'],
    ],
    also: posting,
  },
  {
    typed: 'new weekly post',
    says: [['weekly'], ['post', 'message', 'publish', 'share', 'send']],
    also: ['figures', 'channel', ...posted],
  },
  {
    typed: 'corrigeer een cijfer',
    says: [['cijfer', 'cijfers', 'weekcijfer', 'weekcijfers'], correcting],
    also: ['fout', 'verkeerd', 'ingevoerd'],
  },
  {
    typed: 'corrigeer een cijfer',
    says: [
      ['cijfer', 'cijfers'],
      ['verkeerd', 'fout', 'verkeerde'],
      ['ingevoerd', 'ingevuld', 'doorgegeven'],
    ],
    also: ['heb', 'hebben'],
  },
  {
    typed: 'correct a figure',
    says: [
      ['figure', 'figures', 'number'],
      ['correct', 'fix', 'repair'],
    ],
    also: ['wrong'],
  },
  {
    typed: 'cijfers invoeren',
    says: [['cijfer', 'cijfers', 'weekcijfers', 'weekcijfer', 'getallen'], giving],
    also: ['toe', 'door', 'vul', 'nieuwe', 'week', 'deze'],
  },
  {
    typed: 'enter figures',
    says: [
      ['figures', 'figure', 'numbers'],
      ['enter', 'add', 'submit', 'fill'],
    ],
    also: ['new', 'week', 'weekly'],
  },
  {
    typed: 'bestand insturen',
    says: [
      ['bestand', 'excel', 'csv', 'excelbestand', 'spreadsheet'],
      ['uploaden', 'upload', 'insturen', 'inlezen', 'aanleveren'],
      ['cijfers', 'weekcijfers', 'weekcijfer'],
    ],
  },
  {
    typed: 'send a file',
    says: [
      ['file', 'excel', 'csv', 'spreadsheet'],
      ['upload', 'submit', 'import'],
      ['figures', 'weekly'],
    ],
  },
  {
    typed: 'nieuwe indicator',
    says: [
      ['indicator', 'indicatoren'],
      [...making, 'aanmaken', 'definieren', 'definieer', 'vastleggen'],
    ],
  },
  {
    typed: 'new indicator',
    says: [
      ['indicator', 'indicators'],
      [...begun, 'define'],
    ],
  },
  {
    typed: 'koppel dit kanaal',
    says: [
      ['kanaal', 'kanalen'],
      ['koppelen', 'koppel', 'verbinden', 'aansluiten'],
    ],
  },
  {
    typed: 'connect this channel',
    says: [
      ['channel', 'channels'],
      ['connect', 'link'],
    ],
  },
  { typed: 'start quizronde', says: [['quizronde', 'quizrondes']], also: starting },
  { typed: 'start quizronde', says: [['quiz'], ['team', 'collegas', 'afdeling', 'ronde', 'samen']], also: starting },
  { typed: 'start quiz round', says: [['quiz'], ['round', 'team', 'together']], also: ['start', ...begun] },
  {
    typed: 'quiz',
    says: [['quiz', 'quizje', 'kwis']],
    also: [...starting, 'spelen', 'speel', 'meedoen', 'play', 'take'],
  },
  {
    typed: 'vraag een collega',
    says: [
      ['collega', 'collegas'],
      ['vraag', 'vragen', 'voorleggen', 'doorsturen'],
    ],
    also: ['stellen', 'stel', 'iets', 'andere'],
  },
  {
    typed: 'ask a colleague',
    says: [
      ['colleague', 'colleagues'],
      ['ask', 'question'],
    ],
    also: ['something'],
  },
  {
    typed: 'mijn vragen',
    says: [['vragen'], ['mijn']],
    also: ['waar', 'staan', 'zijn', 'lopende', 'open', 'gestelde', 'wat', 'welke', 'toon', 'bekijken'],
  },
  {
    typed: 'word data champion',
    says: [
      ['champion', 'datachampion', 'datakampioen'],
      ['worden', 'word', 'aanmelden'],
    ],
    also: ['data', 'zelf', 'ook'],
  },
  { typed: 'become a data champion', says: [['champion'], ['become', 'apply']], also: ['data'] },
  {
    typed: 'champions',
    says: [
      ['champion', 'champions', 'datachampion', 'datachampions'],
      ['wie', 'welke', 'lijst', 'toon', 'zoeken'],
    ],
    also: ['data', 'is', 'zijn', 'onze', 'alle'],
  },
  { typed: 'nieuwe redeneerlijn', says: [['redeneerlijn', 'redeneerlijnen'], starting.concat(making)] },
  { typed: 'new line of reasoning', says: [['line'], ['reasoning'], ['start', ...begun]], also: ['of'] },
  { typed: 'databehoefte', says: [['databehoefte']], also: [...making, 'melden', 'opgeven', 'heb', 'doorgeven'] },
  {
    typed: 'nieuwe proef',
    says: [
      ['proef', 'proefje', 'experiment'],
      [...starting, 'doen', 'uitvoeren'],
    ],
  },
  { typed: 'new experiment', says: [['experiment'], ['start', ...begun, 'run', 'try']] },
  { typed: 'privacycheck', says: [['privacycheck', 'privacytoets']], also: [...starting, 'doen', 'nodig', 'invullen'] },
  { typed: 'privacycheck', says: [['privacy'], ['check', 'toets']], also: [...starting, 'doen', 'nodig', 'invullen'] },
  { typed: 'nieuwe bron', says: [['bron'], [...making, 'melden', 'aanmelden', 'doorgeven']] },
  {
    typed: 'vertel een praktijkverhaal',
    says: [['praktijkverhaal', 'praktijkverhalen']],
    also: ['vertellen', ...making, ...posting],
  },
  { typed: 'nieuw artikel', says: [['artikel'], [...making, 'schrijven', 'schrijf']] },
  { typed: 'new article', says: [['article'], ['write', ...begun]] },
  { typed: 'gevolgde cijfers', says: [['cijfers'], ['volg', 'gevolgde']], also: ['welke', 'wat', 'mijn'] },
  ...administering,
  {
    typed: 'overzicht',
    says: [
      ['datawijzer', 'bot'],
      ['gebruikt', 'gebruik'],
    ],
    also: ['wordt', 'vaak', 'veel', 'hoeveel'],
  },
];
