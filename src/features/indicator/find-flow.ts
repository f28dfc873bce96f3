import type { IndicatorMatch } from './indicator-match.ts';
import type { Indicator } from './indicator.ts';

const comesIn =
  /\b(?:komen|komt|kwam(?:en)?|gekomen|stromen|stroomt|stroomden?|erbij|bijgekomen|enter(?:ed|ing)?|came|come)\b.*\b(?:in|bij|erbij|binnen|into|on)\b|\b(?:erbij|bijgekomen)\b/iu;
const goesOut =
  /\b(?:gaan|gaat|ging(?:en)?|gegaan|stromen|stroomt|stroomden?|komen|kwamen|go|went|going)\b.*\b(?:uit|eruit|eraf|af|weg|off|out)\b|\b(?:uit|van|off|out of) (?:de|het|een|the)? ?\p{L}+ (?:af ?)?(?:gaan|gaat|ging(?:en)?|komen|kwamen|gegaan|go|going)\b|\b(?:left|leave|leaving|verlieten|verlaten)\b/iu;

/**
 * 'Komen er meer mensen de bijstand in' names a stock, and asks for what leads to it: a guess, so that it is said. Only of a
 * stock that is named by one word, which is then as much the name of its subject.
 */
export function flowAsked(
  question: string,
  matches: readonly IndicatorMatch[],
  indicators: readonly Indicator[],
): readonly IndicatorMatch[] {
  const [first, ...others] = matches;
  if (first?.confidence !== 'sure' || first.indicator.kind !== 'stock' || first.terms.length > 1) return matches;
  if (others.some(({ confidence }) => confidence !== 'weak')) return matches;
  const { inflowId, outflowId } = first.indicator;
  const id = goesOut.test(question) ? outflowId : comesIn.test(question) ? inflowId : null;
  const flow = indicators.find((one) => one.id === id);
  if (!flow) return matches;
  const rest = others.filter(({ indicator }) => indicator.id !== flow.id);
  return [{ ...first, indicator: flow, confidence: 'likely' }, { ...first, confidence: 'weak' }, ...rest];
}
