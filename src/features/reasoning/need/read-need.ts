import type { NeedQuestion } from './need.ts';
import { decisionIn } from './reading/decision.ts';
import { oftenIn } from './reading/often.ts';
import { ownerIn } from './reading/owner.ts';

/** How much of something is what it is about, whoever wants to know. */
const wantsToKnow =
  /^.{0,60}?(?<![\p{L}])(?:wil(?:t|len)?|moet(?:en)?|wants?|needs?) (?:(?:graag|echt|to) )?(?:weten|zien|know|see) (?=(?:hoe|hoeveel|welk deel|wat|how|what)(?![\p{L}]))/iu;

export type ReadNeed = Readonly<Record<NeedQuestion | 'about', string>>;

/** What a need says beside what it is about: for which decision, for whom and how often; empty where it does not say. */
export function readNeed(text: string): ReadNeed {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const before = wantsToKnow.exec(words)?.[0] ?? '';
  const { decision, rest } = decisionIn(words.slice(before.length));
  const earlier = decision === '' ? decisionIn(before.trim()).decision : decision;
  const owner = ownerIn(words);
  return {
    decision: earlier,
    owner,
    often: oftenIn(words),
    // For whom it is says nothing of what it is about.
    about: owner === '' ? rest : rest.replace(owner, ' ').replaceAll(/\s+/gu, ' ').trim(),
  };
}
