import type { Indicator } from '../../features/indicator/indicator.ts';
import { sampleIndicator } from './sample-indicator.ts';

const incomeLead = { nl: 'Teamleider Inkomen', en: 'Team lead income support' };
const workLead = { nl: 'Beleidsadviseur Werk en Inkomen', en: 'Policy adviser work and income' };
const budgetLead = { nl: 'Financieel adviseur Sociaal Domein', en: 'Financial adviser social domain' };

export function inkomenIndicators(newAmountsOn: string): readonly Indicator[] {
  return [
    sampleIndicator({
      id: 'bijstandsaanvragen',
      name: { nl: 'Bijstandsaanvragen', en: 'Social assistance applications' },
      also: ['aanvragen bijstand', 'aanvragen uitkering', 'aanvragen levensonderhoud', 'benefit applications'],
      definition: {
        nl: 'Aantal aanvragen voor algemene bijstand per week, volgens de Participatiewet. De dag van aanvragen telt.',
        en: 'Number of applications for general social assistance per week under the Participatiewet. The day of application counts.',
      },
      kind: 'flow',
      unit: { nl: 'aanvragen', en: 'applications' },
      ownerRole: incomeLead,
      lagPeriods: 1,
      says: { nl: 'Hoeveel aanvragen er in een week zijn gedaan.', en: 'How many applications were made in a week.' },
      doesNotSay: {
        nl: 'Hoeveel mensen bijstand krijgen. Een deel wordt afgewezen of trekt de aanvraag in.',
        en: 'How many people get assistance. Some applications are refused or withdrawn.',
      },
    }),
    sampleIndicator({
      id: 'instroom-bijstand',
      name: { nl: 'Instroom in de bijstand', en: 'Inflow into social assistance' },
      also: ['nieuwe bijstandsuitkeringen', 'in de bijstand gekomen', 'benefit inflow'],
      definition: {
        nl: 'Aantal bijstandsuitkeringen dat in de week is gestart. De dag waarop wij de start verwerken, telt.',
        en: 'Number of social assistance benefits started in the week, counted on the day the start is processed.',
      },
      kind: 'flow',
      unit: { nl: 'uitkeringen', en: 'benefits' },
      ownerRole: incomeLead,
      says: { nl: 'Hoeveel uitkeringen er in een week bij kwamen.', en: 'How many benefits were added in a week.' },
      doesNotSay: {
        nl: 'Hoeveel personen het zijn. Een uitkering voor een paar telt als één.',
        en: 'How many persons this is. A benefit for a couple counts as one.',
      },
    }),
    sampleIndicator({
      id: 'uitstroom-bijstand',
      name: { nl: 'Uitstroom uit de bijstand', en: 'Outflow from social assistance' },
      also: ['beëindigde bijstandsuitkeringen', 'uit de uitkering', 'uit de bijstand gegaan', 'benefit outflow'],
      definition: {
        nl: 'Aantal bijstandsuitkeringen dat in de week is gestopt. De dag waarop wij de stop verwerken, telt.',
        en: 'Number of social assistance benefits ended in the week, counted on the day the end is processed.',
      },
      kind: 'flow',
      unit: { nl: 'uitkeringen', en: 'benefits' },
      ownerRole: workLead,
      says: { nl: 'Hoeveel uitkeringen er in een week af gingen.', en: 'How many benefits ended in a week.' },
      doesNotSay: {
        nl: 'Hoeveel mensen werk vonden. Mensen verhuizen ook, gaan samenwonen of bereiken de AOW-leeftijd.',
        en: 'How many people found work. People also move, start living together or reach pension age.',
      },
    }),
    sampleIndicator({
      id: 'bijstandsuitkeringen',
      name: { nl: 'Bijstandsuitkeringen', en: 'Social assistance benefits' },
      also: [
        'bijstandsbestand',
        'mensen met een uitkering',
        'people on social assistance',
        'aantal bijstand',
        'stand bijstand',
        'bijstand',
        'social assistance stock',
      ],
      definition: {
        nl: 'Aantal uitkeringen voor algemene bijstand dat op zondag aan het eind van de week loopt.',
        en: 'Number of general social assistance benefits being paid on the Sunday that ends the week.',
      },
      kind: 'stock',
      unit: { nl: 'uitkeringen', en: 'benefits' },
      ownerRole: workLead,
      says: { nl: 'Hoeveel uitkeringen er op één dag lopen.', en: 'How many benefits are being paid on one day.' },
      doesNotSay: {
        nl: 'Hoeveel personen bijstand hebben. Een paar heeft samen één uitkering. Ook niet waarom de stand verandert.',
        en: 'How many persons receive assistance; a couple has one benefit. Nor why the stock changes.',
      },
      inflowId: 'instroom-bijstand',
      outflowId: 'uitstroom-bijstand',
    }),
    sampleIndicator({
      id: 'toekenning-bijzondere-bijstand',
      name: { nl: 'Toegekende bijzondere bijstand', en: 'Special assistance granted' },
      also: ['toekenningspercentage bijzondere bijstand', 'toekenningen', 'grant rate'],
      definition: {
        nl: 'Deel van de besluiten over bijzondere bijstand dat een toekenning is. Alle besluiten van die week tellen mee.',
        en: 'Share of decisions on special assistance that grant it. All decisions of that week count.',
      },
      kind: 'proportion',
      unit: { nl: '%', en: '%' },
      decimals: 1,
      ownerRole: incomeLead,
      says: { nl: 'Welk deel van de besluiten een ja was.', en: 'Which share of the decisions was a yes.' },
      doesNotSay: {
        nl: 'Of het beleid strenger of ruimer is. Ook het soort aanvragen kan veranderen.',
        en: 'Whether policy became stricter or more generous. The kind of applications can change too.',
      },
    }),
    sampleIndicator({
      id: 'uitgaven-bijzondere-bijstand',
      name: { nl: 'Uitgaven aan bijzondere bijstand', en: 'Spending on special assistance' },
      also: ['kosten bijzondere bijstand', 'bijzondere bijstand euro', 'special assistance spending'],
      definition: {
        nl: 'Bedrag aan bijzondere bijstand voor kosten uit die week. Wij ronden af op 100 euro.',
        en: 'Amount of special assistance for costs made in that week, rounded to 100 euros.',
      },
      kind: 'money',
      unit: { nl: 'euro', en: 'euros' },
      ownerRole: budgetLead,
      lagPeriods: 3,
      roundedTo: 100,
      says: { nl: 'Hoeveel geld er voor die week is betaald.', en: 'How much money was paid for that week.' },
      doesNotSay: {
        nl: 'Hoeveel mensen hulp kregen. Eén dure rekening maakt veel uit. Rekeningen komen soms weken later.',
        en: 'How many people were helped. One expensive bill matters a lot, and bills may come weeks later.',
      },
      breaks: [
        {
          on: newAmountsOn,
          reason: {
            nl: 'Vanaf deze week gelden hogere bedragen per aanvraag.',
            en: 'From this week on, higher amounts per application apply.',
          },
        },
      ],
    }),
  ];
}
