import type { Indicator } from '../../features/indicator/indicator.ts';
import { sampleIndicator } from './sample-indicator.ts';

const accessLead = { nl: 'Teamleider Toegang Jeugd', en: 'Team lead youth access' };
const contractLead = { nl: 'Contractmanager Jeugd', en: 'Youth care contract manager' };
const safetyAdvisor = { nl: 'Beleidsadviseur Veiligheid Jeugd', en: 'Policy adviser youth safety' };

export function jeugdIndicators(cleanUpOn: string): readonly Indicator[] {
  return [
    sampleIndicator({
      id: 'verwijzingen-jeugdhulp',
      name: { nl: 'Verwijzingen naar jeugdhulp', en: 'Referrals to youth care' },
      also: ['jeugdhulp verwijzingen', 'verwijzingen jeugd', 'instroom jeugdhulp', 'youth referrals'],
      definition: {
        nl: 'Aantal verwijzingen naar jeugdhulp per week, volgens de Jeugdwet. De huisarts, de gemeente of een rechter kan verwijzen. De dag van verwijzen telt.',
        en: 'Number of referrals to youth care per week under the Jeugdwet (Youth Act), by general practitioner, municipality or court. The day of referral counts.',
      },
      kind: 'flow',
      unit: { nl: 'verwijzingen', en: 'referrals' },
      ownerRole: accessLead,
      lagPeriods: 2,
      says: {
        nl: 'Hoeveel verwijzingen er in een week zijn gedaan.',
        en: 'How many referrals were made in a week.',
      },
      doesNotSay: {
        nl: 'Hoeveel jongeren hulp kregen. Minder verwijzingen is niet altijd minder zorgen. De nieuwste twee weken zijn nog niet volledig.',
        en: 'How many young people got help. Fewer referrals does not always mean fewer worries. The newest two weeks are not complete yet.',
      },
    }),
    sampleIndicator({
      id: 'gestarte-jeugdhulptrajecten',
      name: { nl: 'Gestarte jeugdhulptrajecten', en: 'Youth care trajectories started' },
      also: ['nieuwe jeugdhulptrajecten', 'gestarte trajecten jeugd', 'youth care inflow'],
      definition: {
        nl: 'Aantal jeugdhulptrajecten dat in de week is begonnen. De dag waarop wij de start verwerken, telt.',
        en: 'Number of youth care trajectories started in the week, counted on the day the start is processed.',
      },
      kind: 'flow',
      unit: { nl: 'trajecten', en: 'trajectories' },
      ownerRole: contractLead,
      says: { nl: 'Hoeveel trajecten er in een week bij kwamen.', en: 'How many trajectories were added in a week.' },
      doesNotSay: {
        nl: 'Hoeveel jongeren nieuw zijn. Een jongere kan meer trajecten tegelijk hebben.',
        en: 'How many young people are new. One young person can have several trajectories at once.',
      },
    }),
    sampleIndicator({
      id: 'afgesloten-jeugdhulptrajecten',
      name: { nl: 'Afgesloten jeugdhulptrajecten', en: 'Youth care trajectories closed' },
      also: ['uitstroom jeugdhulp', 'beëindigde jeugdhulptrajecten', 'youth care outflow'],
      definition: {
        nl: 'Aantal jeugdhulptrajecten dat in de week is afgesloten. De dag waarop wij de afsluiting verwerken, telt.',
        en: 'Number of youth care trajectories closed in the week, counted on the day the closure is processed.',
      },
      kind: 'flow',
      unit: { nl: 'trajecten', en: 'trajectories' },
      ownerRole: contractLead,
      says: { nl: 'Hoeveel trajecten er in een week af gingen.', en: 'How many trajectories came off in a week.' },
      doesNotSay: {
        nl: 'Of de hulp heeft gewerkt. Rond de jaarwisseling sluiten aanbieders veel dossiers. Dat is administratie.',
        en: 'Whether the help worked. Around New Year providers close many files; that is administration.',
      },
    }),
    sampleIndicator({
      id: 'lopende-jeugdhulptrajecten',
      name: { nl: 'Lopende jeugdhulptrajecten', en: 'Current youth care trajectories' },
      also: ['stand jeugdhulp', 'jeugdhulp in zorg', 'aantal trajecten jeugd', 'youth care stock'],
      definition: {
        nl: 'Aantal jeugdhulptrajecten dat op zondag aan het eind van de week loopt.',
        en: 'Number of youth care trajectories in place on the Sunday that ends the week.',
      },
      kind: 'stock',
      unit: { nl: 'trajecten', en: 'trajectories' },
      ownerRole: contractLead,
      says: { nl: 'Hoeveel trajecten er op één dag lopen.', en: 'How many trajectories are in place on one day.' },
      doesNotSay: {
        nl: 'Hoeveel jongeren hulp hebben. Ook niet of er meer vraag is. Een traject kan ook langer duren.',
        en: 'How many young people have help, or whether demand is growing. Trajectories may also last longer.',
      },
      inflowId: 'gestarte-jeugdhulptrajecten',
      outflowId: 'afgesloten-jeugdhulptrajecten',
    }),
    sampleIndicator({
      id: 'wachtlijst-jeugdhulp',
      name: { nl: 'Wachtlijst jeugdhulp', en: 'Youth care waiting list' },
      also: ['wachtenden jeugdhulp', 'wachtlijst jeugd', 'waiting list'],
      definition: {
        nl: 'Aantal jongeren dat op zondag op de wachtlijst van een aanbieder staat. De regio rondt af op vijftallen.',
        en: "Number of young people on a provider's waiting list on Sunday. The region rounds to multiples of five.",
      },
      kind: 'stock',
      unit: { nl: 'jongeren', en: 'young people' },
      ownerRole: contractLead,
      roundedTo: 5,
      says: { nl: 'Hoe lang de lijst op één dag is.', en: 'How long the list is on one day.' },
      doesNotSay: {
        nl: 'Hoe lang iemand wacht. Wij weten niet hoeveel jongeren erbij kwamen of eraf gingen. Een jongere kan op twee lijsten staan.',
        en: 'How long somebody waits. We do not know how many joined or left. A young person can be on two lists.',
      },
      breaks: [
        {
          on: cleanUpOn,
          reason: {
            nl: 'De lijst is opgeschoond. Jongeren die al hulp hadden, zijn van de lijst gehaald.',
            en: 'The list was cleaned up: young people who already had help were taken off.',
          },
        },
      ],
    }),
    sampleIndicator({
      id: 'veilig-thuis-meldingen',
      name: { nl: 'Meldingen bij Veilig Thuis', en: 'Reports to Veilig Thuis (domestic violence)' },
      also: ['Veilig Thuis', 'meldingen huiselijk geweld', 'meldingen kindermishandeling', 'domestic violence'],
      definition: {
        nl: 'Aantal meldingen bij Veilig Thuis per 1.000 inwoners per week. Het gaat om huiselijk geweld en kindermishandeling.',
        en: 'Reports of domestic violence and child abuse to Veilig Thuis per 1,000 residents per week.',
      },
      kind: 'rate',
      unit: { nl: 'per 1.000 inwoners', en: 'per 1,000 residents' },
      decimals: 2,
      ownerRole: safetyAdvisor,
      lagPeriods: 1,
      says: {
        nl: 'Hoe vaak iemand een melding deed, gerekend naar het aantal inwoners.',
        en: 'How often somebody made a report, relative to the number of residents.',
      },
      doesNotSay: {
        nl: 'Hoe vaak geweld voorkomt. Meer meldingen kan ook betekenen dat mensen eerder bellen.',
        en: 'How often violence happens. More reports may also mean that people call sooner.',
      },
    }),
    sampleIndicator({
      id: 'crisisplaatsingen-jeugd',
      name: { nl: 'Crisisplaatsingen jeugd', en: 'Youth crisis placements' },
      also: ['crisisopvang jeugd', 'spoedplaatsingen', 'crisis placements'],
      definition: {
        nl: 'Aantal keer per week dat een jongere met spoed ergens anders gaat wonen.',
        en: 'Number of times per week that a young person is urgently placed elsewhere.',
      },
      kind: 'flow',
      unit: { nl: 'plaatsingen', en: 'placements' },
      ownerRole: safetyAdvisor,
      says: {
        nl: 'Hoe vaak er in een week een spoedplaatsing was.',
        en: 'How often there was a crisis placement in a week.',
      },
      doesNotSay: {
        nl: 'Of het beter of slechter gaat. De aantallen zijn zo klein dat toeval veel uitmaakt.',
        en: 'Whether things get better or worse. Numbers are so small that chance matters a lot.',
      },
    }),
  ];
}
