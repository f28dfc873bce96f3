import type { OwnFrequency } from './account.ts';

/** Words that tell what figures are; all folded. Vocabulary of the parser, nothing a person reads. */

export const totalWords =
  /^(?:(?:eind|sub|alge(?:mene|heel) )?totaal|totale|totalen|(?:grand |sub)?total|totals|som|sum|samen|opgeteld|alles|altogether)(?![\p{L}])/u;
export const averageWords = /^(?:gemiddelde?n?|gem|average|avg|mean)(?![\p{L}])/u;
export const medianWords = /^(?:mediaan|median)(?![\p{L}])/u;
export const targetWords = /^(?:doel|norm|streef\w*|target|doelstelling|begroting|budgetplafond)(?![\p{L}])/u;

/** Whole cells, or words after a label, that say there is no figure. */
export const missing =
  /^(?:-{1,2}|\.{1,3}|x|\?|n\.?\s?b\.?|n\.?\s?v\.?\s?t\.?|n\.a\.?|#?n\/[ab]|onbekend|ontbreekt|geen cijfers?|geen data|leeg|unknown|missing|null|nan|none|niet bekend|nnb)$/;
/** There is a figure, but it may not be seen. */
export const hidden = /^(?:\*{1,3}|geheim|vertrouwelijk|afgeschermd|onderdrukt|suppressed|confidential|c|<\s?\d{1,2})$/;

export const denominatorHeader =
  /^(?:van(?: de)?|uit|of|out of|op|noemer|denominator|n|populatie|population|base|(?:aantal |totaal |alle )?(?:inwoners|bewoners|huishoudens|respondenten|clienten totaal|jeugdigen|jongeren|kinderen|leerlingen|ouderen)|inhabitants|residents|households|pupils|respondents|bevolking|totaal aantal.*|totaal|total)$/;
export const percentageWords = /(?:%|\bprocent(?!ue)|\bpercent|\bpct\b|aandeel|ratio)/;
export const moneyWords = /(?:€|\beuro|kosten|bedrag|budget|uitgaven|lasten|\bcosts?\b|amount|expenditure)/;
export const dayWords = /\b(?:in )?(?:dagen|days)\b/;
export const measureWords =
  /\d\s?(?:weken|maanden|uur|uren|minuten|fte|punten|weeks|months|hours|minutes)\b|\brapportcijfer|\bscores?\b/;
export const rateWords = /\bper (?:100|1[.,]?000|10[.,]?000|100[.,]?000)\b/;
export const countWords =
  /(?:aantal|melding|aanvra|aanmeld|clien|client|klant|instroom|uitstroom|instromer|uitstromer|incident|klacht|traject|uitkering|besluit|beschikking|jongere|jeugdige|kinderen|huishouden|inwoner|persone|mensen|bezoek|contact|gesprek|verwijzing|signal|dossier|zaken|wachtend|wachtlijst|overleden|bijstand|indicatie|voorziening|hulpmiddel|deelnemer|case|referral|report|request|complaint|client|people|household|children|applicat|intake|visit|deaths|count|number of|inflow|outflow)/;
export const stockWords =
  /(?:wachtlijst|wachtend|\bstand\b|lopend|\bbestand|bijstandsbestand|openstaand|in behandeling|voorraad|caseload|waiting list|backlog|peildatum|\bstock\b|\bopen\b)/;
export const flowWords =
  /(?:instroom|uitstroom|aanvra|melding|aanmeld|nieuwe?\b|incident|klacht|besluit|verwijzing|overleden|referral|request|report|complaint|intake|inflow|outflow|deaths|signalen)/;

export const perFrequency: readonly (readonly [RegExp, OwnFrequency])[] = [
  [/\bper week\b|wekelijks|\bweekly\b|(?:elke|iedere|each|every|a) week\b|weekcijfers/, 'week'],
  [
    /\bper (?:maand|month)\b|maandelijks|\bmonthly\b|(?:elke|iedere|each|every|a) (?:maand|month)\b|maandcijfers/,
    'month',
  ],
  [/\bper (?:half ?jaar|half-year)\b|halfjaarlijks|halfjaarcijfers/, 'half-year'],
  [/\bper (?:kwartaal|quarter)\b|\bquarterly\b|kwartaalcijfers/, 'quarter'],
  [/\bper (?:jaar|year)\b|jaarlijks|\byearly\b|\bannual(?:ly)?\b|jaarcijfers/, 'year'],
];
/** The newest figure may still grow. */
export const unfinishedWords =
  /tot nu toe|tot en met vandaag|t\/m \p{L}+dag|\bvandaag\b|\btoday\b|voorlopig|nog niet (?:volledig|compleet|binnen|klaar)|onvolledig|niet compleet|\bincomplete\b|lopende (?:week|maand|kwartaal|jaar)|so far|to date|provisional|\bytd\b/u;
