import type { OutlineLabel } from './labels.ts';

/** The words with which a sentence says which part of a line it is; what follows is that part. */
const leads: readonly (readonly [OutlineLabel, RegExp])[] = [
  [
    'goal',
    /^(?:we|wij|ik) will?(?:en)? (?:graag )?(?:bereiken )?(?:dat )?(.+)$|^(?:ons|het|onze) (?:doel|ambitie) is (?:om |dat )?(.+)$|^we want (?:to have )?(?:that )?(.+)$|^(?:our|the) (?:goal|aim) is (?:that |to )?(.+)$/iu,
  ],
  [
    'effect',
    /^(?:en )?(?:daarvoor|daartoe|hiervoor|dan|ook|bovendien|daarnaast) moet(?:en)? (?:er )?(.+)$|^daarvoor is nodig dat (.+)$|^(?:and |also,? )?(?:for that,? |for this,? )(.+)$|^(?:also|and) (.+ (?:have|need|has|needs) to .+)$|^((?:\p{L}+ ){1,4}(?:need|needs|have|has) to .+)$|^((?:\p{L}+ ){1,4}moet(?:en)? (?:dan |daarvoor |eerst )?.+)$/iu,
  ],
  [
    'intervention',
    /^(?:en )?(?:dat|dit|daarvoor|daarom|hiervoor) (?:doen|bereiken|regelen) (?:we|wij) (?:met|door|via) (.+)$|^(?:daarom|daarvoor|dus) (?:gaan|starten|geven|zetten|organiseren|doen) (?:we|wij) (.+)$|^(?:daarom|daarvoor|dus) (.+)$|^(?:so|therefore|that is why),? we (?:organi[sz]e |do |give |start |offer )?(.+)$|^we do (?:that|this|it) (?:with|by|through) (.+)$/iu,
  ],
  [
    'measure',
    /^(?:en )?(?:dat|dit) (?:zien|meten) (?:we|wij) (?:aan|met) (.+)$|^(?:we|wij) (?:meten|zien|volgen) (?:(?:dat|dit|het) )?(?:(?:aan|met) )?(.+)$|^we (?:see|measure) (?:that|this|it) (?:by|with|in) (.+)$/iu,
  ],
];
const fewest = 3;
const words: Readonly<Record<OutlineLabel, string>> = {
  goal: 'doel',
  effect: 'effect',
  intervention: 'aanpak',
  measure: 'cijfer',
};

/** Sentences that say what is wanted, what has to change for it and what is done, as rows with a word before each; else the text. */
export function labelledProse(text: string): string {
  const sentences = text
    .split(/(?<=[.!])\s+|\r?\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const said = sentences.map((sentence) => {
    const plain = sentence.replace(/[.!]+$/u, '');
    for (const [label, pattern] of leads) {
      const part = pattern
        .exec(plain)
        ?.slice(1)
        .find((one) => one !== undefined);
      if (part) return { label, row: `${words[label]}: ${part}` };
    }
    return { label: null, row: sentence };
  });
  const known = said.filter(({ label }) => label !== null);
  const isLine = known.length >= fewest && known[0]?.label === 'goal';
  return isLine ? said.map(({ row }) => row).join('\n') : text;
}

/** What a sentence begins with that tells what comes of the one before it. */
const therefore =
  /^(?:(?:en )?(?:daardoor|hierdoor|daarmee|zo|dan|op die manier)|(?:dat|dit) (?:zorgt ervoor|leidt ertoe|maakt|betekent) dat|(?:and )?(?:as a result|because of (?:that|this)|that way|then)|(?:that|this) means(?: that)?),? (?:er )?/iu;
/** 'Daardoor zijn er minder …' ends in 'minder …'. */
const thereAre = /^(?:zijn|is|komen|ontstaan|there (?:are|is|will be)) (?:er )?(?=minder|meer|fewer|less|more)/iu;
/** 'Om schooluitval te verminderen moeten jongeren zich eerder melden.' */
const inOrderTo: readonly RegExp[] = [
  /^om (.+?) te (\p{L}+),? (?:is (?:het )?nodig dat|moet(?:en)?) (?:er )?(.+?)(?:[.;] |, (?:en |and )?(?=daar|dus|hier))(?:daarom|daarvoor|dus|hiervoor|daartoe) (.+)$/iu,
  /^(?:in order )?to ((?:\p{L}+ ){1,8}?\p{L}+)(), (.+? (?:need|needs|have|has|must|should)(?: to)? .+?)(?:[.;,] )(?:and )?(?:for that|for this|so|therefore|that is why),? (.+)$/iu,
];

/** Sentences of which each tells what comes of the one before it, with arrows; one that says what something is done for, in rows; else the text. */
export function causalProse(text: string): string {
  const joined = text.trim().replace(/[.!]+$/u, '');
  if (/\n/u.test(joined)) return text;
  const [first = '', ...others] = joined.split(/[.!]\s+/u);
  if (others.length > 1 && others.every((one) => therefore.test(one)))
    return [first, ...others.map((one) => one.replace(therefore, '').replace(thereAre, ''))].join(' -> ');
  const [, goal, verb, effect, intervention] =
    inOrderTo.map((pattern) => pattern.exec(joined)).find((one) => one !== null) ?? [];
  return goal && effect && intervention
    ? [`doel: ${goal} ${verb}`, `effect: ${effect}`, `aanpak: ${intervention}`].join('\n')
    : text;
}

/** One sentence that says what is done, what that changes and what comes of it. */
const chains: readonly RegExp[] = [
  /^(?:als|wanneer|indien|if|when) (?:(?:we|wij) )?(.+?)(?:, (?:dan |then )?| dan | then )(.+?),? (?:waardoor|zodat|en (?:dan|zo|daardoor)|en dat leidt tot|met als (?:gevolg|resultaat)(?: dat)?|so that|so|which means(?: that)?|and (?:then|that way))(?: er)? (.+)$/iu,
  /^door (.+? te \p{L}+),? (.+?),? (?:waardoor|zodat|en (?:dan|zo|daardoor))(?: er)? (.+)$/iu,
  /^by (.+?), (.+?),? (?:so that|so|which means(?: that)?|and (?:then|that way)) (.+)$/iu,
];

const because = /,? (?:doordat|omdat|because) /giu;

/** 'Als we huurders bellen, vragen ze eerder hulp, waardoor …' with arrows between its parts; else the text. */
export function asChain(text: string): string {
  const rows = text.split(/\r?\n/u).map((row) => {
    const sentence = row.trim().replace(/[.!]+$/u, '');
    const parts = chains.map((pattern) => pattern.exec(sentence)?.slice(1)).find((found) => found !== undefined);
    return parts ? parts.join(' -> ') : row;
  });
  return rows.map((row) => ((row.match(because)?.length ?? 0) > 1 ? row.replaceAll(because, ' <- ') : row)).join('\n');
}

/** 'Brieven in gewone taal zodat mensen eerder bellen zodat …': what leads to what, without arrows. */
export function withArrows(text: string): string {
  const rows = text.split(/\r?\n/u).filter((row) => row.trim() !== '');
  const joined = rows.filter((row) => soThat.test(row));
  const times = text.match(new RegExp(soThat, 'giu'))?.length ?? 0;
  return joined.length > 0 && joined.length * 2 > rows.length && times > 1
    ? text.replaceAll(new RegExp(soThat, 'giu'), ' -> ').replaceAll(/\.[^\S\n]*(?=\n|$)/gu, '')
    : text;
}

const soThat =
  /(?<=\S),?\s(?:(?:zodat|waardoor|so that)(?: er)?|(?:en )?(?:dat |dit )?leid(?:t|en) (?:ertoe dat|tot)|(?:and )?(?:that |this )?leads? to)\s/iu;
