import { numbersIn } from '../../../text/figures/numbers-in.ts';
import { probabilityOf } from '../../../text/question/understanding.ts';
import type { Answer } from '../answer.ts';
import { formatNumber } from '../../../text/format.ts';
import { toPublish } from '../own/publish.ts';
import { conceptGroups, isOfRules } from '../concept-groups.ts';
import type { Explanation } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact, type Statement } from '../statement.ts';
import { indicatorOf } from '../subject.ts';
import { actsWording } from '../wording/acts.ts';
import { onCause } from './cause.ts';
import { bestFor, enoughToOffer, clearlyOther, explained, isContested, isHardlyIt, isRivalled } from './explain.ts';
import { ownerNamed } from './held-by.ts';
import { said } from './said.ts';

/** Below this it is something of the bot that no article tells, rather than who it is. */
const enoughToIntroduce = 0.75;

const asksWhatItDoes =
  /\b(?:wat (?:kan|kun|doe|doet) (?:je|jij|u|datawijzer|deze bot)(?: (?:zoal|zo|allemaal|voor (?:me|mij|ons)|doen|precies|eigenlijk))*|waar(?:mee|voor)? (?:kan|kun) (?:ik|je|jij) (?:je|jou|me|mij) (?:voor gebruiken|mee helpen|helpen)|what (?:can|do) you do(?: for (?:me|us))?)\W*$/iu;

/** Truthfully about the bot: what is asked of it, from its configuration, with the article behind it. */
export async function aboutBot(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const words = actsWording[slots.language];
  const alike = asksWhatItDoes.test(slots.text) ? null : bestFor(slots, conceptGroups['about-bot'] ?? [], 0.7);
  const found = alike && isHardlyIt(slots, alike) ? null : alike;
  const isSure =
    asksWhatItDoes.test(slots.text) || probabilityOf(slots.understanding.acts, 'about-bot') >= enoughToIntroduce;
  if (!found && !isSure) return null;
  if (!found)
    return said(
      'about-bot',
      words.aboutMe.map((line) => line()),
      slots,
      ports,
    );
  const days = fact('days', formatNumber(ports.about.retentionDays, 0, slots.language));
  if (found.slug === 'ai-and-this-bot' && ports.about.usesAi) return explained(found, [words.withAi()]);
  return explained(found, leadFor(words.bot, found.slug, days));
}

const smallCounts = 'disclosure-and-privacy';
const surelyNamed = 1.2;
const council =
  /\b(?:raad\p{L}*|college|bestuur|wethouder\p{L}*|griffie\p{L}*|council\p{L}*|aldermen|alderman|board)\b/iu;

/**
 * What may be shared or pasted: the rule first, what it makes of counts in the message, then why; null when several rules are as
 * likely to be meant.
 */
export async function privacy(slots: Slots, ports: AnswerPorts, isOfShown = false): Promise<Answer | null> {
  const words = actsWording[slots.language];
  const { disclosureThreshold } = ports.about;
  const threshold = fact('threshold', formatNumber(disclosureThreshold, 0, slots.language));
  const counts = toPublish(slots.text, slots.today, slots.language, disclosureThreshold);
  const aboutCounts = counts.length > 0 ? ports.explanations.bySlug(smallCounts, slots.language) : null;
  if (aboutCounts) return explained(aboutCounts, [words.privacy[smallCounts](threshold), ...counts]);
  const group = conceptGroups.privacy ?? [];
  const isNear = (slots.concepts[0]?.likeness ?? 0) >= enoughToOffer;
  const isNamed = (slots.concepts[0]?.likeness ?? 0) >= surelyNamed;
  // 'Mag dat naar de raad' is about the figure that was shown, in words that are like many articles.
  if (isOfShown && !isNamed) {
    const slug = council.test(slots.text) ? 'figures-in-council-papers' : smallCounts;
    const shown = ports.explanations.bySlug(slug, slots.language);
    if (shown) return explained(shown, [words.privacy[smallCounts](threshold)]);
  }
  const general = generalRule(slots, ports);
  if (general) return explained(general);
  const likely = likelyRule(slots);
  const surely = likely ? null : surelyRule(slots, ports);
  const found =
    likely ??
    surely ??
    bestFor(slots, group) ??
    (isNear ? null : ports.explanations.bySlug(group[0] ?? '', slots.language));
  if (!found) return null;
  const isUnlikely = !group.includes(found.slug) || isContested(slots, group) || isHardlyIt(slots, found);
  if (likely === null && surely === null && isUnlikely) return null;
  const isSmall = numbersIn(slots.text).some((value) => value > 0 && value < disclosureThreshold);
  const lead = leadFor(words.privacy, isSmall ? smallCounts : found.slug, threshold);
  return explained(found, lead);
}

const ratherThis = 0.4;
const likelyPrivacy = 0.7;
const likelyThis = 0.5;

/** Surely a rule is asked for, and none is likely: what holds for all of them. */
function generalRule({ concepts, understanding, language }: Slots, ports: AnswerPorts): Explanation | null {
  if (probabilityOf(understanding.acts, 'privacy') < likelyPrivacy) return null;
  const isAny = concepts.some(
    ({ explanation, probability }) => isOfRules(explanation.slug) && probability >= ratherThis,
  );
  return isAny ? null : ports.explanations.bySlug(smallCounts, language);
}

/** It is surely a rule that is asked for, and what it is most like is about something else: the words are of what is shared. */
function surelyRule({ concepts, understanding, language }: Slots, ports: AnswerPorts): Explanation | null {
  const group = conceptGroups.privacy ?? [];
  const [first] = concepts;
  if (!first || isOfRules(first.explanation.slug)) return null;
  if (probabilityOf(understanding.acts, 'privacy') < surelyAct) return null;
  const next = concepts.find(
    ({ explanation, probability }) => group.includes(explanation.slug) && probability >= least,
  );
  return next?.explanation ?? ports.explanations.bySlug(smallCounts, language);
}

const surelyAct = 0.8;
const least = 0.1;

/** The rule that is likelier meant than all other articles together. */
function likelyRule({ concepts: [first] }: Slots): Explanation | null {
  return first && first.probability >= likelyThis && isOfRules(first.explanation.slug) ? first.explanation : null;
}

function leadFor(
  leads: Readonly<Record<string, (figure: ReturnType<typeof fact>) => Statement>>,
  slug: string,
  figure: ReturnType<typeof fact>,
): Statement[] {
  const lead = Object.hasOwn(leads, slug) ? leads[slug] : undefined;
  return lead ? [lead(figure)] : [];
}

/** Who can help: the owner of the figure that is spoken of, and the colleagues who help with figures. Never a refusal. */
export async function person(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language, subject, figures } = slots;
  const words = actsWording[language];
  const { contact } = ports.about;
  const id = figures[0]?.definition.id ?? indicatorOf(subject)?.id ?? null;
  const about = id === null ? undefined : (await ports.figures.all()).find((each) => each.id === id);
  const told = [
    ...(about ? [words.ownerOf(fact('name', about.name[language]), fact('owner', ownerNamed(about, language)))] : []),
    contact ? words.contact(fact('contact', contact)) : words.noContact(),
  ];
  return said('person', told, slots, ports);
}

/**
 * A cause, ranking, forecast, target or comparison without one of our figures: the rule first, then the article about it. null
 * when an article about something else is as likely to be meant.
 */
export function aboutMethod(
  act: 'cause' | 'ranking' | 'forecast' | 'target' | 'compare' | 'provenance',
  slots: Slots,
  ports: AnswerPorts,
): Answer | null {
  const words = actsWording[slots.language];
  const leads: Record<typeof act, readonly Statement[]> = {
    cause: [words.cause(), words.causeInstead()],
    ranking: [words.ranking()],
    forecast: [words.forecast()],
    target: [],
    compare: [],
    provenance: [],
  };
  const group = conceptGroups[act] ?? [];
  if (act === 'cause' ? clearlyOther(slots, (slug) => group.includes(slug)) !== null : isRivalled(slots, act, group))
    return null;
  const found =
    act === 'cause'
      ? onCause(slots, ports)
      : (bestFor(slots, group) ?? ports.explanations.bySlug(group[0] ?? '', slots.language));
  // Where a rule answers, the article only adds to it.
  if (!found || (leads[act].length === 0 && isHardlyIt(slots, found))) return null;
  return explained(found, leads[act]);
}
