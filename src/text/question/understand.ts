import type { Asked } from '../../statistics/fallacies/asked.ts';
import { askedOf } from './asked.ts';
import { periodsIn, type AskedPeriods } from './asked-periods.ts';

/** What the wording of a question asks or presumes, whatever it is about. */
export interface Cues {
  /** Asks what a term means. */
  readonly concept: boolean;
  /** Asks how a figure does. */
  readonly figure: boolean;
  /** Speaks of a figure without naming one ('is de stijging echt?'). */
  readonly refersBack: boolean;
  /** Takes for granted that the figure rose or fell. */
  readonly presumes: 'up' | 'down' | null;
  readonly asksCause: boolean;
  readonly asksForecast: boolean;
  readonly asksRanking: boolean;
  /** Asks whether something may or should be done so, and not what came of it: 'mag je die naast elkaar zetten'. */
  readonly asksWhetherRight: boolean;
  readonly asked: Asked;
  readonly time: AskedPeriods;
}

const concept =
  /^\W*(wat (is|zijn|betekent|betekenen|houdt|bedoel\p{L}*)|wanneer gebruik|leg\b.*\buit|hoe (lees|werkt|bereken|interpreteer)|uitleg|verschil tussen|what (is|are|does|do)|explain|how (do|to)|difference between)\b|\b(wat betekent|uitleg over|verschil tussen)\b/u;
const figure =
  /\b(hoe gaat|hoe staat|hoe loopt|hoeveel|hoe hoog|hoe lang|cijfers?|stand van|ontwikkeling|vorige week|deze week|afgelopen|laatste|sinds|trend|how (is|are|many|much|long)|figures?|last week|this week|latest)\b/u;
const up =
  /\b(stijg\p{L}*|gestegen|toename|toegenomen|groei\p{L}*|gegroeid|meer geworden|hoger|piek|omhoog|ris(e|es|ing|en)|rose|increas\p{L}*|higher|gone up|went up|peak)\b/u;
const down =
  /\b(daal(t|de|den)?|dal(ing|en|ende)|gedaald|afname|afgenomen|minder geworden|lager|omlaag|krimp\p{L}*|fall(s|ing|en)?|fell|decreas\p{L}*|drop\p{L}*|lower|gone down|went down)\b/u;
const back =
  /\b((vorige|deze|afgelopen) (week|maand)|dit cijfer|dat cijfer|deze cijfers|het cijfer|wat (betekent|zegt) (dit|dat)|(last|this) (week|month)|this figure|that figure|the figure|what does (this|that|it) mean)\b/u;
const forecast =
  /\b(voorspel\p{L}*|verwacht\p{L}*|prognose|volgend(e)? (week|maand|jaar)|straks|predict\p{L}*|forecast\p{L}*|next (week|month|year))\b/u;
const whetherRight =
  /\b(?:mag|mogen|kan|kun|kunnen) (?:je|ik|we|wij|men|jullie)\b[^.?!]*\b(?:zo|zomaar|gewoon|eigenlijk|wel|naast elkaar|met elkaar|vergelijken|doortrekken|optellen|middelen)\b|\b(?:mag|kan) dat (?:zo|zomaar|wel|eigenlijk)\b|\b(?:is|was|zou) (?:dat|dit|het|zo'n \p{L}+|zoiets|een \p{L}+|de \p{L}+)\b[^.?!]{0,20}\b(?:slim|eerlijk|verstandig|zinvol|terecht|handig|wijs|redelijk|zuiver|goed idee)\b|\b(?:heeft het zin|hoort (?:dat|het) zo|eerlijke vergelijking)\b|\b(?:can|may|should) (?:you|i|we|one)\b[^.?!]*\b(?:just|simply|really|fairly|side by side|compare)\b|\b(?:is|would) (?:it|that|this|such an? \p{L}+)\b[^.?!]{0,20}\b(?:fair|wise|sensible|smart|reasonable|a good idea)\b|\bdoes it make sense\b/u;
/** `today` is an ISO date, for starts such as 'since June'. */
export function cuesOf(question: string, today: string): Cues {
  const text = question.toLowerCase();
  const presumes = up.test(text) ? 'up' : down.test(text) ? 'down' : null;
  const time = periodsIn(question, today);
  const asked = askedOf(question, presumes !== null, time.startsAt);
  return {
    concept: concept.test(text),
    figure: figure.test(text) || presumes !== null,
    refersBack: back.test(text),
    presumes,
    asksCause: asked.claims.includes('cause'),
    asksForecast: forecast.test(text),
    asksRanking: asked.claims.includes('ranking'),
    asksWhetherRight: whetherRight.test(text),
    asked,
    time,
  };
}
