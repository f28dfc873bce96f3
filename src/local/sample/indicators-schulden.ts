import type { Indicator } from '../../features/indicator/indicator.ts';
import { sampleIndicator } from './sample-indicator.ts';

const debtLead = { nl: 'Teamleider Schuldhulpverlening', en: 'Team lead debt support' };
const earlyLead = { nl: 'Projectleider Vroegsignalering', en: 'Project lead early debt detection' };

export function schuldenIndicators(newSignalsOn: string): readonly Indicator[] {
  return [
    sampleIndicator({
      id: 'aanmeldingen-schuldhulp',
      name: { nl: 'Aanmeldingen voor schuldhulp', en: 'Requests for debt support' },
      also: ['schuldhulpverlening', 'schuldhulp', 'aanmeldingen schulden', 'debt support'],
      definition: {
        nl: 'Aantal keer per week dat een inwoner hulp bij schulden vraagt. Ook hulpvragen na een vroegsignaal tellen mee.',
        en: 'Number of times per week that a resident asks for help with debts, also after an early warning signal.',
      },
      kind: 'flow',
      unit: { nl: 'aanmeldingen', en: 'requests' },
      ownerRole: debtLead,
      says: { nl: 'Hoeveel mensen in een week om hulp vroegen.', en: 'How many people asked for help in a week.' },
      doesNotSay: {
        nl: 'Hoeveel mensen schulden hebben. Meer aanmeldingen kan ook goed zijn: mensen zoeken dan eerder hulp.',
        en: 'How many people have debts. More requests can also be good: people then seek help sooner.',
      },
    }),
    sampleIndicator({
      id: 'vroegsignalen-schulden',
      name: { nl: 'Vroegsignalen van schulden', en: 'Early warning signals of debt' },
      also: ['vroegsignalering', 'vroegsignalen', 'signalen betalingsachterstand', 'early warning'],
      definition: {
        nl: 'Aantal signalen per week over een betaalachterstand. Ze komen van verhuurders, energiebedrijven, waterbedrijven en zorgverzekeraars.',
        en: 'Number of signals of payment arrears per week, from landlords, energy and water companies and health insurers.',
      },
      kind: 'flow',
      unit: { nl: 'signalen', en: 'signals' },
      ownerRole: earlyLead,
      says: { nl: 'Hoeveel signalen er in een week binnenkwamen.', en: 'How many signals came in during a week.' },
      doesNotSay: {
        nl: 'Hoeveel huishoudens schulden hebben. Eén adres kan meer signalen geven. Een signaal is geen aanmelding.',
        en: 'How many households have debts. One address can give several signals, and a signal is not a request.',
      },
      breaks: [
        {
          on: newSignalsOn,
          reason: {
            nl: 'Vanaf deze week tellen ook signalen over het einde van een energiecontract mee.',
            en: 'From this week on, signals about the end of an energy contract count too.',
          },
        },
      ],
    }),
    sampleIndicator({
      id: 'wachttijd-schuldhulp',
      name: { nl: 'Wachttijd tot het eerste gesprek schuldhulp', en: 'Wait until the first debt support meeting' },
      also: ['wachttijd schulden', 'eerste gesprek schuldhulp', 'debt support waiting time'],
      definition: {
        nl: 'Aantal dagen van de hulpvraag tot het eerste gesprek. Dit is de mediaan: de helft ging sneller. De week van het gesprek telt.',
        en: 'Days from the request to the first meeting. This is the median: half were faster. The week of the meeting counts.',
      },
      kind: 'duration',
      unit: { nl: 'dagen', en: 'days' },
      ownerRole: debtLead,
      favourable: 'decrease',
      favourableBecause: {
        nl: 'Wie snel een gesprek heeft, haakt minder vaak af.',
        en: 'People who get a meeting soon drop out less often.',
      },
      says: {
        nl: 'Hoe lang de helft ten hoogste wachtte op het eerste gesprek.',
        en: 'The longest that half of the people waited for the first meeting.',
      },
      doesNotSay: {
        nl: 'Hoe lang mensen wachten die nog geen gesprek hadden. Bij een bedreigende situatie geldt een termijn van 3 werkdagen.',
        en: 'How long people wait who had no meeting yet. In a threatening situation a term of 3 working days applies.',
      },
      // Wet gemeentelijke schuldhulpverlening, article 4: a first meeting within four weeks.
      target: 28,
    }),
  ];
}
