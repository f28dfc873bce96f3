import type { Language } from '../../../shared/language.ts';

const listed = (...words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((some) => some.split(' ')));

/** Words that claim nothing: only these may stand in a sentence of a model that are not in what it cites. */
export const binding: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: listed(
    'de het een deze dit dat die er en in op bij met aan',
    'van voor te om over is zijn was waren wordt worden werd werden ik',
    'je jij jouw jullie we wij ons onze het hier daar daarbij',
    'nu toen dan zo als wat welke wie waar hoe staat staan stond zie',
    'ziet zien kijk kijken lees lezen heet gaat ging gaan',
  ),
  en: listed(
    'the a an this that these those it its there and in on at',
    'with of for to about is are was were be been i you your',
    'we us our here now then so as what which who where how stands',
    'stand see sees look looks read reads called goes went',
  ),
};

/**
 * Words that carry a claim: what is denied, how sure it is, which way it goes, how it is judged, and why. A sentence holds exactly
 * those of what it cites, so that none is added and none is lost.
 */
export const claiming: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: listed(
    'niet geen nooit niets niemand nergens zonder nauwelijks evenmin noch wel juist toch kan',
    'kun kunt kunnen kon mag mogen moet moeten misschien mogelijk waarschijnlijk lijkt lijken ongeveer',
    'circa nog pas alleen slechts hooguit hoogstens minstens minimaal maximaal schatting naar voorlopig vaak',
    'soms meestal bijna altijd zeker onzeker zelden al meer minder hoger lager hoog laag',
    'hoogste laagste meeste minste stijgt stijgen stijging daalt dalen daling gestegen gedaald toegenomen afgenomen',
    'groter kleiner groot klein boven onder omhoog omlaag vaker langer korter sneller beter slechter',
    'goed slecht gunstig ongunstig gehaald gelijk signaal gewoon gewone oordeel toeval afwijkt wijkt past',
    'duidelijk door doordat omdat want waardoor daardoor dankzij oorzaak dus daarom',
  ),
  en: listed(
    'not no never nothing nobody none without hardly neither nor can cannot could may',
    'might must should perhaps possibly probably likely seems about approximately only yet still almost',
    'least most estimated provisional often sometimes usually always certain uncertain rarely already more fewer',
    'less higher lower high low highest lowest rises rising rise rose risen falls falling',
    'fall fell fallen increased decreased larger smaller large small above below up down longer',
    'shorter faster better worse good bad met missed equal same signal ordinary verdict chance',
    'deviates fits clear by because since through cause causes caused due so therefore',
  ),
};

/** Numbers as words: a figure is never a model's own, also not in letters. */
export const numbers: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:één|nul|half|halve|helft|dubbel\p{L}*|verdubbel\p{L}*|halveer\p{L}*|gehalveerd|verdrievoudig\p{L}*|kwart|derde|vierde|vijfde|tiende|\p{L}*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen|miljard)\p{L}*|procent\p{L}*|dozijn|tientallen|percent)$/u,
  en: /^(?:zero|one|half|halves|halved|double\p{L}*|triple\p{L}*|twice|thrice|quarter|third|fourth|fifth|tenth|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)(?:\p{L}|-)*|\p{L}+teen|per|cent|percent\p{L}*|dozens?)$/u,
};
