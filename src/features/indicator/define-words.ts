import { problem, retold, type Around, type Change } from './define-change.ts';
import type { DefinitionForm, Problem } from './definition-form.ts';
import { longest, wordsIn } from './definition-values.ts';
import type { Indicator } from './indicator.ts';

/** What it is called, what is counted, what it says and where it comes from. */
export function changedMeaning(form: DefinitionForm, { indicator, all }: Around): Change {
  const [name, counts, says, doesNotSay, source] = [
    wordsIn(form.name),
    wordsIn(form.counts),
    wordsIn(form.says),
    wordsIn(form.doesNotSay),
    wordsIn(form.source),
  ];
  const [also, url] = [linesIn(form.also), wordsIn(form.url)];
  const problems: readonly Problem[] = [
    ...nameProblems(name, indicator.id, all),
    ...(counts === null ? problem('counts-missing') : []),
    ...(says === null || doesNotSay === null ? problem('says-missing') : []),
    ...(source === null ? problem('source-missing') : []),
    ...tooLong([counts, says, doesNotSay], longest.text),
    ...tooLong([source, ...also], longest.line),
    ...(url !== null && !isWebAddress(url) ? problem('url-wrong', url) : []),
  ];
  if (problems.length > 0 || !name || !counts || !says || !doesNotSay || !source) return problems;
  return {
    indicator: {
      ...indicator,
      name: retold(indicator.name, name),
      also,
      definition: retold(indicator.definition, counts),
      says: retold(indicator.says, says),
      doesNotSay: retold(indicator.doesNotSay, doesNotSay),
      source: { name: retold(indicator.source.name, source), url },
    },
    because: null,
  };
}

/** What was left empty is said in Dutch to who reads English too. */
export function changedEnglish(form: DefinitionForm, { indicator }: Around): Change {
  const english = (before: Indicator['name'], written: string | undefined) => ({
    nl: before.nl,
    en: wordsIn(written) ?? before.nl,
  });
  const problems = [
    ...tooLong([form.nameEn, form.unitEn, form.denominatorEn, form.sourceEn, form.ownerRoleEn], longest.line),
    ...tooLong([form.countsEn, form.saysEn, form.doesNotSayEn], longest.text),
  ];
  if (problems.length > 0) return problems;
  const { denominator } = indicator;
  return {
    indicator: {
      ...indicator,
      name: english(indicator.name, form.nameEn),
      definition: english(indicator.definition, form.countsEn),
      unit: english(indicator.unit, form.unitEn),
      ...(denominator && { denominator: english(denominator, form.denominatorEn) }),
      source: { ...indicator.source, name: english(indicator.source.name, form.sourceEn) },
      ownerRole: english(indicator.ownerRole, form.ownerRoleEn),
      says: english(indicator.says, form.saysEn),
      doesNotSay: english(indicator.doesNotSay, form.doesNotSayEn),
    },
    because: null,
  };
}

/** People ask for a figure by its name, so that no two may have the same. `id` null: it is a new one. */
export function nameProblems(name: string | null, id: string | null, all: readonly Indicator[]): readonly Problem[] {
  if (name === null) return problem('name-missing');
  const plain = name.toLowerCase();
  const isTaken = all.some((one) => one.id !== id && [one.name.nl, one.name.en].some((n) => n.toLowerCase() === plain));
  return [...(isTaken ? problem('name-taken', name) : []), ...tooLong([name], longest.name)];
}

export function tooLong(written: readonly (string | null | undefined)[], most: number): readonly Problem[] {
  return written.some((words) => (words?.length ?? 0) > most) ? problem('too-long', String(most)) : [];
}

function linesIn(written: string | undefined): string[] {
  const lines = (written ?? '').split(/[\n;,]/).flatMap((line) => wordsIn(line) ?? []);
  return [...new Set(lines)].slice(0, mostNames);
}

const mostNames = 20;

function isWebAddress(written: string): boolean {
  return /^https?:\/\/\S+$/i.test(written) && written.length <= longest.url && URL.canParse(written);
}
