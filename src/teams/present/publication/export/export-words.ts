import type { Translated } from '../../../../shared/language.ts';
import type { Rule } from '../../../../statistics/reading/reading.ts';
import type { Status } from '../../../../statistics/series.ts';

interface ExportWords {
  readonly sheets: Readonly<Record<'figures' | 'revisions' | 'readings' | 'definition', string>>;
  /** Those of the documented shape and the status (docs/figure-files.md). */
  readonly figures: readonly string[];
  readonly revisions: readonly string[];
  readonly readings: readonly string[];
  readonly statuses: Readonly<Record<Status, string>>;
  readonly corrected: string;
  readonly hidden: string;
  readonly incomplete: string;
  readonly rules: Readonly<Record<Rule, Readonly<Record<'up' | 'down', string>>>>;
  readonly ordinary: string;
  readonly notJudged: string;
  readonly part: string;
  readonly content: string;
  readonly facts: Readonly<
    Record<
      | 'name'
      | 'code'
      | 'also'
      | 'area'
      | 'verdict'
      | 'denominator'
      | 'complete'
      | 'deputy'
      | 'source'
      | 'left'
      | 'changed'
      | 'made',
      string
    >
  >;
  readonly complete: (periods: number) => string;
  readonly leftOut: (periods: number) => string;
  readonly made: (day: string) => string;
  readonly sample: string;
}

export const exportWords: Translated<ExportWords> = {
  nl: {
    sheets: { figures: 'Cijfers', revisions: 'Herzieningen', readings: 'Lezing', definition: 'Definitie' },
    figures: ['indicator', 'gebied', 'periode', 'waarde', 'teller', 'noemer', 'opmerking', 'status'],
    revisions: [
      'Over',
      'Gepubliceerd op',
      'Was of werd',
      'Teller ervan',
      'Noemer ervan',
      'Status',
      'Vervangen',
      'Reden',
    ],
    readings: ['Over', 'Cijfer', 'Verwacht vanaf', 'Verwacht midden', 'Verwacht tot', 'Oordeel'],
    statuses: { provisional: 'voorlopig', 'revised-provisional': 'nader voorlopig', final: 'definitief' },
    corrected: 'ja, door een correctie',
    hidden: 'afgeschermd',
    incomplete: 'nog niet volledig: geen oordeel',
    rules: {
      outside: { up: 'signaal: hoger dan de verwachte grenzen', down: 'signaal: lager dan de verwachte grenzen' },
      trend: { up: 'signaal: een reeks die steeds stijgt', down: 'signaal: een reeks die steeds daalt' },
      'two-of-three': {
        up: 'signaal: twee van drie dicht bij de bovengrens',
        down: 'signaal: twee van drie dicht bij de ondergrens',
      },
      shift: { up: 'signaal: een reeks boven het midden', down: 'signaal: een reeks onder het midden' },
    },
    ordinary: 'gewone schommeling',
    notJudged: 'geen oordeel',
    part: 'Onderdeel',
    content: 'Inhoud',
    facts: {
      name: 'Naam',
      code: 'Code',
      also: 'Ook genoemd',
      area: 'Gebied',
      verdict: 'Het nieuwste cijfer',
      denominator: 'Waarvan',
      complete: 'Volledig',
      deputy: 'Vervanger',
      source: 'Bron',
      left: 'Niet in dit bestand',
      changed: 'Veranderd',
      made: 'Gemaakt',
    },
    complete: (periods) => (periods === 0 ? 'meteen' : `na ${periods} ${periods === 1 ? 'periode' : 'periodes'}`),
    leftOut: (periods) =>
      `${periods === 1 ? 'Eén periode is' : `${periods} periodes zijn`} afgeschermd, omdat het cijfer te veel zegt over weinig mensen.`,
    made: (day) => `door Datawijzer, op ${day}. Berekend, niet door AI.`,
    sample: 'Voorbeeldcijfers, niet echt.',
  },
  en: {
    sheets: { figures: 'Figures', revisions: 'Revisions', readings: 'Reading', definition: 'Definition' },
    figures: ['indicator', 'area', 'period', 'value', 'numerator', 'denominator', 'note', 'status'],
    revisions: [
      'About',
      'Published on',
      'Was or became',
      'Its numerator',
      'Its denominator',
      'Status',
      'Replaced',
      'Reason',
    ],
    readings: ['About', 'Figure', 'Expected from', 'Expected middle', 'Expected to', 'Verdict'],
    statuses: { provisional: 'provisional', 'revised-provisional': 'revised provisional', final: 'final' },
    corrected: 'yes, by a correction',
    hidden: 'not shown',
    incomplete: 'not complete yet: no verdict',
    rules: {
      outside: { up: 'signal: above the expected limits', down: 'signal: below the expected limits' },
      trend: { up: 'signal: a run that keeps rising', down: 'signal: a run that keeps falling' },
      'two-of-three': {
        up: 'signal: two of three near the upper limit',
        down: 'signal: two of three near the lower limit',
      },
      shift: { up: 'signal: a run above the middle', down: 'signal: a run below the middle' },
    },
    ordinary: 'common variation',
    notJudged: 'no verdict',
    part: 'Part',
    content: 'Content',
    facts: {
      name: 'Name',
      code: 'Code',
      also: 'Also called',
      area: 'Area',
      verdict: 'The newest figure',
      denominator: 'Out of',
      complete: 'Complete',
      deputy: 'Deputy',
      source: 'Source',
      left: 'Not in this file',
      changed: 'Changed',
      made: 'Made',
    },
    complete: (periods) => (periods === 0 ? 'at once' : `after ${periods} ${periods === 1 ? 'period' : 'periods'}`),
    leftOut: (periods) =>
      `${periods === 1 ? 'One period is' : `${periods} periods are`} not shown, because the figure says too much about few people.`,
    made: (day) => `by Datawijzer, on ${day}. Computed, not by AI.`,
    sample: 'Sample figures, not real.',
  },
};
