import { stem, wordsOf } from '../../../text/words/dutch-words.ts';
import type { ElementWarning } from './warnings.ts';

/** Asked for because it is there, or one never knows. */
const undecided =
  /voor de zekerheid|(?:altijd|misschien|vast|wel|ook) (?:handig|leuk|interessant|nuttig)|(?:handig|leuk|interessant|nuttig|fijn|goed) (?:om te (?:weten|hebben|zien)|voor (?:later|ooit))|van pas|alles wat (?:er|we)|uit nieuwsgierigheid|nieuwsgierig|(?:voor|in) (?:het|de|in het) (?:jaarverslag|jaarrekening|begroting|dashboard|archief|verantwoording|statistiek)|verplicht|staat (?:goed|mooi|leuk)|zodat we (?:het|dat|ze|die) (?:hebben|weten)|om te (?:laten zien|verantwoorden)|meten we al|houden we (?:al|gewoon)|doen we al|altijd al|erom vraagt|wil(?:len)? (?:het|dat|ze|we) (?:graag|gewoon|ook|wel) (?:weten|zien|hebben)|zien we (?:later|dan|wel)|kijken (?:we )?later|out of curiosity|curious|for the (?:annual report|dashboard|record|archive)|would be nice|might come in handy|looks good|(?:council|alderman|board) (?:asks|wants|likes)|see (?:later )?what|we measure (?:it|that) (?:anyway|already)|anyway|alle (?:cijfers|gegevens|data)\b|zoveel mogelijk|toch al|omdat (?:het kan|we (?:het|dat|die) (?:al|toch|hebben))|niks mee|niets mee|geen idee waarvoor|weten nog niet waarvoor|nog (?:even )?(?:kijken|niet duidelijk|geen)|je weet (?:maar )?nooit|altijd zo (?:gedaan|gemeten)|(?:raad|wethouder|college) (?:vraagt|wil|vindt)|might be useful|just in case|nice to (?:know|have)|all the (?:numbers|data|figures)|everything (?:we|there)|you never know|some day|someday|as much as (?:we can|possible)|because we (?:have|already)|always (?:did|measured|collected)|no idea what|nothing with it/iu;

/** Counts what we do ourselves. */
const ours =
  /(?<![\p{L}])(?:we|wij|ons|onze)(?![\p{L}]).*(?:voeren|geven|doen|houden|versturen|afleggen|organiseren|langs|bereikt|gebeld|bezocht|gesproken|gegeven|gehouden)|(?:voeren|geven|doen|zijn|hebben) (?:we|wij)(?![\p{L}])|(?<![\p{L}])(?:gegeven|uitgereikte?|uitgedeelde|gekoppelde|afgelegde|verstuurde|verzonden|georganiseerde|gehouden|gevoerde|verspreide|opgeleide|getrainde|ingezette|gestarte|gedrukte|geplaatste|bezochte|uitgegeven|verstrekte|opgestelde|afgenomen|gebelde|aangeboden|bestede|gemaakte|uitgevoerde|gerealiseerde|ingeplande|gesubsidieerde)(?![\p{L}])|\b(?:delivered|made|given|held|sent|organi[sz]ed|issued|handed out|distributed|trained|visited|provided|carried out|conducted|printed|hired|we (?:did|do|ran|run|gave|held|made|sent|had))\b/iu;
const counted =
  /(?<![\p{L}])(?:aantal keer dat (?:we|wij)|hoe vaak (?:we|wij)|how often we|times we|bereikte \p{L}+)(?![\p{L}])|^(?:het )?(?:aantal|nr\.?|number of|#|hoeveel|how many|totaal(?: aantal)?)? ?(?:keer |of )?(?:[\p{L}-]+e )?(?:gesprekken|keukentafelgesprekken|trainingen|huisbezoeken|bijeenkomsten|workshops|folders|flyers|brieven|cursussen|spreekuren|inloopspreekuren|overleggen|activiteiten|lessen|taallessen|themaweken|begeleidingsuren|trajecten|consulten|telefoontjes|evenementen|sportpassen|passen|maatjes|projecten|meetings|trainings|sessions|home visits|leaflets|letters|courses|vouchers|events|appointments|consultations|campaigns|uren begeleiding|contactmomenten|intakes|intakegesprekken|adviezen|plannen|rondes|mailings|berichten|oproepen|posts|trainers|coaches|consulenten|begeleiders|voorlichtingsavonden|avonden|uren|hours|intake interviews|plans|mails|messages|staff|campagnes|posters|voorlichtingen)(?![\p{L}])/iu;

/** Easy to count, and about something else. */
const besides =
  /^(?:het )?(?:aantal |number of |# ?)?(?:vrijwilligers|deelnemers|klanten|leden|gasten)(?![\p{L}])|(?<![\p{L}])(?:tevreden\p{L}*|klanttevreden\p{L}*|cliënttevreden\p{L}*|clienttevreden\p{L}*|satisfaction|\p{L}*(?:klachten|meldingen|aanvragen|aanmeldingen|bezoekers|bezoeken|verwijzingen|kosten|uitgaven|inschrijvingen|volgers)|complaints|members|followers|likes|visits|visitors|page ?views|clicks|downloads|turnout|opkomst|leden van \p{L}+|applications|registrations|referrals|budget|spending|wachtlijst|rapportcijfer|cijfer voor|waardering|score|aantal (?:vrijwilligers|deelnemers|leden|klanten)|attendance|opkomstcijfers|ziekteverzuim|boetes|bekeuringen|media-aandacht|krantenartikelen|bereik|attendees|participants|users|gebruikers|volunteers|reports|calls|telephone calls|gebruik van|attends?|attending|enrolled|deelneemt|deelnemen|ingeschreven)(?![\p{L}])/iu;

/** Of a page, not of what it is about. */
const online =
  /(?<![\p{L}])(?:website|webpagina|pagina|page|insta|instagram|facebook|likes|clicks|kliks|downloads)(?![\p{L}])/iu;

/** A share, a time or a clause says of whom or how long; a bare count that names nothing of the goal stands for something else. */
const tellsWhom =
  /%|(?<![\p{L}])(?:aandeel|percentage|share|deel van|part of|gem\.|minuten|minutes|[\p{L}]*tijd|dagen|weken|maanden|jaren|days|weeks|months|hours per|tijd tot|duur|time (?:to|until|between)|dat|die|who|that|tussen|between|na|after|before|voor en na|gemiddeld|average|mean|vraag|vragen|asked|zonder|without|meer dan|more than|minstens|at least)(?![\p{L}])/iu;

/** A measure beside what it should show. */
export function adviseMeasure(words: string, of: string): readonly ElementWarning[] {
  const lacks: ElementWarning[] = undecided.test(words) ? ['measure-without-decision'] : [];
  const isAbout = shares(words, of);
  if ((lacks.length === 0 && ours.test(words)) || (counted.test(words) && !isAbout))
    return [...lacks, 'output-measure'];
  const isBeside = besides.test(words) || !tellsWhom.test(words);
  return online.test(words) ||
    (isBeside && !isAbout && of !== '' && lacks.length === 0) ||
    (besides.test(words) && !isAbout)
    ? [...lacks, 'proxy']
    : lacks;
}

const small = new Set(
  'meer minder aantal vaker mensen ouder ouders jongeren kinderen gezinnen inwoners people parents children families young older more fewer clienten cliënten client clients person deelnemer deelnemers participant participants'.split(
    ' ',
  ),
);

/** The same thing is named in both, of whomever. */
function shares(words: string, of: string): boolean {
  const named = new Set(telling(of));
  return telling(words).some((one) => [...named].some((other) => isSame(one, other)));
}

function telling(text: string): string[] {
  return (
    wordsOf(text.toLowerCase())
      // Whom it is about is no sign of what it is about.
      .filter((word) => word.length > 3 && !small.has(word))
      .map((word) => stem(word, 'nl'))
  );
}

/** 'tevredenheid' and 'tevredener', 'verwijzingen' and 'verwijzen'. */
function isSame(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const needed = Math.max(5, Math.ceil(length * 0.75));
  return one === other || (length >= 5 && one.slice(0, needed) === other.slice(0, needed));
}
