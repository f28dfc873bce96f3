export type OutlineLabel = 'goal' | 'effect' | 'intervention' | 'measure';

/** By what stands before a row, as people call the parts of a line. */
const labels: readonly (readonly [OutlineLabel, RegExp])[] = [
  [
    'goal',
    /^d$|^(?:wat|waar) will?en (?:we|wij)(?: .{1,25})?$|^(?:hoofd|eind)?doel(?:en|stelling)?$|^eindeffect$|^(?:maatschappelijk|beoogd|uiteindelijk) (?:doel|effect|resultaat)$|^redeneerlijn$|^we willen$|^wat we willen(?: bereiken)?$|^what (?:do )?we want(?: to .{1,25})?$|^(?:main |overall )?goals?$|^ambitie$|^ambition$|^aim$|^outcome$|^objective$|^impact$|^stip(?: op de horizon)?$|^why(?: .{1,25})?$|^waartoe$|^waarvoor(?: .{1,25})?$|^what for$|^waarom(?: .{1,25})?$/iu,
  ],
  [
    'effect',
    /^e$|^wat moet (?:.{1,25} )?(?:veranderen|gebeuren|anders)$|^wat is (?:daarvoor|hiervoor|er) (?:eerst )?nodig$|^what (?:has|needs|must) (?:to )?(?:first )?change(?: .{1,20})?$|^(?:sub|tussen)?-?effect(?:en)?(?: (?:daarvan|hiervan))?$|^door(?:dat)?$|^because$|^via$|^bat(?:en|e)$|^benefits?$|^tussenst(?:ap|appen)$|^tussenresulta(?:at|ten)$|^sub-?goals?$|^deeldoel(?:en)?$|^gevolg(?:en)?$|^effects?$|^(?:intermediate )?outcomes?$|^tussendoel(?:en)?$|^subdoel(?:en)?$|^resulta(?:at|ten)$|^verandering(?:en)?$|^changes?$|^daarvoor moet$|^wat (?:er )?verandert(?: .{1,20})?$|^what changes$/iu,
  ],
  [
    'intervention',
    /^[ia]$|^met$|^with$|^wat (?:gaan|doen|ondernemen) (?:we|wij)(?: .{1,30})?$|^hoe (?:gaan|willen|doen|bereiken|pakken) (?:we|wij)(?: .{1,30})?$|^(?:dit|dat) doen (?:we|wij)$|^what (?:will|do|are) we (?:going to )?do(?:ing)?(?: .{1,30})?$|^how (?:will|do) we (?:do|get|reach|achieve)(?: .{1,30})?$|^prestaties?$|^st(?:ap|appen)$|^steps?$|^inspanning(?:en)?$|^interventies?$|^interventions?$|^aanpak$|^acties?$|^actions?$|^activiteit(?:en)?$|^activit(?:y|ies)$|^maatregel(?:en)?$|^wat (?:we|wij) doen$|^wat doen (?:we|wij)$|^what we do$|^inzet$|^dat doen we met$|^wat gaan we doen$|^oplossing(?:en)?$|^approach$|^project(?:en)?$|^instrument(?:en)?$|^doen$|^middel(?:en)?$|^hoe$|^how$/iu,
  ],
  [
    'measure',
    /^[mk]$|^(?:hoe|waaraan|wanneer|waar) (?:weten|meten|zien|merken|volgen) (?:we|wij)(?: .{1,30})?$|^how (?:do|will|can) we (?:know|see|measure|tell)(?: .{1,30})?$|^(?:prestatie|effect)-?indicator(?:en)?$|^(?:we )?volgen (?:we )?(?:dit |dat )?(?:aan|met)$|^meetbaar (?:door|aan|met)$|^bewijs$|^evidence$|^ind$|^indicator(?:en|s)?$|^kpi(?:'?s)?$|^cijfers?$|^maat$|^maatstaf$|^meten$|^meting$|^meetpunt(?:en)?$|^measures?$|^measured by$|^gemeten met$|^metric(?:s)?$|^figures?$|^(?:we )?(?:meten|zien) (?:we )?(?:dit |dat )?(?:aan|met)$|^waaraan zien we dat$|^how do we see it$/iu,
  ],
];

/** What a word before a row says the row is; null for any other word. */
export function labelOf(name: string): OutlineLabel | null {
  return (
    labels.find(([, words]) => words.test(name.trim().replace(/^(?:ons|onze|het|de|mijn|our|the|my) /iu, '')))?.[0] ??
    null
  );
}
