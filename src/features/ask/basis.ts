import { fingerprintOf } from '../../text/fingerprint.ts';
import type { Act } from '../../text/question/act.ts';
import type { Answer, SaidReason } from './answer.ts';
import type { Decision } from './decide.ts';

/** What an answer rests on: kept with it, so that whoever reviews what people thought of it sees what they saw. */
export interface Basis {
  /** What the question was taken to do. */
  readonly act: Act | 'own' | 'follow-up' | 'offer' | null;
  readonly method: 'computed' | 'article' | 'colleague' | 'asked-back' | 'said';
  /** Of the article, or of what an indicator is; null when it is about neither. */
  readonly version: string | null;
  readonly sources: readonly string[];
  /** Of what is only said: why. */
  readonly reason?: SaidReason;
}

const methods = {
  reading: 'computed',
  comparison: 'computed',
  'own-figures': 'computed',
  choice: 'asked-back',
  said: 'said',
} as const;

export function basisOf(answer: Answer): Basis {
  const act = answer.act ?? null;
  if (answer.kind === 'explanation') {
    const { explanation } = answer;
    const { sources, colleague, version } = explanation;
    return { act, method: colleague ? 'colleague' : 'article', version, sources: sources.map(({ title }) => title) };
  }
  if (answer.kind === 'reading' && !answer.figure.isOwn) {
    const { definition, source, kind } = answer.figure.definition;
    const version = fingerprintOf([definition.nl, kind, source.name.nl]);
    return { act, method: 'computed', version, sources: [source.name.nl] };
  }
  const sources = answer.kind === 'comparison' && answer.source ? [answer.source] : [];
  const said = answer.kind === 'said' && { reason: answer.reason };
  return { act, method: methods[answer.kind], version: null, sources, ...said };
}

export function actOf(decision: Decision): NonNullable<Answer['act']> {
  return decision.kind === 'act' ? decision.act : decision.kind;
}
