import type { Translated } from '../../shared/language.ts';

/**
 * Where the Snowball stemmer leaves forms of one word apart: strong and separable verbs, past participles, irregular
 * and Latin plurals. Key: the form they all get. Only words that turn up in questions about figures; the rest may stay apart.
 */
const dutch: Readonly<Record<string, string>> = {
  aanmeld: 'aanmelden aanmeldt aanmelding aanmeldingen aangemeld aangemelde',
  aanvraag: 'aanvraag aanvragen aangevraagd aangevraagde aanvragers',
  afneem: 'afname afnemen afneemt afgenomen afnam',
  afrond: 'afronden afrondt afronding afrondingen afgerond afgeronde',
  afsluit: 'afsluiten afsluiting afgesloten',
  basis: 'basis bases',
  beeindig: 'beeindigen beeindigd beeindigde beeindiging beeindigingen gestopt gestopte',
  behandel: 'behandelen behandelt behandeld behandelde behandeling behandelingen',
  bereik: 'bereiken bereik bereikt',
  bereken: 'berekenen berekend berekening berekeningen bereken',
  betaal: 'betalen betaal betaalt betaald betaalde betaling betalingen',
  bewijs: 'bewijs bewijst bewijzen bewezen bewees',
  centrum: 'centrum centra',
  collega: 'collega collegas',
  criterium: 'criterium criteria',
  daal: 'dalen daal daalt daalde daalden gedaald daling dalingen dalend dalende',
  dag: 'dag dagen dagelijks dagelijkse',
  deel: 'deel delen deelt gedeeld deelde',
  groei: 'groei groeien groeit groeide groeiden gegroeid groeiende',
  help: 'help helpen helpt hielp geholpen',
  huishouden: 'huishouden huishoudens',
  index: 'index indexen indices',
  instroom: 'instroom instromen instroomt ingestroomd instromers instromer',
  jaar: 'jaar jaren jaarlijks jaarlijkse',
  kind: 'kind kinderen kinds kinderens',
  komma: 'komma kommas',
  lees: 'lees leest lezen gelezen las',
  loop: 'loop loopt lopen lopend lopende liep liepen',
  maand: 'maand maanden maandelijks maandelijkse',
  meet: 'meet meten gemeten meting metingen',
  meld: 'melden meldt melding meldingen gemeld gemelde meldde meldden',
  mis: 'mist missen missend missende gemist',
  onderzoek: 'onderzoek onderzoeken onderzocht',
  ontbreek: 'ontbreekt ontbreken ontbrekend ontbrekende ontbrak',
  opgeteld: 'optellen opgeteld optelling optelt optellingen',
  plaats: 'plaats plaatsen plaatst plaatsing plaatsingen geplaatst geplaatste',
  registreer: 'registreren registreert geregistreerd geregistreerde registratie registraties',
  risico: 'risico risicos',
  rond: 'rond ronden rondt gerond',
  schommel: 'schommelen schommelt schommeling schommelingen geschommeld schommelde',
  spreid: 'spreiding spreidingen gespreid spreiden',
  stad: 'stad steden',
  start: 'start starten gestart gestarte startte begonnen begon beginnen',
  steeg: 'stijg stijgt stijgen steeg stegen gestegen stijging stijgingen stijgend stijgende',
  succes: 'succes successen succesvol succesvolle',
  tel: 'tel telt tellen geteld telde telling tellingen',
  toeneem: 'toename toenemen toeneemt toegenomen toenam',
  trek: 'trek trekt trekken getrokken',
  uitschiet: 'uitschieter uitschieters uitschieten',
  uitsplits: 'uitsplitsen uitgesplitst uitsplitsing uitsplitsingen',
  uitstroom: 'uitstroom uitstromen uitstroomt uitgestroomd uitstromers uitstromer',
  verander: 'verander verandert veranderen veranderd verandering veranderingen veranderde',
  vergelijk: 'vergelijk vergelijkt vergelijken vergeleken vergelijking vergelijkingen vergelijkbaar vergelijkbare',
  verhuis: 'verhuizen verhuist verhuisd verhuisde verhuizing verhuizingen',
  verklaar: 'verklaar verklaart verklaren verklaard verklaring verklaringen',
  verleng: 'verlengen verlengt verlengd verlengde verlenging verlengingen',
  veroorzaak: 'veroorzaakt veroorzaken veroorzaakte',
  verschil: 'verschil verschillen verschilt verschillend verschillende',
  verschuif: 'verschuif verschuift verschuiven verschoven verschuiving verschuivingen',
  vertraag: 'vertraging vertragingen vertraagd vertraagt vertraagde vertragen',
  verwijs: 'verwijzen verwijst verwezen verwees verwijzing verwijzingen',
  voorspel: 'voorspellen voorspelt voorspeld voorspelling voorspellingen',
  wacht: 'wachten wacht wachtend wachtende wachtenden gewacht',
  weeg: 'wegen weegt gewogen weging',
  week: 'week weken wekelijks wekelijkse',
};

const english: Readonly<Record<string, string>> = {
  analysis: 'analysis analyses analyse analysed',
  bias: 'bias biases biased',
  child: 'child children',
  compare: 'compare compares compared comparing comparison comparisons comparable',
  criterion: 'criterion criteria',
  explain: 'explain explains explained explaining explanation explanations',
  fall: 'fall falls falling fell fallen',
  grow: 'grow grows growing grew grown growth',
  index: 'index indices indexes',
  inflow: 'inflow inflows entering',
  outflow: 'outflow outflows leaving',
  person: 'person persons people',
  rise: 'rise rises rising rose risen',
};

/** Form without diacritics -> the form its family shares. */
export const wordFamilies: Translated<ReadonlyMap<string, string>> = { nl: byForm(dutch), en: byForm(english) };

function byForm(families: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(families).flatMap(([family, forms]) => forms.split(' ').map((form) => [form, family] as const)),
  );
}
