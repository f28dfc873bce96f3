import type { Answer } from '../answer.ts';
import { conceptGroups } from '../concept-groups.ts';
import type { Explanation } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact } from '../statement.ts';
import { causeWording } from '../wording/cause.ts';
import { suggestionOf } from './said.ts';

const group = conceptGroups.cause ?? [];
/** Below this it may be any of them, and the first says what holds for all. */
const ratherThis = 0.3;
const surelyThis = 0.5;
const mostFollowUps = 3;

const whyWords =
  /\b(?:waarom|waardoor|vanwaar|waaraan|hoezo|hoe komt|hoe kan (?:het|dat)|ligt (?:het|dat) aan|oorza\p{L}*|verkla\p{L}*|why|how come|what (?:is |are |has |have )?(?:the )?(?:caus\p{L}*|reasons?|explains?))\b/iu;

/** 'Dus onze aanpak werkt': that something was brought about, or is proven to be. */
const claimed =
  /\b(?:dus|daarom|dankzij|doordat|komt (?:het|dat|dit) door|(?:het )?gevolg van|leidt tot|heeft (?:dus )?gewerkt|werkt(?:e)?|helpt|hielp|geholpen|gelukt|effect\p{L}*|resultaat|succes\p{L}*|bewijs\p{L}*|bewezen|aangetoond|so (?:it|the|our|this|that)|thanks to|because of|worked|works|helped|paid off|effect(?:ive)?|pro(?:ves?|ven|of)|caus\p{L}*|success\p{L}*)\b/iu;

export function asksWhy({ text }: Pick<Slots, 'text'>): boolean {
  return whyWords.test(text);
}

/** It asks why, or claims that something was brought about: in words, whatever else it is like. */
export function speaksOfCause({ text, understanding }: Pick<Slots, 'text' | 'understanding'>): boolean {
  return understanding.cues.asksCause || whyWords.test(text) || claimed.test(text);
}

/** The article on why this cannot be concluded; where none stands out the one that holds for all. */
export function onCause(slots: Slots, { explanations }: Pick<AnswerPorts, 'explanations'>): Explanation | null {
  const best = slots.concepts.find(({ explanation }) => group.includes(explanation.slug));
  return best && best.probability >= ratherThis
    ? best.explanation
    : explanations.bySlug(group[0] ?? '', slots.language);
}

/** How something is shown is asked, of no figure. */
export function asksHowToShow({ concepts }: Pick<Slots, 'concepts'>): boolean {
  const [best] = concepts;
  return best !== undefined && group.includes(best.explanation.slug) && best.probability >= surelyThis;
}

/** The figure, with where it is told what would show a cause, below what it does not show. */
export function withProof(
  answer: Answer | null,
  slots: Slots,
  ports: Pick<AnswerPorts, 'explanations'>,
): Answer | null {
  const article = onCause(slots, ports);
  if (answer?.kind !== 'reading' || article === null) return answer;
  const told = causeWording[slots.language].shownIn(fact('article', article.title));
  const followUps = [
    suggestionOf(article),
    ...answer.followUps.filter(({ question }) => question !== article.question),
  ];
  return { ...answer, cannot: [...answer.cannot, told], followUps: followUps.slice(0, mostFollowUps) };
}
