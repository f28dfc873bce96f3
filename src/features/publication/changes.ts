import type { Digest, DigestFigure } from './digest/digest.ts';
import type { CorrectedFigure } from './post.ts';

/** Which figures read otherwise in the later of two; what is only judged otherwise is changed too, and has the same figure. */
export function changesBetween(was: Digest, is: Digest): readonly CorrectedFigure[] {
  const before = new Map(was.figures.map((figure) => [figure.indicatorId, figure]));
  const after = new Map(is.figures.map((figure) => [figure.indicatorId, figure]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const name = (now ?? old)?.name;
    if (name === undefined || (old && now && saysOf(old) === saysOf(now))) return [];
    return [{ name, was: old?.figure ?? null, is: now?.figure ?? null }];
  });
}

function saysOf({
  figure,
  status,
  verdictWord,
  verdict,
  target,
  change,
  remarks,
  hidden,
  chart,
}: DigestFigure): string {
  // As one text: a post that was kept before may hold the same sentences in fewer pieces.
  const remarked = [...remarks.map(({ nl }) => nl), ...remarks.map(({ en }) => en)].join(' ');
  return JSON.stringify([figure, status, verdictWord, verdict, target, change, remarked, hidden, chart]);
}
