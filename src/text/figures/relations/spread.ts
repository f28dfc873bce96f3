import type { OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const deviationBefore =
  /(?:standaardafwijking|standaarddeviatie|spreiding|(?:^| )s\.?d(?: \.)?|stdev|std(?: \.)?|standard deviation)(?: (?:van|was|is|of|:|=|,|\())*$/;
const deviationBehind = /^(?:standaardafwijking|standaarddeviatie|sd|standard deviation)(?= |$)/;
const meanBefore = /(?:^| )(?:gemiddeld(?:e|en)?|gem(?: \.)?|average|mean|averaged)(?: (?!#)\S+){0,4}$/;
const sizeBehind =
  /^(?:(?!#)\p{L}+ ){0,2}?(?:mensen|clienten|zaken|dossiers|aanvragen|gezinnen|jongeren|kinderen|deelnemers|respondenten|inwoners|gevallen|metingen|people|clients|cases|requests|participants|respondents)(?= |$)/u;

/** `gemiddeld 46 dagen over 31 cliënten, standaardafwijking 22`, and what it may be held against. */
export function spreadIn({ mentions, hasTable, shares }: Telling): Relation | null {
  if (hasTable || shares.length > 0 || mentions.length < 3 || mentions.length > 4) return null;
  const deviation = mentions.find(
    ({ before, after }) => deviationBefore.test(before.split('#').at(-1) ?? '') || deviationBehind.test(after),
  );
  const size = mentions.find(
    (one) => one !== deviation && (one.reason === 'sample-size' || (one.unit === null && sizeBehind.test(one.after))),
  );
  const rest = mentions.filter((one) => one !== deviation && one !== size);
  const mean = rest.find((one) => one.reason === 'average' || meanBefore.test(one.before.split('#').at(-1) ?? ''));
  if (!deviation || !size || !mean || !Number.isInteger(size.value) || size.value < 2 || deviation.value <= 0)
    return null;
  const reference = rest.find((one) => one !== mean);
  if (reference && reference.unit !== null && reference.unit !== mean.unit) return null;
  return {
    kind: 'spread',
    mean: mean.value,
    deviation: deviation.value,
    size: size.value,
    reference: reference?.value ?? null,
    unit: unitOf(mean),
  };
}

function unitOf({ unit }: Mention): OwnUnit | null {
  return unit === 'points' ? 'percentage' : unit;
}
