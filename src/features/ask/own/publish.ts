import type { DisclosureRule } from '../../../statistics/disclosure/cell.ts';
import { discloseParts } from '../../../statistics/disclosure/parts.ts';
import { disclosePercentage } from '../../../statistics/disclosure/ratio.ts';
import type { Language } from '../../../shared/language.ts';
import { ownNumbersIn } from '../../../text/figures/own-numbers.ts';
import { partsOfPeopleIn, sharesOfPeopleIn } from '../../../text/figures/relations/people.ts';
import { type Telling, tellingOf } from '../../../text/figures/relations/telling.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Statement } from '../statement.ts';
import { publishWords } from '../wording/own/publish.ts';
import { amountsIn } from './amounts.ts';

/** Percentages about income ask for a larger base (statistics 1.12, rule 3). */
const incomeWords = /bijstand|uitkering|inkomen|schuld|minima|armoede|benefits|income|debt|poverty/;

/** What of the counts in a message may stand in a table or a text for others (statistics 1.12); none: it holds no such counts. */
export function toPublish(text: string, today: string, language: Language, threshold: number): Statement[] {
  return publishable(tellingOf(text, ownNumbersIn(text, today), threshold), language, threshold);
}

export function publishable(telling: Telling, language: Language, threshold: number): Statement[] {
  const rule = { threshold, incomeLike: incomeWords.test(telling.words) };
  const parts = partsOfPeopleIn(telling);
  if (parts) return ofParts(parts, rule, language);
  return sharesOfPeopleIn(telling).flatMap(({ count, whole }) => ofShare(count, whole.value, rule, language));
}

function ofParts(
  { parts, hasTotal }: NonNullable<ReturnType<typeof partsOfPeopleIn>>,
  rule: DisclosureRule,
  language: Language,
): Statement[] {
  const words = publishWords[language];
  const fewest = amountsIn(language).number('fewest', rule.threshold);
  const disclosed = discloseParts(
    parts.map(({ value }) => value),
    rule,
  );
  if (disclosed.kind === 'refused') return [];
  const named = (isNamed: (isCover: boolean) => boolean) => {
    const labels = parts.flatMap(({ label }, i) => {
      const cell = disclosed.parts[i];
      return cell?.kind === 'hidden' && isNamed(cell.reason === 'complementary') ? [label] : [];
    });
    return labels.length > 0 ? fact('parts', formatList(labels, language)) : null;
  };
  const [small, cover, all] = [named((isCover) => !isCover), named((isCover) => isCover), named(() => true)];
  if (!small || !all) return [words.noneSmall(fewest), words.earlierToo()];
  return [
    words.leaveOut(hasTotal ? all : small),
    ...(cover ? [hasTotal ? words.followsFromTotal() : words.withTotal(cover)] : []),
    ...(hasTotal && disclosed.total.kind === 'hidden' ? [words.totalToo()] : []),
    words.earlierToo(),
  ];
}

function ofShare(count: number, size: number, rule: DisclosureRule, language: Language): Statement[] {
  const words = publishWords[language];
  const cell = disclosePercentage(count, size, rule);
  if (cell.kind === 'refused') return [];
  const fewest = amountsIn(language).number('fewest', rule.threshold);
  return [cell.kind === 'hidden' ? words.noPercentage() : words.enoughPeople(fewest)];
}
