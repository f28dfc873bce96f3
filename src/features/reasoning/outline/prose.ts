import type { OutlineLabel } from './outline-rows.ts';

/** The words with which a sentence says which part of a line it is; what follows is that part. */
const leads: readonly (readonly [OutlineLabel, RegExp])[] = [
  [
    'goal',
    /^(?:we|wij|ik) will?(?:en)? (?:graag )?(?:bereiken )?(?:dat )?(.+)$|^(?:ons|het|onze) (?:doel|ambitie) is (?:om |dat )?(.+)$|^we want (?:to have )?(?:that )?(.+)$|^(?:our|the) (?:goal|aim) is (?:that |to )?(.+)$/iu,
  ],
  [
    'effect',
    /^(?:en )?(?:daarvoor|daartoe|hiervoor|dan|ook|bovendien|daarnaast) moet(?:en)? (?:er )?(.+)$|^daarvoor is nodig dat (.+)$|^(?:and |also,? )?(?:for that,? |for this,? )(.+)$|^(?:also|and) (.+ (?:have|need|has|needs) to .+)$/iu,
  ],
  [
    'intervention',
    /^(?:en )?(?:dat|dit|daarvoor|daarom|hiervoor) (?:doen|bereiken|regelen) (?:we|wij) (?:met|door|via) (.+)$|^(?:daarom|daarvoor|dus) (?:gaan|starten|geven|zetten) (?:we|wij) (.+)$|^we do (?:that|this|it) (?:with|by|through) (.+)$/iu,
  ],
  [
    'measure',
    /^(?:en )?(?:dat|dit) (?:zien|meten) (?:we|wij) (?:aan|met) (.+)$|^(?:we|wij) meten (.+)$|^we (?:see|measure) (?:that|this|it) (?:by|with|in) (.+)$/iu,
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
