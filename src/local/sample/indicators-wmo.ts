import type { Indicator } from '../../features/indicator/indicator.ts';
import { sampleIndicator } from './sample-indicator.ts';

const accessLead = { nl: 'Teamleider Toegang Wmo', en: 'Team lead Wmo access' };
const contractLead = { nl: 'Contractmanager Wmo', en: 'Wmo contract manager' };

// Wmo 2015: six weeks for the onderzoek after a melding (2.3.2), two weeks for the decision after the aanvraag (2.3.5).
export const wmoIndicators: readonly Indicator[] = [
  sampleIndicator({
    id: 'wmo-meldingen',
    name: { nl: 'Wmo-meldingen', en: 'Wmo reports of need (meldingen)' },
    also: ['hulpvragen Wmo', 'meldingen maatschappelijke ondersteuning', 'Wmo reports'],
    definition: {
      nl: 'Aantal keer per week dat een inwoner bij de gemeente meldt hulp nodig te hebben. Het gaat om meldingen volgens de Wmo 2015. Een melding is nog geen aanvraag.',
      en: 'Number of times per week that a resident tells the municipality that they need support under the Wmo 2015. A report (melding) is not yet an application (aanvraag).',
    },
    kind: 'flow',
    unit: { nl: 'meldingen', en: 'reports' },
    ownerRole: accessLead,
    says: {
      nl: 'Hoeveel vragen om hulp er in een week binnenkwamen.',
      en: 'How many requests for help came in during a week.',
    },
    doesNotSay: {
      nl: 'Hoeveel inwoners hulp nodig hebben, want niet iedereen meldt zich. Ook niet hoeveel mensen hulp krijgen.',
      en: 'How many residents need support, because not everybody reports it. Nor how many people get support.',
    },
  }),
  sampleIndicator({
    id: 'wmo-gestarte-voorzieningen',
    name: { nl: 'Gestarte Wmo-maatwerkvoorzieningen', en: 'Wmo customised services started' },
    also: ['instroom Wmo', 'nieuwe Wmo-voorzieningen', 'Wmo inflow'],
    definition: {
      nl: 'Aantal maatwerkvoorzieningen dat in de week is begonnen. De dag waarop wij de start verwerken, telt. Een inwoner kan meer voorzieningen hebben.',
      en: 'Number of customised services that started in the week, counted on the day the start is processed. One resident can have several services.',
    },
    kind: 'flow',
    unit: { nl: 'voorzieningen', en: 'services' },
    ownerRole: contractLead,
    says: {
      nl: 'Hoeveel voorzieningen er in een week bij kwamen.',
      en: 'How many services were added in a week.',
    },
    doesNotSay: {
      nl: 'Hoeveel mensen nieuw zijn, want sommigen hadden al hulp. Ook niet hoe zwaar de hulp is.',
      en: 'How many people are new, because some already had support. Nor how intensive the support is.',
    },
  }),
  sampleIndicator({
    id: 'wmo-beeindigde-voorzieningen',
    name: { nl: 'Beëindigde Wmo-maatwerkvoorzieningen', en: 'Wmo customised services ended' },
    also: ['uitstroom Wmo', 'gestopte Wmo-voorzieningen', 'Wmo outflow'],
    definition: {
      nl: 'Aantal maatwerkvoorzieningen dat in de week is gestopt. De dag waarop wij de stop verwerken, telt.',
      en: 'Number of customised services that ended in the week, counted on the day the end is processed.',
    },
    kind: 'flow',
    unit: { nl: 'voorzieningen', en: 'services' },
    ownerRole: contractLead,
    says: {
      nl: 'Hoeveel voorzieningen er in een week af gingen.',
      en: 'How many services came off in a week.',
    },
    doesNotSay: {
      nl: 'Waarom de hulp stopte. Overlijden, verhuizen en herstel tellen hier allemaal mee.',
      en: 'Why the support ended. Death, moving house and recovery all count here.',
    },
  }),
  sampleIndicator({
    id: 'lopende-wmo-voorzieningen',
    name: { nl: 'Lopende Wmo-maatwerkvoorzieningen', en: 'Current Wmo customised services' },
    also: ['stand Wmo', 'Wmo-bestand', 'aantal Wmo-voorzieningen', 'Wmo stock'],
    definition: {
      nl: 'Aantal maatwerkvoorzieningen dat op zondag aan het eind van de week loopt.',
      en: 'Number of customised services in place on the Sunday that ends the week.',
    },
    kind: 'stock',
    unit: { nl: 'voorzieningen', en: 'services' },
    ownerRole: contractLead,
    says: {
      nl: 'Hoeveel voorzieningen er op één dag lopen.',
      en: 'How many services are in place on one day.',
    },
    doesNotSay: {
      nl: 'Of de vraag groeit. De stand stijgt ook als de hulp langer duurt.',
      en: 'Whether demand is growing. The stock also rises when support lasts longer.',
    },
    inflowId: 'wmo-gestarte-voorzieningen',
    outflowId: 'wmo-beeindigde-voorzieningen',
  }),
  sampleIndicator({
    id: 'doorlooptijd-wmo',
    name: { nl: 'Doorlooptijd van melding tot Wmo-besluit', en: 'Time from report to Wmo decision' },
    also: ['wachttijd Wmo', 'doorlooptijd Wmo-aanvraag', 'doorlooptijd beschikking', 'Wmo waiting time'],
    definition: {
      nl: 'Aantal dagen van de melding tot de beschikking. Dit is de mediaan: de helft ging sneller. Alleen besluiten van die week tellen mee.',
      en: 'Days from the report (melding) to the decision (beschikking). This is the median: half were faster. Only decisions made in that week count.',
    },
    kind: 'duration',
    unit: { nl: 'dagen', en: 'days' },
    ownerRole: accessLead,
    favourable: 'decrease',
    favourableBecause: {
      nl: 'Korter wachten is beter voor de inwoner, als het onderzoek goed blijft.',
      en: 'Shorter waits are better for the resident, as long as the assessment stays thorough.',
    },
    says: {
      nl: 'Hoe lang de helft van de inwoners ten hoogste wachtte op een besluit.',
      en: 'The longest that half of the residents waited for a decision.',
    },
    doesNotSay: {
      nl: 'Hoe lang de andere helft wachtte. Zaken die nog lopen, tellen niet mee. De wet geeft 6 weken voor het onderzoek. Daarna zijn er 2 weken voor het besluit op de aanvraag.',
      en: 'How long the other half waited. Open cases do not count. The law gives 6 weeks for the assessment and then 2 weeks for the decision on the application.',
    },
    // Six weeks and two weeks; the law sets it per case, so a median at the target still means many late decisions.
    target: 56,
  }),
  sampleIndicator({
    id: 'wmo-besluiten-binnen-termijn',
    name: { nl: 'Wmo-besluiten binnen de termijn', en: 'Wmo decisions within the legal term' },
    also: ['op tijd beslist', 'tijdigheid Wmo', 'aandeel besluiten binnen termijn', 'decisions on time'],
    definition: {
      nl: 'Deel van de Wmo-besluiten dat binnen 2 weken na de aanvraag is genomen. De weken van het onderzoek vóór de aanvraag tellen niet mee.',
      en: 'Share of Wmo decisions made within 2 weeks of the application (aanvraag). The weeks of assessment before the application do not count.',
    },
    kind: 'proportion',
    unit: { nl: '%', en: '%' },
    decimals: 1,
    ownerRole: accessLead,
    favourable: 'increase',
    favourableBecause: {
      nl: 'De Wmo 2015 noemt een termijn van 2 weken. De inwoner weet dan op tijd waar hij aan toe is.',
      en: 'The Wmo 2015 sets a term of 2 weeks. Residents then know in time where they stand.',
    },
    says: {
      nl: 'Welk deel van de besluiten van die week op tijd was.',
      en: 'Which share of the decisions of that week was on time.',
    },
    doesNotSay: {
      nl: 'Hoeveel te laat de andere besluiten waren. Aanvragen die nog openstaan, tellen niet mee.',
      en: 'How late the other decisions were. Applications that are still open do not count.',
    },
    target: 90,
  }),
];
