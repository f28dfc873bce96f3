import type { Act } from '../../text/question/act.ts';

/** The articles that answer an act when no figure does: it is about one of these, however it is said. */
export const conceptGroups: Readonly<Partial<Record<Act, readonly string[]>>> = {
  compare: [
    'comparing-municipalities',
    'national-average',
    'benchmark',
    'comparing-teams',
    'comparing-neighbourhoods',
    'waarstaatjegemeente',
    'count-and-rate',
    'age-standardisation',
    'funnel-plot',
    'year-on-year',
    'absolute-and-relative-change',
    'simpsons-paradox',
    'break-in-series',
    'iso-weeks',
    'working-days',
    'denominator',
  ],
  cause: [
    'correlation-and-cause',
    'before-and-after',
    'control-group',
    'regression-to-the-mean',
    'selection-effect',
    'pilot-and-experiment',
    'registration-artefact',
    'season',
    'ecological-fallacy',
  ],
  target: ['target-and-limit', 'perverse-incentives', 'output-and-outcome'],
  ranking: [
    'comparing-municipalities',
    'comparing-teams',
    'comparing-neighbourhoods',
    'funnel-plot',
    'multiple-comparisons',
  ],
  forecast: ['forecast', 'trend', 'budget-and-forecast'],
  provenance: [
    'how-the-bot-computes',
    'cbs-and-municipal-figures',
    'provisional-figures',
    'data-owner',
    'the-chart-of-a-figure',
    'the-card-of-a-figure',
    'control-chart',
    'data-quality',
    'rounding',
    'counting-unit',
    'reference-date',
    'cbs-symbols',
  ],
  privacy: [
    'disclosure-and-privacy',
    'lists-of-people',
    'linking-data',
    'sending-data-to-others',
    'dpia',
    'purpose-limitation',
    'pseudonyms-and-anonymity',
    'stories-about-people',
    'figures-in-council-papers',
    'small-numbers',
  ],
  'about-bot': [
    'what-the-bot-keeps',
    'who-can-read-along',
    'erasing-your-data',
    'ai-and-this-bot',
    'how-the-bot-computes',
    'pasting-your-own-figures',
  ],
  document: ['figures-in-council-papers', 'the-chart-of-a-figure'],
  person: ['data-champion', 'data-owner'],
};

/** What a domain's own words mean: whoever names a figure of that domain uses them, and asks for the figure. */
const ofDomains: readonly string[] = [
  'veilig-thuis-terms',
  'special-assistance',
  'debt-help-steps',
  'wmo-terms',
  'youth-care-terms',
  'participation-act-terms',
  'waiting-list-and-waiting-time',
  'duration',
];

export function isOfDomain(slug: string): boolean {
  return ofDomains.includes(slug);
}

/** Rules for what is shared, and what the bot does with it: asked in words of their own, which say nothing of whether words are wanted. */
export function isOfRules(slug: string): boolean {
  return [...(conceptGroups.privacy ?? []), ...(conceptGroups['about-bot'] ?? [])].includes(slug);
}
