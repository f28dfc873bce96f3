import { wordList } from './word-list.ts';

/** Words of the social domain, folded, and what their compounds begin or end with. */
const domain = new Set(
  wordList(`wmo jeugd jeugdhulp jeugdzorg jeugdwet schuld schulden schuldhulp schuldhulpverlening schuldsanering bijstand
  uitkering uitkeringen participatiewet minima minimaregelingen armoede thuiszorg huishoudelijke voorziening voorzieningen
  maatwerkvoorziening maatwerkvoorzieningen melding meldingen aanvraag aanvragen aanmelding aanmeldingen wachtlijst wachttijd
  wachttijden doorlooptijd doorlooptijden traject trajecten verwijzing verwijzingen instroom uitstroom besluiten beschikking
  beschikkingen vroegsignalering vroegsignalen crisisplaatsing crisisplaatsingen pleegzorg indicatie indicaties
  keukentafelgesprek keukentafelgesprekken toekenningen mantelzorg dagbesteding inburgering statushouders daklozen
  youth debt debts benefit benefits welfare referral referrals application applications placement placements intake inflow outflow`),
);
const domainCompound =
  /^(?:jeugdhulp|jeugd|schuld(?:en|hulp)?|bijstands?|wmo|uitkerings?)\p{L}{4,}$|\p{L}{4,}(?:meldingen|aanvragen|aanmeldingen|trajecten|verwijzingen|uitkeringen|voorzieningen|plaatsingen|wachtlijst)$/u;
const places = new Set(
  wordList(`noord zuid oost west centrum binnenstad buitengebied buitenwijken north south east centre`),
);
const months = new Set(
  wordList(`januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october jan feb mrt apr jun jul aug sep sept okt oct nov dec`),
);

/** The kind that a folded word stands for in a question, or the word itself. */
export function kindOfWord(word: string): string {
  if (domain.has(word) || domainCompound.test(word)) return '<domain>';
  if (places.has(word)) return '<place>';
  return months.has(word) ? '<month>' : word;
}
