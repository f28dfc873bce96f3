import { person, says } from './words.ts';
import type { ElementWarning } from './warnings.ts';

const outcomes =
  'schulden|schuld|schooluitval|uitval|gezondheid|zelfredzaamheid|eenzaamheid|armoede|verzuim|schoolverzuim|overlast|huisuitzettingen|werkloosheid|jeugdwerkloosheid|stress|participatie|criminaliteit|zelfstandigheid|welzijn|leefbaarheid|jeugdhulp|bijstand|uitstroom|instroom|taalniveau|weerbaarheid|werk|ongelijkheid|overgewicht|dakloosheid|veiligheid|schooladvies|wachttijden|wachttijd|wachtlijsten|wachtlijst|zorgvraag|uithuisplaatsingen|terugval|debts?|health|loneliness|poverty|dropout|drop-out|truancy|wellbeing|well-being|independence|unemployment|evictions?|homelessness|self-reliance|absence|participation';
const better =
  'minder|meer|betere|beter|lagere|hogere|kortere|grotere|fewer|less|more|better|lower|higher|reduced|improved|increased';

const changed = new RegExp(String.raw`^(?:${better}) (?:[\p{L}-]+ ){0,3}?(?:${outcomes})(?![\p{L}])`, 'iu');
const wishes =
  'omlaag brengen|omlaag|omhoog|terugdringen|verminderen|verlagen|verhogen|vergroten|voorkomen|verkleinen|bestrijden|tegengaan|oplossen|verbeteren|wegwerken|bevorderen|halveren|verkorten|beperken|wegnemen|doorbreken';
const turned = new RegExp(
  String.raw`(?<![\p{L}])(?:${wishes})(?: (?:bij|van|onder|in|voor) .+)?$|^(?:${wishes}|zorgen dat|ervoor zorgen|reduc(?:e|ing)|prevent(?:ing)?|improv(?:e|ing)|increas(?:e|ing)|lower(?:ing)?|cut(?:ting)?|tackl(?:e|ing)|combat(?:ing)?|boost(?:ing)?|mak(?:e|ing) sure|get(?:ting)?) `,
  'iu',
);
const wished = new RegExp(String.raw`^(?:minder|fewer|less) |^(?:${better}) (?:[\p{L}-]+ ){0,2}?`, 'iu');
const state =
  /(?<![\p{L}])(?:weer|niet meer|sneller|vaker|langer|eerder|zelfstandig|schuldenvrij|aan het werk|uit de bijstand|op een sportclub|back|no longer|sooner|longer|off benefits|out of debt|into work|in work|at work)(?![\p{L}])/iu;
/** Who does the work is no sign of what it should lead to. */
const staff =
  /(?<![\p{L}])(?:mentor|mentoren|vrijwilligers?|huisarts|huisartsen|professionals?|docent|docenten|leraar|leraren|consulent|consulenten|coach|jongerenwerker|wijkteam|we|wij|medewerkers?|buren|werkgevers?|teachers?|volunteers?|staff|worker|team|gps?|employers?)(?![\p{L}])/iu;
/** With these words it is something that is done. */
const done =
  /(?<![\p{L}])(?:uren|fte|\p{L}*(?:spreekuren|spreekuur|gesprekken|gesprek|lessen|les|bezoeken|bezoek|trainingen|training|cursus|cursussen|consulenten|coaches|coach|begeleiding|formulier|formulieren|brieven|brief|loket|werkers?|maatjes|campagne|app|pas|passen|handhaving|plekken|locaties|voorlichting|contactmomenten|avonden|tafel|plan|plannen|regeling|regelingen|subsidie|vouchers?)|form|letters?|geld|budget|inzet|hours?|sessions|visits|lessons|information|informatie|bellen|sturen|call|text|groep|groepen|group|club voor|pilot|courses?|meetings?|support for|hulp bij|toolkit|krijgt|krijgen)(?![\p{L}])/iu;

/** What is wished for, where what is done was asked. */
export function adviseIntervention(words: string): readonly ElementWarning[] {
  if (done.test(words)) return [];
  const isWish = changed.test(words) || turned.test(words);
  const isOfPeople = person.test(words) && !staff.test(words);
  const isState =
    isOfPeople && (wished.test(words) || (state.test(words) && !/^[\p{L}]+en (?:met|voor) /iu.test(words)));
  const isSaid = isOfPeople && person.test(words.split(' ').slice(0, 3).join(' ')) && says.test(words);
  const isLess = /^(?:minder|fewer|less) /iu.test(words);
  return isWish || isState || isSaid || isLess ? ['effect-as-intervention'] : [];
}
